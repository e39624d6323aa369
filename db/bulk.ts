import { and, eq, is, Param, Placeholder, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { sqlite } from './client';
import { chunked, exactly, type Tx, type Write } from './commit';
import { excluded, rowsOf } from './sql';

/**
 * Writes for very many rows. On SQLite one statement that runs for each row, bound past drizzle: a million rows cost
 * seconds, where statements of many rows cost minutes of making SQL. On PostgreSQL, where every statement is a journey,
 * a few of many rows.
 */

/** A statement of PostgreSQL takes at most 65,535 values; no table here has 60 columns. */
const rowsPerStatement = 1000;

type Row = Readonly<Record<string, unknown>>;
type Built = { toSQL(): { sql: string; params: unknown[] } };

const placeholders = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, sql.placeholder(key)]));

/** How drizzle binds a placeholder: which value of the row, and how the driver wants it. */
function binder(param: unknown): (row: Row) => unknown {
  if (is(param, Placeholder)) return (row) => row[param.name];
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder, value } = param;
  return (row) => {
    const given = row[value.name];
    return given === null || given === undefined ? null : encoder.mapToDriverValue(given);
  };
}

/** The statement on the connection of the transaction, run for each row. */
function forEachRow(statement: Built, rows: readonly Row[]) {
  const { sql: text, params } = statement.toSQL();
  const binders = params.map(binder);
  return {
    run() {
      const prepared = sqlite?.writer.prepare(text);
      let changes = 0;
      for (const row of rows) changes += prepared?.run(binders.map((bind) => bind(row))).changes ?? 0;
      return { changes };
    },
  };
}

/** Inserts rows that all have the same keys. */
export function insertMany<T extends SQLiteTable>(table: T, rows: readonly T['$inferInsert'][]): Write[] {
  const [first] = rows;
  if (!first) return [];
  if (!sqlite) return chunked(rows, rowsPerStatement, (part) => (tx: Tx) => tx.insert(table).values(part));
  return [
    (tx: Tx) =>
      forEachRow(tx.insert(table).values(placeholders(Object.keys(first)) as T['$inferInsert']), rows as Row[]),
  ];
}

/**
 * Writes some columns of rows that are there; when one of them is not, everything rolls back as `Conflict`.
 * @param rows complete, because PostgreSQL takes them as an insert that meets what is there
 */
export function updateMany<T extends SQLiteTable, K extends keyof T & string>(
  table: T,
  rows: readonly T['$inferInsert'][],
  { key, set }: { key: readonly K[]; set: readonly K[] },
): Write[] {
  if (rows.length === 0 || set.length === 0) return [];
  const column = (name: K) => table[name] as unknown as SQLiteColumn;
  if (!sqlite)
    return chunked(
      rows,
      rowsPerStatement,
      (part) => (tx: Tx) =>
        exactly(
          part.length,
          tx
            .insert(table)
            .select(rowsOf(table, part))
            .onConflictDoUpdate({
              target: key.map(column),
              set: Object.fromEntries(set.map((name) => [name, excluded(column(name))])) as never,
            }),
        ),
    );
  const where = and(...key.map((name) => eq(column(name), sql.placeholder(name))));
  return [
    (tx: Tx) =>
      exactly(
        rows.length,
        forEachRow(
          tx
            .update(table)
            .set(placeholders(set) as never)
            .where(where),
          rows as Row[],
        ),
      ),
  ];
}
