import { aliasedTable, and, asc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import { contracten, organisaties, perceelLeerroutes, percelen, toewijzingsregels } from '../../../db/schema';
import { contractInScope } from '../contract/scope.server';
import { leveraarsVan } from '../keurmerk/queries.server';
import type { Kandidaat } from './kandidaten';
import type { Dienst } from './status';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

export type KandidaatContract = Kandidaat & { readonly nummer: string; readonly naam: string };

/** Contracts as they are judged for placements, by number; six queries, however many. */
async function listKandidaten(waar: ReturnType<typeof and>): Promise<KandidaatContract[]> {
  const rijen = await db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      naam: contracten.naam,
      status: contracten.status,
      startDatum: contracten.startDatum,
      eindDatum: contracten.eindDatum,
      gemeente: { id: gemeente.id, naam: gemeente.naam },
      contractant: { id: contractant.id, naam: contractant.naam },
      perceelId: contracten.perceelId,
      perceelType: percelen.type,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .where(waar)
    .orderBy(asc(contracten.nummer));
  const perceelIds = [...new Set(rijen.flatMap(({ perceelId }) => perceelId ?? []))];
  const [routes, leveraars] = await Promise.all([
    perceelIds.length > 0
      ? db.select().from(perceelLeerroutes).where(inArray(perceelLeerroutes.perceelId, perceelIds))
      : [],
    leveraarsVan(rijen.map((rij) => rij.contractant.id)),
  ]);
  return rijen.map(({ perceelId, perceelType, ...rij }) => ({
    ...rij,
    perceel: perceelType && {
      type: perceelType,
      leerroutes: routes.filter((route) => route.perceelId === perceelId).map(({ leerroute }) => leerroute),
    },
    leveraars: leveraars.get(rij.contractant.id) ?? [],
  }));
}

/** The contracts of the reader to choose from for a gemeente: all of that gemeente, and who delivers this elsewhere. */
export const kandidatenVoor = (actor: Actor, gemeenteId: string, dienst: Dienst): Promise<KandidaatContract[]> => {
  const percelenVoor =
    dienst === 'maatschappelijke-begeleiding'
      ? db.select({ id: percelen.id }).from(percelen).where(eq(percelen.type, dienst))
      : db
          .select({ id: perceelLeerroutes.perceelId })
          .from(perceelLeerroutes)
          .where(eq(perceelLeerroutes.leerroute, dienst));
  return listKandidaten(
    and(
      contractInScope(actor),
      ne(contracten.status, 'concept'),
      or(eq(contracten.gemeenteId, gemeenteId), inArray(contracten.perceelId, percelenVoor)),
    ),
  );
};

/** One contract as it is judged, when the reader may see it. */
export const kandidaat = async (actor: Actor, contractId: string): Promise<KandidaatContract | undefined> =>
  (await listKandidaten(and(contractInScope(actor), eq(contracten.id, contractId))))[0];

/** The rule that holds for a gemeente and a dienst on a day, with where it points; null when there is none. */
export async function regelOp(gemeenteId: string, dienst: Dienst, dag: Dag) {
  const [regel] = await db
    .select({
      id: toewijzingsregels.id,
      contractId: toewijzingsregels.contractId,
      versienummer: toewijzingsregels.versienummer,
      contractant: contractant.naam,
    })
    .from(toewijzingsregels)
    .innerJoin(contracten, eq(contracten.id, toewijzingsregels.contractId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(
      and(
        eq(toewijzingsregels.gemeenteId, gemeenteId),
        eq(toewijzingsregels.dienst, dienst),
        lte(toewijzingsregels.van, dag),
        or(isNull(toewijzingsregels.tot), gt(toewijzingsregels.tot, dag)),
      ),
    );
  return regel ?? null;
}
