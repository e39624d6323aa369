import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { commit, exactlyOne } from '../../../db/commit';
import { gebruikers } from '../../../db/schema';

type Keuze = { actor: Actor; overzichtsmail: boolean; versie: number; nu: string };

/** Whether this person wants the daily mail about what waits for him. */
export async function kiesOverzichtsmail({ actor, overzichtsmail, versie, nu }: Keuze): Promise<void> {
  await commit((tx) => [
    exactlyOne(
      tx
        .update(gebruikers)
        .set({ overzichtsmail, versie: versie + 1 })
        .where(and(eq(gebruikers.id, actor.gebruikerId), eq(gebruikers.versie, versie))),
    ),
    event({
      actor,
      nu,
      daad: 'gebruiker:overzichtsmail-kiezen',
      object: ['gebruiker', actor.gebruikerId],
      gegevens: { toelichting: overzichtsmail ? 'Aangezet.' : 'Uitgezet.' },
    }),
  ]);
}
