import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';
import { isPostgres } from './dialect';

/**
 * The column vocabulary: one schema for SQLite and PostgreSQL. Each word picks the builder of the running
 * dialect and is typed as the SQLite one, so that the rest of the code sees a single type.
 */
type Sqlite = typeof sqlite;

const pick = <T>(onSqlite: T, onPostgres: unknown): T => (isPostgres ? (onPostgres as T) : onSqlite);

export const table: Sqlite['sqliteTable'] = pick(sqlite.sqliteTable, pg.pgTable);
export const index: Sqlite['index'] = pick(sqlite.index, pg.index);
export const unique: Sqlite['unique'] = pick(sqlite.unique, pg.unique);
/** For a rule over a part of the rows: `uniqueIndex(name).on(…).where(sql…)`. */
export const uniqueIndex: Sqlite['uniqueIndex'] = pick(sqlite.uniqueIndex, pg.uniqueIndex);
export const primaryKey: Sqlite['primaryKey'] = pick(sqlite.primaryKey, pg.primaryKey);
export const check: Sqlite['check'] = pick(sqlite.check, pg.check);

/** Free text, or with `values` one word of a closed list (the list is checked by `oneOf`). */
export const text = ((name: string, config?: object) =>
  isPostgres ? pg.text(name, config as never) : sqlite.text(name, config as never)) as unknown as Sqlite['text'];

/** A whole number; bigint on PostgreSQL because cents pass 2^31. */
export const int = ((name: string) =>
  isPostgres ? pg.bigint(name, { mode: 'number' }) : sqlite.integer(name)) as unknown as (
  name: string,
) => ReturnType<typeof sqlite.integer<string, 'number'>>;

export const bool = ((name: string) =>
  isPostgres ? pg.boolean(name) : sqlite.integer(name, { mode: 'boolean' })) as unknown as (
  name: string,
) => ReturnType<typeof sqlite.integer<string, 'boolean'>>;

const jsonType = {
  dataType: () => 'text',
  toDriver: (value: unknown) => JSON.stringify(value),
  fromDriver: (value: unknown) => JSON.parse(value as string) as unknown,
};

/** JSON as text on both databases: the same bytes come back, so a hash over them stays true. Type it with `$type<T>()`. */
export const json = pick(
  sqlite.customType<{ data: unknown; driverData: string }>(jsonType),
  pg.customType<{ data: unknown; driverData: string }>(jsonType),
);

/** Primary key: a UUIDv7 that we make ourselves (`newId`). */
export const id = () => text('id').primaryKey();

/** A calendar day `YYYY-MM-DD`. */
export const day = (name: string) => text(name);
/** A moment, UTC ISO 8601. */
export const moment = (name: string) => text(name);
/** A calendar month `YYYY-MM`. */
export const month = (name: string) => text(name);
/** Money: integer euro cents. */
export const cents = (name: string) => int(name);
/** Hours of teaching, kept in whole minutes: `2,5` hours is 150. */
export const minuten = (name: string) => int(name);

/** The version of an aggregate: every update names the one it saw and writes the next. */
export const versie = () => int('versie').notNull().default(1);

/** CHECK that a column holds one word of a closed list (or null). */
export const oneOf = (name: string, column: Parameters<typeof sql>[1], values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))})`);
