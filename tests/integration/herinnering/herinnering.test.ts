import './mailserver';

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kiesOverzichtsmail } from '../../../app/domain/gebruiker/commands-voorkeur.server';
import { getEigenAccount } from '../../../app/domain/gebruiker/queries.server';
import { haalOverzichtenIn, verstuurOverzichten } from '../../../app/domain/herinnering/commands.server';
import { deliverOutbox } from '../../../app/platform/mail.server';
import { db } from '../../../db/client';
import { Conflict, maintain } from '../../../db/commit';
import { gebruikers, klachten, lidmaatschappen, outbox, overzichtsmails, portaalstand } from '../../../db/schema';
import { gebruiker, laad } from '../../../seeds/dsl';
import { gm } from '../../../seeds/stories/wie';
import { als, nu, post, vandaag, vertel } from '../aanbieder/verhaal';
import { ontvangen, sluitMailserver } from './mailserver';

beforeAll(async () => {
  await vertel();
  // The personas are demonstration accounts, which get mail in the demonstration only.
  await maintain((tx) => [tx.update(gebruikers).set({ demonstratie: false })]);
});
afterAll(sluitMailserver);
beforeEach(async () => {
  ontvangen.length = 0;
  await maintain((tx) => [tx.delete(outbox), tx.delete(overzichtsmails)]);
});

const verstuur = (dag = vandaag) => verstuurOverzichten(dag, `${dag}T05:00:00.000Z`);
const voor = async (email: string) => (await post()).filter(({ aan }) => aan === email);

const manager = 'contractmanager@westfriesland.example';

describe('one mail per person per day', () => {
  test('with what is urgent, delivered by the mail server; a second run sends nothing', async () => {
    const aantal = await verstuur();
    expect(aantal).toBeGreaterThan(1);
    expect((await post()).length).toBe(aantal);
    const [brief, ...meer] = await voor(manager);
    expect(meer).toEqual([]);
    expect(brief?.onderwerp).toMatch(/^Uw werklijst: /);
    expect(brief?.tekst).toContain('Klacht K-2023-9M2C, Medemblik (klacht), over 4 dagen');
    expect(brief?.tekst).toMatch(/http:\/\/[^\s]+\/klachten\/K-2023-9M2C\n/);
    expect(brief?.tekst).toContain('Zet het uit bij uw account: http');

    expect(await verstuur()).toBe(0);
    expect((await post()).length).toBe(aantal);
    await deliverOutbox();
    expect(ontvangen.filter((text) => text.includes(`To: ${manager}`))).toHaveLength(1);
    expect(ontvangen).toHaveLength(aantal);
  });

  test('two runs at once send it once', async () => {
    const [a, b] = await Promise.all([verstuur(), verstuur()]);
    expect((await post()).length).toBe(a + b);
    expect(await voor(manager)).toHaveLength(1);
  });

  test('nobody gets another mail than his own list', async () => {
    await verstuur();
    for (const { aan, tekst } of await post()) {
      if (aan.endsWith('@amrd.example')) expect(tekst).not.toContain('Medemblik');
      if (aan === 'aanbieder@fiolet.example') expect(tekst).not.toContain('K-2023-9M2C');
    }
  });
});

describe('when the portal was down at seven', () => {
  const start = (tijd: string, dag = vandaag) => haalOverzichtenIn(dag, `${dag}T${tijd}:00.000Z`);
  beforeEach(() => maintain((tx) => [tx.delete(portaalstand).where(eq(portaalstand.sleutel, 'overzichtsmail'))]));

  test('the next start of that day sends them, one per person, and the start after that none', async () => {
    expect(await start('07:15')).toBeGreaterThan(1);
    expect(await voor(manager)).toHaveLength(1);
    expect(await start('13:00')).toBe(0);
    expect(await voor(manager)).toHaveLength(1);
  });

  test('a start before seven, or after they were sent, sends nothing', async () => {
    expect(await start('04:59')).toBe(0); // 06.59 in Amsterdam
    const aantal = await verstuur();
    await maintain((tx) => [tx.delete(overzichtsmails)]); // even to who got nothing at seven
    expect(await start('07:15')).toBe(0);
    expect((await post()).length).toBe(aantal);
  });

  test('a run that stopped half way is finished: who had his mail gets no other', async () => {
    const aantal = await verstuur();
    const { gebruikerId } = await als(manager);
    await maintain((tx) => [
      tx.delete(portaalstand).where(eq(portaalstand.sleutel, 'overzichtsmail')),
      tx.delete(overzichtsmails).where(eq(overzichtsmails.gebruikerId, gebruikerId)),
      tx.delete(outbox).where(eq(outbox.aan, manager)),
    ]);
    expect(await start('09:00')).toBe(1);
    expect((await post()).length).toBe(aantal);
  });

  test('a start at a weekend sends nothing', async () => {
    expect(await start('09:00', '2023-07-02')).toBe(0);
  });
});

