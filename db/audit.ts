import { createHash } from 'node:crypto';
import { asc, getTableColumns, gt, type InferInsertModel, type InferSelectModel, sql } from 'drizzle-orm';
import { db } from './client';
import { gebeurtenissen } from './schema/gebeurtenis';

type Gebeurtenis = InferSelectModel<typeof gebeurtenissen>;

/** An entry as a command states it: the act, by whom, on what. `gegevens` may be left out. */
export type EventInput = Omit<InferInsertModel<typeof gebeurtenissen>, 'volgnr' | 'gegevens' | 'vorigeHash' | 'hash'> &
  Partial<Pick<Gebeurtenis, 'gegevens'>>;

/** The last entry, on which the next one follows. */
export type ChainHead = Pick<Gebeurtenis, 'volgnr' | 'hash'>;

/** What the first event follows on. */
export const genesis: ChainHead = { volgnr: 0, hash: '0'.repeat(64) };

/** JSON with sorted keys: the same text for the same value, wherever it was read. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/**
 * SHA-256 (hex) over the canonical JSON of the event, its number and the hash of the one before. Empty columns are
 * left out, so that a column added later leaves older hashes true.
 */
function hashOf(event: Omit<Gebeurtenis, 'hash'>): string {
  const filled = Object.entries(event).filter(([, value]) => value !== null && value !== undefined);
  return createHash('sha256')
    .update(canonical(Object.fromEntries(filled)))
    .digest('hex');
}

/** As the database gives it back: half a surrogate becomes U+FFFD there. */
const asStored = (value: string | null | undefined) => (value == null ? null : Buffer.from(value).toString());

/** The row for an event that follows on `head`: our columns and nothing else that the object may carry. */
export function chained(head: ChainHead, event: EventInput): Gebeurtenis {
  const row = {
    volgnr: head.volgnr + 1,
    op: event.op,
    gebruikerId: asStored(event.gebruikerId),
    organisatieId: asStored(event.organisatieId),
    rol: asStored(event.rol),
    daad: event.daad,
    objectSoort: event.objectSoort,
    objectId: asStored(event.objectId),
    uitkomst: event.uitkomst,
    gegevens: JSON.parse(JSON.stringify(event.gegevens ?? {})) as Record<string, unknown>,
    herkomst: asStored(event.herkomst),
    vorigeHash: head.hash,
  };
  return { ...row, hash: hashOf(row) };
}

export type ChainReport =
  | { ok: true; aantal: number; hoofd: string }
  | { ok: false; volgnr: number; reden: 'volgnummer-ontbreekt' | 'sluit-niet-aan' | 'inhoud-gewijzigd' };

/** The data of a tampered row need not be JSON at all: then it equals nothing that was ever hashed. */
function parsed(gegevens: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(gegevens) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/**
 * Reads the whole log in order, a thousand rows at a time, and recomputes every hash.
 * Entries cut off at the end leave a chain that is true in itself: compare `aantal` and `hoofd` with a head that was
 * kept elsewhere (receipt, closing certificate, backup).
 * @returns on failure the first number where it goes wrong
 */
export async function verifyChain(): Promise<ChainReport> {
  const columns = { ...getTableColumns(gebeurtenissen), gegevens: sql<string>`${gebeurtenissen.gegevens}` };
  let head = genesis;
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await db
      .select(columns)
      .from(gebeurtenissen)
      .where(gt(gebeurtenissen.volgnr, last))
      .orderBy(asc(gebeurtenissen.volgnr))
      .limit(1000);
    for (const { hash, gegevens, ...rest } of page) {
      const volgnr = head.volgnr + 1;
      if (rest.volgnr !== volgnr) return { ok: false, volgnr, reden: 'volgnummer-ontbreekt' };
      if (rest.vorigeHash !== head.hash) return { ok: false, volgnr, reden: 'sluit-niet-aan' };
      const data = parsed(gegevens);
      if (!data || hashOf({ ...rest, gegevens: data }) !== hash)
        return { ok: false, volgnr, reden: 'inhoud-gewijzigd' };
      head = { volgnr, hash };
      last = volgnr;
    }
    if (page.length < 1000) return { ok: true, aantal: head.volgnr, hoofd: head.hash };
  }
}
