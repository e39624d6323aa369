import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { count, eq } from 'drizzle-orm';
import { closeDatabase, db } from '../db/client';
import { migrate } from '../db/migrate';
import { gebruikers } from '../db/schema';
import { loadReference } from '../seeds/reference';
import { loadDemonstration } from '../seeds/stories';
import { createApp } from './app.server';
import { haalOverzichtenIn, verstuurOverzichten } from './domain/herinnering/commands.server';
import { herbouwAlsNodig } from './domain/kpi/herbouw-writes.server';
import { maakRapportages } from './domain/maandrapportage/maken.server';
import { now, startDemonstrationClock, today } from './platform/clock.server';
import { env, isLoopback, portalOrigin, setListeningPort } from './platform/env.server';
import { filesUsable } from './platform/files.server';
import { startJobs } from './platform/jobs.server';
import { logger } from './platform/logger.server';

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Before old garbage is collected, V8 lets it grow to several times what lives: 440 MB under load. To three times
 * that it is 310 MB, and pages are as fast. Less would be collected so often that readers notice.
 */
setFlagsFromString('--heap-growing-percent=200');

/** Migrates, fills an empty database, and listens. Throws an Error with one Dutch sentence when it cannot. */
export async function start() {
  await filesUsable().catch(() => {
    throw new Error(
      `In de map ${env.DATA_DIR} kan niet geschreven worden; geef rechten of kies met DATA_DIR een andere map.`,
    );
  });
  const applied = await migrate();
  say(applied.length > 0 ? `Database bijgewerkt: ${applied.length} stap(pen)` : 'Database is bij');
  await demonstration();
  await loadReference();
  await maakRapportages(today(), now());

  const app = createApp();
  const server = createServer(app);
  // Longer than a proxy keeps its connections (60 s as a rule): else a request arrives just as the socket closes.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Poort ${env.PORT} is al in gebruik; kies een andere poort met PORT=3001.`)
          : error,
      ),
    );
    server.listen(env.PORT, env.HOST, resolve);
  });
  setListeningPort((server.address() as AddressInfo).port);
  const jobs = startJobs([
    { wanneer: '*/5 * * * * *', doe: () => herbouwAlsNodig() },
    { wanneer: '0 11 * * * *', doe: () => maakRapportages(today(), now()) },
    { wanneer: '0 0 7 * * *', doe: () => verstuurOverzichten(today(), now()) },
  ]);
  say(`Inkoopregie luistert op ${portalOrigin()}`);
  haalOverzichtenIn(today(), now()).catch((error: unknown) => logger.error({ error }, 'overviews not caught up'));

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    jobs.stop();
    server.close(() => void closeDatabase().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  };
  // Ctrl-C comes twice: from the terminal and from the bootstrap.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Loads the stories into an empty database, starts their clock, and refuses to show published passwords to a network. */
async function demonstration() {
  const [users] = await db.select({ aantal: count() }).from(gebruikers);
  if (env.DEMO === '1' && users?.aantal === 0) {
    say('Demonstratie laden');
    await loadDemonstration();
  }
  const [demo] = await db.select({ aantal: count() }).from(gebruikers).where(eq(gebruikers.demonstratie, true));
  if (!demo?.aantal || env.DEMO === '0') return;
  if (!isLoopback) {
    throw new Error(
      `Deze database heeft demonstratieaccounts met een bekend wachtwoord; luister alleen op 127.0.0.1 of zet DEMO=0 (nu is HOST=${env.HOST}).`,
    );
  }
  await startDemonstrationClock();
}
