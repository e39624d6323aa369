import { and, eq, exists, inArray, notInArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { contracten, toewijzingen, trajecten } from '../../../db/schema';
import { containsExactly } from '../../../db/sql';
import { kanInNummer } from './nummer';

const niets = () => inArray(trajecten.id, []);

/**
 * Whose trajecten a person sees, for the `where` of every query on `trajecten`: of his gemeenten, or as an aanbieder
 * those that are or were with him. Who keeps the portal running sees none.
 */
export function trajectInScope({ scope, permissions }: Actor): SQL | undefined {
  if (scope.soort === 'overheid') {
    return permissions.has('traject:lezen') ? inArray(trajecten.gemeenteId, scope.gemeenteIds) : niets();
  }
  if (scope.soort === 'alles' || !permissions.has('toewijzing:lezen')) return niets();
  return exists(
    db
      .select({ id: toewijzingen.id })
      .from(toewijzingen)
      .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
      .where(
        and(
          eq(toewijzingen.trajectId, trajecten.id),
          inArray(contracten.contractantId, scope.partijIds),
          notInArray(toewijzingen.status, ['voorgesteld', 'geweigerd', 'geannuleerd']),
        ),
      ),
  );
}

/**
 * Whether this person sees so many gemeenten that asking by gemeente is asking for most of the country. A query then
 * begins elsewhere: hundreds of gemeenten are slower to look up than all rows are to go through.
 */
export const zietVeelGemeenten = ({ scope }: Actor): boolean =>
  scope.soort === 'overheid' && scope.gemeenteIds.length > 60;

/** Whose number contains these characters. For who sees many gemeenten: first the numbers, then whose they are. */
export function nummerBevat(actor: Actor, zoek: string): SQL {
  const { trajectnummer } = trajecten;
  const gezocht = zoek.toUpperCase();
  if (!kanInNummer(gezocht)) return niets();
  const bevat = containsExactly(trajectnummer, gezocht);
  return zietVeelGemeenten(actor)
    ? inArray(trajectnummer, db.select({ trajectnummer }).from(trajecten).where(bevat))
    : bevat;
}
