import { and, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { tevredenheidsmetingen } from '../../../db/schema';

const { id, aanbiederId, gemeenteId, verbandId } = tevredenheidsmetingen;

/**
 * Whose measurements a person sees, for the `where` of every query on them: among the people of his gemeenten or region
 * and what is published without either; as an aanbieder those about himself.
 */
export function metingInScope({ scope, permissions }: Actor): SQL | undefined {
  if (!permissions.has('kpi:lezen')) return inArray(id, []);
  switch (scope.soort) {
    case 'alles':
      return isNotNull(id);
    case 'overheid':
      return or(
        inArray(gemeenteId, scope.gemeenteIds),
        inArray(verbandId, scope.verbandIds),
        and(isNull(gemeenteId), isNull(verbandId)),
      );
    case 'aanbieder':
      return eq(aanbiederId, scope.aanbiederId);
  }
}

/** Those that a person may change: of his own gemeenten, or of the region that he works for. */
export function metingVanMij(actor: Actor): SQL | undefined {
  const { scope, permissions, organisatieId } = actor;
  if (!permissions.has('tevredenheid:registreren') || scope.soort !== 'overheid') return inArray(id, []);
  return or(inArray(gemeenteId, scope.gemeenteIds), eq(verbandId, organisatieId));
}
