import { type AnyColumn, asc, count, desc, getTableColumns, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
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

/** Whether the text contains these characters as they are; for what is always kept in capitals. Half the cost of `contains`. */
export const containsExactly = (column: Text, search: string): SQL =>
  isPostgres ? sql`strpos(${column}, ${search}) > 0` : sql`instr(${column}, ${search}) > 0`;

/** Lower case for comparing; on SQLite of ASCII letters only. */
export const lower = (column: Text) => sql<string>`lower(${column})`;

/** Order by text without regard to case, the same on both dialects whatever the locale of the server. */
export const alphabetical = (column: Text, richting: 'op' | 'af' = 'op') =>
  (richting === 'af' ? desc : asc)(isPostgres ? sql`lower(${column}) collate "C"` : sql`${column} collate nocase`);

export const countAll = () => count();

/** The rows of the group for which the condition holds; many counts in one query. */
export const countWhere = (condition: SQL | undefined) =>
  sql<number>`count(*) filter (where ${condition ?? sql`true`})`.mapWith(Number);

/** A query of one column and at most one row as a value; null without a row. */
export const scalar = <T>(query: SQLWrapper) => sql<T | null>`${query}`;

/** The place of the first condition that holds, from 0; after them all when none does. For ordering by a derived status. */
export const rankOf = (conditions: readonly (SQL | undefined)[]) =>
  sql<number>`case ${sql.join(
    conditions.map((condition, rank) => sql`when ${condition ?? sql`true`} then ${sql.raw(String(rank))}`),
    sql` `,
  )} else ${sql.raw(String(conditions.length))} end`;

/** Sum of whole numbers (cents); null when there is no row, which is something else than 0. */
export const sumOf = (column: Text) =>
  sql<number | null>`cast(sum(${column}) as bigint)`.mapWith(Number) as SQL<number | null>;

/** Sum over the rows of the group for which the condition holds, 0 when there are none; many sums in one query. */
export const sumWhere = (column: Text, condition: SQL | undefined) =>
  sql<number>`cast(coalesce(sum(${column}) filter (where ${condition ?? sql`true`}), 0) as bigint)`.mapWith(Number);

/** Sum in which the rows of one condition count and those of another are taken off; 0 when there are none. */
export const sumPlusMin = (column: Text, plus: SQL, min: SQL) =>
  sql<number>`cast(coalesce(sum(case when ${plus} then ${column} when ${min} then -${column} end), 0) as bigint)`.mapWith(
    Number,
  );

/** The text column as a value that no index is searched for: where most rows answer to the condition anyway. */
export const unindexed = (column: Text) => sql<string>`(${column} || '')`;

/** In `onConflictDoUpdate({ set })`: the value that the insert brought. */
export const excluded = (column: SQLiteColumn): SQL => sql`excluded.${sql.identifier(column.name)}`;

/** In `onConflictDoUpdate({ set })`: what stands there plus what the insert brought. */
export const plusExcluded = (column: SQLiteColumn): SQL => sql`${column} + excluded.${sql.identifier(column.name)}`;

/**
 * Rows of text, whole numbers and booleans as the source of an insert: `tx.insert(table).select(rowsOf(table, rows))`,
 * with or without `onConflictDoUpdate`. One parameter however many rows; several times as fast as `values` for
 * thousands of them. Every column must be given.
 */
export function rowsOf<T extends SQLiteTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const columns = Object.entries(getTableColumns(table));
  const json = JSON.stringify(rows.map((row) => columns.map(([key]) => row[key as keyof typeof row])));
  // SQLite takes the "on" of "on conflict" for that of a join, unless there is a "where" before it.
  return isPostgres
    ? sql`select ${sql.join(
        columns.map(([, column], place) => jsonValue(place, column)),
        sql`, `,
      )} from json_array_elements(${json}::json) where true`
    : sql`select ${sql.join(
        columns.map((_, place) => sql`value ->> ${sql.raw(String(place))}`),
        sql`, `,
      )} from json_each(${json}) where true`;
}

const postgresTypes: Readonly<Record<string, string>> = { number: 'bigint', boolean: 'boolean' };
/** PostgreSQL: one value of a row that came as JSON, as the column wants it. */
const jsonValue = (place: number, { dataType }: SQLiteColumn) =>
  sql`(value ->> ${sql.raw(String(place))})::${sql.raw(postgresTypes[dataType] ?? 'text')}`;

/** PostgreSQL: rows for `update … from`, and the value that they have for a column. @param columns by name, as in the rows */
export function valuesOf(columns: ReadonlyMap<string, SQLiteColumn>, rows: readonly (readonly unknown[])[]) {
  const values = new Map([...columns].map(([name, column], place) => [name, jsonValue(place, column)]));
  return {
    source: sql`json_array_elements(${JSON.stringify(rows)}::json)`,
    value: (name: string) => values.get(name) ?? sql`null`,
  };
}

/** All rows of a query as one JSON text: an array of its columns for each row. Its order is not promised. */
export function rowsAsJson(query: SQLWrapper, columns: number): SQL {
  const names = sql.raw(Array.from({ length: columns }, (_, index) => `c${index}`).join(', '));
  const list = isPostgres
    ? sql`coalesce(json_agg(json_build_array(${names})), '[]')::text`
    : sql`json_group_array(json_array(${names}))`;
  return sql`with r(${names}) as ${query} select ${list} as json from r`;
}

/** PostgreSQL: one writer at a time, until the end of the transaction. The number is ours and means nothing. */
export const writersLock = sql`select pg_advisory_xact_lock(7303014)`;

/** PostgreSQL: one migrating process at a time, however long the other takes. */
export const migrationLock = sql`select pg_advisory_xact_lock(7303015)`;