describe('when not', () => {
  test('at weekends and on holidays', async () => {
    expect(await verstuur('2023-07-02')).toBe(0);
    expect(await verstuur('2023-12-25')).toBe(0);
    expect(await post()).toEqual([]);
  });

  test('who switched it off, who was deactivated, whose membership ended', async () => {
    const actor = await als(manager);
    const { versie, overzichtsmail } = await getEigenAccount(actor, vandaag);
    expect(overzichtsmail).toBe(true);
    await kiesOverzichtsmail({ actor, overzichtsmail: false, versie, nu });
    await expect(kiesOverzichtsmail({ actor, overzichtsmail: true, versie, nu })).rejects.toBeInstanceOf(Conflict);
    const [hoorn, fiolet] = [await als('contractmanager@hoorn.example'), await als('aanbieder@fiolet.example')];
    await maintain((tx) => [
      tx.update(gebruikers).set({ status: 'gedeactiveerd' }).where(eq(gebruikers.id, hoorn.gebruikerId)),
      tx.update(lidmaatschappen).set({ tot: '2023-07-01' }).where(eq(lidmaatschappen.id, fiolet.lidmaatschapId)),
    ]);
    await verstuur();
    for (const { email } of [actor, hoorn, fiolet]) expect(await voor(email)).toEqual([]);
    await maintain((tx) => [
      tx.update(gebruikers).set({ status: 'actief', overzichtsmail: true }),
      tx.update(lidmaatschappen).set({ tot: null }).where(eq(lidmaatschappen.id, fiolet.lidmaatschapId)),
    ]);
  });

  test('demonstration accounts outside the demonstration', async () => {
    await maintain((tx) => [tx.update(gebruikers).set({ demonstratie: true })]);
    expect(await verstuur()).toBe(0);
    await maintain((tx) => [tx.update(gebruikers).set({ demonstratie: false })]);
  });

  test('nothing urgent and nothing new since the last mail; what comes up later is new', async () => {
    const email = 'klachten@uithoorn.example';
    const wie = gebruiker({
      email,
      naam: 'Kim Vos',
      organisatie: gm.uithoorn,
      rol: 'contractmanager',
      wachtwoordHash: null,
      van: '2023-01-02',
    });
    await laad([wie]);
    const klacht = (nummer: string, ontvangenDatum: string) =>
      maintain((tx) => [
        tx.insert(klachten).values({
          id: nummer,
          nummer,
          gemeenteId: gm.uithoorn,
          spoor: 'gemeente-awb',
          categorie: 'overig',
          omschrijving: 'Geheim.',
          status: 'in-behandeling',
          ontvangenDatum,
        }),
      ]);
    const brieven = async (dag: string) => {
      await maintain((tx) => [tx.delete(outbox)]);
      await verstuur(dag);
      return (await voor(email)).map(({ tekst }) => tekst);
    };
    expect(await brieven('2023-07-03')).toEqual([]);
    await klacht('K-2023-101', '2023-07-03');
    const [eerste] = await brieven('2023-07-04');
    expect(eerste).toMatch(/NIEUW\n\n- Klacht K-2023-101, Uithoorn \(klacht\), over 41 dagen/);
    expect(eerste).not.toContain('Geheim');
    expect(await brieven('2023-07-05')).toEqual([]);
    await klacht('K-2023-102', '2023-07-05');
    const [tweede] = await brieven('2023-07-06');
    expect(tweede).toContain('K-2023-102');
    expect(tweede).not.toContain('K-2023-101');
    expect(tweede).toContain('En nog 1 ander punt');
    const [derde] = await brieven('2023-08-07');
    expect(derde).toMatch(/VANDAAG EN BINNENKORT\n\n- Klacht K-2023-101/);
    expect(await db.select().from(overzichtsmails).where(eq(overzichtsmails.gebruikerId, wie.id))).toHaveLength(3);
    await brieven('2023-09-20');
    expect(await db.select().from(overzichtsmails).where(eq(overzichtsmails.gebruikerId, wie.id))).toHaveLength(2);
  });
});
