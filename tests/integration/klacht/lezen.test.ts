import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportKlachten } from '../../../app/domain/klacht/export.server';
import { getKlachtenOverzicht } from '../../../app/domain/klacht/overzicht.server';
import { getKlachtPagina } from '../../../app/domain/klacht/pagina.server';
import { klachtLijst } from '../../../app/domain/klacht/queries-lijst.server';
import { listKlachtWerk } from '../../../app/domain/klacht/werk.server';
import { listWerk } from '../../../app/domain/vandaag/queries.server';
import { parseListQuery } from '../../../app/platform/list';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { klachten, trajecten } from '../../../db/schema';
import { edinova, fiolet, inova } from '../../../seeds/stories/partijen';
import { gm } from '../../../seeds/stories/wie';
import { als, vandaag, vertel } from '../aanbieder/verhaal';

const rij = (nummer: string, anders: Partial<typeof klachten.$inferInsert> = {}) => ({
  id: nummer,
  nummer,
  gemeenteId: gm.hoorn,
  aanbiederId: fiolet.id,
  spoor: 'aanbieder' as const,
  categorie: 'onderwijs' as const,
  omschrijving: `Omschrijving van ${nummer}`,
  status: 'in-behandeling' as const,
  ontvangenDatum: '2023-06-01',
  bron: 'dossier 12',
  ...anders,
});

beforeAll(async () => {
  await vertel();
  const [traject] = await db.select().from(trajecten).where(eq(trajecten.gemeenteId, gm.hoorn)).limit(1);
  await maintain((tx) => [
    tx.delete(klachten),
    tx.insert(klachten).values([
      rij('K-2023-011', { trajectId: traject?.id }),
      rij('K-2023-012', { ontvangenDatum: '2023-05-01' }),
      rij('K-2023-013', { status: 'ontvangen', ontvangenDatum: '2023-06-20', aanbiederId: edinova.id }),
      rij('K-2022-001', {
        status: 'gesloten',
        ontvangenDatum: '2022-06-30',
        afgehandeldDatum: '2022-09-01',
        oordeel: 'ongegrond',
      }),
      rij('K-2023-014', {
        status: 'afgehandeld',
        gemeenteId: gm.opmeer,
        aanbiederId: null,
        spoor: 'gemeente-awb',
        ontvangenDatum: '2023-07-01',
        afgehandeldDatum: '2023-07-02',
        oordeel: 'gegrond',
      }),
      rij('K-2023-015', { gemeenteId: gm.emmen, aanbiederId: inova.id }),
    ]),
  ]);
});

const zoek = (query = '') => parseListQuery(new Request(`http://portaal.test/klachten?${query}`), klachtLijst);
const overzicht = async (email: string, query = '') => getKlachtenOverzicht(await als(email), zoek(query), vandaag);
const nummers = async (email: string, query = '') => (await overzicht(email, query)).rijen.map(({ nummer }) => nummer);

const regio = 'contractmanager@westfriesland.example';

describe('the list', () => {
  test('late first, then by the day that comes, then what is done', async () => {
    expect(await nummers(regio)).toEqual(['K-2023-012', 'K-2023-013', 'K-2023-011', 'K-2023-014', 'K-2022-001']);
    expect(await nummers(regio, 'sorteer=nummer&richting=af')).toEqual([
      'K-2023-014',
      'K-2023-013',
      'K-2023-012',
      'K-2023-011',
      'K-2022-001',
    ]);
  });

  test('filters', async () => {
    expect(await nummers(regio, 'status=te-laat')).toEqual(['K-2023-012', 'K-2023-013']);
    expect(await nummers(regio, 'status=lopend')).toHaveLength(3);
    expect(await nummers(regio, 'status=meegeteld')).toHaveLength(5);
    expect(await nummers(regio, 'status=gesloten')).toEqual(['K-2022-001']);
    expect(await nummers(regio, `gemeente=${gm.opmeer}`)).toEqual(['K-2023-014']);
    expect(await nummers(regio, `aanbieder=${edinova.id}`)).toEqual(['K-2023-013']);
    expect(await nummers(regio, 'oordeel=ongegrond')).toEqual(['K-2022-001']);
    expect(await nummers(regio, 'categorie=bejegening')).toEqual([]);
    expect(await nummers(regio, 'zoek=VAN k-2023-011')).toEqual(['K-2023-011']);
    expect(await nummers(regio, 'status=onzin&oordeel=onzin')).toEqual([]);
  });

  test('the period of the voortgangsrapportage is half-open: its last day belongs to the next', async () => {
    expect(await nummers(regio, 'van=2022-07-01&tot=2023-07-01')).toEqual(['K-2023-012', 'K-2023-013', 'K-2023-011']);
    expect(await nummers(regio, 'van=1-7-2023')).toEqual(['K-2023-014']);
    const fout = await overzicht(regio, 'van=31-2-2023');
    expect(fout.verkeerdeDagen).toEqual(['31-2-2023']);
    expect(fout.rijen).toHaveLength(5);
  });

  test('figures follow every filter but the status, and a gemeente without complaints is zero', async () => {
    const { telling, perGemeente, perAanbieder, totaal } = await overzicht(regio, 'status=gesloten');
    expect(totaal).toBe(1);
    expect(telling).toMatchObject({
      ontvangen: 5,
      lopend: 3,
      teLaat: 2,
      gegrond: 1,
      ongegrond: 1,
      afgehandeld: 2,
      opTijd: 1,
    });
    expect(perGemeente).toHaveLength(7);
    expect(perGemeente.find(({ naam }) => naam === 'Koggenland')).toMatchObject({ ontvangen: 0 });
    expect(perAanbieder.map(({ naam, ontvangen }) => `${naam} ${ontvangen}`)).toEqual([
      'De gemeente zelf 1',
      'Edinova 1',
      'Fiolet Taaltrainingen 3',
    ]);
  });

  test('the export is the filtered list, without texts', async () => {
    const csv = await (await exportKlachten(await als(regio), zoek('status=te-laat'), vandaag, 'csv')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).not.toContain('Omschrijving van');
    expect(csv).toContain('K-2023-012;Hoorn;Fiolet Taaltrainingen;');
  });
});

