import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '../../../db/client';
import * as schema from '../../../db/schema';
import { loadDemonstration } from '../../../seeds/stories';

/** A.3 (contracts per gemeente), A.4 (meelifregeling) and the money of A.7 against the stories. */

beforeAll(async () => {
  await loadDemonstration();
});

const namen = async () => new Map((await db.select().from(schema.organisaties)).map(({ id, naam }) => [id, naam]));
const gesorteerd = (lijst: (string | undefined)[]) => [...lijst].sort();

async function contractenVan(sleutel: { nummer: string; perceel: number } | 'voorloper') {
  const [rijen, naam] = await Promise.all([
    db
      .select({ contract: schema.contracten, perceel: schema.percelen.nummer, nummer: schema.aanbestedingen.nummer })
      .from(schema.contracten)
      .leftJoin(schema.percelen, eq(schema.percelen.id, schema.contracten.perceelId))
      .leftJoin(schema.aanbestedingen, eq(schema.aanbestedingen.id, schema.percelen.aanbestedingId)),
    namen(),
  ]);
  return rijen
    .filter(({ contract, perceel, nummer }) =>
      sleutel === 'voorloper'
        ? contract.grondslag === sleutel
        : nummer === sleutel.nummer && perceel === sleutel.perceel,
    )
    .map(({ contract }) => ({
      ...contract,
      gemeente: naam.get(contract.gemeenteId),
      contractant: naam.get(contract.contractantId),
    }));
}
const gemeentenVan = (contracten: Awaited<ReturnType<typeof contractenVan>>, contractant: string) =>
  gesorteerd(contracten.filter((contract) => contract.contractant === contractant).map(({ gemeente }) => gemeente));

const zes = ['Drechterland', 'Enkhuizen', 'Koggenland', 'Medemblik', 'Opmeer', 'Stede Broec'];
const zeven = ['Drechterland', 'Enkhuizen', 'Hoorn', 'Koggenland', 'Medemblik', 'Opmeer', 'Stede Broec'];

describe('A.3 contracten per gemeente', () => {
  test('T4: the split of the source', async () => {
    const contracten = await contractenVan({ nummer: '2022-001', perceel: 1 });
    expect(gemeentenVan(contracten, 'Fiolet Taaltrainingen en Edinova')).toEqual(['Hoorn', 'Koggenland', 'Opmeer']);
    expect(gemeentenVan(contracten, 'NLtraining en NewBees')).toEqual([
      'Drechterland',
      'Enkhuizen',
      'Medemblik',
      'Stede Broec',
    ]);
    expect(contracten).toHaveLength(7);
    expect(
      contracten.every(
        ({ status, toelichting }) => status === 'actief' && toelichting?.includes('voor de demonstratie gekozen'),
      ),
    ).toBe(true);
  });

  test('T5: seven with both institutions', async () => {
    const contracten = await contractenVan({ nummer: '2022-002', perceel: 1 });
    expect(gemeentenVan(contracten, 'Vonk')).toEqual(zeven);
    expect(gemeentenVan(contracten, 'Horizon College')).toEqual(zeven);
  });

  test('T6: six with Inova from 1 January 2023, after VluchtelingenWerk until then; Hoorn with nobody', async () => {
    const contracten = await contractenVan({ nummer: '2022-003', perceel: 1 });
    expect(gemeentenVan(contracten, 'Stichting Inova')).toEqual(zes);
    expect(contracten.every(({ startDatum }) => startDatum === '2023-01-01')).toBe(true);
    const eerder = await contractenVan('voorloper');
    expect(gemeentenVan(eerder, 'VluchtelingenWerk Nederland')).toEqual(zes);
    expect(eerder.every(({ eindDatum, status }) => eindDatum === '2023-01-01' && status === 'verlopen')).toBe(true);
  });

  test('contracts of Heerhugowaard are on the name of Dijk en Waard', async () => {
    const [t1, t2] = await Promise.all([
      contractenVan({ nummer: '2021-001', perceel: 1 }),
      contractenVan({ nummer: '2021-001', perceel: 2 }),
    ]);
    expect(gemeentenVan(t1, 'Edinova')).toEqual(['Dijk en Waard']);
    expect(gemeentenVan(t2, 'Stichting Inova')).toEqual(['Dijk en Waard']);
  });

  test('spellings of one aanbieder are aliases; Inova and Edinova are two', async () => {
    const [rijen, naam] = await Promise.all([db.select().from(schema.aanbiederNamen), namen()]);
    const aliassen = (organisatie: string) =>
      gesorteerd(
        rijen
          .filter(({ aanbiederId, soort }) => soort === 'alias' && naam.get(aanbiederId) === organisatie)
          .map((rij) => rij.naam),
      );
    expect(aliassen('Edinova')).toEqual(['EdINOVA']);
    expect(aliassen('Stichting Inova')).toEqual(['INOVA', 'Inova']);
    expect(aliassen('NLtraining')).toEqual(['NL-training']);
    expect(aliassen('Vonk')).toEqual([
      'Clusius College',
      'Onderwijsgroep Noordwest Holland',
      'ROC Kop van Noord-Holland',
    ]);
  });
});

