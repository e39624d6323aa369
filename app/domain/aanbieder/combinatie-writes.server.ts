import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { combinanten, combinaties, organisaties } from '../../../db/schema';
import type { Lid } from './rules-combinatie';

/** What making a combinatie is made of, for this noun and for an award that makes one in its own commit. */

/** The members of the form with their names; a name is null when there is no such aanbieder. */
export async function metNamen(leden: readonly Omit<Lid, 'naam'>[]): Promise<Lid[]> {
  const ids = leden.map(({ aanbiederId }) => aanbiederId);
  const gevonden = await db
    .select({ id: organisaties.id, naam: organisaties.naam })
    .from(organisaties)
    .where(and(inArray(organisaties.id, ids), eq(organisaties.soort, 'aanbieder')));
  return leden.map((lid) => ({ ...lid, naam: gevonden.find(({ id }) => id === lid.aanbiederId)?.naam ?? null }));
}

/** Names of other combinaties of exactly these aanbieders. */
export async function zelfdeLeden(leden: readonly Lid[]): Promise<string[]> {
  const rijen = await db
    .select({ id: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId, naam: organisaties.naam })
    .from(combinanten)
    .innerJoin(organisaties, eq(organisaties.id, combinanten.combinatieId));
  const isLid = (aanbiederId: string) => leden.some((lid) => lid.aanbiederId === aanbiederId);
  const anders = new Set(rijen.filter((rij) => !isLid(rij.aanbiederId)).map(({ id }) => id));
  const aantal = (id: string) => rijen.filter((rij) => rij.id === id).length;
  const dezelfde = rijen.filter(({ id }) => !anders.has(id) && aantal(id) === leden.length);
  return [...new Set(dezelfde.map(({ naam }) => naam))];
}

export const schrijfLeden = (combinatieId: string, leden: readonly Lid[]): Write[] =>
  leden.map(
    ({ aanbiederId, rol, levert, aandeelProcent }): Write =>
      (tx) =>
        tx.insert(combinanten).values({ combinatieId, aanbiederId, rol, levert, aandeelProcent }),
  );

export const ledenZin = (leden: readonly Lid[]) => `Combinanten: ${leden.map(({ naam }) => naam).join(', ')}.`;

type Combinatie = {
  actor: Actor;
  nu: string;
  id: string;
  naam: string;
  bron?: string | null;
  toelichting?: string | null;
  leden: readonly Lid[];
};

/** The rows of a new combinatie and its event. */
export const schrijfCombinatie = ({ actor, nu, id, naam, bron, toelichting, leden }: Combinatie): Write[] => [
  (tx) => tx.insert(organisaties).values({ id, soort: 'combinatie', naam, bron }),
  (tx) => tx.insert(combinaties).values({ id, toelichting }),
  ...schrijfLeden(id, leden),
  event({
    actor,
    nu,
    daad: 'combinatie:maken',
    object: ['organisatie', id],
    gegevens: { naam, toelichting: ledenZin(leden) },
  }),
];
