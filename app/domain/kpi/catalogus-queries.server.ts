import { and, asc, desc, inArray, isNull, or } from 'drizzle-orm';
import { db } from '../../../db/client';
import { once } from '../../../db/prepared';
import { kpiNormen, kpis } from '../../../db/schema';
import type { Normrij } from './normen';

const alleKpis = once(() => db.select().from(kpis).orderBy(asc(kpis.volgorde)).prepare());
export const listKpis = () => alleKpis().execute();
export type Kpi = Awaited<ReturnType<typeof listKpis>>[number];

/** Norms of everybody, of these regions and of these contracts, on whatever day, the latest first. */
export const listNormen = (verbandIds: readonly string[], contractIds: readonly string[] = []): Promise<Normrij[]> => {
  const { id, kpiCode, contractId, verbandId, normTienden, van, tot, bron } = kpiNormen;
  return db
    .select({ id, kpiCode, contractId, verbandId, normTienden, van, tot, bron })
    .from(kpiNormen)
    .where(
      or(
        and(isNull(contractId), isNull(verbandId)),
        inArray(verbandId, [...verbandIds]),
        inArray(contractId, [...contractIds]),
      ),
    )
    .orderBy(desc(van), asc(id));
};
