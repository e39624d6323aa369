import type { zevenWestfriese } from './wie';

/**
 * The tables of S4 2.2 to 2.3.6 as the source prints them: what the records of the demonstration must add up to.
 * Source order of the columns; null is a `-` of the source.
 */
export const kolommen = [
  'Stede Broec',
  'Enkhuizen',
  'Drechterland',
  'Hoorn',
  'Koggenland',
  'Medemblik',
  'Opmeer',
] as const;
/** The table on ontzorgen has an order of its own. */
const kolommenOntzorgen = [
  'Stede Broec',
  'Drechterland',
  'Enkhuizen',
  'Koggenland',
  'Hoorn',
  'Medemblik',
  'Opmeer',
] as const;

export type Naam = (typeof zevenWestfriese)[number][0];
type Rij = readonly (number | null)[];

const tabel = {
  gehuisvest: [29, 28, 28, 137, 37, 94, 20],
  plichtigeStatushouders: [19, 23, 17, 112, 26, 51, 12],
  pipStatushouders: [13, 21, 17, 77, 21, 34, 9],
  beeindigdStatushouders: [3, 2, 1, 8, 4, 4, 0],
  plichtigeGezinsmigranten: [13, 18, 11, 55, 14, 14, 2],
  pipGezinsmigranten: [13, 16, 10, 32, 10, 8, 2],
  beeindigdGezinsmigranten: [1, 2, 0, 2, 0, 1, 0],
  zGestart: [8, 12, 8, 22, 12, 16, 5],
  b1Gestart: [4, 5, 7, 40, 5, 11, 2],
  onderwijsGestart: [0, 0, 0, 15, 0, 3, 0],
  zVastgesteldGezins: [0, 2, 1, 2, 1, 0, 0],
  b1VastgesteldGezins: [13, 12, 9, 30, 8, 8, 2],
  onderwijsVastgesteldGezins: [0, 1, 0, 0, 1, 0, 0],
  pvtAfgerond: [1, 3, 1, 2, 6, 0, 3],
  werkOrientatie: [1, 1, 8, 8, null, 3, null],
  werkStage: [null, 1, null, 7, null, null, null],
  werkVrijwillig: [2, null, null, 1, 1, 2, 1],
  werkBetaald: [3, null, 1, 3, null, 3, 2],
} as const satisfies Record<string, Rij>;
const tabelOntzorgen = {
  ontzorgTrajecten: [8, 12, 6, 13, 64, 32, 8],
  ontzorgVerlengd: [0, 0, 0, 2, 5, 0, 0],
} as const satisfies Record<string, Rij>;

type Reeks = keyof typeof tabel | keyof typeof tabelOntzorgen;
type Gedrukt = Readonly<Record<Reeks, number | null>>;

const opNaam = (rijen: Record<string, Rij>, namen: readonly string[], naam: Naam) =>
  Object.fromEntries(Object.entries(rijen).map(([reeks, rij]) => [reeks, rij[namen.indexOf(naam)] ?? null]));

/** What the source prints for a gemeente; null where it prints `-`. */
export const gedrukt = (naam: Naam): Gedrukt =>
  ({ ...opNaam(tabel, kolommen, naam), ...opNaam(tabelOntzorgen, kolommenOntzorgen, naam) }) as Gedrukt;

/** The same with `-` read as 0 (rule book A.11, 14). */
export const cijfers = (naam: Naam) =>
  Object.fromEntries(Object.entries(gedrukt(naam)).map(([reeks, waarde]) => [reeks, waarde ?? 0])) as Record<
    Reeks,
    number
  >;
