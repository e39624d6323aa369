import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { listGeschiedenis } from '../../../app/domain/gebeurtenis/queries.server';
import { bewerkGemeente, deelIn, maakGemeente } from '../../../app/domain/gemeente/commands.server';
import { exportGemeenten } from '../../../app/domain/gemeente/export.server';
import { getGemeentePagina } from '../../../app/domain/gemeente/pagina.server';
import { getGemeente, listAlleGemeenten, listDeelnamesVan } from '../../../app/domain/gemeente/queries.server';
import { gemeenteLijst, listGemeenten, listVerbandKeuzes } from '../../../app/domain/gemeente/queries-lijst.server';
import { listVerwijzingen } from '../../../app/domain/gemeente/queries-verwijzingen.server';
import { gemeenteTeksten } from '../../../app/domain/gemeente/redenen';
import { opvolgerOp } from '../../../app/domain/gemeente/rules';
import { parseListQuery } from '../../../app/platform/list';
import { db } from '../../../db/client';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { bureauOpdrachten, verbandDeelnames } from '../../../db/schema';
import { gemeenteId } from '../../../seeds/dsl';
import { als, nu, once, organisatie, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const beheer = () => als('beheer@portaal.example');
const zoek = (query: string) =>
  parseListQuery(new Request(`http://portaal.test/beheer/gemeenten?${query}`), gemeenteLijst);
const nieuw = { andereNaam: false, van: null, thema: null, bron: null };
const hoorn = gemeenteId('GM0405');
const opmeer = gemeenteId('GM0432');
const heerhugowaard = gemeenteId('GM0398');

describe('the list', () => {
  const namen = async (email: string, query = '') =>
    (await listGemeenten(await als(email), zoek(query), vandaag)).rijen.map(({ naam }) => naam);

  test('shows the beheerder all, a region its own and a gemeente itself', async () => {
    expect(await namen('beheer@portaal.example')).toHaveLength(25);
    expect(await namen('contractmanager@westfriesland.example')).toEqual([
      'Drechterland',
      'Enkhuizen',
      'Hoorn',
      'Koggenland',
      'Medemblik',
      'Opmeer',
      'Stede Broec',
    ]);
    expect(await namen('contractmanager@hoorn.example')).toEqual(['Hoorn']);
    expect(await namen('inkoper@amrd.example')).not.toContain('Hoorn');
    expect(await namen('aanbieder@fiolet.example')).toEqual([]);
  });

  test('searches, filters and sorts', async () => {
    const beheerder = 'beheer@portaal.example';
    expect(await namen(beheerder, 'bestaat=opgeheven')).toEqual(['Heerhugowaard', 'Langedijk']);
    expect(await namen(beheerder, 'bestaat=bestaat')).toHaveLength(23);
    expect(await namen(beheerder, 'zoek=gm0405')).toEqual(['Hoorn']);
    expect((await namen(beheerder, 'sorteer=naam&richting=af'))[0]).toBe('Uithoorn');
    const { id } = await organisatie('Arbeidsmarktregio Drenthe');
    expect(await namen(beheerder, `verband=${id}`)).toHaveLength(6);
  });

  test('offers only the own verbanden as a filter', async () => {
    const keuzes = async (email: string) => (await listVerbandKeuzes(await als(email))).map(({ label }) => label);
    expect(await keuzes('contractmanager@westfriesland.example')).toEqual(['Westfriesland']);
    expect(await keuzes('beheer@portaal.example')).toHaveLength(7);
  });

  test('is exported as it is filtered', async () => {
    const bestand = await exportGemeenten(await beheer(), zoek('zoek=waard&bestaat=opgeheven'), vandaag, 'csv');
    const regels = (await bestand.text()).trim().split('\r\n');
    expect(regels).toHaveLength(2);
    expect(regels[1]).toContain('Heerhugowaard;GM0398;Opgeheven;;2022-01-01;Dijk en Waard');
  });
});

test('a page knows predecessors, verbanden and whom it may link to; a foreign one does not exist', async () => {
  const { id } = await organisatie('Dijk en Waard');
  const pagina = await getGemeentePagina(await beheer(), id, vandaag);
  expect(pagina.status).toBe('bestaat');
  expect(pagina.voorgangers.map(({ naam }) => naam)).toEqual(['Heerhugowaard', 'Langedijk']);
  expect(pagina.zichtbaar).toHaveLength(2);
  expect(pagina.gebruikers).toBe(0);

  const regio = await als('contractmanager@westfriesland.example');
  const eigen = await getGemeentePagina(regio, hoorn, vandaag);
  expect(eigen.gebruikers).toBeNull();
  const zichtbaar = new Map(eigen.deelnames.map(({ verband, zichtbaar: mag }) => [verband, mag]));
  expect(zichtbaar.get('Westfriesland')).toBe(true);
  expect([...zichtbaar].filter(([, mag]) => !mag).map(([naam]) => naam)).toEqual([
    'Noord-Holland Noord, Onderwijsroute (bovenregionaal)',
  ]);
  expect(await statusVan(getGemeente(regio, id))).toBe(404);
  expect(await statusVan(getGemeente(regio, 'bestaat-niet'))).toBe(404);
});

describe('recording a gemeente', () => {
  test('needs a code of its own and a name that looks like no other', async () => {
    const actor = await beheer();
    const bezet = await maakGemeente({ ...nieuw, naam: 'Den Helder', cbsCode: 'GM0405', actor, nu });
    expect(bezet.ok ? [] : gemeenteTeksten(bezet)).toEqual([
      'GM0405 is al de code van Hoorn. Kijk de code na bij het CBS.',
    ]);
    const lijkt = await maakGemeente({ ...nieuw, naam: 'hoorn', cbsCode: 'GM9999', actor, nu });
    expect(lijkt).toMatchObject({ ok: false, reden: 'naam-lijkt-op' });
    expect(lijkt.ok ? [] : gemeenteTeksten(lijkt)[0]).toContain('Hoorn (gemeente)');
    const toch = await maakGemeente({ ...nieuw, naam: 'Hoorns', cbsCode: 'GM9999', andereNaam: true, actor, nu });
    expect(toch.ok).toBe(true);
  });

  test('is done once, however often the form is sent', async () => {
    const actor = await beheer();
    const stuur = () =>
      maakGemeente({ ...nieuw, naam: 'Schagen', cbsCode: 'GM0441', actor, nu, once: once(actor, 'sleutel-1') });
    const eerste = await stuur();
    expect(eerste.ok).toBe(true);
    await expect(
      maakGemeente({ ...nieuw, naam: 'Texel', cbsCode: 'GM0448', actor, nu, once: once(actor, 'sleutel-1') }),
    ).rejects.toBeInstanceOf(UniqueViolation);
    expect((await listAlleGemeenten()).filter(({ cbsCode }) => ['GM0441', 'GM0448'].includes(cbsCode))).toHaveLength(1);
    const id = eerste.ok ? eerste.value.id : '';
    expect((await listGeschiedenis([['organisatie', id]]))[0]).toMatchObject({
      wat: 'In het portaal opgenomen',
      toelichting: 'Gemeente Schagen (GM0441)',
    });
  });
});

describe('mending', () => {
  const gegevens = async () => {
    const { naam, cbsCode, van, tot, opvolgerId, thema, bron, versie } = await getGemeente(await beheer(), opmeer);
    return { id: opmeer, naam, andereNaam: false, cbsCode, van, tot, opvolgerId, thema, bron, versie, nu };
  };

  test('changes what was recorded, and refuses a stale form', async () => {
    const actor = await beheer();
    const eerst = await gegevens();
    expect((await bewerkGemeente({ ...eerst, actor, bron: 'CBS 2023' })).ok).toBe(true);
    expect(await getGemeente(actor, opmeer)).toMatchObject({ bron: 'CBS 2023', versie: eerst.versie + 1 });
    await expect(bewerkGemeente({ ...eerst, actor, bron: 'te laat' })).rejects.toBeInstanceOf(Conflict);
    expect(await getGemeente(actor, opmeer)).toMatchObject({ bron: 'CBS 2023' });
  });

  test('refuses a successor without an end, and the code of another', async () => {
    const actor = await beheer();
    const zonder = await bewerkGemeente({ ...(await gegevens()), actor, opvolgerId: hoorn });
    expect(zonder).toMatchObject({ ok: false, reden: 'opvolger-zonder-einde' });
    const code = await bewerkGemeente({ ...(await gegevens()), actor, cbsCode: 'GM0405' });
    expect(code).toMatchObject({ ok: false, reden: 'cbs-code-bestaat' });
  });
});

describe('a herindeling', () => {
  test('warns of everything that refers to the gemeente', async () => {
    const verwijzingen = await listVerwijzingen(hoorn, vandaag);
    expect(verwijzingen.contracten.length).toBeGreaterThanOrEqual(3);
    expect(verwijzingen.percelen).toEqual([expect.objectContaining({ nummer: '2022-002' })]);
    expect(verwijzingen.verbanden.map(({ naam }) => naam)).toContain('Westfriesland');
    expect(verwijzingen.regelingen.map(({ naam }) => naam)).toEqual(['Onderwijsroute hbo en wo Amsterdam']);
    expect(verwijzingen.gebruikers).toBe(3);
    const rotterdam = await listVerwijzingen(gemeenteId('GM0599'), vandaag);
    expect(rotterdam.contracten).toEqual([]);
  });

  test('needs a successor that exists then', async () => {
    const actor = await beheer();
    const { versie } = await getGemeente(actor, opmeer);
    const basis = { actor, nu, id: opmeer, versie, dag: '2024-01-01', deelnamesOver: true };
    expect(await deelIn({ ...basis, opvolgerId: heerhugowaard })).toMatchObject({ reden: 'opvolger-bestaat-niet' });
    expect(await deelIn({ ...basis, opvolgerId: opmeer })).toMatchObject({ reden: 'opvolger-is-zelf' });
    expect(await getGemeente(actor, opmeer)).toMatchObject({ tot: null, opvolgerId: null });
  });

  test('ends the gemeente, and its deelnames go over where the successor does not take part', async () => {
    const actor = await beheer();
    const medemblik = gemeenteId('GM0420');
    const { versie } = await getGemeente(actor, medemblik);
    const verband = await organisatie('Westfriesland');
    const vooraf = await listDeelnamesVan([medemblik]);
    const gedaan = await deelIn({
      actor,
      nu,
      id: medemblik,
      versie,
      dag: '2024-01-01',
      opvolgerId: gemeenteId('GM0384'),
      deelnamesOver: true,
    });
    expect(gedaan.ok).toBe(true);
    expect(opvolgerOp(await listAlleGemeenten(), medemblik, '2024-01-01')?.naam).toBe('Diemen');
    const deelnames = await db
      .select({ gemeenteId: verbandDeelnames.gemeenteId, van: verbandDeelnames.van, tot: verbandDeelnames.tot })
      .from(verbandDeelnames)
      .where(eq(verbandDeelnames.verbandId, verband.id))
      .orderBy(asc(verbandDeelnames.doel));
    const van = (id: string) => deelnames.filter((rij) => rij.gemeenteId === id);
    expect(van(medemblik).every(({ tot }) => tot === '2024-01-01')).toBe(true);
    expect(van(gemeenteId('GM0384'))).toHaveLength(van(medemblik).length);
    expect(van(gemeenteId('GM0384')).every(({ van: begin }) => begin === '2024-01-01')).toBe(true);
    expect(vooraf.length).toBeGreaterThan(van(medemblik).length);
    expect((await organisatie('Westfriesland')).versie).toBe(verband.versie + 1);
    const [laatste] = await listGeschiedenis([['organisatie', verband.id]]);
    expect(laatste).toMatchObject({
      wat: 'Deelname overgenomen door de opvolger',
      toelichting: 'Medemblik gaat op 1 januari 2024 over in Diemen.',
    });
    await expect(
      deelIn({ actor, nu, id: medemblik, versie, dag: '2024-02-01', opvolgerId: hoorn, deelnamesOver: false }),
    ).rejects.toBeInstanceOf(Conflict);
  });

  test('leaves the deelnames alone when asked to', async () => {
    const actor = await beheer();
    const enkhuizen = gemeenteId('GM0388');
    const { versie } = await getGemeente(actor, enkhuizen);
    await deelIn({ actor, nu, id: enkhuizen, versie, dag: '2024-01-01', opvolgerId: hoorn, deelnamesOver: false });
    expect((await listDeelnamesVan([enkhuizen])).every(({ tot }) => tot === null)).toBe(true);
  });

  test('does not touch who works for whom', async () => {
    expect((await db.select().from(bureauOpdrachten)).every(({ tot }) => tot === null)).toBe(true);
  });
});
