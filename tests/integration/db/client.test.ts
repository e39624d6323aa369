import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { countQueries, databaseUsable, db, postgres, sqlite } from '../../../db/client';
import { gebeurtenissen, organisaties, portaalstand } from '../../../db/schema';

test('a migrated database is usable', async () => {
  expect(await databaseUsable()).toBe(true);
});

test('queries are counted per piece of work, also when two run at once', async () => {
  const one = () => db.select().from(organisaties);
  const [first, second] = await Promise.all([
    countQueries(one),
    countQueries(async () => {
      await one();
      await Promise.all([one(), one()]);
    }),
  ]);
  expect([first, second]).toEqual([1, 3]);
});

test.runIf(sqlite)('both connections keep what they acknowledge and check what they are given', () => {
  for (const connection of [sqlite?.writer, sqlite?.reader]) {
    const pragma = (name: string) => connection?.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('busy_timeout')).toBe(5000);
    expect(pragma('trusted_schema')).toBe(0);
  }
});

test.runIf(sqlite)('the connection for reading cannot write', () => {
  expect(() => db.insert(portaalstand).values({ sleutel: 'a', waarde: 1 }).run()).toThrow(/readonly/);
});

test.runIf(sqlite)('INSERT OR REPLACE cannot overwrite an entry of the log', () => {
  const values = [
    "'op'",
    'null',
    'null',
    'null',
    "'daad'",
    "'soort'",
    'null',
    "'gelukt'",
    "'{}'",
    'null',
    "'0'",
  ].join();
  sqlite?.writer.exec(`insert into gebeurtenissen values (1, ${values}, 'h1')`);
  for (const row of [`1, ${values}, 'h2'`, `2, ${values}, 'h1'`]) {
    expect(() => sqlite?.writer.exec(`insert or replace into gebeurtenissen values (${row})`)).toThrow('append-only');
  }
});

test.runIf(postgres)('the log cannot be truncated', async () => {
  const truncate = postgres?.database.execute(sql`truncate ${gebeurtenissen}`);
  await expect(truncate).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } });
});
