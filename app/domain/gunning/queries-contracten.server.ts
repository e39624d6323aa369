import { and, asc, eq, isNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { groupBy } from '~/platform/group';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, gemeenten, organisaties, perceelDeelnames, percelen } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';

/** A gemeente that takes part in an awarded perceel and has no contract of it; `eigen`: the actor can make it. */
export type ZonderContract = { naam: string; eigen: boolean };

/**
 * The percelen that are awarded and not contracted, by number, with the gemeenten that have no contract at all, whoever
 * may see those. One that merged counts with its successor.
 * @param waar condition on percelen and aanbestedingen
 */
export async function listTeContracteren(actor: Actor, waar: SQL | undefined) {
  const rijen = await db
    .select({
      perceel: percelen,
      aanbesteding: aanbestedingen,
      id: gemeenten.id,
      opvolgerId: gemeenten.opvolgerId,
      naam: organisaties.naam,
    })
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
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer), alphabetical(organisaties.naam));
  const { scope } = actor;
  const eigen = (id: string | null) =>
    scope.soort === 'alles' || (scope.soort === 'overheid' && id !== null && scope.gemeenteIds.includes(id));
  return [...groupBy(rijen, ({ perceel }) => perceel.id).values()].map((samen) => ({
    perceel: samen[0].perceel,
    aanbesteding: samen[0].aanbesteding,
    gemeenten: samen.map(
      ({ id, opvolgerId, naam }): ZonderContract => ({ naam, eigen: eigen(id) || eigen(opvolgerId) }),
    ),
  }));
}
