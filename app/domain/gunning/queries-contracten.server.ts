import { and, eq, isNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, gemeenten, organisaties, perceelDeelnames, percelen } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';

/** A gemeente that takes part in an awarded perceel and has no contract of it; `eigen`: the actor can make it. */
export type ZonderContract = { naam: string; eigen: boolean };

/**
 * By perceel that is awarded and not contracted: the gemeenten without any contract, whoever may see those. One that
 * merged counts with its successor.
 * @param waar condition on percelen and aanbestedingen
 */
export async function gemeentenZonderContract(
  actor: Actor,
  waar: SQL | undefined,
): Promise<Map<string, ZonderContract[]>> {
  const rijen = await db
    .select({ perceelId: percelen.id, id: gemeenten.id, opvolgerId: gemeenten.opvolgerId, naam: organisaties.naam })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(perceelDeelnames, eq(perceelDeelnames.perceelId, percelen.id))
    .innerJoin(gemeenten, eq(gemeenten.id, perceelDeelnames.gemeenteId))
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .leftJoin(
      contracten,
      and(
        eq(contracten.perceelId, percelen.id),
        or(eq(contracten.gemeenteId, gemeenten.id), eq(contracten.gemeenteId, gemeenten.opvolgerId)),
      ),
    )
    .where(and(waar, eq(percelen.status, 'gegund'), isNull(contracten.id)))
    .orderBy(alphabetical(organisaties.naam));
  const { scope } = actor;
  const eigen = (id: string | null) =>
    scope.soort === 'alles' || (scope.soort === 'overheid' && id !== null && scope.gemeenteIds.includes(id));
  const per = new Map<string, ZonderContract[]>();
  for (const { perceelId, id, opvolgerId, naam } of rijen) {
    per.set(perceelId, [...(per.get(perceelId) ?? []), { naam, eigen: eigen(id) || eigen(opvolgerId) }]);
  }
  return per;
}
