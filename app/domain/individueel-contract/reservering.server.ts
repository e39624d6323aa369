import type { Result } from '~/platform/result';
import type { Write } from '../../../db/commit';
import { type BudgetFout, budgetjaar, reserveer } from '../meelifregeling/budget';
import { volgendeBudgetversie } from '../meelifregeling/budget-writes.server';
import { findBudget } from '../meelifregeling/queries-budget.server';
import { type IndividueelStatus, teltNietMee } from './status';

type Contract = { regelingId: string; gemeenteId: string; startDatum: string; prijsCents: number };
/** A contract that is there already: what it reserved itself is not counted twice. */
type Bestaand = { budgetId: string | null; status: IndividueelStatus };

export type Reservering = { oordeel: Result<true, BudgetFout>; budgetId: string | null; writes: Write[] };

/**
 * Whether the price fits the budget of the gemeente for the year of the first day. `writes` go in the commit of the
 * request: whoever reserves on the same budget in that moment is overtaken.
 */
export async function reserveringVoor(
  { regelingId, gemeenteId, startDatum, prijsCents }: Contract,
  bestaand?: Bestaand,
): Promise<Reservering> {
  const jaar = budgetjaar(startDatum);
  const budget = await findBudget({ regelingId, gemeenteId, jaar });
  if (!budget) return { oordeel: reserveer(null, prijsCents, jaar), budgetId: null, writes: [] };
  const { id, gemeente, bedragCents } = budget;
  const telt = bestaand?.budgetId === id && !teltNietMee.includes(bestaand.status);
  const gereserveerdCents = budget.gereserveerdCents - (telt ? prijsCents : 0);
  const oordeel = reserveer({ gemeente, bedragCents, gereserveerdCents }, prijsCents, jaar);
  return { oordeel, budgetId: id, writes: telt ? [] : [volgendeBudgetversie(budget)] };
}