describe('A.4 meelifregeling', () => {
  const toegelaten = async (regelingId: string, dag: string) => {
    const naam = await namen();
    const rijen = await db
      .select()
      .from(schema.meelifGemeenten)
      .where(eq(schema.meelifGemeenten.regelingId, regelingId));
    return gesorteerd(
      rijen.filter(({ van, tot }) => van <= dag && (!tot || dag < tot)).map(({ gemeenteId }) => naam.get(gemeenteId)),
    );
  };

  test('Amsterdam, hbo and wo, with HvA and VU', async () => {
    const [[regeling], naam] = await Promise.all([
      db.select().from(schema.meelifregelingen).where(eq(schema.meelifregelingen.niveau, 'hbo en wo')),
      namen(),
    ]);
    expect(naam.get(regeling?.hostId ?? '')).toBe('Amsterdam');
    expect(regeling).toMatchObject({ leerroute: 'onderwijs', status: 'actief', tot: null });
    const instellingen = await db
      .select()
      .from(schema.meelifInstellingen)
      .where(eq(schema.meelifInstellingen.regelingId, regeling?.id ?? ''));
    expect(gesorteerd(instellingen.map(({ aanbiederId }) => naam.get(aanbiederId)))).toEqual([
      'Hogeschool van Amsterdam',
      'Vrije Universiteit',
    ]);
    expect(await toegelaten(regeling?.id ?? '', '2021-12-15')).toEqual(['Alkmaar', 'Heerhugowaard']);
    expect(await toegelaten(regeling?.id ?? '', '2023-07-03')).toEqual(
      gesorteerd([...zeven, 'Alkmaar', 'Dijk en Waard']),
    );
  });

  test('Diemen rides along for the leerroutes', async () => {
    const regelingen = (await db.select().from(schema.meelifregelingen)).filter(({ bron }) => bron === 'S2 Financiën');
    expect(gesorteerd(regelingen.map(({ leerroute }) => leerroute))).toEqual(['b1', 'onderwijs', 'z']);
    for (const { id } of regelingen) expect(await toegelaten(id, '2022-01-01')).toEqual(['Diemen']);
  });
});

describe('A.7 geld', () => {
  test('AMRD: raming, shares of the routes', async () => {
    const [rij] = await db
      .select({ perceel: schema.percelen, id: schema.aanbestedingen.id })
      .from(schema.percelen)
      .innerJoin(schema.aanbestedingen, eq(schema.aanbestedingen.id, schema.percelen.aanbestedingId))
      .where(eq(schema.aanbestedingen.nummer, '2021-002'));
    expect(rij?.perceel).toMatchObject({
      ramingCents: 548_000_000,
      trajectenPerJaar: 137,
      prijsPerTrajectCents: 1_000_000,
      looptijdMaanden: 48,
    });
    const verdeling = await db
      .select()
      .from(schema.routeverdelingen)
      .where(eq(schema.routeverdelingen.aanbestedingId, rij?.id ?? ''));
    const procent = (volgens: string) =>
      Object.fromEntries(
        verdeling.filter((deel) => deel.volgens === volgens).map((deel) => [deel.leerroute, deel.procent]),
      );
    expect(procent('AMRD')).toEqual({ b1: 40, onderwijs: 20, z: 40 });
    expect(procent('Ministerie van SZW')).toEqual({ b1: 60, onderwijs: 25, z: 15 });
  });

  test('AMRD: the table of budgets with its totals', async () => {
    const [rijen, naam] = await Promise.all([db.select().from(schema.uitvoeringsbudgetten), namen()]);
    const tabel = {
      'Borger-Odoorn': [50_510, 31_899, 70_896, 77_994],
      Coevorden: [70_639, 46_249, 102_789, 113_081],
      'De Wolden': [47_998, 30_251, 67_234, 73_966],
      Emmen: [213_239, 143_676, 319_324, 351_296],
      Hoogeveen: [110_811, 74_669, 165_954, 182_570],
      'Midden-Drenthe': [66_050, 43_182, 95_974, 105_583],
    };
    const jaren = [2020, 2021, 2022, 2023];
    for (const [gemeente, bedragen] of Object.entries(tabel)) {
      const eigen = rijen.filter(({ gemeenteId }) => naam.get(gemeenteId) === gemeente);
      expect(jaren.map((jaar) => (eigen.find((rij) => rij.jaar === jaar)?.bedragCents ?? 0) / 100)).toEqual(bedragen);
    }
    const totalen = jaren.map(
      (jaar) => rijen.filter((rij) => rij.jaar === jaar).reduce((som, rij) => som + rij.bedragCents, 0) / 100,
    );
    expect(totalen).toEqual([559_247, 369_926, 822_171, 904_490]);
    expect(rijen.filter(({ soort }) => soort === 'invoering').every(({ jaar }) => jaar === 2020)).toBe(true);
    expect(rijen.filter(({ enVerder }) => enVerder === 1).map(({ jaar }) => jaar)).toEqual(Array(6).fill(2023));
  });

  test('SPUK, indicative and definitive', async () => {
    const rijen = await db.select().from(schema.instellingen);
    const op = (sleutel: string, dag: string) =>
      rijen.find((rij) => rij.sleutel === sleutel && rij.van <= dag && (!rij.tot || dag < rij.tot))?.waarde as
        | number
        | undefined;
    const indicatief = (wie: string) =>
      ['leerroutes', 'map', 'maatschappelijke-begeleiding', 'pvt', 'ontzorgen', 'tolken'].reduce(
        (som, deel) => som + (op(`spuk.indicatief.${deel}.${wie}`, '2021-01-01') ?? 0),
        0,
      );
    expect(indicatief('statushouder')).toBe(13_613_00);
    expect(indicatief('migrant')).toBe(590_00);
    expect(['2022-06-01', '2023-06-01'].map((dag) => op('spuk.migrant', dag))).toEqual([610_98, 635_32]);
    const som = (dag: string) =>
      ['a', 'b', 'c'].reduce((totaal, jaar) => totaal + (op(`spuk.asielstatushouder.${jaar}`, dag) ?? 0), 0);
    expect([som('2022-06-01'), som('2023-06-01')]).toEqual([13_156_69, 13_680_74]);
    expect(op('spuk.prestatiegewicht', '2023-06-01')).toBe(0);
  });
});
