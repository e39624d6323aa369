import { inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { meelifBudgetten, meelifGemeenten, meelifregelingen } from '../../../db/schema';

/**
 * Which meelifregelingen a person sees, for the `where` of every query on them: those whose host or one of whose
 * admitted gemeenten is his. The same people may change them: a region records an arrangement of another host itself.
 */
export function meelifInScope({ scope, permissions }: Actor): SQL | undefined {
  if (!permissions.has('meelif:lezen') || scope.soort === 'aanbieder') return inArray(meelifregelingen.id, []);
  if (scope.soort === 'alles') return isNotNull(meelifregelingen.id);
  const toegelaten = db
    .select({ id: meelifGemeenten.regelingId })
    .from(meelifGemeenten)
    .where(inArray(meelifGemeenten.gemeenteId, scope.gemeenteIds));
  return or(inArray(meelifregelingen.hostId, scope.gemeenteIds), inArray(meelifregelingen.id, toegelaten));
}

/** Whose budgets a person sees: those of his gemeenten, not of others that ride along. */
export const budgetInScope = ({ scope, permissions }: Actor): SQL | undefined =>
  permissions.has('meelif:lezen') && scope.soort === 'overheid'
    ? inArray(meelifBudgetten.gemeenteId, scope.gemeenteIds)
    : inArray(meelifBudgetten.id, []);

/** Whether a person decides for a gemeente: his own, or one of his verband. */
export const magOverGemeente = ({ scope }: Actor, gemeenteId: string): boolean =>
  scope.soort === 'alles' || (scope.soort === 'overheid' && scope.gemeenteIds.includes(gemeenteId));
