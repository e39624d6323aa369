import { inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { samenwerkingsverbanden } from '../../../db/schema';

/** Which samenwerkingsverbanden a person sees, for the `where` of every query on them: all, or his own. */
export function verbandInScope({ scope }: Actor): SQL {
  if (scope.soort === 'alles') return isNotNull(samenwerkingsverbanden.id);
  return inArray(samenwerkingsverbanden.id, scope.soort === 'overheid' ? scope.verbandIds : []);
}
