// The checks of `npm start` before it installs or builds: fail early, with one sentence that says what to do.
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileSystemStop, Stop } from './stop.mjs';

/**
 * Creates the folder when needed, writes a file in it and takes it away again: root may write where `access` says
 * no, and nobody may on a read-only mount.
 * @param {string} folder absolute path
 * @param {string} name the folder as the user knows it
 * @param {number} neededMb free space that what follows needs
 */
export function checkWritable(folder, name, neededMb) {
  const probe = join(folder, `.schrijfproef-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'proef');
    rmSync(probe);
  } catch (error) {
    throw fileSystemStop(error, name) ?? error;
  }
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb < neededMb) {
    throw new Stop(`De schijf van ${name} is bijna vol (nog ${freeMb} MB, nodig is ${neededMb} MB): maak ruimte vrij.`);
  }
}

/**
 * Listens for a moment to find out whether the server can. Port 0 lets the system choose, so there is nothing to check.
 * @param {string} host
 * @param {number} port
 */
export async function checkPort(host, port) {
  if (port === 0) return;
  const probe = createServer();
  const code = await new Promise((resolve) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) return;
  if (code === 'EADDRINUSE') {
    const other = port < 65535 ? port + 1 : port - 1;
    throw new Stop(
      `Poort ${port} is al in gebruik, misschien door een eerdere start: stop dat programma of kies een andere poort, bijvoorbeeld PORT=${other} npm start.`,
    );
  }
  if (code === 'EACCES') {
    throw new Stop(`Poort ${port} vraagt beheerdersrechten: kies een hogere poort, bijvoorbeeld PORT=3000 npm start.`);
  }
  throw new Stop(`HOST=${host} is geen adres van deze computer (${code}): laat HOST weg of kies 127.0.0.1.`);
}
