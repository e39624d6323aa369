import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '../../../db/client';
import * as schema from '../../../db/schema';
import { loadDemonstration } from '../../../seeds/stories';

/** What the rule book states in A.1 and A.2, compared with what the stories put into the database. */

beforeAll(async () => {
  await loadDemonstration();
});

const zes = ['Drechterland', 'Enkhuizen', 'Koggenland', 'Medemblik', 'Opmeer', 'Stede Broec'];
const zeven = ['Drechterland', 'Enkhuizen', 'Hoorn', 'Koggenland', 'Medemblik', 'Opmeer', 'Stede Broec'];
const amrd = ['Borger-Odoorn', 'Coevorden', 'De Wolden', 'Emmen', 'Hoogeveen', 'Midden-Drenthe'];
const gesorteerd = <T>(lijst: T[]) => [...lijst].sort();

async function perceelVan(nummer: string, perceelNummer: number) {
  const [rij] = (
    await db
      .select({ aanbesteding: schema.aanbestedingen, perceel: schema.percelen })
      .from(schema.percelen)
      .innerJoin(schema.aanbestedingen, eq(schema.aanbestedingen.id, schema.percelen.aanbestedingId))
      .where(eq(schema.aanbestedingen.nummer, nummer))
  ).filter(({ perceel }) => perceel.nummer === perceelNummer);
  if (!rij) throw new Error(`${nummer} has no perceel ${perceelNummer}`);
  const { id } = rij.perceel;
  const [routes, deelnemers, gegunden] = await Promise.all([
    db.select().from(schema.perceelLeerroutes).where(eq(schema.perceelLeerroutes.perceelId, id)),
    db
      .select({ naam: schema.organisaties.naam })
      .from(schema.perceelDeelnames)
      .innerJoin(schema.organisaties, eq(schema.organisaties.id, schema.perceelDeelnames.gemeenteId))
      .where(eq(schema.perceelDeelnames.perceelId, id)),
    db
      .select({ naam: schema.organisaties.naam })
      .from(schema.gunningen)
      .innerJoin(schema.organisaties, eq(schema.organisaties.id, schema.gunningen.partijId))
      .where(eq(schema.gunningen.perceelId, id)),
  ]);
  return {
    ...rij,
    routes: gesorteerd(routes.map(({ leerroute }) => leerroute)),
    deelnemers: gesorteerd(deelnemers.map(({ naam }) => naam)),
    gegunden: gesorteerd(gegunden.map(({ naam }) => naam)),
  };
}

// The table of A.1: number, perceel, procedure in the words of the source, routes, inschrijvers, gegunden, deelnemers, status.
const alkmaar = ['Alkmaar', 'Heerhugowaard'];
const a1 = [
  ['T1', '2021-001', 1, 'Europese aanbesteding', ['b1', 'z'], 7, ['Edinova'], alkmaar, 'gegund'],
  ['T2', '2021-001', 2, 'Europese aanbesteding', [], 4, ['Stichting Inova'], alkmaar, 'gegund'],
  ['T3', '2021-001', 3, 'Europese aanbesteding', ['onderwijs'], null, [], alkmaar, 'opgeschaald'],
  [
    'T4',
    '2022-001',
    1,
    'aanbesteding',
    ['b1', 'z'],
    null,
    ['Fiolet Taaltrainingen en Edinova', 'NLtraining en NewBees'],
    zeven,
    'gecontracteerd',
  ],
  [
    'T5',
    '2022-002',
    1,
    'aanbesteding',
    ['onderwijs'],
    null,
    ['Horizon College', 'Vonk'],
    gesorteerd([...zeven, 'Alkmaar', 'Dijk en Waard']),
    'gegund',
  ],
  ['T6', '2022-003', 1, 'heraanbesteding', [], null, ['Stichting Inova'], zes, 'gecontracteerd'],
  ['T7', '2021-002', 1, 'nationaal openbare aanbesteding', ['b1', 'onderwijs', 'z'], null, [], amrd, 'concept'],
  ['T9', '2020-001', 1, null, [], null, [], ['Albrandswaard'], 'concept'],
] as const;

