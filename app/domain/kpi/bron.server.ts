import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { contracten, kpiTellingen } from '../../../db/schema';
import { contractInScope } from '../contract/scope.server';
import type { Meting } from './metingen';
import type { KpiPeriode } from './periode';
import { opgeteld } from './standen';
import {
  type Cel,
  type ContractStand,
  leesCellen,
  leesPerContract,
  leesTotalen,
  type Totaal,
} from './standen-queries.server';

/** Where a page takes its figures from: all trajecten of some gemeenten, or those that count for some contracts. */
export type Bron = {
  totalen(metingen: readonly Meting[]): Promise<Partial<Record<Meting, Totaal>>>;
  cellen(metingen: readonly Meting[]): Promise<Cel[]>;
  /** Condition on `kpi_tellingen`, for series per month. */
  waar: SQL | undefined;
};

/** Per measure all contracts together. */
export function totaalPerMeting(standen: readonly ContractStand[]): Partial<Record<Meting, Totaal>> {
  const metingen = [...new Set(standen.map(({ meting }) => meting))];
  return Object.fromEntries(
    metingen.map((meting) => {
      const eigen = standen.filter((rij) => rij.meting === meting);
      return [meting, { nu: opgeteld(eigen.map(({ nu }) => nu)), vorig: opgeteld(eigen.map(({ vorig }) => vorig)) }];
    }),
  );
}

const vanContracten = (waar: SQL | undefined, periode: KpiPeriode): Bron => ({
  totalen: async (metingen) => totaalPerMeting(await leesPerContract(waar, metingen, periode)),
  cellen: async (metingen) =>
    (await leesPerContract(waar, metingen, periode)).map(({ meting, gemeenteId, leerroute, nu }) => ({
      meting,
      gemeenteId,
      leerroute,
      stand: nu,
    })),
  waar,
});

const vanGemeenten = (gemeenteIds: readonly string[], periode: KpiPeriode): Bron => ({
  totalen: (metingen) => leesTotalen(gemeenteIds, metingen, periode),
  cellen: (metingen) => leesCellen(gemeenteIds, metingen, periode),
  waar: inArray(kpiTellingen.gemeenteId, [...gemeenteIds]),
});

/** The contracts in scope as a condition on `kpi_tellingen`. */
const opContractenInScope = (actor: Actor, contractantId?: string): SQL =>
  inArray(
    kpiTellingen.contractId,
    db
      .select({ id: contracten.id })
      .from(contracten)
      .where(and(contractInScope(actor), contractantId ? eq(contracten.contractantId, contractantId) : undefined)),
  );

/**
 * What this person's own figures are: of his gemeenten, or as an aanbieder of his contracts.
 * @param alleen of this gemeente, of the contracts with this contractant
 */
export const bronVan = (
  actor: Actor,
  periode: KpiPeriode,
  { gemeenteId, contractantId }: { gemeenteId?: string; contractantId?: string } = {},
): Bron =>
  actor.scope.soort === 'overheid' && !contractantId
    ? vanGemeenten(
        actor.scope.gemeenteIds.filter((id) => !gemeenteId || id === gemeenteId),
        periode,
      )
    : vanContracten(
        and(
          opContractenInScope(actor, contractantId),
          gemeenteId ? eq(kpiTellingen.gemeenteId, gemeenteId) : undefined,
        ),
        periode,
      );
