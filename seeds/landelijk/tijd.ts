import { dagNummer, dagVanNummer } from '../../app/platform/format';

/** Days and months of the national set as whole numbers from 1 January 2022, because it has millions of them. */
const eersteJaar = 2022;
const begin = dagNummer(`${eersteJaar}-01-01`);
const dagen = Array.from({ length: 5 * 366 }, (_, nummer) => dagVanNummer(begin + nummer));

export const nummerVan = (dag: string) => dagNummer(dag) - begin;
/** The day as text. */
export function dagVan(nummer: number): string {
  const dag = dagen[nummer];
  if (dag === undefined) throw new RangeError(`Day ${nummer} is outside the national set`);
  return dag;
}
/** Number of the month that the day lies in. */
export function maandNummer(dag: number): number {
  const tekst = dagVan(dag);
  return (Number(tekst.slice(0, 4)) - eersteJaar) * 12 + Number(tekst.slice(5, 7)) - 1;
}
export const maandTekst = (nummer: number) =>
  `${eersteJaar + Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;

/** The 24 months that were reported, and the day after them: the morning on which the set is looked at. */
export const eersteMaand = maandNummer(nummerVan('2023-07-01'));
export const laatsteMaand = eersteMaand + 23;
export const laatsteDag = nummerVan('2025-06-30');
/** Monday 14 July 2025, 9.00 in Amsterdam: every report has been handed in and approved. */
export const nu = '2025-07-14T07:00:00.000Z';
export const vandaag = nummerVan('2025-07-14');

/** An id that is the same at every load and sorts in the order of making; `soort` is one hexadecimal digit. */
export const vasteId = (soort: string, nummer: number) =>
  `${nummer.toString(16).padStart(8, '0')}-0000-8000-8000-00000000000${soort}`;
