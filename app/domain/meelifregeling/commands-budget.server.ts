import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatEuro } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { Conflict, commit, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { meelifBudgetten } from '../../../db/schema';
import { type BudgetVastFout, stelVast } from './budget';
import { volgendeBudgetversie } from './budget-writes.server';
import { getRegeling, listToelatingen } from './queries.server';
import { findBudget } from './queries-budget.server';
import { magOverGemeente } from './scope.server';

type Invoer = {
  actor: Actor;
  nu: string;
  id: string;
  gemeenteId: string;
  jaar: number;
  bedragCents: number;
  bron: string | null;
  /** 0 for a new one. */
  versie: number;
  once?: Once;
};

/** Sets what a gemeente of the actor may spend in a year under an arrangement, or changes it. */
export async function stelBudgetVast(invoer: Invoer): Promise<Result<{ id: string }, BudgetVastFout>> {
  const { actor, nu, id, gemeenteId, jaar, bedragCents, bron, versie, once } = invoer;
  const regeling = await getRegeling(actor, id);
  const toelating = (await listToelatingen(regeling.id)).find((rij) => rij.gemeenteId === gemeenteId);
  if (!toelating || !magOverGemeente(actor, gemeenteId)) return fail('gemeente-lift-niet-mee');
  const budget = await findBudget({ regelingId: id, gemeenteId, jaar });
  const van = { gemeente: toelating.gemeente, jaar };
  if (budget && versie === 0) return fail('budget-bestaat-al', van);
  if (!budget && versie > 0) throw new Conflict();
  const oordeel = stelVast(bedragCents, budget ?? { gereserveerdCents: 0, aantal: 0 }, van);
  if (!oordeel.ok) return oordeel;
  const was = budget ? ` (was ${formatEuro(budget.bedragCents)})` : '';
  try {
    await commit((tx) => [
      budget
        ? volgendeBudgetversie({ id: budget.id, versie }, { bedragCents, bron })
        : tx.insert(meelifBudgetten).values({ id: newId(), regelingId: id, gemeenteId, jaar, bedragCents, bron }),
      event({
        actor,
        nu,
        daad: 'meelifregeling:budget-vaststellen',
        object: ['meelifregeling', id],
        gegevens: {
          gemeenteId,
          jaar,
          bedragCents,
          toelichting: `${van.gemeente}, ${jaar}: ${formatEuro(bedragCents)}${was}.`,
        },
      }),
      ...(once ? [once(paths.meelifregeling(id), nu)] : []),
    ]);
  } catch (error) {
    if (error instanceof UniqueViolation && error.table === 'meelif_budgetten') return fail('budget-bestaat-al', van);
    throw error;
  }
  return ok({ id });
}
