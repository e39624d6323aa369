import { aliasedTable, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import type { ListQuery } from '~/platform/list';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, organisaties, perceelLeerroutes, percelen } from '../../../db/schema';
import { contractKeuzes } from './keuzes.server';
import { contractenWaar, contractVolgorde } from './queries-lijst.server';
import { statusOpDag } from './rules';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

/** All rows of the same filters with every column, for the export. */
export async function listContractenVolledig(actor: Actor, query: ListQuery, vandaag: Dag) {
  const keuzes = await contractKeuzes(actor, undefined);
  const rijen = await db
    .select({
      contract: contracten,
      gemeente: gemeente.naam,
      contractant: contractant.naam,
      perceel: percelen.naam,
      perceeltype: percelen.type,
      aanbesteding: aanbestedingen.nummer,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .leftJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(contractenWaar(actor, query, vandaag))
    .orderBy(...contractVolgorde(query, vandaag, keuzes));
  const routes = await db.select().from(perceelLeerroutes);
  return rijen.map(({ contract, ...rij }) => ({
    ...contract,
    ...rij,
    status: statusOpDag(contract, vandaag),
    leerroutes: routes.filter(({ perceelId }) => perceelId === contract.perceelId).map(({ leerroute }) => leerroute),
  }));
}
export type VolledigContract = Awaited<ReturnType<typeof listContractenVolledig>>[number];
