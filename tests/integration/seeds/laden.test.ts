import { asc, count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { procedureprofielen } from '~/domain/aanbesteding/procedure';
import { procedureWaarschuwing, publicatiePunten } from '~/domain/aanbesteding/publicatie';
import { rolOp } from '~/domain/aanbesteding/rules';
import { tariefPunten } from '~/domain/contract/tarieven';
import { geldigOp } from '~/domain/keurmerk/rules';
import { waarschuwingen } from '~/domain/keurmerk/waarschuwingen';
import { verifyPassword } from '~/platform/password.server';
import { verifyChain } from '../../../db/audit';
import { countQueries, db, sqlite } from '../../../db/client';
import { commit, event } from '../../../db/commit';
import * as schema from '../../../db/schema';
import { seedId } from '../../../seeds/dsl';
import { instellingen as geleverd, loadReference } from '../../../seeds/reference';
import { demonstratieWachtwoord, loadDemonstration } from '../../../seeds/stories';

const vandaag = '2023-07-03';
const tabellen = [
  schema.organisaties,
  schema.gemeenten,
  schema.instellingen,
  schema.aanbestedingen,
  schema.percelen,
  schema.contracten,
  schema.keurmerkregistraties,
  schema.meelifregelingen,
  schema.bronfeiten,
  schema.gebruikers,
  schema.trajecten,
  schema.toewijzingen,
  schema.rapportageregels,
  schema.kpis,
  schema.kpiNormen,
  schema.kpiTellingen,
  schema.gebeurtenissen,
];
const aantallen = () =>
  Promise.all(tabellen.map(async (tabel) => (await db.select({ aantal: count() }).from(tabel))[0]?.aantal));

let vragen = 0;
beforeAll(async () => {
  await loadReference();
  vragen = await countQueries(loadDemonstration);
});

describe('loading', () => {
  test('takes few queries, and again adds nothing', async () => {
    const [log] = await db.select({ aantal: count() }).from(schema.gebeurtenissen);
    expect(vragen - (log?.aantal ?? 0), 'besides the entries of the log').toBeLessThan(120);
    const eerst = await aantallen();
    expect(await loadDemonstration()).toBe(false);
    expect(await loadReference()).toBe(0);
    expect(await aantallen()).toEqual(eerst);
  });

  test('leaves a log that verifies, oldest first, with every aanbesteding, perceel, contract and person in it', async () => {
    expect(await verifyChain()).toMatchObject({ ok: true });
    const log = await db.select().from(schema.gebeurtenissen).orderBy(asc(schema.gebeurtenissen.volgnr));
    const verhalen = log.filter(({ daad }) => daad !== 'portaal:referentie-laden');
    expect(verhalen.map(({ op }) => op)).toEqual(verhalen.map(({ op }) => op).sort());
    expect(verhalen.at(-1)?.daad).toBe('portaal:demonstratie-laden');
    const genoemd = new Set(log.map(({ objectId }) => objectId));
    for (const tabel of [
      schema.aanbestedingen,
      schema.contracten,
      schema.gebruikers,
      schema.meelifregelingen,
      schema.aanbieders,
      schema.bronnen,
    ]) {
      for (const { id } of await db.select({ id: tabel.id }).from(tabel)) expect(genoemd).toContain(id);
    }
    const gegund = await db.select({ id: schema.gunningen.perceelId }).from(schema.gunningen);
    const gunningen = new Set(log.filter(({ daad }) => daad === 'perceel:gunnen').map(({ objectId }) => objectId));
    for (const { id } of gegund) expect(gunningen).toContain(id);
  });

  test('leaves no reference that leads nowhere', async () => {
    if (sqlite) expect(sqlite.reader.pragma('foreign_key_check')).toEqual([]);
    const [gemeenten, percelen] = await Promise.all([
      db.select().from(schema.gemeenten),
      db.select().from(schema.percelen),
    ]);
    const bekend = new Set([...gemeenten, ...percelen].map(({ id }) => id));
    for (const { opvolgerId } of [...gemeenten, ...percelen]) if (opvolgerId) expect(bekend).toContain(opvolgerId);
  });

  test('hangs every fact on something and gives it a source and a place', async () => {
    const feiten = await db.select().from(schema.bronfeiten);
    for (const { aanbestedingId, organisatieId, contractId, regelingId, vindplaats, soort, keuze } of feiten) {
      expect([aanbestedingId, organisatieId, contractId, regelingId].filter(Boolean)).toHaveLength(1);
      expect(vindplaats.length).toBeGreaterThan(0);
      expect(soort === 'feit').toBe(keuze === null);
    }
    expect(feiten.length).toBeGreaterThan(150);
  });
});

describe('A.11 tegenstrijdigheden en keuzes', () => {
  test.each([
    [1, 'andere volgorde van gemeenten'],
    [2, 'lijkt op meelifregeling'],
    [3, '1-7-2021 (budgetten in S1)'],
    [4, 'vijf namen'],
    [5, '“nationaal openbaar” aanbesteden'],
    [6, 'Ontzorgen staat bij de uitvoeringskosten'],
    [7, 'Wie het PVT geeft'],
    [8, 'tweede kwartaal van 2022'],
    [9, 'terwijl de wet al vanaf 1 januari 2022 gold'],
    [10, 'EdINOVA (S0) en als Edinova (S4)'],
    [11, '“in combinatie met”'],
    [12, 'hield een maand later op te bestaan'],
    [13, '“DUO gemeenten”'],
    [14, 'staat “-”'],
    [15, 'Westfriese en Westfriesse'],
    [16, 'Taakstelling 2020'],
    [17, 'volledig gerealiseerd'],
    [18, 'bij gezinsmigranten vastgestelde'],
    [19, 'vier ontwikkelroutes'],
  ])('#%i', async (_, tekst) => {
    const feiten = await db.select().from(schema.bronfeiten).where(eq(schema.bronfeiten.soort, 'tegenstrijdigheid'));
    const gevonden = feiten.filter((feit) => feit.tekst.includes(tekst));
    expect(gevonden.length).toBeGreaterThan(0);
    expect(gevonden.every(({ keuze }) => Boolean(keuze))).toBe(true);
  });
});

describe('reference data', () => {
  test('are 23 gemeenten of the sources, and Heerhugowaard and Langedijk before them', async () => {
    const gemeenten = await db.select().from(schema.gemeenten);
    expect(gemeenten).toHaveLength(25);
    expect(
      gemeenten
        .filter(({ tot }) => tot !== null)
        .map(({ cbsCode }) => cbsCode)
        .sort(),
    ).toEqual(['GM0398', 'GM0416']);
    expect(gemeenten.every(({ id, cbsCode }) => id === `gemeente:${cbsCode}`)).toBe(true);
  });

  test('have one value per key and day', () => {
    for (const regel of geleverd) {
      const zelfde = geleverd.filter(
        ({ sleutel, van, tot }) => sleutel === regel.sleutel && van <= regel.van && (!tot || regel.van < tot),
      );
      expect(zelfde).toHaveLength(1);
    }
  });

  test('hold the thresholds of B.3', async () => {
    const rijen = await db.select().from(schema.instellingen).where(eq(schema.instellingen.groep, 'Europese drempels'));
    const op = (soort: string, dag: string) =>
      rijen.find(({ sleutel, van, tot }) => sleutel === `drempel.${soort}` && van <= dag && (!tot || dag < tot))
        ?.waarde;
    expect(
      ['2021-01-01', '2023-12-31', '2024-01-01', '2026-01-01'].map((dag) => op('diensten-decentraal', dag)),
    ).toEqual([214_000_00, 215_000_00, 221_000_00, 216_000_00]);
    expect(op('sas', '2026-01-01')).toBe(750_000_00);
    expect(op('diensten-decentraal', '2028-01-01')).toBeUndefined();
  });

  test('never come back over what a beheerder changed, and restore what is missing', async () => {
    const sleutel = 'termijn.standstill';
    const [regel] = await db.select().from(schema.instellingen).where(eq(schema.instellingen.sleutel, sleutel));
    const weg = 'keurmerk.verificatie-dagen';
    await commit((tx) => [
      tx
        .update(schema.instellingen)
        .set({ waarde: 25 })
        .where(eq(schema.instellingen.id, regel?.id ?? '')),
      tx.delete(schema.instellingen).where(eq(schema.instellingen.sleutel, weg)),
      event({
        op: '2023-07-03T08:00:00.000Z',
        daad: 'instelling:wijzigen',
        objectSoort: 'instelling',
        uitkomst: 'gelukt',
      }),
    ]);
    expect(await loadReference('2023-07-03T09:00:00.000Z')).toBe(1);
    const [gewijzigd] = await db.select().from(schema.instellingen).where(eq(schema.instellingen.sleutel, sleutel));
    expect(gewijzigd?.waarde).toBe(25);
    const [terug] = await db.select().from(schema.instellingen).where(eq(schema.instellingen.sleutel, weg));
    expect(terug).toMatchObject({ waarde: 30, gewijzigdOp: '2023-07-03T09:00:00.000Z' });
  });
});

describe('the demonstration', () => {
  test('has its accounts in the order of the buttons, with the published password', async () => {
    const gebruikers = await db.select().from(schema.gebruikers).orderBy(asc(schema.gebruikers.id));
    expect(gebruikers.map(({ email }) => email.replace('.example', ''))).toEqual([
      'inkoper@westfriesland',
      'collega@westfriesland',
      'beoordelaar@westfriesland',
      'contractmanager@westfriesland',
      'contractmanager@hoorn',
      'regie@hoorn',
      'aanbieder@fiolet',
      'aanbieder@nltraining',
      'aanbieder@inova',
      'raad@hoorn',
      'inkoper@amrd',
      'collega@amrd',
      'beheer@portaal',
    ]);
    expect(gebruikers.every(({ demonstratie, status }) => demonstratie && status === 'actief')).toBe(true);
    expect(await verifyPassword(gebruikers[0]?.wachtwoordHash, demonstratieWachtwoord)).toBe(true);
  });

  test('keeps its ids from one load to the next', () => {
    expect(seedId('contract:t4:Hoorn')).toBe('53b52d78-28dd-800c-8722-a1484e7663fc');
    expect(seedId('x', 1) < seedId('x', 2)).toBe(true);
  });

  async function tender(nummer: string) {
    const [aanbesteding] = await db
      .select()
      .from(schema.aanbestedingen)
      .where(eq(schema.aanbestedingen.nummer, nummer));
    const percelen = await db
      .select()
      .from(schema.percelen)
      .where(eq(schema.percelen.aanbestedingId, aanbesteding?.id ?? ''));
    return { aanbesteding: aanbesteding as NonNullable<typeof aanbesteding>, percelen };
  }
  const drempels = [{ soort: 'sas' as const, van: '2020-01-01', tot: null, bedragCents: 750_000_00 }];

  test('warns that AMRD cannot tender nationally at its raming, and not for the repetition', async () => {
    const { aanbesteding: t7, percelen } = await tender('2021-002');
    expect(procedureWaarschuwing({ ...t7, percelen }, vandaag, drempels)).toMatchObject({
      reden: 'europese-aankondiging-verplicht',
    });
    const demo = await tender('2023-002');
    expect(procedureWaarschuwing({ ...demo.aanbesteding, percelen: demo.percelen }, vandaag, drempels)).toBeUndefined();
  });

  test('has a tender that a second person can publish, and one that runs', async () => {
    const { aanbesteding, percelen } = await tender('2023-002');
    const [perceel] = percelen;
    const id = perceel?.id ?? '';
    const [routes, deelnames, criteria] = await Promise.all([
      db.select().from(schema.perceelLeerroutes).where(eq(schema.perceelLeerroutes.perceelId, id)),
      db.select().from(schema.perceelDeelnames).where(eq(schema.perceelDeelnames.perceelId, id)),
      db.select().from(schema.gunningscriteria).where(eq(schema.gunningscriteria.perceelId, id)),
    ]);
    const volledig = {
      ...(perceel as NonNullable<typeof perceel>),
      leerroutes: routes.map(({ leerroute }) => leerroute),
      aantalDeelnemers: deelnames.length,
      gewichten: criteria.map(({ gewicht }) => gewicht),
    };
    expect(publicatiePunten({ ...aanbesteding, percelen: [volledig] }, vandaag, { drempels })).toEqual([]);
    const verzoeken = await db
      .select()
      .from(schema.akkoordverzoeken)
      .where(eq(schema.akkoordverzoeken.aanbestedingId, aanbesteding.id));
    expect(verzoeken).toMatchObject([{ daad: 'publiceer', uitkomst: null }]);

    const { aanbesteding: lopend, percelen: open } = await tender('2023-001');
    expect(lopend.status).toBe('gepubliceerd');
    expect(lopend.sluitingOp?.slice(0, 10)).toSatisfy((dag: string) => dag > vandaag);
    expect(open.reduce((som, deel) => som + (deel.ramingCents ?? 0), 0)).toBe(548_000_000);
    expect(open.reduce((som, deel) => som + (deel.trajectenPerJaar ?? 0), 0)).toBe(137);
    expect(procedureprofielen[lopend.procedure].europeseAankondiging).toBe(true);
    for (const { omschrijving } of [aanbesteding, lopend]) expect(omschrijving).toMatch(/^Demonstratie:/);
  });

  test('follows the rules of the portal: statuses roll up, tariffs do not overlap', async () => {
    const [aanbestedingen, percelen, tarieven] = await Promise.all([
      db.select().from(schema.aanbestedingen),
      db.select().from(schema.percelen),
      db.select().from(schema.contractTarieven),
    ]);
    for (const { id, status } of aanbestedingen) {
      expect(
        rolOp(
          status,
          percelen.filter(({ aanbestedingId }) => aanbestedingId === id).map((perceel) => perceel.status),
        ),
      ).toBe(status);
    }
    for (const id of new Set(tarieven.map(({ contractId }) => contractId))) {
      expect(tariefPunten(tarieven.filter(({ contractId }) => contractId === id))).toEqual([]);
    }
  });

  test('has keurmerken that held when the contracts began, and two that ask for attention on 3 July 2023', async () => {
    const [registraties, aanbieders] = await Promise.all([
      db.select().from(schema.keurmerkregistraties),
      db.select().from(schema.organisaties),
    ]);
    const van = (naam: string) => {
      const id = aanbieders.find((organisatie) => organisatie.naam === naam)?.id;
      return registraties.filter(({ aanbiederId }) => aanbiederId === id);
    };
    for (const naam of ['Fiolet Taaltrainingen', 'Edinova', 'NLtraining', 'NewBees']) {
      expect(geldigOp(van(naam), 'blik-op-werk', '2022-04-01')).toBe(true);
      expect(geldigOp(van(naam), 'blik-op-werk', vandaag)).toBe(true);
    }
    for (const naam of ['Vonk', 'Horizon College'])
      expect(geldigOp(van(naam), 'diploma-erkenning', '2022-08-01')).toBe(true);
    expect(waarschuwingen(van('Fiolet Taaltrainingen').at(-1), vandaag)).toMatchObject([
      { soort: 'loopt-af', laatsteDag: '2023-08-10' },
    ]);
    expect(waarschuwingen(van('NewBees').at(-1), vandaag)).toMatchObject([{ soort: 'onbekend' }]);
    expect(waarschuwingen(van('Edinova').at(-1), vandaag)).toEqual([]);
  });
});
