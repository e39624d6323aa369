import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { listWerk } from '../../../app/domain/vandaag/queries.server';
import { scopeOf } from '../../../app/platform/actor.server';
import { countQueries, db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { aanbieders, contracten, gebruikers } from '../../../db/schema';
import { als, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

/** Who is logged in: one query for the session, as in `session.server`. */
const sessie = 1;

const vragen = async (email: string) => {
  const actor = await als(email);
  const scope = await countQueries(() => scopeOf(actor.organisatieId, actor.organisatieSoort, vandaag));
  return sessie + scope + (await countQueries(() => listWerk(actor, vandaag)));
};

const iedereen = async () => (await db.select({ email: gebruikers.email }).from(gebruikers)).map(({ email }) => email);

/** Ten nouns tell their work; a contractmanager has some in each. However many entries there are, it asks no more. */
test('the start page of every persona asks the database at most fifteen times', async () => {
  for (const email of await iedereen()) {
    const aantal = await vragen(email);
    expect({ email, teVeel: aantal > 15 }).toEqual({ email, teVeel: false });
  }
});

test('also with contracts that both parties signed, of which is told what keeps them from being activated', async () => {
  const getekend = { getekendGemeenteDatum: vandaag, getekendContractantDatum: vandaag };
  await maintain((tx) => [
    tx.update(aanbieders).set({ klachtenreglementDatum: null }),
    tx
      .update(contracten)
      .set({ status: 'ter-ondertekening', ...getekend })
      .where(eq(contracten.status, 'actief')),
  ]);
  for (const email of ['contractmanager@westfriesland.example', 'contractmanager@hoorn.example']) {
    expect(await vragen(email)).toBeLessThanOrEqual(15);
    expect(await listWerk(await als(email), vandaag)).toContainEqual(
      expect.objectContaining({ titel: expect.stringContaining('niet te activeren') }),
    );
  }
});
