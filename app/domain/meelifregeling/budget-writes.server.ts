import { and, eq } from 'drizzle-orm';
import { exactlyOne, type Write } from '../../../db/commit';
import { meelifBudgetten } from '../../../db/schema';

/** The next version of a budget, with or without another amount; whoever was overtaken gets `Conflict`. */
export const volgendeBudgetversie =
  ({ id, versie }: { id: string; versie: number }, anders: Partial<typeof meelifBudgetten.$inferInsert> = {}): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(meelifBudgetten)
        .set({ ...anders, versie: versie + 1 })
        .where(and(eq(meelifBudgetten.id, id), eq(meelifBudgetten.versie, versie))),
    );
