import { V7Generator } from 'uuidv7';
import { aanbesteding, aanbieder, type Deel, rij } from '../../../seeds/dsl';
import { fewRows, manyRows } from '../cases/contract-list/page';
import { dice } from './dice';
import { begin, leden, regio } from './people';

/**
 * 2,000 contracts as the portal makes them: per perceel one family, made in one act, with one term, consecutive numbers
 * and consecutive ids. Twelve tenders of four percelen, each for 21 of the 23 gemeenten, with two aanbieders everywhere.
 */
const roll = dice(20230703);
const generator = new V7Generator({ nextUint32: () => roll(2 ** 32) });
const count = 2000;

/** As many aanbieders as the demonstration has. */
const aanbieders = [
  ...['Alfa Taaltrainingen', 'Stichting Bolder', 'Curio College', 'Delta Inburgering', 'Esdoorn Werkt', 'Fonkel'],
  ...['Galjoen Taal en Werk', 'Hogeschool van de Polder', 'Iris Inburgering', 'Kompas', 'Stichting Leerpad'],
].map((naam) => aanbieder({ sleutel: naam, naam, dag: begin, soort: 'taal' }));

const soorten = [
  ['B1- en Z-route', 'b1-z', ['b1', 'z']],
  ['Onderwijsroute', 'onderwijsroute', ['onderwijs']],
  ['Maatschappelijke begeleiding', 'maatschappelijke-begeleiding', []],
  ['Module arbeidsmarkt en participatie', 'map', []],
] as const;

/** So many of a round, one after the other. */
const turn = <T>(round: readonly T[], from: number, length: number): T[] =>
  Array.from({ length }, (_, index) => round[(from + index) % round.length] as T);

const tenders = Array.from({ length: 12 }, (_, index) => {
  const deelnemers = turn(leden, index * 2, 21);
  const deel = aanbesteding({
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
      deelnemers: deelnemers.map(({ id }) => id),
    })),
    geschiedenis: [[begin, 'aanbesteding:maken']],
  });
  return { deel, deelnemers };
});

/** The oldest tenders have lapsed; the last contracts wait for something. */
const perStatus = {
  verlopen: count - manyRows.total - fewRows.total - 90,
  actief: manyRows.total,
  'ter-ondertekening': 60,
  concept: 30,
  opgeschort: fewRows.total,
} as const;
const statussen = Object.entries(perStatus).flatMap(([status, times]) =>
  Array.from({ length: times }, () => status as keyof typeof perStatus),
);

const month = (year: number) => `${year}-${String(1 + roll(12)).padStart(2, '0')}-01`;
const lastNumbers = new Map<string, number>();
function nextNumber(startDatum: string) {
  const year = startDatum.slice(0, 4);
  const next = (lastNumbers.get(year) ?? 0) + 1;
  lastNumbers.set(year, next);
  return `C-${year}-${String(next).padStart(4, '0')}`;
}

let made = 0;
function family(perceelId: string, perceelNaam: string, deelnemers: typeof leden): Deel[] {
  const over = statussen[made] === 'verlopen';
  const startDatum = month(over ? 2021 : 2021 + roll(2));
  const eindDatum = month(over ? 2022 : 2024 + roll(4));
  const madeOn = Date.parse(startDatum) - roll(90 * 24 * 3_600_000);
  return deelnemers.flatMap((gemeente) =>
    turn(aanbieders, made, 2).map((contractant) => {
      const id = generator.generateOrResetWithTs(madeOn).toString();
      const nummer = nextNumber(startDatum);
      const contract = rij('contracten', {
        id,
        nummer,
        naam: `${perceelNaam} ${gemeente.naam}, ${naamVan(contractant)}`,
        gemeenteId: gemeente.id,
        contractantId: contractant.id,
        perceelId,
        grondslag: 'gunning',
        status: statussen[made++] ?? 'verlopen',
        startDatum,
        eindDatum,
        maximaleEindDatum: eindDatum,
      });
      const event = { dag: startDatum, daad: 'contract:maken', object: ['contract', id] as [string, string] };
      return { id, rijen: [contract], gebeurtenissen: [{ ...event, gegevens: { nummer } }] };
    }),
  );
}

const naamVan = ({ rijen }: Deel) => rijen.flatMap(({ waarden }) => ('naam' in waarden ? [waarden.naam] : []))[0];

export const contracts = [
  aanbieders,
  tenders.map(({ deel }) => deel),
  tenders
    .flatMap(({ deel, deelnemers }) =>
      deel.perceelIds.flatMap((id, soort) => family(id, soorten[soort]?.[0] ?? '', deelnemers)),
    )
    .slice(0, count),
];
