// What the environment and `.env` say, read before anything is installed. The server validates the rest with zod.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './stop.mjs';

/** The folder of the project; every script works from here, whatever folder it was started in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path relative to the project */
export const inRoot = (path) => join(root, path);

/** Loads `.env` when there is one; a variable that is already set wins. */
export function loadEnvFile() {
  const file = inRoot('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** An empty value counts as not set, so that `PORT=` in `.env` means the default. @param {string} name */
const setting = (name) => process.env[name]?.trim() || undefined;

/** @returns {{ host: string, port: number, dataDir: string, dataDirName: string }} dataDir is absolute */
export function readSettings() {
  const port = Number(setting('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Stop(`PORT=${process.env.PORT} is geen poortnummer: kies een getal van 1 tot en met 65535.`);
  }
  const dataDir = resolve(root, setting('DATA_DIR') ?? 'var');
  const fromRoot = relative(root, dataDir);
  return {
    host: setting('HOST') ?? '127.0.0.1',
    port,
    dataDir,
    dataDirName: fromRoot && !fromRoot.startsWith('..') ? `${fromRoot}/` : dataDir,
  };
}
