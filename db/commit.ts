import { desc } from 'drizzle-orm';
import { type ChainHead, chained, type EventInput, genesis } from './audit';
import { type Database, postgres, sqlite } from './client';
import { Conflict, translated } from './errors';
import { gebeurtenissen } from './schema/gebeurtenis';
import { writersLock } from './sql';

export { Conflict, UniqueViolation } from './errors';

/** What the list of writes may be made with; queries that ask something belong before the commit. */
export type Tx = Pick<Database, 'insert' | 'update' | 'delete' | 'select'>;

/** An insert, update or delete that has not run yet. */
type Statement = { run(): { changes: number } };

/** A write that does not know the transaction yet (mail, idempotency key) is a function of it. */
export type Write = Statement | Counted | EventEntry | ((tx: Tx) => Write);

class Counted {
  constructor(
    readonly rows: number,
    readonly statement: Statement,
  ) {}
}

class EventEntry {
  constructor(readonly input: EventInput) {}
}

/** The write must touch this many rows; any other number rolls everything back and throws `Conflict`. */
export const exactly = (rows: number, statement: Statement): Write => new Counted(rows, statement);

/** For an update by id and versie: whoever was overtaken by somebody else gets `Conflict`. */
export const exactlyOne = (statement: Statement): Write => exactly(1, statement);

/** An entry in the log; its number and hash are given inside the transaction. `op` is the moment of the request. */
export const event = (input: EventInput): Write => new EventEntry(input);

/**
 * One write per part of the rows. A statement takes at most 32,766 values (SQLite; rows times columns), so that
 * 500 rows suit any table here.
 */
export function chunked<Row>(rows: readonly Row[], size: number, write: (part: Row[]) => Write): Write[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    write(rows.slice(part * size, (part + 1) * size)),
  );
}

type MakeWrites = (tx: Tx) => readonly Write[];

/**
 * Runs the writes in one transaction, in this order: all or none. The list is complete before the first one runs.
 * The only way to change what the portal knows, hence at least one event is demanded.
 * @throws Conflict, UniqueViolation, or the error of the driver (a foreign key, a CHECK, a trigger, a full disk)
 */
export const commit = (make: MakeWrites): Promise<void> => run(make, true);

/** As `commit`, for technical state that nobody has to account for: sessions, delivery of mail, marks of jobs. */
export const maintain = (make: MakeWrites): Promise<void> => run(make, false);

async function run(make: MakeWrites, eventRequired: boolean): Promise<void> {
  try {
    if (sqlite) runOnSqlite(sqlite.writes, make, eventRequired);
    else if (postgres) await runOnPostgres(postgres.database, make, eventRequired);
  } catch (error) {
    throw translated(error);
  }
}

/** IMMEDIATE: the write lock comes first, so nothing that the transaction reads can change under it. */
function runOnSqlite(database: Database, make: MakeWrites, eventRequired: boolean): void {
  database.transaction(
    (tx) => {
      const writes = listed(tx, make, eventRequired);
      const head = writes.some(isEvent) ? lastEvent(tx).get() : undefined;
      for (const { rows, statement } of numbered(tx, writes, head)) check(rows, statement.run().changes);
    },
    { behavior: 'immediate' },
  );
}

/** Commits take a lock first and so come one by one as on SQLite: the same guarantees on both, and no deadlocks. */
async function runOnPostgres(
  database: NonNullable<typeof postgres>['database'],
  make: MakeWrites,
  eventRequired: boolean,
): Promise<void> {
  await database.transaction(async (pgTx) => {
    const tx = pgTx as unknown as Tx;
    const writes = listed(tx, make, eventRequired);
    let head: ChainHead | undefined;
    if (writes.some(isEvent)) {
      await pgTx.execute(writersLock);
      [head] = await lastEvent(tx);
    }
    for (const { rows, statement } of numbered(tx, writes, head)) {
      const { rowCount } = (await statement) as unknown as { rowCount: number };
      check(rows, rowCount);
    }
  });
}

const isEvent = (write: Write) => write instanceof EventEntry;

const lastEvent = (tx: Tx) =>
  tx
    .select({ volgnr: gebeurtenissen.volgnr, hash: gebeurtenissen.hash })
    .from(gebeurtenissen)
    .orderBy(desc(gebeurtenissen.volgnr))
    .limit(1);

type Listed = Exclude<Write, (tx: Tx) => Write>;

function listed(tx: Tx, make: MakeWrites, eventRequired: boolean): Listed[] {
  const resolve = (write: Write): Listed => (typeof write === 'function' ? resolve(write(tx)) : write);
  const writes = make(tx).map(resolve);
  if (eventRequired && !writes.some(isEvent))
    throw new Error('commit without an event: add event({...}), or use maintain');
  return writes;
}

type Numbered = { statement: Statement; rows?: number };

/** The writes as statements, with every event chained to the one before it. */
function numbered(tx: Tx, writes: Listed[], last: ChainHead = genesis): Numbered[] {
  let head = last;
  return writes.map((write) => {
    if (write instanceof Counted) return write;
    if (!(write instanceof EventEntry)) return { statement: write };
    const row = chained(head, write.input);
    head = row;
    return { statement: tx.insert(gebeurtenissen).values(row), rows: 1 };
  });
}

function check(wanted: number | undefined, touched: number): void {
  if (wanted !== undefined && touched !== wanted) throw new Conflict();
}
