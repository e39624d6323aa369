import { and, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { db } from '../../db/client';
import { instellingen } from '../../db/schema';

export type Instelling = typeof instellingen.$inferSelect;

type Batch = { sleutels: Set<string>; rijen: Promise<Instelling[]> };
const batches = new Map<string, Batch>();

/** The questions of one turn of the event loop go together: a page whose parts all ask for a setting asks once. */
function batchOp(dag: string): Batch {
  const open = batches.get(dag);
  if (open) return open;
  const sleutels = new Set<string>();
  const rijen = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    batches.delete(dag);
    return db
      .select()
      .from(instellingen)
      .where(
        and(
          inArray(instellingen.sleutel, [...sleutels]),
          lte(instellingen.van, dag),
          or(isNull(instellingen.tot), gt(instellingen.tot, dag)),
        ),
      );
  });
  const batch = { sleutels, rijen };
  batches.set(dag, batch);
  return batch;
}

/** The settings that hold on a day, by key; a key without a value on that day is absent. */
export async function instellingenOp(sleutels: string[], dag: string): Promise<Record<string, Instelling>> {
  const batch = batchOp(dag);
  for (const sleutel of sleutels) batch.sleutels.add(sleutel);
  const rijen = await batch.rijen;
  return Object.fromEntries(rijen.flatMap((rij) => (sleutels.includes(rij.sleutel) ? [[rij.sleutel, rij]] : [])));
}

/** A number that holds on a day. Error when nobody set it: rules may not fall back silently. */
export async function getalOp(sleutel: string, dag: string): Promise<number> {
  const waarde = (await instellingenOp([sleutel], dag))[sleutel]?.waarde;
  if (typeof waarde !== 'number') throw new Error(`Setting ${sleutel} has no value on ${dag}.`);
  return waarde;
}
