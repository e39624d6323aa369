import { and, asc, desc, eq, ne, notInArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { aanbestedingen, gemeenten, organisaties, percelen } from '../../../db/schema';
import { aanbestedingInScope } from './scope.server';

/** Existence and successor of every gemeente, to follow who carries on for whom. */
export const listGemeenteBestaan = () =>
  db
    .select({ id: gemeenten.id, van: gemeenten.van, tot: gemeenten.tot, opvolgerId: gemeenten.opvolgerId })
    .from(gemeenten);

/**
 * Percelen in which this one could go on, not those that already failed. A successor serves every gemeente of this one,
 * so it always is in a tender that the actor sees, also when another samenwerkingsverband runs it.
 */
export async function listOpvolgerKandidaten(actor: Actor, perceelId: string) {
  const rijen = await db
    .select({
      id: percelen.id,
      nummer: percelen.nummer,
      naam: percelen.naam,
      status: percelen.status,
      aanbestedingNummer: aanbestedingen.nummer,
      verbandNaam: organisaties.naam,
    })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(organisaties, eq(organisaties.id, aanbestedingen.verbandId))
    .where(
      and(
        ne(percelen.id, perceelId),
        notInArray(percelen.status, ['ingetrokken', 'niet-gegund', 'geen-inschrijvingen']),
        aanbestedingInScope(actor),
      ),
    )
    .orderBy(desc(aanbestedingen.nummer), asc(percelen.nummer));
  return rijen.map(({ id, nummer, naam, status, aanbestedingNummer, verbandNaam }) => ({
    id,
    status,
    label: `${aanbestedingNummer} perceel ${nummer}: ${naam} (${verbandNaam})`,
  }));
}
