import { beforeEach, describe, expect, test } from 'vitest';
import { exportContracten } from '../../../app/domain/contract/export.server';
import { contractOverzicht } from '../../../app/domain/contract/overzicht.server';
import { getContract } from '../../../app/domain/contract/queries.server';
import { contractLijst, listContracten } from '../../../app/domain/contract/queries-lijst.server';
import { listContractWerk } from '../../../app/domain/contract/werk.server';
import { parseListQuery } from '../../../app/platform/list';
import { countQueries } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { contracten } from '../../../db/schema';
import { loadReference } from '../../../seeds/reference';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  contractRij,
  inkoper,
  laadWereld,
  oudAlfa,
  oudBeta,
  oudGamma,
  partij,
  statusVan,
  vandaag,
  zetContract,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const query = (zoek: string) => parseListQuery(new Request(`http://portaal/contracten?${zoek}`), contractLijst);
const nummers = async (email: string, zoek = '') =>
  (await listContracten(await als(email), query(zoek), vandaag)).rijen.map(({ nummer }) => nummer.slice(-3));
const keuzesVan = async (email: string) =>
  (await listContracten(await als(email), query('aanbesteding=2021-301'), vandaag)).keuzes;
const vanNoord = (zoek = '') => nummers('inkoper@noord.example', zoek);

describe('the list', () => {
  test.each([
    ['zoek=c-2022-002', ['002']],
    ['zoek=LESKRING', ['001', '003']],
    ['zoek=beta', ['002']],
    ['zoek=z+gamma', ['003']],
    [`gemeente=${encodeURIComponent('x')}`, []],
    ['perceeltype=b1-z', ['001', '002', '003']],
    ['perceeltype=map', []],
    ['leerroute=z&zoek=alfa', ['001']],
    ['leerroute=onderwijs', []],
    ['status=actief', ['001', '002']],
    ['status=verlopen', ['003']],
    ['status=onzin', ['001', '002', '003']],
    ['aanbesteding=2021-301', ['001', '002', '003']],
    ['aanbesteding=2021-301&perceel=2', []],
    ['aanbesteding=2023-301', []],
    ['loopt-af=180', []],
    ['loopt-af=365', ['001', '002']],
    ['loopt-af=onzin', []],
    ['sorteer=gemeente&richting=af', ['003', '002', '001']],
    ['sorteer=contractant', ['002', '001', '003']],
    ['sorteer=eind', ['003', '001', '002']],
    ['sorteer=status&richting=af', ['003', '001', '002']],
    ['sorteer=start', ['001', '002', '003']],
  ])('%s', async (zoek, verwacht) => {
    expect(await vanNoord(zoek)).toEqual(verwacht);
  });

  test('filters by gemeente and contractant', async () => {
    expect(await vanNoord(`gemeente=${alfa}`)).toEqual(['001']);
    expect(await vanNoord(`contractant=${partij.solo}`)).toEqual(['002']);
  });

  test('each reader has his own contracts, and only filters that lead to them', async () => {
    expect(await nummers('manager@alfa.example')).toEqual(['001']);
    expect(await nummers('manager@zuid.example')).toEqual([]);
    expect(await nummers('school@taal.example')).toEqual(['001', '003']);
    expect(await nummers('school@solo.example')).toEqual(['002']);
    const keuzes = await keuzesVan('school@solo.example');
    expect(keuzes).toEqual({
      gemeenten: [{ waarde: expect.any(String), label: 'Beta' }],
      contractanten: [{ waarde: partij.solo, label: 'Solotaal' }],
      aanbestedingen: [{ waarde: '2021-301', label: '2021-301 Taal van vroeger' }],
      percelen: [{ waarde: '1', label: '1 B1 en Z' }],
    });
    expect(await keuzesVan('manager@zuid.example')).toMatchObject({
      aanbestedingen: [],
      percelen: [],
    });
  });

  test("a concept is the gemeente's own draft until it is offered", async () => {
    await zetContract(oudBeta, { status: 'concept' });
    expect(await nummers('school@solo.example')).toEqual([]);
    expect(await statusVan(getContract(await als('school@solo.example'), oudBeta))).toBe(404);
    expect(await vanNoord('status=concept')).toEqual(['002']);
  });

  test('as many queries for a thousand rows as for three', async () => {
    const actor = await inkoper();
    const lees = () => listContracten(actor, query('status=actief&sorteer=gemeente'), vandaag);
    const eerst = await countQueries(lees);
    const basis = await contractRij(oudAlfa);
    const rijen = Array.from({ length: 1000 }, (_, i) => ({
      ...basis,
      id: `x${i}`,
      nummer: `X-${i}`,
      perceelId: null,
      grondslag: 'onderhands' as const,
      toelichting: 'x',
    }));
    await maintain((tx) =>
      [0, 1, 2, 3].map((deel) => tx.insert(contracten).values(rijen.slice(deel * 250, deel * 250 + 250))),
    );
    expect(await countQueries(lees)).toBe(eerst);
    expect(eerst).toBeLessThanOrEqual(5);
    const { rijen: pagina, totaal } = await listContracten(actor, query('pagina=2'), vandaag);
    expect([pagina.length, totaal]).toEqual([50, 1003]);
  });
});

