import { and, eq, inArray, isNotNull, ne, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { contractBijlagen, contracten } from '../../../db/schema';

const niets = () => inArray(contracten.id, []);

/**
 * Whose contracts a person sees, for the `where` of every query on `contracten`: of his gemeenten, or as an aanbieder
 * those of himself and his combinaties, from the moment they are offered (a concept is the gemeente's own draft).
 */
export function contractInScope({ scope, permissions }: Actor): SQL | undefined {
  if (!permissions.has('contract:lezen')) return niets();
  switch (scope.soort) {
    case 'alles':
      return isNotNull(contracten.id);
    case 'overheid':
      return inArray(contracten.gemeenteId, scope.gemeenteIds);
    case 'aanbieder':
      return and(inArray(contracten.contractantId, scope.partijIds), ne(contracten.status, 'concept'));
  }
}

/** Says which readers `contractInScope` treats alike, for queries that are kept. */
export const scopeKey = ({ scope, permissions }: Actor): string =>
  JSON.stringify([scope, permissions.has('contract:lezen')]);

/** The documents of those contracts: an aanbieder sees only what is meant for him. */
export const contractDocumentInScope = (actor: Actor): SQL | undefined =>
  and(
    contractInScope(actor),
    actor.scope.soort === 'aanbieder' ? eq(contractBijlagen.voorContractant, true) : undefined,
  );
