import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { exactlyOne, type Write } from '../../../db/commit';
import { percelen } from '../../../db/schema';
import { oprollen } from './oprollen.server';
import type { PerceelMetAanbesteding } from './perceel-queries.server';
import type { PerceelStatus } from './status';

/** What every act on a perceel is called with: who, on which perceel, from which version, when. */
export type PerceelDaadInvoer = {
  actor: Actor;
  nummer: string;
  perceel: string;
  /** The version that the form was opened with. */
  versie: number;
  nu: string;
  once?: Once | undefined;
};

type Stap = Pick<PerceelDaadInvoer, 'actor' | 'versie' | 'nu' | 'once'> & {
  rij: PerceelMetAanbesteding;
  naar: PerceelStatus;
  /** Columns that change with the status. */
  velden?: Partial<typeof percelen.$inferInsert>;
  daad: string;
  gegevens?: Record<string, unknown>;
  /** Writes of the same commit: rows of the award, mail. */
  meer?: readonly Write[];
};

/** The writes of an act that a rule allowed, for one commit: the perceel, the status of its aanbesteding, the event. */
export async function perceelStap(stap: Stap): Promise<Write[]> {
  const { actor, nu, rij, versie, naar, velden = {}, daad, gegevens = {}, meer = [], once } = stap;
  const { perceel, aanbesteding } = rij;
  const opgerold = await oprollen({ aanbestedingId: aanbesteding.id, nieuw: new Map([[perceel.id, naar]]), actor, nu });
  const gezet: Write = (tx) =>
    exactlyOne(
      tx
        .update(percelen)
        .set({ ...velden, status: naar, versie: versie + 1 })
        .where(and(eq(percelen.id, perceel.id), eq(percelen.versie, versie))),
    );
  return [
    gezet,
    ...meer,
    ...opgerold,
    event({ actor, nu, daad, object: ['perceel', perceel.id], gegevens: { van: perceel.status, naar, ...gegevens } }),
    ...(once ? [once(paths.perceel(aanbesteding.nummer, perceel.nummer), nu)] : []),
  ];
}
