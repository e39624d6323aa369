import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { alphabetical } from '../../../db/sql';
import { db } from '../../../db/client';
import { combinanten, contracten, organisaties, perceelLeerroutes, percelen } from '../../../db/schema';
import { keurmerkeisen } from '../aanbesteding/status';
import { statusOpDag } from '../contract/rules';
import { contractInScope } from '../contract/scope.server';
import type { ContractStatus } from '../contract/status';
import type { KeurmerkSoort } from './status';

/** A running contract that an aanbieder delivers under, alone or in a combinatie, and what its perceel demands of him. */
export type BetrokkenContract = {
  aanbiederId: string;
  id: string;
  nummer: string;
  naam: string;
  gemeente: string;
  /** On the day that was asked for. */
  status: ContractStatus;
  eindDatum: string;
  eisen: readonly KeurmerkSoort[];
};

const lopend: ReadonlySet<ContractStatus> = new Set(['actief', 'onder-verbeterplan', 'opgeschort']);

/** What percelen demand, by id. Two leerroutes of one perceel are two rows, hence a query of its own. */
export async function leerroutesVan(perceelIds: readonly string[]) {
  const gevraagd = [...new Set(perceelIds)];
  const rijen =
    gevraagd.length === 0
      ? []
      : await db.select().from(perceelLeerroutes).where(inArray(perceelLeerroutes.perceelId, gevraagd));
  return (perceelId: string) => rijen.filter((rij) => rij.perceelId === perceelId).map(({ leerroute }) => leerroute);
}

/**
 * The running contracts in the reader's scope under which these aanbieders deliver, by name of the gemeente. A
 * contract with two delivering combinanten that were both asked for comes twice. Three queries.
 */
export async function listBetrokkenContracten(
  actor: Actor,
  aanbiederIds: readonly string[],
  vandaag: string,
): Promise<BetrokkenContract[]> {
  if (aanbiederIds.length === 0) return [];
  const lidmaatschappen = await db
    .select({ combinatieId: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId })
    .from(combinanten)
    .where(and(inArray(combinanten.aanbiederId, [...aanbiederIds]), eq(combinanten.levert, true)));
  const partijen = [...aanbiederIds, ...lidmaatschappen.map(({ combinatieId }) => combinatieId)];
  const rijen = await db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      naam: contracten.naam,
      contractantId: contracten.contractantId,
      gemeente: organisaties.naam,
      status: contracten.status,
      eindDatum: contracten.eindDatum,
      perceelId: contracten.perceelId,
      type: percelen.type,
    })
    .from(contracten)
    .innerJoin(organisaties, eq(organisaties.id, contracten.gemeenteId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .where(
      and(
        inArray(contracten.contractantId, partijen),
        or(...[...lopend].map((status) => eq(contracten.status, status))),
        contractInScope(actor),
      ),
    )
    .orderBy(alphabetical(organisaties.naam), asc(contracten.nummer));
  const routes = await leerroutesVan(rijen.flatMap(({ perceelId }) => perceelId ?? []));
  return rijen
    .map(({ type, perceelId, ...rij }) => ({
      ...rij,
      status: statusOpDag(rij, vandaag),
      eisen: type && perceelId ? keurmerkeisen({ type, leerroutes: routes(perceelId) }) : [],
    }))
    .filter(({ status }) => lopend.has(status))
    .flatMap(({ contractantId, ...rij }) =>
      [contractantId, ...lidmaatschappen.filter((lid) => lid.combinatieId === contractantId).map((lid) => lid.aanbiederId)]
        .filter((id) => aanbiederIds.includes(id))
        .map((aanbiederId) => ({ ...rij, aanbiederId })),
    );
}
