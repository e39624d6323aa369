import type { Dag } from '~/platform/dates';
import { formatEuro, formatGetal } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';

/**
 * The budget of a gemeente under an arrangement, by year. A contract reserves its whole price in the year of its first
 * day, from the request on; a request that is refused or withdrawn gives it back. Pure; whole cents.
 * @source domeinregels D.9 (budget reserved), functies H1
 */

export type Budget = {
  readonly bedragCents: number;
  /** What other contracts took of it. */
  readonly gereserveerdCents: number;
};

/** The year whose budget a contract takes from. */
export const budgetjaar = (startDatum: Dag): number => Number(startDatum.slice(0, 4));

export const overCents = ({ bedragCents, gereserveerdCents }: Budget): number => bedragCents - gereserveerdCents;

/** Whose budget it is, for the sentences. */
type BudgetVan = { readonly gemeente: string; readonly jaar: number };
type Details = {
  'budget-ontbreekt': { jaar: number };
  'budget-te-klein': BudgetVan & Budget & { prijsCents: number };
};
export type BudgetFout = FoutVan<Details>;

export const budgetRedenen: Redenen<Details> = {
  'budget-ontbreekt': ({ jaar }) =>
    `De gemeente heeft voor ${jaar} nog geen budget onder deze regeling. Leg het eerst vast op de pagina van de regeling, bij “Budget”.`,
  'budget-te-klein': ({ gemeente, jaar, prijsCents, ...budget }) =>
    `Het budget van ${gemeente} voor ${jaar} is ${formatEuro(budget.bedragCents)}. Daarvan is ${formatEuro(budget.gereserveerdCents)} gereserveerd en ${formatEuro(overCents(budget))} over. Dit contract kost ${formatEuro(prijsCents)}. Verhoog het budget bij de regeling, of trek eerst een andere aanvraag in.`,
};

/** Whether a price can be reserved on the budget of a year; exactly what is left is enough. */
export function reserveer(
  budget: (Budget & { readonly gemeente: string }) | null,
  prijsCents: number,
  jaar: number,
): Result<true, BudgetFout> {
  if (!budget) return fail('budget-ontbreekt', { jaar });
  return prijsCents > overCents(budget) ? fail('budget-te-klein', { ...budget, jaar, prijsCents }) : ok(true);
}

type VastDetails = {
  'budget-onder-reservering': BudgetVan & { gereserveerdCents: number; aantal: number };
  'budget-bestaat-al': BudgetVan;
  'gemeente-lift-niet-mee': Record<never, never>;
};
export type BudgetVastFout = FoutVan<VastDetails>;

const budgetVastRedenen: Redenen<VastDetails> = {
  'budget-onder-reservering': ({ gemeente, jaar, gereserveerdCents, aantal }) =>
    `Op het budget van ${gemeente} voor ${jaar} is al ${formatEuro(gereserveerdCents)} gereserveerd, voor ${aantal === 1 ? '1 contract' : `${formatGetal(aantal)} contracten`}. Vul dat bedrag in of meer.`,
  'budget-bestaat-al': ({ gemeente, jaar }) =>
    `${gemeente} heeft voor ${jaar} al een budget. Kies “Wijzig” achter dat budget op de pagina van de regeling.`,
  'gemeente-lift-niet-mee': () => 'Kies een van uw eigen gemeenten die meelift onder deze regeling.',
};

/** Whether a budget can be set to an amount: not under what was reserved on it. */
export const stelVast = (
  bedragCents: number,
  { gereserveerdCents, aantal }: { gereserveerdCents: number; aantal: number },
  van: BudgetVan,
): Result<true, BudgetVastFout> =>
  bedragCents < gereserveerdCents ? fail('budget-onder-reservering', { ...van, gereserveerdCents, aantal }) : ok(true);

export const budgetTeksten = tekstenVan(budgetVastRedenen);
export const budgetVelden = {
  'budget-onder-reservering': 'bedragCents',
  'budget-bestaat-al': 'jaar',
  'gemeente-lift-niet-mee': 'gemeenteId',
} as const;
