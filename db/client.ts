import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { databaseUrl, isPglite, isPostgres } from './dialect';
import { lastUsed } from './prepared';
import * as schema from './schema';

/**
 * Opens the database of the running dialect when this module is first imported. Drivers are imported on demand:
 * production needs no PGlite, and a portal on SQLite loads no `pg`.
 */

export type Database = BetterSQLite3Database<typeof schema>;

/** Folder of everything the portal keeps on disk: the SQLite file, backups, uploads. */
export const dataDir = process.env.DATA_DIR ?? 'var';

const counter = new AsyncLocalStorage<{ queries: number }>();
const logger = {
  logQuery() {
    const current = counter.getStore();
    if (current) current.queries += 1;
  },
};

/** How many queries `work` sends, its writes included; nested and parallel counts stay apart. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const current = { queries: 0 };
  // Awaited inside: a drizzle query that is returned unsent is sent by the await.
  await counter.run(current, async () => await work());
  return current.queries;
}

/**
 * The same text is compiled once: that costs as much as running a light query. Statements are handed out as new: drizzle
 * puts one in raw mode where it needs that.
 */
function keepStatements(connection: BetterSqlite3.Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = lastUsed<BetterSqlite3.Statement>(500);
  connection.prepare = ((text: string) => {
    const statement = kept(text, () => prepare(text));
    return statement.reader ? statement.raw(false) : statement;
  }) as typeof connection.prepare;
}

function openConnection(Driver: typeof BetterSqlite3, file: string, readonly: boolean): BetterSqlite3.Database {
  const connection = new Driver(file, { readonly, timeout: 5000 });
  if (!readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  // better-sqlite3 is compiled to fall back to NORMAL in WAL mode, at the first read: ask after one.
  connection.prepare('select count(*) from sqlite_master').get();
  for (const [name, wanted] of Object.entries({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 })) {
    const found = connection.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`SQLite gives ${name} = ${found}, the portal needs ${wanted}`);
  }
  return connection;
}

async function openSqlite() {
  if (databaseUrl && !databaseUrl.startsWith('file:')) {
    throw new Error('DATABASE_URL must be empty, file:<path>, postgres://… or pglite:<folder>');
  }
  const file = databaseUrl ? databaseUrl.slice('file:'.length) : join(dataDir, 'portaal.sqlite');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const { default: Driver } = await import('better-sqlite3');
  const { drizzle } = await import('drizzle-orm/better-sqlite3');
  const writer = openConnection(Driver, file, false);
  const reader = openConnection(Driver, file, true);
  keepStatements(reader);
  return {
    writer,
    reader,
    writes: drizzle(writer, { schema, logger }) as Database,
    reads: drizzle(reader, { schema, logger }) as Database,
    close: async () => {
      reader.close();
      writer.close();
    },
  };
}

/** Typed as the server's one; drizzle's PGlite database has the same methods. */
type Postgres = { database: NodePgDatabase<typeof schema>; close: () => Promise<void> };

async function openPglite(): Promise<Postgres> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const client = await PGlite.create(databaseUrl.slice('pglite:'.length));
  const database = drizzle(client, { schema, logger });
  return { database: database as unknown as Postgres['database'], close: () => client.close() };
}

async function openPostgres(): Promise<Postgres> {
  const { default: pg } = await import('pg');
  const { drizzle } = await import('drizzle-orm/node-postgres');
  // drizzle asks the global parsers, not those of the pool. Counts and cents stay below 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 5000,
    // As busy_timeout on SQLite: a writer that hangs costs the others an error, not their patience.
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // Without a listener a server that restarts ends this process; the next query opens a new connection.
  pool.on('error', () => {});
  return { database: drizzle(pool, { schema, logger }), close: () => pool.end() };
}

/** The two connections of SQLite, for `commit`, `migrate` and the backup; undefined on PostgreSQL. */
export const sqlite = isPostgres ? undefined : await openSqlite();

const versionQuery = sqlite?.reader.prepare('pragma data_version').pluck();
/**
 * Another number once anybody has written, another process included: what was read before holds while it is the same.
 * Undefined on PostgreSQL, which does not tell.
 */
export const dataVersion = () => versionQuery?.get() as number | undefined;

/** The PostgreSQL database, for `commit` and `migrate`; undefined on SQLite. */
export const postgres = isPglite ? await openPglite() : isPostgres ? await openPostgres() : undefined;

/** For reading. Typed as SQLite on both dialects, so always `await` a query; on SQLite a write here is refused. */
export const db: Database = sqlite?.reads ?? (postgres?.database as unknown as Database);

/** Whether the database answers and holds our tables (for /healthz). */
export async function databaseUsable(): Promise<boolean> {
  try {
    await db.select({ sleutel: schema.portaalstand.sleutel }).from(schema.portaalstand).limit(1);
    return true;
  } catch {
    return false;
  }
}

/** Closes every connection; the last thing a process does with this module. */
export async function closeDatabase(): Promise<void> {
  await (sqlite ?? postgres)?.close();
}
