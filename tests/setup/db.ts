import { getTableName, is, sql, Table } from 'drizzle-orm';
import { postgres, sqlite } from '../../db/client';
import * as schema from '../../db/schema';

/**
 * Empties every table, also the append-only ones, so that a test starts as its file did. Only for files whose tests
 * would see each other's rows: the copy of the database is per file already.
 */
export async function freshDatabase(): Promise<void> {
  const tables = Object.values(schema).filter((member): member is never => is(member, Table));
  await asAdministrator(tables.map((table) => `delete from "${getTableName(table)}"`));
}

/** Runs the statements like somebody who owns the database and puts triggers and foreign keys aside. */
export async function asAdministrator(statements: string[]): Promise<void> {
  if (sqlite) onSqlite(sqlite.writer, statements);
  else if (postgres) await onPostgres(postgres.database, statements);
}

function onSqlite(writer: NonNullable<typeof sqlite>['writer'], statements: string[]): void {
  const triggers = writer
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_master where type = 'trigger'")
    .all();
  writer.pragma('foreign_keys = OFF');
  writer.transaction(() => {
    for (const { name } of triggers) writer.exec(`drop trigger "${name}"`);
    for (const statement of statements) writer.exec(statement);
    for (const trigger of triggers) writer.exec(trigger.sql);
  })();
  writer.pragma('foreign_keys = ON');
}

/** On a replica neither triggers nor foreign keys are looked at. */
async function onPostgres(database: NonNullable<typeof postgres>['database'], statements: string[]): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const statement of statements) await tx.execute(sql.raw(statement));
  });
}
