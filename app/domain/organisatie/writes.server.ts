import { and, eq } from 'drizzle-orm';
import { exactlyOne, type Write } from '../../../db/commit';
import { organisaties } from '../../../db/schema';
import type { Thema } from './soort';

type Aanpassing = { naam?: string; thema?: Thema | null; bron?: string | null };

/** Writes the next version of an organisation; whoever was overtaken gets `Conflict`. */
export const volgendeVersie =
  (id: string, versie: number, anders: Aanpassing = {}): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(organisaties)
        .set({ ...anders, versie: versie + 1 })
        .where(and(eq(organisaties.id, id), eq(organisaties.versie, versie))),
    );
