import { type FoutVan, fail, ok, type Result } from '~/platform/result';
import type { Normrij } from './normen';

/** An own norm of a contract: dated, one at a time per KPI. */

/** KPI's that are about the work of an aanbieder under a contract. */
export const contractKpis = ['P-01', 'P-02', 'P-03', 'W-04', 'O-01', 'U-01', 'K-01', 'Q-02'] as const;
export type ContractKpi = (typeof contractKpis)[number];

export type NormDetails = {
  'norm-buiten-bereik': { laagste: string; hoogste: string };
  'norm-buiten-looptijd': { startDatum: string; eindDatum: string };
  'norm-bestaat-al': { van: string };
  'norm-onbekend': Record<never, never>;
  'contract-voorbij': Record<never, never>;
};
export type NormFout = FoutVan<NormDetails>;

type Contract = { readonly startDatum: string; readonly eindDatum: string; readonly isVoorbij: boolean };
type NieuweNorm = { readonly kpiCode: ContractKpi; readonly normTienden: number; readonly van: string };

/** What changes in the rows that are there, and until when the new one holds. */
export type NormBesluit = { readonly tot: string | null; readonly inkorten: { id: string; tot: string } | null };

/**
 * Sets a norm from a day on. The one before it ends there, and it ends itself where a later one begins.
 * @param eigen the own norms of this contract, of all KPI's
 */
export function zetNorm(
  { kpiCode, normTienden, van }: NieuweNorm,
  eigen: readonly Normrij[],
  contract: Contract,
): Result<NormBesluit, NormFout> {
  if (contract.isVoorbij) return fail('contract-voorbij');
  const [laagste, hoogste] = kpiCode === 'K-01' ? [10, 100] : [1, 1000];
  if (normTienden < laagste || normTienden > hoogste)
    return fail(
      'norm-buiten-bereik',
      kpiCode === 'K-01' ? { laagste: '1,0', hoogste: '10,0' } : { laagste: '0,1%', hoogste: '100%' },
    );
  const { startDatum, eindDatum } = contract;
  if (van < startDatum || van >= eindDatum) return fail('norm-buiten-looptijd', { startDatum, eindDatum });
  const rijen = eigen.filter((rij) => rij.kpiCode === kpiCode).sort((a, b) => (a.van < b.van ? -1 : 1));
  if (rijen.some((rij) => rij.van === van)) return fail('norm-bestaat-al', { van });
  const vorige = rijen.filter((rij) => rij.van < van && (rij.tot === null || rij.tot > van)).at(-1);
  const volgende = rijen.find((rij) => rij.van > van);
  return ok({ tot: volgende?.van ?? null, inkorten: vorige ? { id: vorige.id, tot: van } : null });
}

/** Takes a norm away that was recorded by mistake; the one before it goes on again. */
export function haalNormWeg(
  normId: string,
  eigen: readonly Normrij[],
  contract: Pick<Contract, 'isVoorbij'>,
): Result<{ norm: Normrij; verlengen: { id: string; tot: string | null } | null }, NormFout> {
  if (contract.isVoorbij) return fail('contract-voorbij');
  const norm = eigen.find((rij) => rij.id === normId);
  if (!norm) return fail('norm-onbekend');
  const vorige = eigen.find((rij) => rij.kpiCode === norm.kpiCode && rij.tot === norm.van);
  return ok({ norm, verlengen: vorige ? { id: vorige.id, tot: norm.tot } : null });
}
