import { createHash } from 'node:crypto';
import { closeDatabase } from '../../db/client';
import { maintain } from '../../db/commit';
import { migrate } from '../../db/migrate';
import { sessies } from '../../db/schema';
import { aanbesteding, aanbieder, contract, gebruiker, laad, seedId, verband } from '../../seeds/dsl';
import { loadReference } from '../../seeds/reference';
import { gemeenten } from '../../seeds/reference/gemeenten';
import { fewRows, manyRows, sessionToken } from './page';

/**
 * Run as a process of its own: fills an empty DATA_DIR with one region that has 2,000 contracts, and logs its inkoper
 * in. The same rows at every run. The inkoper is a demonstration account, so that the clock stands at 3 July 2023.
 */
const dag = '2021-01-04';
const count = 2000;
const perStatus = { opgeschort: fewRows.total, actief: manyRows.total, 'ter-ondertekening': 60, concept: 30 } as const;

const leden = gemeenten.flatMap(({ id, rijen }) => {
  const naam = rijen.flatMap((rij) => ('naam' in rij.waarden ? [rij.waarden.naam] : []))[0];
  return rijen.some(({ waarden }) => 'tot' in waarden && waarden.tot) ? [] : [{ id, naam: naam ?? '' }];
});
const ids = leden.map(({ id }) => id);
const regio = verband({
  sleutel: 'bench',
  naam: 'Regio Noord en Zuid',
  dag,
  deelnames: [{ doel: 'b1-z', gemeenten: ids, van: '2020-01-01' }],
});

const aanbieders = [
  'Alfa',
  'Bolder',
  'Curio',
  'Delta',
  'Esdoorn',
  'Fonkel',
  'Galjoen',
  'Haven',
  'Iris',
  'Kompas',
].flatMap((naam) =>
  [`${naam} Taal`, `${naam} Inburgering`, `Stichting ${naam}`].map((volledig) =>
    aanbieder({ sleutel: volledig, naam: volledig, dag, soort: 'taal' }),
  ),
);

const soorten = [
  ['B1- en Z-route', 'b1-z', ['b1', 'z']],
  ['Onderwijsroute', 'onderwijsroute', ['onderwijs']],
  ['Maatschappelijke begeleiding', 'maatschappelijke-begeleiding', []],
  ['Module arbeidsmarkt en participatie', 'map', []],
] as const;
const tenders = Array.from({ length: 12 }, (_, index) =>
  aanbesteding({
    sleutel: `bench-${index}`,
    nummer: `2021-${String(index + 1).padStart(3, '0')}`,
    titel: `Leerroutes en begeleiding, tranche ${index + 1}`,
    verband: regio.id,
    procedure: 'sas',
    hoofdvoorwerp: 'sas',
    status: 'afgerond',
    percelen: soorten.map(([naam, type, leerroutes], soort) => ({
      nummer: soort + 1,
      naam,
      type,
      status: 'gecontracteerd',
      leerroutes,
      deelnemers: ids,
    })),
    geschiedenis: [[dag, 'aanbesteding:maken']],
  }),
);
const percelen = tenders.flatMap(({ perceelIds }) =>
  perceelIds.map((id, soort) => ({ id, naam: soorten[soort]?.[0] })),
);

/** Pseudo-random whole numbers below `limit`, the same at every run (mulberry32). */
function dice(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
const roll = dice(20230703);
const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
const month = (year: number) => `${year}-${String(1 + roll(12)).padStart(2, '0')}-01`;

const statussen = [
  ...Object.entries(perStatus).flatMap(([status, times]) => Array<keyof typeof perStatus>(times).fill(status as never)),
  ...Array<'verlopen'>(count - Object.values(perStatus).reduce((a, b) => a + b)).fill('verlopen'),
];

const taken = new Set<string>();
function combination(): { gemeente: (typeof leden)[number]; perceel: (typeof percelen)[number]; contractant: string } {
  const [gemeente, perceel, contractant] = [pick(leden), pick(percelen), pick(aanbieders).id];
  const key = [gemeente.id, perceel.id, contractant].join();
  if (taken.has(key)) return combination();
  taken.add(key);
  return { gemeente, perceel, contractant };
}

const contracten = statussen.map((status, index) => {
  const { gemeente, perceel, contractant } = combination();
  const over = status === 'verlopen';
  const eindDatum = month(over ? 2022 : 2024 + roll(4));
  return contract({
    sleutel: `bench-${index}`,
    nummer: `C-2021-${String(((index * 1009) % count) + 1).padStart(4, '0')}`,
    naam: `${perceel.naam} ${gemeente.naam}`,
    gemeente: gemeente.id,
    contractant,
    perceelId: perceel.id,
    status,
    startDatum: month(2021),
    eindDatum,
    maximaleEindDatum: eindDatum,
  });
});

const inkoper = gebruiker({
  email: 'inkoper@bench.example',
  naam: 'Ina Bakker',
  organisatie: regio.id,
  rol: 'inkoper',
  wachtwoordHash: null,
  van: dag,
  demonstratie: true,
});

await migrate();
await loadReference();
await laad([regio, aanbieders, tenders, contracten, inkoper]);
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();
await maintain((tx) => [
  tx.insert(sessies).values({
    id: createHash('sha256').update(sessionToken).digest('hex'),
    gebruikerId: inkoper.id,
    lidmaatschapId: seedId(`lidmaatschap:inkoper@bench.example:${regio.id}:inkoper`),
    verlooptOp: tomorrow,
    absoluutTot: tomorrow,
  }),
]);
await closeDatabase();
