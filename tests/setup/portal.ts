import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onServer, withDatabase } from './server';

/** A built portal that runs in a process of its own, with its own data. */
export interface Portal {
  url: string;
  dataDir: string;
  /** Empty on SQLite. */
  databaseUrl: string;
  /** What the server has written so far, for the message of a failed test. */
  output: () => string;
  stop: () => Promise<void>;
}

/** A demonstration to copy: a data folder, and on a PostgreSQL server the name of a database too. */
export interface Basis {
  folder: string;
  database: string;
}

type Settings = Partial<Record<'HOST' | 'ORIGIN' | 'SMTP_URL' | 'DEMO', string>>;

const patience = 90_000;

/**
 * Starts `build/index.js` on a free port and waits until it listens.
 * @param env settings that differ from the demonstration, such as `{ DEMO: '0' }`
 * @throws with the server's own words when it stops or does not listen in time
 */
export async function startPortal(
  dataDir: string,
  { databaseUrl = '', env = {} }: { databaseUrl?: string; env?: Settings } = {},
): Promise<Portal> {
  const settings = { PORT: '0', HOST: '127.0.0.1', ORIGIN: '', SMTP_URL: '', DEMO: '1', ...env };
  const database = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  const server = spawn(process.execPath, ['--enable-source-maps', 'build/index.js'], {
    env: { ...process.env, NODE_ENV: 'production', ...settings, ...database },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = () => void server.kill('SIGKILL');
  process.once('exit', killed);
  server.once('exit', () => process.off('exit', killed));

  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(late);
      server.kill('SIGKILL');
      reject(new Error(`The portal ${reason}:\n${said}`));
    };
    const late = setTimeout(() => fail(`does not listen after ${patience / 1000} s`), patience);
    server.once('exit', (code, signal) => fail(`stopped with ${code ?? signal}`));
    const hear = (part: Buffer) => {
      said = (said + part.toString()).slice(-100_000);
      const found = /luistert op (http:\/\/[^\s"]+?:\d+)\D/.exec(said);
      if (!found?.[1]) return;
      clearTimeout(late);
      resolve(found[1]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
  return { url, dataDir, databaseUrl, output: () => said, stop: () => stopped(server) };
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.kill('SIGKILL'), 10_000);
    server.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    server.kill('SIGTERM');
  });
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'inkoopregie-portal-'));
const newDatabase = () => `portal_${process.pid}_${Date.now()}`;

/** Lets a server fill an empty database with the demonstration, once, so that every copy starts quickly. */
export async function makeBasis(): Promise<Basis> {
  const basis = { folder: newFolder(), database: process.env.TEST_DATABASE_URL ? newDatabase() : '' };
  if (basis.database) await onServer(`create database ${basis.database}`);
  const portal = await startPortal(basis.folder, { databaseUrl: urlOf(basis.database) });
  await portal.stop();
  return basis;
}

/** Starts a portal on a fresh copy of the demonstration; stopping it takes the copy away. */
export async function startCopy(basis: Basis, env?: Settings): Promise<Portal> {
  const copy = { folder: newFolder(), database: basis.database && newDatabase() };
  cpSync(basis.folder, copy.folder, { recursive: true });
  if (copy.database) await onServer(`create database ${copy.database} template ${basis.database}`);
  const portal = await startPortal(copy.folder, { databaseUrl: urlOf(copy.database), env });
  return {
    ...portal,
    stop: async () => {
      await portal.stop();
      await removeBasis(copy);
    },
  };
}

export async function removeBasis({ folder, database }: Basis): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  if (database) await onServer(`drop database if exists ${database} with (force)`);
}

const urlOf = (database: string) => (database ? withDatabase(database) : '');
