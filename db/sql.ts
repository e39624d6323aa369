import { type AnyColumn, asc, count, desc, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { isPostgres } from './dialect';

/** Every SQL expression that is not in drizzle's own vocabulary, true on both dialects. */

type Text = AnyColumn | SQL;

/** Characters that mean something in a GLOB of SQLite or in a regular expression of PostgreSQL. */
const special = isPostgres ? /[\\^$.|?*+()[\]{}]/ : /[*?[]/;

/**
 * One character as a pattern that matches both its cases: `[eE]`, `[éÉ]`. Neither LIKE of SQLite (ASCII only) nor
 * ILIKE of PostgreSQL (depends on the locale of the server) folds `É` reliably.
 */
function eitherCase(character: string): string {
  if (special.test(character)) return isPostgres ? `\\${character}` : `[${character}]`;
  const variants = new Set([character, character.toLowerCase(), character.toUpperCase()]);
  // ß has the capital SS: two letters fit no bracket.
  const single = [...variants].filter((variant) => [...variant].length === 1);
  return single.length === 1 ? character : `[${single.join('')}]`;
}

/** Whether the text contains these characters literally, upper or lower case. */
export function contains(column: Text, search: string): SQL {
  const pattern = [...search.normalize('NFC')].map(eitherCase).join('');
  return isPostgres ? sql`${column} ~ ${pattern}` : sql`${column} glob ${`*${pattern}*`}`;
}

/** Lower case for comparing; on SQLite of ASCII letters only. */
export const lower = (column: Text) => sql<string>`lower(${column})`;

/** Order by text without regard to case, the same on both dialects whatever the locale of the server. */
export const alphabetical = (column: Text, richting: 'op' | 'af' = 'op') =>
  (richting === 'af' ? desc : asc)(isPostgres ? sql`lower(${column}) collate "C"` : sql`${column} collate nocase`);

export const countAll = () => count();

/** The rows of the group for which the condition holds; many counts in one query. */
export const countWhere = (condition: SQL | undefined) =>
  sql<number>`count(*) filter (where ${condition ?? sql`true`})`.mapWith(Number);

/** The place of the first condition that holds, from 0; after them all when none does. For ordering by a derived status. */
export const rankOf = (conditions: readonly (SQL | undefined)[]) =>
  sql<number>`case ${sql.join(
    conditions.map((condition, rank) => sql`when ${condition ?? sql`true`} then ${sql.raw(String(rank))}`),
    sql` `,
  )} else ${sql.raw(String(conditions.length))} end`;

/** Sum of whole numbers (cents); null when there is no row, which is something else than 0. */
export const sumOf = (column: Text) =>
  sql<number | null>`cast(sum(${column}) as bigint)`.mapWith(Number) as SQL<number | null>;

/** In `onConflictDoUpdate({ set })`: the value that the insert brought. */
export const excluded = (column: SQLiteColumn): SQL => sql`excluded.${sql.identifier(column.name)}`;

/** PostgreSQL: one writer at a time, until the end of the transaction. The number is ours and means nothing. */
export const writersLock = sql`select pg_advisory_xact_lock(7303014)`;

/** PostgreSQL: one migrating process at a time, however long the other takes. */
export const migrationLock = sql`select pg_advisory_xact_lock(7303015)`;