describe('A.1 aanbestedingen en percelen', () => {
  test.each(a1)(
    '%s',
    async (_, nummer, perceelNummer, procedureBron, routes, inschrijvers, gegunden, deelnemers, status) => {
      const gevonden = await perceelVan(nummer, perceelNummer);
      expect(gevonden.aanbesteding.procedureBron).toBe(procedureBron);
      expect(gevonden.perceel.aantalInschrijvers).toBe(inschrijvers);
      expect(gevonden.perceel.status).toBe(status);
      expect(gevonden.routes).toEqual(routes);
      expect(gevonden.gegunden).toEqual(gegunden);
      expect(gevonden.deelnemers).toEqual(deelnemers);
      expect(gevonden.aanbesteding.tendernedKenmerk).toBeNull();
      expect(gevonden.perceel.bron).not.toBeNull();
    },
  );

  test('the dates of the sources, in their words where they are vague', async () => {
    const momenten = await db
      .select({
        nummer: schema.aanbestedingen.nummer,
        soort: schema.planningsmomenten.soort,
        van: schema.planningsmomenten.van,
        notatie: schema.planningsmomenten.bronNotatie,
      })
      .from(schema.planningsmomenten)
      .innerJoin(schema.aanbestedingen, eq(schema.aanbestedingen.id, schema.planningsmomenten.aanbestedingId));
    const van = (nummer: string, soort: string) =>
      momenten.find((moment) => moment.nummer === nummer && moment.soort === soort);
    expect(van('2021-001', 'inschrijven')?.van).toBe('2021-07-01');
    expect(van('2022-001', 'contracteren')?.notatie).toBe('begin 2022');
    expect(van('2022-002', 'contracteren')?.notatie).toBe('medio 2022');
    expect(van('2022-003', 'contracteren')?.notatie).toBe('eind 2022');
    expect(van('2021-002', 'publicatie')?.notatie).toBe('medio april 2021');
    expect(van('2021-002', 'contracteren')?.notatie).toBe('september/oktober 2021 afgerond');
    expect(van('2021-002', 'marktconsultatie')?.notatie).toBe('juni 2020');
    const [t1, t2, t6] = await Promise.all([
      perceelVan('2021-001', 1),
      perceelVan('2021-001', 2),
      perceelVan('2022-003', 1),
    ]);
    expect(t1.perceel.gegundDatum).toBe('2021-10-01');
    expect(t1.perceel.startDatum).toBeNull();
    expect(t2.perceel.startDatum).toBe('2022-01-01');
    expect(t6.perceel).toMatchObject({ startDatum: '2023-01-01', ontzorgen: true });
  });

  test('T3 went on as T5, which takes in its gemeenten or their successors', async () => {
    const [t3, t5] = await Promise.all([perceelVan('2021-001', 3), perceelVan('2022-002', 1)]);
    expect(t3.perceel.opvolgerId).toBe(t5.perceel.id);
    expect(t5.deelnemers).toEqual(expect.arrayContaining(['Alkmaar', 'Dijk en Waard']));
  });

  test('T4 to T6 were run by the inkoopbureau; T7 by Emmen with mandates, of which Coevorden needs none', async () => {
    const [bureau] = await db.select().from(schema.organisaties).where(eq(schema.organisaties.soort, 'inkoopbureau'));
    expect(bureau?.naam).toBe('Zorg in regio Westfriesland');
    for (const nummer of ['2022-001', '2022-002', '2022-003']) {
      const { aanbesteding } = await perceelVan(nummer, 1);
      expect(aanbesteding).toMatchObject({ inkoopbureauId: bureau?.id, eldersGelopen: true });
    }
    const { aanbesteding: t7 } = await perceelVan('2021-002', 1);
    expect(t7).toMatchObject({
      procedure: 'nationaal-openbaar',
      status: 'in-voorbereiding',
      penvoerderId: 'gemeente:GM0114',
    });
    const mandaten = await db.select().from(schema.mandaten).where(eq(schema.mandaten.aanbestedingId, t7.id));
    expect(gesorteerd(mandaten.filter(({ nodig }) => !nodig).map(({ gemeenteId }) => gemeenteId))).toEqual([
      'gemeente:GM0109',
    ]);
    expect(mandaten).toHaveLength(5);
  });

  test('every combination of the source, with a role that nobody knows', async () => {
    const rijen = await db
      .select({
        combinatie: schema.combinanten.combinatieId,
        rol: schema.combinanten.rol,
        naam: schema.organisaties.naam,
      })
      .from(schema.combinanten)
      .innerJoin(schema.organisaties, eq(schema.organisaties.id, schema.combinanten.aanbiederId))
      .orderBy(asc(schema.organisaties.naam));
    const perCombinatie = [...new Set(rijen.map(({ combinatie }) => combinatie))].map((id) =>
      rijen.flatMap(({ combinatie, naam }) => (combinatie === id ? [naam] : [])).join(' + '),
    );
    expect(gesorteerd(perCombinatie)).toEqual(['Edinova + Fiolet Taaltrainingen', 'NLtraining + NewBees'].sort());
    expect(new Set(rijen.map(({ rol }) => rol))).toEqual(new Set(['onbekend']));
  });
});

