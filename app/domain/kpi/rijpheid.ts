import { addMaanden } from '~/platform/dates';

/** The same few days and terms come back for every traject; calendar arithmetic is the slow part of a rebuild. */
const maandenLater = new Map<string, string>();
export function naMaanden(dag: string, maanden: number): string {
  const sleutel = `${dag}+${maanden}`;
  const bekend = maandenLater.get(sleutel);
  if (bekend) return bekend;
  if (maandenLater.size > 50_000) maandenLater.clear();
  const later = addMaanden(dag, maanden);
  maandenLater.set(sleutel, later);
  return later;
}

/** The first month on whose first day somebody who is ripe on this day is ripe. */
export const rijpeMaand = (dag: string): string =>
  dag.endsWith('-01') ? dag.slice(0, 7) : naMaanden(`${dag.slice(0, 7)}-01`, 1).slice(0, 7);
