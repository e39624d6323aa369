import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { chunked, type Tx, type Write } from './commit';
import { isPostgres } from './dialect';

/** A statement of PostgreSQL takes at most 65,535 values; no table here has 60 columns. */
const rowsPerStatement = 1000;

/**
 * The writes for very many rows, all with the same keys. On SQLite one prepared statement that runs for each row: a
 * million rows cost seconds, where statements of many rows cost minutes of making SQL.
 */
export function insertMany<T extends SQLiteTable>(table: T, rows: readonly T['$inferInsert'][]): Write[] {
  const [first] = rows;
  if (!first) return [];
  if (isPostgres) return chunked(rows, rowsPerStatement, (part) => (tx: Tx) => tx.insert(table).values(part));
  const placeholders = Object.fromEntries(Object.keys(first).map((key) => [key, sql.placeholder(key)]));
  return [
    (tx: Tx) => {
      const insert = tx
        .insert(table)
        .values(placeholders as T['$inferInsert'])
        .prepare();
      return { run: () => ({ changes: rows.reduce((sum, row) => sum + insert.run(row).changes, 0) }) };
    },
  ];
}
