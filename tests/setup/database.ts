import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { onServer, withDatabase } from './server';

/** Every test file gets its own copy of the migrated base, before it imports `db/client`. */
const folder = mkdtempSync(join(tmpdir(), 'inkoopregie-test-'));
const ownDatabase =
  process.env.TEST_DATABASE_URL === process.env.DATABASE_URL ? `test_${process.pid}_${Date.now()}` : '';
process.env.DATA_DIR = folder;

if (ownDatabase) {
  await onServer(`create database ${ownDatabase} template ${inject('basis')}`);
  process.env.DATABASE_URL = withDatabase(ownDatabase);
} else {
  cpSync(inject('basis'), folder, { recursive: true });
  if (process.env.DATABASE_URL) process.env.DATABASE_URL = `pglite:${folder}/pglite`;
}

afterAll(async () => {
  const { closeDatabase } = await import('../../db/client');
  await closeDatabase();
  if (ownDatabase) await onServer(`drop database ${ownDatabase} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});
