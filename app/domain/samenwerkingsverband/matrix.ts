import type { Dag } from '~/platform/dates';
import { formatDag } from '~/platform/format';
import { type Doel, doelen } from './doel';

type Deelname = { gemeenteId: string; gemeente: string; doel: Doel; van: Dag; tot: Dag | null };
export type MatrixCel = { periode: string; loopt: boolean };
export type MatrixRij = { id: string; naam: string; cellen: Partial<Record<Doel, MatrixCel[]>> };

/** Gemeente by purpose: in each cell the periods, oldest first. Only the purposes that occur, in their fixed order. */
export function deelnameMatrix(deelnames: readonly Deelname[], vandaag: Dag): { doelen: Doel[]; rijen: MatrixRij[] } {
  const rijen = new Map<string, MatrixRij>();
  for (const { gemeenteId, gemeente, doel, van, tot } of deelnames) {
    const rij = rijen.get(gemeenteId) ?? { id: gemeenteId, naam: gemeente, cellen: {} };
    const cel = {
      periode: tot === null ? `vanaf ${formatDag(van)}` : `${formatDag(van)} tot ${formatDag(tot)}`,
      loopt: van <= vandaag && (tot === null || vandaag < tot),
    };
    rij.cellen[doel] = [...(rij.cellen[doel] ?? []), cel];
    rijen.set(gemeenteId, rij);
  }
  return {
    doelen: doelen.filter((doel) => deelnames.some((deelname) => deelname.doel === doel)),
    rijen: [...rijen.values()],
  };
}
