import type { Norm } from './rules';

/** Norms with their dates. Pure. */

export type Normrij = {
  readonly id: string;
  readonly kpiCode: string;
  readonly contractId: string | null;
  readonly verbandId: string | null;
  readonly normTienden: number;
  readonly van: string;
  readonly tot: string | null;
  readonly bron: string;
};

const geldt = ({ van, tot }: Normrij, dag: string) => van <= dag && (tot === null || dag < tot);

/**
 * The norm that holds on a day: of the contract, else of a region, else of everybody.
 * @param contractId none: the figure is about more than one contract
 */
export function normOp(normen: readonly Normrij[], code: string, dag: string, contractId?: string): Norm | null {
  const mogelijk = normen.filter((rij) => rij.kpiCode === code && geldt(rij, dag));
  const gevonden =
    (contractId && mogelijk.find((rij) => rij.contractId === contractId)) ||
    mogelijk.find((rij) => rij.verbandId !== null) ||
    mogelijk.find((rij) => rij.contractId === null && rij.verbandId === null);
  return gevonden ? { tienden: gevonden.normTienden, bron: gevonden.bron, van: gevonden.van } : null;
}