describe('the export', () => {
  const regels = async (email: string, zoek = '') => {
    const antwoord = await exportContracten(await als(email), query(zoek), vandaag, 'csv');
    return (await antwoord.text()).trim().split('\r\n');
  };

  test('holds exactly the filtered rows, and nothing internal for an aanbieder', async () => {
    const [kop, eerste, ...rest] = await regels('inkoper@noord.example', 'status=actief');
    expect(kop).toContain('Toelichting');
    expect(eerste).toContain(
      'C-2022-001;B1 en Z Alfa;Alfa;Taalhuis en Leskring;Actief;;2022-01-01;2023-12-31;2025-12-31;3',
    );
    expect(rest).toHaveLength(1);
    const vanSchool = await regels('school@taal.example');
    expect(vanSchool).toHaveLength(3);
    expect(vanSchool.join()).not.toMatch(/Toelichting|Alleen voor de gemeente|Solotaal/);
  });
});

describe('the page', () => {
  const overzicht = async (email: string, id = oudAlfa) => {
    const actor = await als(email);
    return contractOverzicht(actor, await getContract(actor, id), vandaag);
  };

  test('shows parties, dates of the option from the current term, and siblings', async () => {
    const pagina = await overzicht('inkoper@noord.example');
    expect(pagina.partijen.map(({ naam, keurmerken }) => [naam, keurmerken[0]?.status])).toEqual([
      ['Leskring', 'geldig-bepaalde-tijd'],
      ['Taalhuis', 'geldig-bepaalde-tijd'],
    ]);
    expect(pagina.opties[0]?.venster).toEqual({
      vensterVan: '2023-01-01',
      internBesluitVoorDatum: '2023-09-01',
      besluitVoorDatum: '2023-10-01',
    });
    expect(pagina.opties[1]?.venster).toBeNull();
    expect(pagina.zusters.map(({ nummer, status }) => [nummer, status])).toEqual([
      ['C-2022-002', 'actief'],
      ['C-2022-003', 'verlopen'],
    ]);
    expect(pagina.tarieven).toMatchObject([{ product: 'B1-route', bedragCents: 950_000 }]);
  });

  test('an aanbieder learns nothing of others, of the log, or of what is internal', async () => {
    const pagina = await overzicht('school@taal.example');
    expect(JSON.stringify(pagina)).not.toMatch(/Solotaal|Alleen voor de gemeente|Intern|2023-09-01/);
    expect(pagina).toMatchObject({
      toelichting: null,
      geschiedenis: [],
      feiten: [],
      zusters: [{ nummer: 'C-2022-003' }],
    });
    expect(await statusVan(overzicht('school@solo.example'))).toBe(404);
    expect(await statusVan(overzicht('manager@zuid.example'))).toBe(404);
  });

  test('costs at most twelve queries', async () => {
    const actor = await inkoper();
    expect(
      await countQueries(async () => contractOverzicht(actor, await getContract(actor, oudAlfa), vandaag)),
    ).toBeLessThanOrEqual(12);
  });
});

describe('the work list', () => {
  beforeEach(async () => {
    await loadReference();
  });

  test('tells whom it concerns what waits', async () => {
    await zetContract(oudGamma, {
      status: 'ter-ondertekening',
      getekendContractantDatum: null,
      startDatum: '2023-06-01',
      eindDatum: '2024-06-01',
    });
    const werk = await listContractWerk(await inkoper(), vandaag);
    expect(werk.map(({ titel, datum, urgentie }) => [titel, datum, urgentie])).toEqual([
      ['Beslis over de verlenging van 2 contracten: B1 en Z', '2023-09-01', 60],
      ['Leg de ondertekening vast: Gamma, Taalhuis en Leskring', '2023-06-01', -32],
    ]);
    expect(await listContractWerk(await als('school@taal.example'), vandaag)).toMatchObject([
      { titel: 'Onderteken het contract: Gamma, Taalhuis en Leskring', href: `/contracten/${oudGamma}` },
    ]);
    expect(await listContractWerk(await als('school@solo.example'), vandaag)).toEqual([]);
    expect(await listContractWerk(await als('raad@alfa.example'), vandaag)).toEqual([]);
    expect(await listContractWerk(await als('manager@zuid.example'), vandaag)).toEqual([]);
  });

  test('a signed contract that cannot be activated says why', async () => {
    await zetContract(oudAlfa, { status: 'ter-ondertekening', startDatum: '2024-01-10', eindDatum: '2025-01-10' });
    const [geblokkeerd] = (await listContractWerk(await als('manager@alfa.example'), vandaag)).filter(({ href }) =>
      href.endsWith('activering'),
    );
    expect(geblokkeerd).toMatchObject({ titel: 'Getekend, maar nog niet te activeren: Alfa, Taalhuis en Leskring' });
    expect(geblokkeerd?.tekst).toContain('Leskring heeft op 10 januari 2024 geen geldig keurmerk');
  });
});
