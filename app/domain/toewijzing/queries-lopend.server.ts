import { and, eq, inArray } from 'drizzle-orm';
import { db } from '../../../db/client';
import { toewijzingen } from '../../../db/schema';
import { countAll } from '../../../db/sql';

/** How many deelnemers are asked of, or with, the aanbieder of a contract: what has to be handed over when it ends. */
export async function telLopendOpContract(contractId: string): Promise<number> {
  const [telling] = await db
    .select({ aantal: countAll() })
    .from(toewijzingen)
    .where(
      and(
        eq(toewijzingen.contractId, contractId),
        inArray(toewijzingen.status, ['toegewezen', 'geaccepteerd', 'gestart', 'onderbroken']),
      ),
    );
  return telling?.aantal ?? 0;
}
