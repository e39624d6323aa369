import type { Dag } from '~/platform/dates';
import { listAlleGemeenten } from './queries.server';
import { statusOp } from './rules';

/** All gemeenten as choices of a form, by name; one that does not exist on the day says so. */
export async function gemeenteKeuzes(dag: Dag) {
  const woord = { bestaat: '', opgeheven: ' (opgeheven)', straks: ' (bestaat nog niet)' };
  return (await listAlleGemeenten()).map((gemeente) => ({
    waarde: gemeente.id,
    label: `${gemeente.naam}${woord[statusOp(gemeente, dag)]}`,
  }));
}
