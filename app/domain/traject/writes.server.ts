import { and, eq } from 'drizzle-orm';
import { exactlyOne, type Write } from '../../../db/commit';
import { trajecten } from '../../../db/schema';

type Velden = Partial<Omit<typeof trajecten.$inferInsert, 'id' | 'versie' | 'trajectnummer'>>;

/** The next version of a traject; whoever saw an older one gets `Conflict`. */
export const wijzigTraject =
  ({ id, versie }: { id: string; versie: number }, velden: Velden): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(trajecten)
        .set({ ...velden, versie: versie + 1 })
        .where(and(eq(trajecten.id, id), eq(trajecten.versie, versie))),
    );
