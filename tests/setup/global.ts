import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { onServer, withDatabase } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated, empty database to copy: a folder, or the name of a database on the server. */
    basis: string;
  }
}

const cache = 'tests/.cache/basis';

/** Makes the base database of this project, unless an earlier run with the same migrations did. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('basis', project.name === 'postgres' ? await onTheServer() : inFolder(project.name));
}

function inFolder(name: string): string {
  const basis = join(cache, `${name}-${fingerprint(name)}`);
  if (existsSync(basis)) return basis;
  forgetOld();
  const unfinished = `${basis}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  migrateEmpty({ DATA_DIR: unfinished, DATABASE_URL: name === 'pglite' ? `pglite:${unfinished}/pglite` : '' });
  renameSync(unfinished, basis);
  return basis;
}

async function onTheServer(): Promise<string> {
  const basis = `basis_${fingerprint('postgres')}`;
  const found = await onServer(`select 1 from pg_database where datname = '${basis}'`);
  if (found.rowCount) return basis;
  const unfinished = `${basis}_${process.pid}`;
  await onServer(`create database ${unfinished}`);
  migrateEmpty({ DATABASE_URL: withDatabase(unfinished) });
  await onServer(`alter database ${unfinished} rename to ${basis}`);
  return basis;
}

/** In a process of its own, because a process speaks one dialect. */
function migrateEmpty(env: Record<string, string>): void {
  const args = ['--import', 'tsx', 'tests/setup/basis.ts'];
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) throw new Error('The base database of the tests could not be migrated');
}

/** Other migrations or another PGlite (its data folder belongs to one version) give another base. */
function fingerprint(name: string): string {
  const folder = `db/migrations/${name === 'sqlite' ? 'sqlite' : 'postgres'}`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const hash = createHash('sha256');
  for (const file of [
    ...files.sort().map((file) => join(folder, file)),
    'node_modules/@electric-sql/pglite/package.json',
  ]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** A base of an earlier day; one of today may be in use by another run. */
function forgetOld(): void {
  if (!existsSync(cache)) return;
  for (const folder of readdirSync(cache).map((name) => join(cache, name))) {
    if (Date.now() - statSync(folder).mtimeMs > 24 * 3600 * 1000) rmSync(folder, { recursive: true, force: true });
  }
}
