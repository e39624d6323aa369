import { and, eq, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { db } from '../../../db/client';
import { exactly, exactlyOne, type Write } from '../../../db/commit';
import { aanbestedingen, percelen } from '../../../db/schema';
import { rolOp } from './rules';
import { aanbestedingStatus, type PerceelStatus } from './status';

type Oprol = {
  aanbestedingId: string;
  /** The statuses that this same commit gives to percelen, by id; the other percelen keep theirs. */
  nieuw: ReadonlyMap<string, PerceelStatus>;
  actor: Pick<Actor, 'gebruikerId' | 'organisatieId' | 'rol'>;
  nu: string;
};

/**
 * The writes that carry new perceel statuses up to the aanbesteding, to be put in the commit of the act on the perceel:
 * `commit((tx) => [exactlyOne(update perceel …), ...(oprol), event(…)])`. The first write makes sure that nobody changed
 * a sibling meanwhile (otherwise `Conflict`), because the status was derived from it.
 *
 * A tender in concept stays there: one that ran elsewhere leaves it with the first perceel whose outcome is recorded
 * (the noun gunning), every other one by its own acts.
 */
export async function oprollen({ aanbestedingId, nieuw, actor, nu }: Oprol): Promise<Write[]> {
  const rijen = await db
    .select({ id: percelen.id, status: percelen.status, van: aanbestedingen.status, versie: aanbestedingen.versie })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(eq(percelen.aanbestedingId, aanbestedingId));
  const [eerste] = rijen;
  if (!eerste) return [];
  const { van, versie } = eerste;
  const anderen = rijen.filter(({ id }) => !nieuw.has(id));
  const naar = rolOp(
    van,
    rijen.map(({ id, status }) => nieuw.get(id) ?? status),
  );
  const ongewijzigd: Write = (tx) =>
    exactly(
      anderen.length,
      tx
        .update(percelen)
        .set({ aanbestedingId })
        .where(or(...anderen.map(({ id, status }) => and(eq(percelen.id, id), eq(percelen.status, status))))),
    );
  const bijgewerkt: Write = (tx) =>
    exactlyOne(
      tx
        .update(aanbestedingen)
        .set({ status: naar, versie: versie + 1 })
        .where(and(eq(aanbestedingen.id, aanbestedingId), eq(aanbestedingen.versie, versie))),
    );
  const toelichting = `Van “${aanbestedingStatus[van].label}” naar “${aanbestedingStatus[naar].label}”.`;
  return [
    ...(anderen.length > 0 ? [ongewijzigd] : []),
    ...(naar === van
      ? []
      : [
          bijgewerkt,
          event({
            actor,
            nu,
            daad: 'aanbesteding:oprollen',
            object: ['aanbesteding', aanbestedingId],
            gegevens: { van, naar, toelichting },
          }),
        ]),
  ];
}