describe('A.2 deelnemerschap', () => {
  test.each([
    ['Westfriesland', 'b1-z', zeven],
    ['Westfriesland', 'onderwijsroute', zeven],
    ['Westfriesland', 'maatschappelijke-begeleiding', zes],
    ['Westfriesland', 'map', zeven],
    ['Arbeidsmarktregio Drenthe', 'b1-z', amrd],
    ['Arbeidsmarktregio Drenthe', 'onderwijsroute', amrd],
    ['Arbeidsmarktregio Drenthe', 'maatschappelijke-begeleiding', []],
  ])('%s, %s', async (verband, doel, namen) => {
    const [organisatie] = await db.select().from(schema.organisaties).where(eq(schema.organisaties.naam, verband));
    const leden = await db
      .select({ naam: schema.organisaties.naam, doel: schema.verbandDeelnames.doel })
      .from(schema.verbandDeelnames)
      .innerJoin(schema.organisaties, eq(schema.organisaties.id, schema.verbandDeelnames.gemeenteId))
      .where(eq(schema.verbandDeelnames.verbandId, organisatie?.id ?? ''));
    expect(gesorteerd(leden.filter((lid) => lid.doel === doel).map(({ naam }) => naam))).toEqual(namen);
  });

  test('Heerhugowaard ends on 1 January 2022 and Dijk en Waard takes its place in regio Alkmaar', async () => {
    const leden = await db
      .select({ naam: schema.organisaties.naam, van: schema.verbandDeelnames.van, tot: schema.verbandDeelnames.tot })
      .from(schema.verbandDeelnames)
      .innerJoin(schema.organisaties, eq(schema.organisaties.id, schema.verbandDeelnames.gemeenteId))
      .innerJoin(schema.gemeenten, eq(schema.gemeenten.id, schema.verbandDeelnames.gemeenteId))
      .where(eq(schema.gemeenten.cbsCode, 'GM0398'));
    expect(leden.length).toBeGreaterThan(0);
    expect(leden.every(({ tot }) => tot === '2022-01-01')).toBe(true);
    const [heerhugowaard] = await db.select().from(schema.gemeenten).where(eq(schema.gemeenten.cbsCode, 'GM0398'));
    const [opvolger] = await db.select().from(schema.gemeenten).where(eq(schema.gemeenten.cbsCode, 'GM1980'));
    expect(heerhugowaard).toMatchObject({ tot: '2022-01-01', opvolgerId: opvolger?.id });
    expect(opvolger?.van).toBe('2022-01-01');
  });
});
