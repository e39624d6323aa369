import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { haalMetingWeg, legMetingVast, wijzigMeting } from '../../../app/domain/tevredenheid/commands.server';
import { exportMetingen } from '../../../app/domain/tevredenheid/export.server';
import { getMeting, getMetingKeuzes, metingWaarden } from '../../../app/domain/tevredenheid/queries.server';
import {
  listGemetenAanbieders,
  listMetingen,
  metingLijst,
  verkeerdeDagen,
} from '../../../app/domain/tevredenheid/queries-lijst.server';
import { parseListQuery } from '../../../app/platform/list';
import { db } from '../../../db/client';
import { Conflict, maintain, UniqueViolation } from '../../../db/commit';
import { tevredenheidsmetingen } from '../../../db/schema';
import { fiolet, inova } from '../../../seeds/stories/partijen';
import { verbandWestfriesland } from '../../../seeds/stories/westfriesland-verband';
import { gm } from '../../../seeds/stories/wie';
import { als, daden, nu, once, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(async () => {
  await vertel();
  await maintain((tx) => [
    tx.delete(tevredenheidsmetingen),
    tx
      .insert(tevredenheidsmetingen)
      .values([
        rij('gepubliceerd', { aanbiederId: fiolet.id, bronNotatie: 'minimaal een 7' }),
        rij('regio', { verbandId: verbandWestfriesland.id, cijferTienden: 78, van: '2023-01-01', tot: '2023-04-01' }),
        rij('hoorn', { gemeenteId: gm.hoorn, aanbiederId: inova.id, cijferTienden: 65, respondenten: 12 }),
        rij('emmen', { gemeenteId: gm.emmen, aanbiederId: fiolet.id, cijferTienden: 80 }),
      ]),
  ]);
});

const rij = (id: string, anders: Partial<typeof tevredenheidsmetingen.$inferInsert>) => ({
  id,
  onderwerp: `Meting ${id}`,
  dienst: 'taal' as const,
  van: '2022-07-01',
  tot: '2023-07-01',
  bron: 'S4',
  ...anders,
});
const zoek = (query = '') => parseListQuery(new Request(`http://portaal.test/tevredenheid?${query}`), metingLijst);
const ids = async (email: string, query = '') =>
  (await listMetingen(await als(email), zoek(query))).rijen.map(({ id }) => id);
const manager = () => als('contractmanager@hoorn.example');
const invoer = {
  gebied: gm.hoorn,
  aanbiederId: fiolet.id,
  onderwerp: 'De B1-lessen',
  dienst: 'taal' as const,
  van: '2023-01-01',
  totEnMet: '2023-06-30',
  cijferTienden: 72,
  bronNotatie: null,
  respondenten: 31,
  bron: 'Enquête juni 2023',
  toelichting: null,
};

describe('reading', () => {
  test('of the own gemeenten and region, and what is published', async () => {
    const west = ['regio', 'gepubliceerd', 'hoorn'];
    expect(await ids('contractmanager@westfriesland.example')).toEqual(west);
    expect(await ids('raad@hoorn.example')).toEqual(west);
    expect(await ids('inkoper@amrd.example')).toEqual(['emmen', 'gepubliceerd']);
    expect(await ids('regie@hoorn.example')).toEqual([]);
  });

  test('an aanbieder only about himself', async () => {
    expect(await ids('aanbieder@fiolet.example')).toEqual(['emmen', 'gepubliceerd']);
    expect(await ids('aanbieder@inova.example')).toEqual(['hoorn']);
    expect(await ids('aanbieder@nltraining.example')).toEqual([]);
    expect(await listGemetenAanbieders(await als('aanbieder@inova.example'))).toEqual([
      { waarde: inova.id, label: 'Stichting Inova' },
    ]);
  });

  test('filters and order; without a mark comes last', async () => {
    const wf = 'contractmanager@westfriesland.example';
    expect(await ids(wf, 'sorteer=cijfer&richting=af')).toEqual(['regio', 'hoorn', 'gepubliceerd']);
    expect(await ids(wf, 'sorteer=cijfer&richting=op')).toEqual(['hoorn', 'regio', 'gepubliceerd']);
    expect(await ids(wf, 'zoek=inova')).toEqual(['hoorn']);
    expect(await ids(wf, `aanbieder=${fiolet.id}`)).toEqual(['gepubliceerd']);
    expect(await ids(wf, 'dienst=map')).toEqual([]);
    expect(await ids(wf, 'van=2023-04-01&tot=2023-05-01')).toEqual(['gepubliceerd', 'hoorn']);
    expect(verkeerdeDagen(zoek('van=x&tot=2023-01-01'))).toEqual(['x']);
    const { rijen, totaal } = await listMetingen(await manager(), zoek());
    expect([totaal, rijen.filter(({ eigen }) => eigen).map(({ id }) => id)]).toEqual([3, ['hoorn']]);
  });

  test('the export has a mark that Dutch Excel reads as a number', async () => {
    const csv = await (await exportMetingen(await manager(), zoek('zoek=regio'), vandaag, 'csv')).text();
    expect(csv.trim().split('\r\n')[1]).toBe('Meting regio;;Taallessen;Westfriesland;2023-01-01;2023-03-31;7,8;;;S4;');
  });
});

describe('recording', () => {
  test('once, for an own gemeente or the region', async () => {
    const actor = await manager();
    const leg = () => legMetingVast({ actor, nu, vandaag, invoer, once: once(actor, 'meting-1') });
    const gelegd = await leg();
    if (!gelegd.ok) throw new Error(gelegd.reden);
    expect(metingWaarden(await getMeting(actor, gelegd.value.id))).toMatchObject({
      gebied: gm.hoorn,
      totEnMet: '2023-06-30',
      cijferTienden: '7,2',
      respondenten: '31',
    });
    expect((await daden()).at(-1)).toBe('tevredenheid:vastleggen');
    await expect(leg()).rejects.toBeInstanceOf(UniqueViolation);
    const met = (anders: object) =>
      legMetingVast({ actor, nu, vandaag, invoer: { ...invoer, ...anders }, once: undefined });
    expect(await met({ gebied: gm.medemblik })).toMatchObject({ reden: 'gebied-niet-van-u' });
    expect(await met({ gebied: verbandWestfriesland.id })).toMatchObject({ reden: 'gebied-niet-van-u' });
    expect(await met({ aanbiederId: 'niemand' })).toMatchObject({ reden: 'aanbieder-onbekend' });
    expect(await met({ cijferTienden: null })).toMatchObject({ reden: 'cijfer-of-woorden' });
    const regio = await als('contractmanager@westfriesland.example');
    expect((await getMetingKeuzes(regio, vandaag)).gebieden.map(({ label }) => label)).toEqual([
      'Westfriesland (hele regio)',
      'Drechterland',
      'Enkhuizen',
      'Hoorn',
      'Koggenland',
      'Medemblik',
      'Opmeer',
      'Stede Broec',
    ]);
  });

  test('mending and taking away: of the own only, by who saw the last version', async () => {
    const actor = await manager();
    expect(await statusVan(getMeting(actor, 'regio'))).toBe(404);
    expect(await statusVan(getMeting(actor, 'gepubliceerd'))).toBe(404);
    expect(await statusVan(getMeting(await als('raad@hoorn.example'), 'hoorn'))).toBe(404);
    const wijzig = (versie: number) =>
      wijzigMeting({ actor, nu, vandaag, id: 'hoorn', versie, invoer: { ...invoer, aanbiederId: inova.id } });
    expect(await wijzig(1)).toEqual({ ok: true, value: null });
    await expect(wijzig(1)).rejects.toBeInstanceOf(Conflict);
    await expect(haalMetingWeg({ actor, nu, id: 'hoorn', versie: 1 })).rejects.toBeInstanceOf(Conflict);
    await haalMetingWeg({ actor, nu, id: 'hoorn', versie: 2 });
    expect(await db.select().from(tevredenheidsmetingen).where(eq(tevredenheidsmetingen.id, 'hoorn'))).toEqual([]);
    expect((await daden()).at(-1)).toBe('tevredenheid:weghalen');
  });
});
