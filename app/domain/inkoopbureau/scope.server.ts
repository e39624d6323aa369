import { eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { bureauOpdrachten, inkoopbureaus } from '../../../db/schema';

/** Which inkoopbureaus a person sees, for the `where` of every query on them: all, his own, or those that work for his verband. */
export function bureauInScope({ scope, organisatieId }: Actor): SQL | undefined {
  if (scope.soort === 'alles') return isNotNull(inkoopbureaus.id);
  if (scope.soort === 'aanbieder') return inArray(inkoopbureaus.id, []);
  const voorEigenVerband = db
    .select({ id: bureauOpdrachten.bureauId })
    .from(bureauOpdrachten)
    .where(inArray(bureauOpdrachten.verbandId, scope.verbandIds));
  return or(eq(inkoopbureaus.id, organisatieId), inArray(inkoopbureaus.id, voorEigenVerband));
}
