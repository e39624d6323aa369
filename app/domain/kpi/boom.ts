/**
 * Months as the leaves of a binary indexed tree (Fenwick): a node holds the sum of a range of months that ends in it.
 * A change touches at most nine nodes, the sum of all months up to one reads at most eight.
 */

const eersteJaar = 2022; // the law began on 1 January 2022
/** A power of two; the last month is April 2043. The last node holds everything. */
export const aantalMaanden = 256;

/** The place of a month, from 1; months outside the tree count at its edges. */
export function maandNummer(maand: string): number {
  const nummer = (Number(maand.slice(0, 4)) - eersteJaar) * 12 + Number(maand.slice(5, 7));
  return Math.min(Math.max(nummer, 1), aantalMaanden);
}

const laagsteBit = (nummer: number) => nummer & -nummer;

/** The nodes that hold a month: those to change when it changes. */
export function knopenMet(maand: string): number[] {
  const knopen: number[] = [];
  for (let knoop = maandNummer(maand); knoop <= aantalMaanden; knoop += laagsteBit(knoop)) knopen.push(knoop);
  return knopen;
}

/** The nodes that together hold the first `nummer` months, each month once; none for 0. */
export function knopenTot(nummer: number): number[] {
  const knopen: number[] = [];
  for (let knoop = Math.min(nummer, aantalMaanden); knoop > 0; knoop -= laagsteBit(knoop)) knopen.push(knoop);
  return knopen;
}
