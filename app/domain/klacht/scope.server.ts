import { eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { klachten } from '../../../db/schema';

/**
 * Whose complaints a person sees, for the `where` of every query on `klachten`: about what happens for his gemeenten,
 * or as an aanbieder those that name himself. A complaint about a fellow combinant on a common contract is not his.
 */
export function klachtInScope({ scope, permissions }: Actor): SQL | undefined {
  if (!permissions.has('klacht:lezen')) return inArray(klachten.id, []);
  switch (scope.soort) {
    case 'alles':
      return isNotNull(klachten.id);
    case 'overheid':
      return inArray(klachten.gemeenteId, scope.gemeenteIds);
    case 'aanbieder':
      return eq(klachten.aanbiederId, scope.aanbiederId);
  }
}

/** Whether a person records complaints for a gemeente. */
export const isEigenGemeente = ({ scope }: Actor, gemeenteId: string): boolean =>
  scope.soort === 'alles' || (scope.soort === 'overheid' && scope.gemeenteIds.includes(gemeenteId));
