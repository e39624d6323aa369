import { and, eq, is, Param, Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { db, postgres, sqlite } from './client';
import { chunked, exactly, type Tx, type Write } from './commit';
import { rowsAsJson, valuesOf } from './sql';

/**
 * Very many rows. Writing them: on SQLite one statement that runs for each row, bound past drizzle: a million rows cost
 * seconds, where statements of many rows cost minutes of making SQL. On PostgreSQL, where every statement is a journey,
 * a few of many rows. Reading them for another thread: as JSON that the database makes.
 */

/** A statement of PostgreSQL takes at most 65,535 values; no table here has 60 columns. */
const rowsPerStatement = 1000;

type Row = Readonly<Record<string, unknown>>;
type Built = { toSQL(): { sql: string; params: unknown[] } };
/** How to get the value of a column out of a row. */
type PickFrom<R> = (name: string) => (row: R) => unknown;

const placeholders = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, sql.placeholder(key)]));

/** How drizzle binds a placeholder: which value of the row, and how the driver wants it. */
function binder<R>(param: unknown, pick: PickFrom<R>): (row: R) => unknown {
  if (is(param, Placeholder)) return pick(param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder, value } = param;
  const given = pick(value.name);
  return (row) => {
    const kept = given(row);
    return kept === null || kept === undefined ? null : encoder.mapToDriverValue(kept);
  };
}

/** The statement on the connection of the transaction, run for each row. */
function forEachRow<R>(statement: Built, rows: readonly R[], pick: PickFrom<R>) {
  const { sql: text, params } = statement.toSQL();
  const binders = params.map((param) => binder(param, pick));
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
      forEachRow<Row>(
        tx.insert(table).values(placeholders(Object.keys(first)) as T['$inferInsert']),
        rows,
        (name) => (row) => row[name],
      ),
  ];
}

type ColumnOf<T extends SQLiteTable> = keyof T['$inferInsert'] & string;

/**
 * Writes some columns of rows that are there; when one of them is not, everything rolls back as `Conflict`.
 * @param where what they all have
 * @param rows of each its value of `key`, then those of `set`
 */
export function updateMany<T extends SQLiteTable>(
  table: T,
  { where, key, set }: { where: Partial<T['$inferInsert']>; key: ColumnOf<T>; set: readonly ColumnOf<T>[] },
  rows: readonly (readonly unknown[])[],
): Write[] {
  if (rows.length === 0 || set.length === 0) return [];
  const column = (name: string) => table[name as keyof T] as unknown as SQLiteColumn;
  const update = (tx: Tx, value: (name: string) => SQL | Placeholder) => {
    const values = Object.fromEntries(set.map((name) => [name, value(name)]));
    const same = Object.entries(where).map(([name, wanted]) => eq(column(name), wanted));
    return { set: tx.update(table).set(values as never), where: and(...same, eq(column(key), value(key))) };
  };
  const names: readonly string[] = [key, ...set];
  if (!sqlite)
    return chunked(rows, rowsPerStatement, (part) => (tx: Tx) => {
      const { source, value } = valuesOf(new Map(names.map((name) => [name, column(name)])), part);
      const statement = update(tx, value);
      return exactly(part.length, statement.set.from(source).where(statement.where));
    });
  const pick = (name: string) => {
    const place = names.indexOf(name);
    return (row: readonly unknown[]) => row[place];
  };
  return [
    (tx: Tx) => {
      const statement = update(tx, sql.placeholder);
      return exactly(rows.length, forEachRow(statement.set.where(statement.where), rows, pick));
    },
  ];
}

type Flat = SQLWrapper & { readonly _: { readonly selectedFields: object } };

/**
 * The rows of a query as JSON: of each an array in the order of its selection, yes and no as 1 and 0 on SQLite. The
 * database writes it at a third of what it costs to make objects of thousands of rows and text of those.
 */
export async function jsonOf(query: Flat): Promise<string> {
  const text = rowsAsJson(query, Object.keys(query._.selectedFields).length);
  const [row] = postgres ? (await postgres.database.execute(text)).rows : await db.all<Record<string, unknown>>(text);
  return String(row?.json);
}
