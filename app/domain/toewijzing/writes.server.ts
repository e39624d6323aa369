import { and, eq } from 'drizzle-orm';
import { exactlyOne, type Write } from '../../../db/commit';
import { toewijzingen } from '../../../db/schema';

type Velden = Partial<Omit<typeof toewijzingen.$inferInsert, 'id' | 'versie' | 'trajectId'>>;

/** The next version of a toewijzing; whoever saw an older one gets `Conflict`. */
export const wijzigToewijzing =
  ({ id, versie }: { id: string; versie: number }, velden: Velden): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(toewijzingen)
        .set({ ...velden, versie: versie + 1 })
        .where(and(eq(toewijzingen.id, id), eq(toewijzingen.versie, versie))),
    );
