import type { Actor } from '~/platform/actor.server';
import { formatPeriode } from '~/platform/format';
import { contractKop, getContract } from '../contract/queries.server';
import { isEinde } from '../contract/status';
import { type Kpi, listKpis, listNormen } from './catalogus-queries.server';
import { kpisVanPerceel } from './metingen';
import type { Normrij } from './normen';
import { toonNorm } from './rules';

/** The own norms of a contract as they are shown, the latest first. */
export const eigenNormen = (normen: readonly Normrij[], kpis: readonly Kpi[], contractId: string) =>
  normen
    .filter((norm) => norm.contractId === contractId)
    .map(({ id, kpiCode, normTienden, van, tot, bron }) => {
      const kpi = kpis.find(({ code }) => code === kpiCode);
      return {
        id,
        kpi: `${kpiCode} ${kpi?.naam ?? ''}`,
        norm: toonNorm({ tienden: normTienden, bron, van }, kpi?.eenheid ?? 'procent'),
        periode: formatPeriode(van, tot),
        bron,
      };
    });

/** What the page needs that sets an own norm of a contract. */
export async function normPagina(actor: Actor, id: string, vandaag: string) {
  const contract = await getContract(actor, id);
  const [kpis, normen] = await Promise.all([listKpis(), listNormen([], [id])]);
  const hierbij = kpisVanPerceel(contract.perceel?.type ?? null);
  const kop = contractKop(contract, vandaag);
  return {
    kop,
    isVoorbij: isEinde(kop.status),
    eigenNormen: eigenNormen(normen, kpis, id),
    keuzes: kpis
      .filter(({ code }) => hierbij.includes(code))
      .map(({ code, naam }) => ({ waarde: code, label: `${code} ${naam}` })),
  };
}
export type NormPagina = Awaited<ReturnType<typeof normPagina>>;
