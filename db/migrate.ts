import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { dataDir, postgres, sqlite } from './client';
import { isPostgres } from './dialect';
import { migrationLock } from './sql';

/** The database cannot be brought to this version of the code; the message is one Dutch sentence for the console. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused';
}

type Migration = { naam: string; hash: string; statements: string[] };
type Applied = { naam: string; hash: string };

const createTable =
  'create table if not exists migraties (naam text primary key, hash text not null, opgevoerd_op text not null)';
const selectApplied = 'select naam, hash from migraties';

/**
 * Brings the database to the version of the code, in one transaction: every pending migration or none. Call it at
 * the start of a process, before anything else uses the database.
 *
 * Ours and not drizzle's, because drizzle's rebuild of a SQLite table empties the tables that refer to it unless
 * foreign keys are off, and they cannot be put off inside a transaction.
 * @param folder with `sqlite` and `postgres` in it, relative to the project root (the working directory)
 * @returns the names of the migrations that were applied now
 * @throws MigrationRefused when an applied migration was changed, or is unknown to this version of the code
 */
export async function migrate(folder = 'db/migrations'): Promise<string[]> {
  const known = readMigrations(join(folder, isPostgres ? 'postgres' : 'sqlite'));
  const applied = sqlite ? await migrateSqlite(sqlite.writer, known) : await migratePostgres(known);
  return applied.map(({ naam }) => naam);
}

/** In the order of drizzle-kit's journal. The hash is over the text with Unix line ends, whatever git made of it. */
function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
    const statements = text.split('--> statement-breakpoint').map((statement) => statement.trim());
    return { naam: tag, hash: createHash('sha256').update(text).digest('hex'), statements: statements.filter(Boolean) };
  });
}

/** What is still to be done, after refusing a database that is not an earlier version of this code. */
function pending(known: Migration[], applied: Applied[]): Migration[] {
  const hashes = new Map(known.map(({ naam, hash }) => [naam, hash]));
  for (const { naam, hash } of applied) {
    if (!hashes.has(naam)) {
      throw new MigrationRefused(
        `De database is nieuwer dan deze versie van het portaal (migratie ${naam} is hier onbekend): start de nieuwere versie of zet een reservekopie terug.`,
      );
    }
    if (hashes.get(naam) !== hash) {
      throw new MigrationRefused(
        `Migratie ${naam} is gewijzigd nadat zij op deze database is uitgevoerd: herstel het oorspronkelijke bestand in db/migrations.`,
      );
    }
  }
  const done = new Set(applied.map(({ naam }) => naam));
  return known.filter(({ naam }) => !done.has(naam));
}

type Writer = NonNullable<typeof sqlite>['writer'];

async function migrateSqlite(writer: Writer, known: Migration[]): Promise<Migration[]> {
  writer.exec(createTable);
  const before = pending(known, writer.prepare<[], Applied>(selectApplied).all());
  if (before.length === 0) return [];
  await backUp(writer, `voor-${before[0]?.naam}`);

  const apply = writer.transaction(() => {
    // Read again now that nobody else can write: another process may have migrated meanwhile.
    const todo = pending(known, writer.prepare<[], Applied>(selectApplied).all());
    const insert = writer.prepare('insert into migraties (naam, hash, opgevoerd_op) values (?, ?, ?)');
    for (const { naam, hash, statements } of todo) {
      for (const statement of statements) writer.exec(statement);
      insert.run(naam, hash, new Date().toISOString());
    }
    const orphans = writer.pragma('foreign_key_check') as { table: string }[];
    if (orphans[0])
      throw new Error(`Migration leaves ${orphans.length} rows without parent, first in ${orphans[0].table}`);
    return todo;
  });
  writer.pragma('foreign_keys = OFF');
  try {
    return apply.immediate();
  } finally {
    writer.pragma('foreign_keys = ON');
  }
}

/** A copy beside the database before it is changed; an empty database has nothing to lose. */
async function backUp(writer: Writer, name: string): Promise<void> {
  const tables = writer.prepare("select 1 from sqlite_master where type = 'table' and name <> 'migraties'").all();
  if (tables.length === 0) return;
  const folder = join(dataDir, 'backup');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await writer.backup(join(folder, `${name}-${new Date().toISOString().replaceAll(':', '')}.sqlite`));
}

async function migratePostgres(known: Migration[]): Promise<Migration[]> {
  if (!postgres) return [];
  return postgres.database.transaction(async (tx) => {
    await tx.execute(sql.raw('set local lock_timeout = 0'));
    await tx.execute(migrationLock);
    await tx.execute(sql.raw(createTable));
    const { rows } = await tx.execute(sql.raw(selectApplied));
    const todo = pending(known, rows as Applied[]);
    for (const { naam, hash, statements } of todo) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into migraties (naam, hash, opgevoerd_op) values (${naam}, ${hash}, ${new Date().toISOString()})`,
      );
    }
    return todo;
  });
}
