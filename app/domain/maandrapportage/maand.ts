import { dagNummer, dagVanNummer } from '~/platform/format';

/** Calendar months as text, `YYYY-MM`. Light enough for the browser. */

/** A calendar month, `YYYY-MM`. Comparing months is comparing text. */
export type Maand = string;

export const maandVan = (dag: string): Maand => dag.slice(0, 7);

/** The month so many months later, or earlier when negative. */
export function maandErbij(maand: Maand, maanden: number): Maand {
  const nummer = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1 + maanden;
  return `${String(Math.floor(nummer / 12)).padStart(4, '0')}-${String((nummer % 12) + 1).padStart(2, '0')}`;
}

export const eersteDagVan = (maand: Maand): string => `${maand}-01`;

const laatsteDagen = new Map<Maand, string>();
export function laatsteDagVan(maand: Maand): string {
  // Asked for every line of a report.
  const bekend = laatsteDagen.get(maand);
  if (bekend) return bekend;
  const laatste = dagVanNummer(dagNummer(eersteDagVan(maandErbij(maand, 1))) - 1);
  laatsteDagen.set(maand, laatste);
  return laatste;
}
export const dagenIn = (maand: Maand): number => Number(laatsteDagVan(maand).slice(8));

/** From the first to the last, both included; empty when the last comes before the first. */
export function maandenTussen(eerste: Maand, laatste: Maand): Maand[] {
  const maanden: Maand[] = [];
  for (let maand = eerste; maand <= laatste; maand = maandErbij(maand, 1)) maanden.push(maand);
  return maanden;
}

/** The month when the text is one, otherwise undefined. */
export const parseMaand = (tekst: string | null | undefined): Maand | undefined =>
  tekst && /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst) ? tekst : undefined;
