import { and, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { db } from '../../db/client';
import { instellingen } from '../../db/schema';

export type Instelling = typeof instellingen.$inferSelect;

/** The settings that hold on a day, by key; a key without a value on that day is absent. */
export async function instellingenOp(sleutels: string[], dag: string): Promise<Record<string, Instelling>> {
  const rows = await db
    .select()
    .from(instellingen)
    .where(
      and(
        inArray(instellingen.sleutel, sleutels),
        lte(instellingen.van, dag),
        or(isNull(instellingen.tot), gt(instellingen.tot, dag)),
      ),
    );
  return Object.fromEntries(rows.map((row) => [row.sleutel, row]));
}

/** A number that holds on a day. Error when nobody set it: rules may not fall back silently. */
export async function getalOp(sleutel: string, dag: string): Promise<number> {
  const waarde = (await instellingenOp([sleutel], dag))[sleutel]?.waarde;
  if (typeof waarde !== 'number') throw new Error(`Setting ${sleutel} has no value on ${dag}.`);
  return waarde;
}
