import type { StatusTabel } from '~/platform/status';

/** What a line from a source is; plain data, fit for the browser. */
export const bronfeitSoort = {
  feit: { label: 'Feit', tone: 'neutraal' },
  tegenstrijdigheid: { label: 'Bronnen spreken elkaar tegen', tone: 'let-op' },
  keuze: { label: 'Keuze van het portaal', tone: 'bezig' },
} as const satisfies StatusTabel<string>;
export type BronfeitSoort = keyof typeof bronfeitSoort;
export const bronfeitSoorten = Object.keys(bronfeitSoort) as BronfeitSoort[];
