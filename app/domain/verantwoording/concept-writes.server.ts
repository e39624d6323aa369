import { and, eq } from 'drizzle-orm';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { voortgangsrapportages } from '../../../db/schema';

/** A version as it was seen, as long as it is a concept: for the `where` of every change. */
export const conceptMetVersie = (id: string, versie: number) =>
  and(
    eq(voortgangsrapportages.id, id),
    eq(voortgangsrapportages.versie, versie),
    eq(voortgangsrapportages.status, 'concept'),
  );

/** Runs a commit. When somebody else made the same version or text at that moment, it is as if he had changed it. */
export async function opnieuwIsConflict(doe: () => Promise<void>): Promise<void> {
  try {
    await doe();
  } catch (error) {
    throw error instanceof UniqueViolation ? new Conflict() : error;
  }
}
