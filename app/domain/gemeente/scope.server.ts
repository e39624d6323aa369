import { inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { gemeenten } from '../../../db/schema';

/** Whose gemeenten a person sees, for the `where` of every query on `gemeenten`: all, or his own and those of his verband. */
export function gemeenteInScope({ scope }: Actor): SQL {
  if (scope.soort === 'alles') return isNotNull(gemeenten.id);
  return inArray(gemeenten.id, scope.soort === 'overheid' ? scope.gemeenteIds : []);
}
