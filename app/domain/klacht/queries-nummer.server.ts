import { like } from 'drizzle-orm';
import { db } from '../../../db/client';
import { klachten } from '../../../db/schema';

/** The next free number of the year: `K-2023-004`. Numbers of every region count; the unique column settles a tie. */
export async function volgendNummer(jaar: string): Promise<string> {
  const rijen = await db
    .select({ nummer: klachten.nummer })
    .from(klachten)
    .where(like(klachten.nummer, `K-${jaar}-%`));
  const hoogste = Math.max(0, ...rijen.map(({ nummer }) => Number(nummer.slice(7))).filter(Number.isSafeInteger));
  return `K-${jaar}-${String(hoogste + 1).padStart(3, '0')}`;
}
