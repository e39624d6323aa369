import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cijferPagina, verdelingPagina } from '../../../app/domain/kpi/andere-pagina.server';
import { kpiCatalogus } from '../../../app/domain/kpi/catalogus.server';
import { contractKpiPagina } from '../../../app/domain/kpi/contract-kpis.server';
import { kpiDashboard } from '../../../app/domain/kpi/dashboard.server';
import { exportContract, exportDashboard, exportScorecard } from '../../../app/domain/kpi/export.server';
import { herbouwTellingen } from '../../../app/domain/kpi/herbouw-writes.server';
import { kpiHerkomst } from '../../../app/domain/kpi/herkomst.server';
import { somKpiPagina } from '../../../app/domain/kpi/kpi-pagina.server';
import { scorecard } from '../../../app/domain/kpi/scorecard.server';
import { verloopPagina } from '../../../app/domain/kpi/verloop.server';
import { countQueries } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { tevredenheidsmetingen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import { alfa, als, beta, oudAlfa, oudBeta, partij, statusVan, vandaag } from '../contract/wereld';
import { eenFeit, eenRapportage, eenTraject, laadKpiWereld } from './wereld';

const vraag = (query = '') => new Request(`http://portaal.test/kpis${query}`);
const regioManager = () => als('inkoper@noord.example');
const managerAlfa = () => als('manager@alfa.example');
const raad = () => als('raad@alfa.example');
const vreemde = () => als('manager@zuid.example');
const taal = () => als('school@taal.example');
const solo = () => als('school@solo.example');

/** Twelve ripe trajecten with Alfa (nine met work), three with Beta; two months of reports of both. */
beforeAll(async () => {
  await laadKpiWereld();
  const inAlfa = [];
  for (let n = 0; n < 12; n++) {
    const een = await eenTraject();
    if (n < 9) await eenFeit(een.id, n < 2 ? 'werk-orientatie' : 'werkstage', '2022-06-01');
    inAlfa.push(een);
  }
  const inBeta = [
    await eenTraject({}, oudBeta),
    await eenTraject({}, oudBeta),
    await eenTraject({ startDatum: '2023-01-01' }, oudBeta),
  ];
  for (const maand of ['2023-04', '2023-05']) {
    await eenRapportage(
      oudAlfa,
      maand,
      inAlfa.map((een) => ({ ...een, aangeboden: 600, gevolgd: 540 })),
    );
    await eenRapportage(
      oudBeta,
      maand,
      inBeta.map((een) => ({ ...een, aangeboden: 600, gevolgd: 300 })),
      {
        eersteIngediendOp: '2023-07-01T09:00:00.000Z',
      },
    );
  }
  await maintain((tx) => [
    tx.insert(tevredenheidsmetingen).values([
      {
        id: 'm1',
        aanbiederId: partij.taal,
        onderwerp: 'KTO',
        dienst: 'taal',
        van: '2023-01-01',
        tot: '2023-07-01',
        cijferTienden: 76,
        respondenten: 30,
        bron: 'KTO 2023',
      },
      {
        id: 'm2',
        aanbiederId: partij.solo,
        onderwerp: 'KTO',
        dienst: 'taal',
        van: '2023-01-01',
        tot: '2023-07-01',
        cijferTienden: 60,
        respondenten: 10,
        bron: 'KTO 2023',
      },
    ]),
  ]);
  await herbouwTellingen();
});
afterAll(freshDatabase);

const waarden = (regels: { code: string; waarde: string }[]) =>
  Object.fromEntries(regels.map(({ code, waarde }) => [code, waarde]));

describe('the dashboard', () => {
  test('of a region adds its gemeenten, with the second way of counting work', async () => {
    const pagina = await kpiDashboard(await regioManager(), vraag(), vandaag);
    expect(waarden(pagina.regels)).toMatchObject({ 'W-04': '64,3%', 'U-01': '82,0%', 'K-01': '7,2', 'P-01': '–' });
    const w04 = pagina.regels.find(({ code }) => code === 'W-04');
    expect(w04).toMatchObject({
      teller: '9',
      noemer: '14',
      onrijp: '1–4',
      variant: 'zonder oriëntatie: 50,0%',
      oordeel: { kleur: 'rood' },
    });
    expect(pagina.warmte.rijen.map(({ gemeenteId, totaal }) => [gemeenteId, totaal.tekst])).toEqual([
      [alfa, '12'],
      [beta, '1–4'],
      [expect.any(String), '0'],
    ]);
    expect(pagina.wachtOpRapportages).toBeNull(); // who does not see reports waits for none
  });

  test('of one gemeente has only that gemeente, and no balance between aanbieders', async () => {
    const pagina = await kpiDashboard(await managerAlfa(), vraag(), vandaag);
    expect(waarden(pagina.regels)).toMatchObject({ 'W-04': '75,0%', 'U-01': '90,0%' });
    expect(pagina.warmte.namen).toEqual(['Alfa']);
    expect(pagina.verdelingen).toEqual([]);
    expect(pagina.regels.some(({ code }) => code === 'C-06')).toBe(false);
  });

  test('of a region elsewhere is empty', async () => {
    const pagina = await kpiDashboard(await vreemde(), vraag(), vandaag);
    expect(pagina.regels.every(({ waarde }) => waarde === '–')).toBe(true);
    expect(pagina.warmte.namen).toEqual(['Delta']);
  });

  test('of an aanbieder is about his own contracts and nobody else’s', async () => {
    const [vanTaal, vanSolo] = await Promise.all([
      kpiDashboard(await taal(), vraag(), vandaag),
      kpiDashboard(await solo(), vraag(), vandaag),
    ]);
    expect(waarden(vanTaal.regels)).toMatchObject({ 'W-04': '75,0%', 'U-01': '90,0%', 'K-01': '7,6' });
    expect(waarden(vanSolo.regels)).toMatchObject({ 'W-04': '0 van 2', 'U-01': 'n = 3', 'K-01': '6,0' });
    expect(vanSolo.contracten.map(({ id }) => id)).toEqual([oudBeta]);
    for (const { regels, warmte } of [vanTaal, vanSolo]) {
      expect(regels.some(({ code }) => code === 'T-01' || code === 'C-06')).toBe(false);
      expect(warmte.keuzes.some(({ waarde }) => waarde === 'pip')).toBe(false);
    }
    expect(JSON.stringify(vanSolo)).not.toContain('Taalhuis');
  });

  test('hides small counts from a bestuurder, not from who works with the trajecten', async () => {
    const vanRaad = await kpiDashboard(await raad(), vraag('?gemeente=x&meting=U-01'), vandaag);
    expect(vanRaad.warmte.meting).toBe('U-01');
    expect(vanRaad.magTrajecten).toBe(false);
    const dossier = await somKpiPagina(await raad(), vraag(), 'W-04', vandaag);
    expect(dossier.regel).toMatchObject({ teller: '9', noemer: '12', waarde: '75,0%' });
    expect(dossier.magHerleiden).toBe(false);
  });

  test('ignores choices that are not there', async () => {
    const pagina = await kpiDashboard(
      await managerAlfa(),
      vraag(`?gemeente=${beta}&meting=onzin&tot=2099-01`),
      vandaag,
    );
    expect(pagina).toMatchObject({ gemeente: '', warmte: { meting: 'gestart' }, periode: { tot: '2023-06' } });
  });
});

describe('one KPI', () => {
  test('per gemeente, per aanbieder and per month', async () => {
    const pagina = await somKpiPagina(await regioManager(), vraag(), 'U-01', vandaag);
    expect(pagina.perGemeente.map(({ plek, waarde }) => [plek, waarde])).toEqual([
      ['Alfa', '90,0%'],
      ['Beta', 'n = 1–4'],
    ]);
    expect(pagina.perPartij.map(({ plek, waarde }) => [plek, waarde])).toEqual([
      ['Solotaal', 'n = 1–4'],
      ['Taalhuis en Leskring', '90,0%'],
    ]);
    expect(pagina.grafiek.punten.map(({ naam, waarde }) => [naam, waarde])).toEqual([
      ['april 2023', '82,0%'],
      ['mei 2023', '82,0%'],
      ['juni 2023', '–'],
    ]);
    expect(pagina.grafiek.svg).toContain('Aanwezigheid per maand');
  });

  test('of one aanbieder, from the scorecard on', async () => {
    const pagina = await somKpiPagina(await regioManager(), vraag(`?aanbieder=${partij.samen}`), 'W-04', vandaag);
    expect(pagina).toMatchObject({ aanbieder: partij.samen, regel: { waarde: '75,0%' } });
  });

  test('T-01 and C-06 do not exist for an aanbieder', async () => {
    expect(await statusVan(somKpiPagina(await taal(), vraag(), 'T-01', vandaag))).toBe(404);
    expect(await statusVan(verdelingPagina(await taal(), vraag(), vandaag))).toBe(404);
  });

  test('C-06 and K-01 have their own pages', async () => {
    const verdeling = await verdelingPagina(await regioManager(), vraag(), vandaag);
    expect(verdeling.verdelingen[0]).toMatchObject({ totaal: 15, oordeel: { kleur: 'rood' } });
    const cijfers = await cijferPagina(await solo(), vraag(), vandaag);
    expect(cijfers.rijen.map(({ aanbieder }) => aanbieder)).toEqual(['Solotaal']);
  });
});

describe('where a figure comes from', () => {
  const herkomst = async (wie: Awaited<ReturnType<typeof als>>, query = '', code: 'W-04' | 'U-01' | 'Q-02' = 'W-04') =>
    kpiHerkomst(wie, vraag(query), code, vandaag);

  test('each traject counts once, and as many of each as the figure says', async () => {
    const manager = await managerAlfa();
    const aantal = async (stand: string) => (await herkomst(manager, `?stand=${stand}`)).list.totaal;
    expect([
      await aantal('behaald'),
      await aantal('niet'),
      await aantal('rijp'),
      await aantal('onrijp'),
      await aantal(''),
    ]).toEqual([9, 3, 12, 0, 12]);
  });

  test('an aanbieder gets those that count for him', async () => {
    expect((await herkomst(await solo())).list.totaal).toBe(3);
    expect((await herkomst(await taal())).list.totaal).toBe(12);
    expect((await herkomst(await vreemde())).list.totaal).toBe(0);
  });

  test('hours come from approved reports, lateness from all', async () => {
    const uren = await herkomst(await managerAlfa(), '', 'U-01');
    expect(uren.soort === 'rapportages' && uren.rijen.map(({ maand, aanwezigheid }) => [maand, aanwezigheid])).toEqual([
      ['mei 2023', '90,0%'],
      ['april 2023', '90,0%'],
    ]);
    const tijd = await herkomst(await solo(), '', 'Q-02');
    expect(tijd.soort === 'rapportages' && tijd.rijen.map(({ opTijd }) => opTijd)).toEqual([false, false]);
  });
});

describe('a scorecard', () => {
  test('is for who has contracts with the party, and for the party itself', async () => {
    const kaart = async (wie: Awaited<ReturnType<typeof als>>, id: string) =>
      statusVan(scorecard(wie, vraag(), id, vandaag));
    expect(await kaart(await regioManager(), partij.samen)).toBe(200);
    expect(await kaart(await raad(), partij.samen)).toBe(200);
    expect(await kaart(await raad(), partij.solo)).toBe(404);
    expect(await kaart(await taal(), partij.samen)).toBe(200);
    expect(await kaart(await taal(), partij.taal)).toBe(200);
    expect(await kaart(await taal(), partij.les)).toBe(404);
    expect(await kaart(await taal(), partij.solo)).toBe(404);
    expect(await kaart(await solo(), partij.samen)).toBe(404);
    expect(await kaart(await regioManager(), 'onbekend')).toBe(404);
  });

  test('has the figures of the contracts that the reader sees', async () => {
    const pagina = await scorecard(await regioManager(), vraag(), partij.samen, vandaag);
    expect(waarden(pagina.regels)).toMatchObject({ 'U-01': '90,0%', 'W-04': '75,0%', 'K-01': '7,6' });
    expect(pagina.contracten.map(({ gemeente, gestart, toegewezen }) => [gemeente, gestart, toegewezen])).toEqual([
      ['Alfa', '12', '12'],
      ['Gamma', '0', '0'],
    ]);
    expect(pagina.keurmerken.map(({ naam, stand }) => [naam, stand.status])).toEqual(
      expect.arrayContaining([['Taalhuis', 'geldig-bepaalde-tijd']]),
    );
    const vanAlfa = await scorecard(await managerAlfa(), vraag(), partij.samen, vandaag);
    expect(vanAlfa.contracten.map(({ gemeente }) => gemeente)).toEqual(['Alfa']);
  });
});

describe('the catalogue', () => {
  test('has every KPI with its norm and source', async () => {
    const catalogus = await kpiCatalogus(await managerAlfa());
    expect(catalogus.map(({ code }) => code)).toEqual([
      'P-01',
      'P-02',
      'P-03',
      'W-04',
      'O-01',
      'T-01',
      'U-01',
      'K-01',
      'Q-02',
      'C-06',
    ]);
    for (const { normen, bron } of catalogus) {
      expect(normen.length).toBeGreaterThan(0);
      expect(bron).not.toBe('');
    }
  });
});

describe('downloads', () => {
  test('have the figures of the page, and a foreign contract is a 404', async () => {
    const csv = await (await exportDashboard(await managerAlfa(), vraag(), vandaag, 'csv')).text();
    expect(csv).toContain(
      'W-04;In aanraking met werk in het eerste jaar;Alle gemeenten;april t/m juni 2023;75,0%;9;12',
    );
    const contract = await (await exportContract(await managerAlfa(), vraag(), oudAlfa, vandaag, 'csv')).text();
    expect(contract).toContain('U-01;Aanwezigheid');
    const kaart = await exportScorecard(await taal(), vraag(), partij.samen, vandaag, 'xlsx');
    expect((await kaart.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(await statusVan(exportContract(await managerAlfa(), vraag(), oudBeta, vandaag, 'csv'))).toBe(404);
    expect(await statusVan(contractKpiPagina(await solo(), vraag(), oudAlfa, vandaag))).toBe(404);
  });
});

test('no page asks more than thirteen times, besides the two for who is asking', async () => {
  const manager = await regioManager();
  const paginas = [
    () => kpiDashboard(manager, vraag(), vandaag),
    () => somKpiPagina(manager, vraag(), 'W-04', vandaag),
    () => scorecard(manager, vraag(), partij.samen, vandaag),
    () => contractKpiPagina(manager, vraag(), oudAlfa, vandaag),
    () => verdelingPagina(manager, vraag(), vandaag),
    () => cijferPagina(manager, vraag(), vandaag),
    () => kpiCatalogus(manager),
  ];
  for (const pagina of paginas) expect(await countQueries(pagina)).toBeLessThanOrEqual(13);
});

describe('the way since the start', () => {
  const verloop = async (wie: Awaited<ReturnType<typeof als>>) => verloopPagina(wie, vraag(), 'W-04', vandaag);

  test('has who is not ripe yet too; an aanbieder gets his own', async () => {
    const pagina = await verloop(await managerAlfa());
    expect(pagina.aantal).toBe(12);
    expect(pagina.driehoek.map(({ kwartaal, aantal, cellen }) => [kwartaal, aantal, cellen])).toEqual([
      ['2022-Q1', 12, ['75,0%', '75,0%', '75,0%', '75,0%']],
    ]);
    expect(pagina.curve.at(-1)).toMatchObject({ maand: 3, risico: 12, aandeel: 75 });
    expect((await verloop(await solo())).aantal).toBe(3);
    expect((await verloop(await vreemde())).aantal).toBe(0);
  });
});
