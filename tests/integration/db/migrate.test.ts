import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataDir, db, postgres, sqlite } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { MigrationRefused, migrate } from '../../../db/migrate';
import { gemeenten, organisaties } from '../../../db/schema';
import { asAdministrator, freshDatabase } from '../../setup/db';

const dialect = sqlite ? 'sqlite' : 'postgres';
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migraties-'));
  cpSync('db/migrations', folder, { recursive: true });
  await asAdministrator(["delete from migraties where naam like '9%'"]);
  await freshDatabase();
  await maintain((tx) => [
    tx.insert(organisaties).values({ id: 'o-1', soort: 'gemeente', naam: 'Gemeente Hoorn' }),
    tx.insert(gemeenten).values({ id: 'o-1', cbsCode: '0405' }),
  ]);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Adds a migration to the folder, as drizzle-kit would. */
function addMigration(tag: string, statements: string[]): void {
  const journalFile = join(folder, dialect, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: object[] };
  journal.entries.push({ idx: journal.entries.length, tag, when: 0, version: '6', breakpoints: true });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, dialect, `${tag}.sql`), statements.join(';\n--> statement-breakpoint\n'));
}

/** What drizzle-kit makes of a changed CHECK on SQLite: a new table, the rows copied, the old table dropped. */
function rebuild(table: string): string[] {
  const definition = sqlite?.writer
    .prepare<[string], { sql: string }>('select sql from sqlite_master where name = ?')
    .get(table)?.sql;
  return [
    'PRAGMA foreign_keys=OFF',
    (definition ?? '').replaceAll(new RegExp(`(["\`])${table}\\1`, 'g'), `"__new_${table}"`),
    `INSERT INTO "__new_${table}" SELECT * FROM "${table}"`,
    `DROP TABLE "${table}"`,
    `ALTER TABLE "__new_${table}" RENAME TO "${table}"`,
    'PRAGMA foreign_keys=ON',
  ];
}

test('a database that is up to date has nothing to do', async () => {
  expect(await migrate()).toEqual([]);
});

test('a pending migration is applied once and keeps the rows that refer to its table', async () => {
  addMigration(
    '9000_proef',
    sqlite ? rebuild('organisaties') : ['ALTER TABLE organisaties ALTER naam SET DEFAULT NULL'],
  );
  expect(await migrate(folder)).toEqual(['9000_proef']);
  expect(await migrate(folder)).toEqual([]);
  expect(await db.select().from(organisaties)).toHaveLength(1);
  expect(await db.select().from(gemeenten)).toHaveLength(1);
  await expect(maintain((tx) => [tx.delete(organisaties)])).rejects.toThrow(/foreign key/i);
});

test('a migration that fails leaves nothing of itself or of the one before', async () => {
  addMigration('9001_goed', ['CREATE TABLE proef (id text)']);
  addMigration('9002_fout', ['CREATE TABLE proef_2 (id text)', 'CREATE TABLE proef (id text)']);
  await expect(migrate(folder)).rejects.toThrow();
  addMigration('9003_opnieuw', ['CREATE TABLE proef_2 (id text)', 'DROP TABLE proef_2']);
  writeFileSync(join(folder, dialect, '9002_fout.sql'), 'DROP TABLE proef');
  expect(await migrate(folder)).toEqual(['9001_goed', '9002_fout', '9003_opnieuw']);
});

test('an applied migration that was changed is refused', async () => {
  appendFileSync(join(folder, dialect, '0000_basis.sql'), '\n-- toch anders');
  await expect(migrate(folder)).rejects.toThrow(MigrationRefused);
  await expect(migrate(folder)).rejects.toThrow(/^Migratie 0000_basis is gewijzigd/);
});

test('other line ends are not a change', async () => {
  const file = join(folder, dialect, '0000_basis.sql');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(await migrate(folder)).toEqual([]);
});

test('a database that is newer than the code is refused', async () => {
  addMigration('9004_nieuwer', ['CREATE TABLE nieuwer (id text)', 'DROP TABLE nieuwer']);
  await migrate(folder);
  await expect(migrate()).rejects.toThrow(MigrationRefused);
  await expect(migrate()).rejects.toThrow('migratie 9004_nieuwer is hier onbekend');
});

test.runIf(sqlite)('a migration that orphans rows is refused, and foreign keys are on again', async () => {
  addMigration('9005_wees', ['DELETE FROM organisaties']);
  await expect(migrate(folder)).rejects.toThrow('rows without parent, first in gemeenten');
  expect(await db.select().from(organisaties)).toHaveLength(1);
  expect(sqlite?.writer.pragma('foreign_keys', { simple: true })).toBe(1);
});

test.runIf(sqlite)('the database is copied before it is changed', async () => {
  addMigration('9006_leeg', ['DELETE FROM gemeenten']);
  await migrate(folder);
  const file = readdirSync(join(dataDir, 'backup')).find((name) => name.startsWith('voor-9006_leeg'));
  const copy = new Sqlite(join(dataDir, 'backup', file ?? ''), { readonly: true });
  expect(copy.prepare('select id from gemeenten').all()).toEqual([{ id: 'o-1' }]);
  copy.close();
});

test.runIf(postgres)('of two processes that start at once one migrates', async () => {
  addMigration('9007_samen', ['CREATE TABLE samen (id text)', 'DROP TABLE samen']);
  const [one, other] = await Promise.all([migrate(folder), migrate(folder)]);
  expect([...one, ...other]).toEqual(['9007_samen']);
  expect((await postgres?.database.execute(sql`select 1 from migraties where naam = '9007_samen'`))?.rows).toHaveLength(
    1,
  );
});
