import { inArray } from 'drizzle-orm';
import { db } from '../../db/client';
import { instellingen } from '../../db/schema';
import { isBinnen } from './dates';

export type Instelling = typeof instellingen.$inferSelect;

type Batch = { sleutels: Set<string>; rijen: Promise<Instelling[]> };
let open: Batch | undefined;

/** The questions of one turn of the event loop go together: a page whose parts all ask for a setting asks once. */
function batch(): Batch {
  if (open) return open;
  const sleutels = new Set<string>();
  const rijen = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    open = undefined;
    return db
      .select()
      .from(instellingen)
      .where(inArray(instellingen.sleutel, [...sleutels]));
  });
  open = { sleutels, rijen };
  return open;
}

/** Every value that these settings ever had, each with its dates: for what is judged on the day it happened. */
export async function alleInstellingen(sleutels: readonly string[]): Promise<Instelling[]> {
  const vraag = batch();
  for (const sleutel of sleutels) vraag.sleutels.add(sleutel);
  return (await vraag.rijen).filter((rij) => sleutels.includes(rij.sleutel));
}

/** The settings that hold on a day, by key; a key without a value on that day is absent. */
export async function instellingenOp(sleutels: readonly string[], dag: string): Promise<Record<string, Instelling>> {
  const rijen = await alleInstellingen(sleutels);
  return Object.fromEntries(rijen.flatMap((rij) => (isBinnen(rij, dag) ? [[rij.sleutel, rij]] : [])));
}

/** A number that holds on a day. Error when nobody set it: rules may not fall back silently. */
export async function getalOp(sleutel: string, dag: string): Promise<number> {
  const waarde = (await instellingenOp([sleutel], dag))[sleutel]?.waarde;
  if (typeof waarde !== 'number') throw new Error(`Setting ${sleutel} has no value on ${dag}.`);
  return waarde;
}
