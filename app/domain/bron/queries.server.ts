import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { bronfeiten, bronnen } from '../../../db/schema';
import type { BronfeitSoort } from './soort';

/** One line of a source, as `<BronFeiten>` shows it. */
export type Bronfeit = {
  id: string;
  code: string;
  bron: string;
  vindplaats: string;
  soort: BronfeitSoort;
  tekst: string;
  keuze: string | null;
};

/** What the facts are about: exactly one record. */
export type Onderwerp =
  | { aanbestedingId: string }
  | { organisatieId: string }
  | { contractId: string }
  | { regelingId: string };

const kolomVan = (over: Onderwerp) => {
  if ('aanbestedingId' in over) return eq(bronfeiten.aanbestedingId, over.aanbestedingId);
  if ('organisatieId' in over) return eq(bronfeiten.organisatieId, over.organisatieId);
  if ('contractId' in over) return eq(bronfeiten.contractId, over.contractId);
  return eq(bronfeiten.regelingId, over.regelingId);
};

/**
 * What the sources say about a record that the reader has already been allowed to see, in the order of the story.
 * Nothing for a visitor or an aanbieder: a fact about one party names the others.
 */
export async function listBronfeiten(actor: Actor | null, over: Onderwerp): Promise<Bronfeit[]> {
  if (!actor?.permissions.has('bron:lezen') || actor.scope.soort === 'aanbieder') return [];
  return db
    .select({
      id: bronfeiten.id,
      code: bronnen.code,
      bron: bronnen.titel,
      vindplaats: bronfeiten.vindplaats,
      soort: bronfeiten.soort,
      tekst: bronfeiten.tekst,
      keuze: bronfeiten.keuze,
    })
    .from(bronfeiten)
    .innerJoin(bronnen, eq(bronnen.id, bronfeiten.bronId))
    .where(and(kolomVan(over)))
    .orderBy(asc(bronfeiten.volgorde), asc(bronfeiten.id));
}
