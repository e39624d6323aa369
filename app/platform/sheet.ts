import { formatGetal } from './format';
import type { FoutVan, Redenen } from './result';

/** A spreadsheet as people see it: rows with their own numbers, cells as text, columns found by name. Pure. */
export type SheetRow = { readonly nummer: number; readonly cellen: readonly string[] };
export type Sheet = {
  readonly kopnummer: number;
  readonly kop: readonly string[];
  readonly rijen: readonly SheetRow[];
};

type Sheetredenen = {
  leeg: Record<never, never>;
  'geen-rekenblad': Record<never, never>;
  'oud-excel': Record<never, never>;
  beschadigd: Record<never, never>;
  onleesbaar: { plaats: string };
  'te-groot': { maxMb: number };
  'te-veel-rijen': { max: number };
  'te-veel-kolommen': { max: number };
  'blad-ontbreekt': { blad: string };
  'duurt-te-lang': Record<never, never>;
  'te-druk': Record<never, never>;
};
export type Sheetfout = FoutVan<Sheetredenen>;

export const sheetTeksten: Redenen<Sheetredenen> = {
  leeg: () => 'Het bestand is leeg. Kies een bestand met een kopregel en daaronder de rijen.',
  'geen-rekenblad': () => 'Dit is geen rekenblad. Kies een bestand dat eindigt op .xlsx of .csv.',
  'oud-excel': () =>
    'Dit is een oud Excel-bestand (.xls) of er zit een wachtwoord op. Sla het in Excel op als .xlsx, zonder wachtwoord.',
  beschadigd: () => 'Het bestand is beschadigd. Open het in Excel, sla het opnieuw op en kies het dan nog eens.',
  onleesbaar: ({ plaats }) =>
    `${plaats} is niet te lezen. Verbeter dit in het bestand (let op formules met een fout en losse aanhalingstekens).`,
  'te-groot': ({ maxMb }) =>
    `Het bestand is te groot: hoogstens ${formatGetal(maxMb)} MB. Verdeel het over meer bestanden.`,
  'te-veel-rijen': ({ max }) =>
    `Het bestand heeft te veel rijen: hoogstens ${formatGetal(max)}. Verdeel het over meer bestanden.`,
  'te-veel-kolommen': ({ max }) =>
    `Het bestand heeft te veel kolommen: hoogstens ${formatGetal(max)}. Haal weg wat niet nodig is.`,
  'blad-ontbreekt': ({ blad }) => `Het tabblad "${blad}" ontbreekt in het bestand.`,
  'duurt-te-lang': () => 'Het lezen van dit bestand duurt te lang. Verdeel het over meer bestanden.',
  'te-druk': () => 'Er worden nu te veel bestanden tegelijk gelezen. Probeer het over een minuut opnieuw.',
};

/** `cellAddress(0, 12)` is 'A12'; the column counts from 0 as in `cellen`, the row as people count. */
export function cellAddress(kolom: number, rij: number): string {
  let letters = '';
  for (let over = kolom + 1; over > 0; over = Math.floor((over - 1) / 26)) {
    letters = String.fromCharCode(65 + ((over - 1) % 26)) + letters;
  }
  return `${letters}${rij}`;
}

/** What is wrong in an uploaded file; `cel` is null for something about a row or the file as a whole. */
export type Invoerfout = {
  readonly rij: number;
  readonly kolom: string | null;
  readonly cel: string | null;
  readonly melding: string;
};

/** One line, with the place in front: 'Rij 12, kolom Gemeente (cel B12): …'. */
export const invoerfoutTekst = ({ rij, kolom, cel, melding }: Invoerfout) =>
  `Rij ${rij}${kolom ? `, kolom ${kolom}` : ''}${cel ? ` (cel ${cel})` : ''}: ${melding}`;

/** A column that a file may have; `ook` are other headings that mean the same. */
type Kolom = { readonly kop: string; readonly ook?: readonly string[]; readonly verplicht?: boolean };
export type Kolommen = Readonly<Record<string, Kolom>>;
/** Where each column stands, or undefined when the file does not have it. */
export type Plaatsen<K extends Kolommen> = { readonly [N in keyof K]: number | undefined };

/** 'Plicht-datum ' and 'plichtdatum' are the same word, and so are 'Één' and 'een'. */
export const genormaliseerd = (kop: string) =>
  kop
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Finds the columns by name, in whatever order they stand.
 * @param verboden what to say about a heading that may not be there, when that is more than that it is unknown
 * @returns the places, and a fault for every heading that is missing, double or unknown
 */
export function plaatsenVan<K extends Kolommen>(
  sheet: Sheet,
  kolommen: K,
  verboden: (kop: string) => string | undefined = () => undefined,
): { plaatsen: Plaatsen<K>; fouten: Invoerfout[] } {
  const naamVan = new Map(
    Object.entries(kolommen).flatMap(([naam, { kop, ook = [] }]) =>
      [naam, kop, ...ook].map((woord) => [genormaliseerd(woord), naam] as const),
    ),
  );
  const bekend = Object.values(kolommen).map(({ kop }) => kop);
  const onbekend = (kop: string) =>
    `De kolom "${kop}" is niet bekend. Haal hem weg of gebruik een van: ${bekend.join(', ')}.`;
  const fouten: Invoerfout[] = [];
  const plaatsen: Record<string, number> = {};
  sheet.kop.forEach((kop, index) => {
    const fout = (melding: string) =>
      fouten.push({ rij: sheet.kopnummer, kolom: kop || null, cel: cellAddress(index, sheet.kopnummer), melding });
    const naam = naamVan.get(genormaliseerd(kop));
    if (naam === undefined) {
      if (kop !== '') fout(verboden(kop) ?? onbekend(kop));
    } else if (plaatsen[naam] !== undefined) {
      fout(`De kolom "${kolommen[naam]?.kop}" staat er twee keer in. Haal er een weg.`);
    } else plaatsen[naam] = index;
  });
  for (const [naam, { kop, verplicht }] of Object.entries(kolommen)) {
    if (!verplicht || plaatsen[naam] !== undefined) continue;
    fouten.push({ rij: sheet.kopnummer, kolom: kop, cel: null, melding: `De kolom "${kop}" ontbreekt. Voeg hem toe.` });
  }
  return { plaatsen: plaatsen as Plaatsen<K>, fouten };
}
