import { and, inArray, notInArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { contracten, toewijzingen, trajecten } from '../../../db/schema';

/**
 * Whose toewijzingen a person sees, for the `where` of every query on `toewijzingen`: of trajecten of his gemeenten, or
 * as an aanbieder those on his contracts, from the moment they are his to answer and no longer once refused or cancelled.
 */
export function toewijzingInScope({ scope, permissions }: Actor): SQL | undefined {
  if (!permissions.has('toewijzing:lezen') || scope.soort === 'alles') return inArray(toewijzingen.id, []);
  if (scope.soort === 'overheid') {
    return inArray(
      toewijzingen.trajectId,
      db.select({ id: trajecten.id }).from(trajecten).where(inArray(trajecten.gemeenteId, scope.gemeenteIds)),
    );
  }
  return and(
    inArray(
      toewijzingen.contractId,
      db.select({ id: contracten.id }).from(contracten).where(inArray(contracten.contractantId, scope.partijIds)),
    ),
    notInArray(toewijzingen.status, ['voorgesteld', 'geweigerd', 'geannuleerd']),
  );
}
