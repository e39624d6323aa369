import type { TermijnGrond } from './procedure';
import { procedureprofielen } from './procedure';
import type { EigenAanbesteding } from './scope.server';
import { type PlanInvoer, type PlanningsMoment, planTerug, planVooruit } from './termijnen';

/** What the calculator is asked: forward from a day of publication, or back from a wanted start. */
export type PlanVraag = { richting: 'vooruit' | 'terug'; datum: string; grond: TermijnGrond };
type Aanbesteding = Pick<EigenAanbesteding, 'procedure' | 'standstillDagen'>;

/** Profile and own terms of a tender, as the term calculator wants them. */
export const planInvoerVan = (
  { procedure, standstillDagen }: Aanbesteding,
  grond: TermijnGrond = 'normaal',
): PlanInvoer => ({ profiel: procedureprofielen[procedure], standstillDagen, grond });

/** The proposed plan and the days to spare before the wanted start; undefined while the procedure is unknown. */
export function stelPlanOp(
  aanbesteding: Aanbesteding,
  { richting, datum, grond }: PlanVraag,
): { plan: PlanningsMoment[]; spelingDagen: number } | undefined {
  if (aanbesteding.procedure === 'onbekend') return undefined;
  const invoer = planInvoerVan(aanbesteding, grond);
  return richting === 'terug' ? planTerug(datum, invoer) : { plan: planVooruit(datum, invoer), spelingDagen: 0 };
}
