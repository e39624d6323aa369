import { aliasedTable, and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { contracten, organisaties, percelen } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const lees = (waar: SQL | undefined) =>
  db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      naam: contracten.naam,
      startDatum: contracten.startDatum,
      eindDatum: contracten.eindDatum,
      gemeenteId: contracten.gemeenteId,
      gemeente: gemeente.naam,
      contractantId: contracten.contractantId,
      contractant: contractant.naam,
      perceelId: contracten.perceelId,
      perceel: percelen.naam,
      perceeltype: percelen.type,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .where(and(ne(contracten.status, 'concept'), waar))
    .orderBy(alphabetical(gemeente.naam), asc(contracten.nummer));
export type KpiContract = Awaited<ReturnType<typeof lees>>[number];

/** The contracts in scope, by gemeente. @param partijIds only with these contractanten */
export const listContracten = (actor: Actor, partijIds?: readonly string[]): Promise<KpiContract[]> =>
  lees(and(contractInScope(actor), partijIds ? inArray(contracten.contractantId, [...partijIds]) : undefined));

/** Of an aanbieder: the contracts that are his, each with the party (himself or a combinatie) that has it. */
export async function listEigenContracten(actor: Actor) {
  const eigen = await listContracten(actor);
  return eigen.map(({ id, nummer, naam, gemeente, contractantId, contractant, perceeltype }) => ({
    id,
    nummer,
    naam,
    gemeente,
    contractantId,
    contractant,
    perceeltype,
  }));
}
