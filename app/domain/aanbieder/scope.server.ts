import { and, inArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { organisaties } from '../../../db/schema';

/**
 * Whose names, keurmerken and combinaties a person sees, for the `where` of queries on `organisaties`: those of every
 * aanbieder and combinatie for who may read them (public market information), and for an aanbieder only himself and
 * the combinaties that he is in.
 */
export function partijInScope({ scope, permissions }: Actor): SQL | undefined {
  const partij = inArray(organisaties.soort, ['aanbieder', 'combinatie']);
  if (scope.soort === 'aanbieder') return and(partij, inArray(organisaties.id, scope.partijIds));
  return permissions.has('aanbieder:lezen') ? partij : inArray(organisaties.id, []);
}