describe('who sees what', () => {
  test('a gemeente its own, a reader without the permission nothing', async () => {
    expect(await nummers('contractmanager@hoorn.example')).toHaveLength(4);
    expect(await nummers('regie@hoorn.example')).toHaveLength(4);
    expect(await nummers('raad@hoorn.example')).toEqual([]);
    expect(await nummers('inkoper@amrd.example')).toEqual([]);
  });

  test('an aanbieder only what is about himself, not even how many others there are', async () => {
    const { rijen, perAanbieder, perGemeente, aanbieders, gemeenten } = await overzicht('aanbieder@fiolet.example');
    expect(rijen.map(({ nummer }) => nummer)).toEqual(['K-2023-012', 'K-2023-011', 'K-2022-001']);
    expect([perAanbieder, perGemeente.map(({ naam }) => naam), gemeenten]).toEqual([
      [],
      ['Hoorn'],
      [{ waarde: gm.hoorn, label: 'Hoorn' }],
    ]);
    expect(aanbieders).toEqual([{ waarde: fiolet.id, label: 'Fiolet Taaltrainingen' }]);
    expect(await nummers('aanbieder@nltraining.example')).toEqual([]);
    expect(await nummers('aanbieder@fiolet.example', `aanbieder=${edinova.id}`)).toEqual([]);
  });

  test('nor who complained: no traject and no source in what the page gets, and no search that tells', async () => {
    const actor = await als('aanbieder@fiolet.example');
    const [traject] = await db.select().from(trajecten).where(eq(trajecten.gemeenteId, gm.hoorn)).limit(1);
    const pagina = await getKlachtPagina(actor, 'K-2023-011', vandaag);
    expect(pagina.intern).toBeNull();
    const verstuurd = JSON.stringify(pagina);
    for (const geheim of [traject?.id, traject?.trajectnummer, 'dossier 12']) expect(verstuurd).not.toContain(geheim);
    expect(await nummers('aanbieder@fiolet.example', `zoek=${traject?.trajectnummer}`)).toEqual([]);
    expect((await getKlachtPagina(await als(regio), 'K-2023-011', vandaag)).intern).toMatchObject({
      trajectnummer: traject?.trajectnummer,
      bron: 'dossier 12',
    });
  });
});

describe('on Vandaag', () => {
  test('the next act of every complaint, with its day', async () => {
    const werk = await listKlachtWerk(await als(regio), vandaag);
    const regels = werk.sort((a, b) => a.urgentie - b.urgentie).map(({ id, urgentie, datum }) => [id, urgentie, datum]);
    expect(regels).toEqual([
      ['klacht:K-2023-012:afhandelen', -21, '2023-06-12'],
      ['klacht:K-2023-013:bevestigen', -6, '2023-06-27'],
      ['klacht:K-2023-011:afhandelen', 10, '2023-07-13'],
      ['klacht:K-2023-014:sluiten', 27, '2023-07-30'],
    ]);
    expect(werk.find(({ id }) => id.includes('013'))?.tekst).toBe(
      'Bevestig de ontvangst aan de klager, uiterlijk dinsdag 27 juni 2023.',
    );
    expect((await listWerk(await als(regio), vandaag)).filter(({ soort }) => soort === 'klacht')).toHaveLength(4);
  });

  test('an aanbieder sees what runs about him; who only registers has nothing to do', async () => {
    const werk = await listKlachtWerk(await als('aanbieder@fiolet.example'), vandaag);
    expect(werk.map(({ titel }) => titel).sort()).toEqual([
      'Klacht K-2023-011 over uw organisatie',
      'Klacht K-2023-012 over uw organisatie',
    ]);
    expect(await listKlachtWerk(await als('regie@hoorn.example'), vandaag)).toEqual([]);
    expect(await listKlachtWerk(await als('raad@hoorn.example'), vandaag)).toEqual([]);
  });
});
