import type { Actor } from '~/platform/actor.server';
import type { Permission } from '~/platform/permissions';
import type { Werk } from '~/platform/werk';

/** A noun that has work to show, and who does that work. */
type Werkbron = { voor: Permission; lees: (actor: Actor, vandaag: string) => Promise<Werk[]> };

const werkbronnen: Werkbron[] = [];

/** Everything that waits for this person, the most urgent first. Derived from state: nothing falls off until it is dealt with. */
export async function listWerk(actor: Actor, vandaag: string): Promise<Werk[]> {
  const eigen = werkbronnen.filter(({ voor }) => actor.permissions.has(voor));
  const alles = await Promise.all(eigen.map(({ lees }) => lees(actor, vandaag)));
  return alles.flat().sort((a, b) => a.urgentie - b.urgentie || a.titel.localeCompare(b.titel, 'nl'));
}
