import { event as appendEvent, commit } from '../../db/commit';
import type { Actor } from './actor.server';
import { now } from './clock.server';

type EventInput = {
  /** Null for what the portal does by itself. */
  actor: Pick<Actor, 'gebruikerId' | 'organisatieId' | 'rol'> | null;
  nu: string;
  /** `perceel:gunnen`, or any `noun:act`. */
  daad: string;
  /** Kind and id of the record; the id is null for an act on the whole portal. */
  object: [soort: string, id: string | null];
  /** What changed; no secrets, no bid content, no personal data of inburgeraars. */
  gegevens?: Record<string, unknown>;
  uitkomst?: 'gelukt' | 'geweigerd';
};

/** One line of the audit trail, written in the same commit as the change itself. */
export function event({ actor, nu, daad, object, gegevens = {}, uitkomst = 'gelukt' }: EventInput) {
  return appendEvent({
    op: nu,
    gebruikerId: actor?.gebruikerId ?? null,
    organisatieId: actor?.organisatieId ?? null,
    rol: actor?.rol ?? null,
    daad,
    objectSoort: object[0],
    objectId: object[1],
    uitkomst,
    gegevens,
    herkomst: null,
  });
}

/** A refused attempt is recorded too (Annex IV g). */
export async function refusedEvent(actor: Actor, daad: string, pad: string) {
  await commit(() => [
    event({ actor, nu: now(), daad, object: ['pagina', null], gegevens: { pad }, uitkomst: 'geweigerd' }),
  ]);
}
