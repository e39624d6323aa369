import { and, eq, inArray } from 'drizzle-orm';
import { db } from '../../../db/client';
import { contracten, organisaties, toewijzingen } from '../../../db/schema';
import { levendeStatussen } from './status';

/** The toewijzingen under way of some trajecten, with where they are. The trajecten are judged on scope before. */
export async function levendeToewijzingenVan(trajectIds: readonly string[]) {
  const alle = [];
  for (let vanaf = 0; vanaf < trajectIds.length; vanaf += 5000) {
    alle.push(
      ...(await db
        .select({
          id: toewijzingen.id,
          versie: toewijzingen.versie,
          trajectId: toewijzingen.trajectId,
          soort: toewijzingen.soort,
          status: toewijzingen.status,
          startDatum: toewijzingen.startDatum,
          contractId: toewijzingen.contractId,
          aanbieder: organisaties.naam,
        })
        .from(toewijzingen)
        .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
        .innerJoin(organisaties, eq(organisaties.id, contracten.contractantId))
        .where(
          and(
            inArray(toewijzingen.trajectId, trajectIds.slice(vanaf, vanaf + 5000)),
            inArray(toewijzingen.status, [...levendeStatussen]),
          ),
        )),
    );
  }
  return alle;
}
export type LevendeToewijzing = Awaited<ReturnType<typeof levendeToewijzingenVan>>[number];
