import type { Actor } from '~/platform/actor.server';
import { formatEuroInvoer } from '~/platform/format';
import { budgetjaar } from './budget';
import { getRegeling, listToelatingen } from './queries.server';
import { listBudgetten } from './queries-budget.server';
import { magOverGemeente } from './scope.server';

/** The form about one budget: that of the address, or a new one for a gemeente of the actor that rides along. */
export async function getBudgetPagina(actor: Actor, id: string, vraag: URLSearchParams, vandaag: string) {
  const { naam } = await getRegeling(actor, id);
  const [toelatingen, budgetten] = await Promise.all([listToelatingen(id), listBudgetten(actor, id)]);
  const eigen = toelatingen.filter(({ gemeenteId }) => magOverGemeente(actor, gemeenteId));
  const gekozen = budgetten.find((budget) => budget.id === vraag.get('budget')) ?? null;
  const gemeenten = [...new Map(eigen.map(({ gemeenteId, gemeente }) => [gemeenteId, gemeente]))];
  return {
    regeling: { id, naam },
    gekozen,
    gemeenten: gemeenten.map(([waarde, label]) => ({ waarde, label })),
    waarden: {
      gemeenteId: gekozen?.gemeenteId ?? (gemeenten.length === 1 ? gemeenten[0]?.[0] : undefined),
      jaar: String(gekozen?.jaar ?? budgetjaar(vandaag)),
      bedragCents: gekozen ? formatEuroInvoer(gekozen.bedragCents) : undefined,
      bron: gekozen?.bron,
    },
  };
}
