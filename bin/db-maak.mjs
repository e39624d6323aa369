/**
 * Makes the migration of what changed in `db/schema` since the last release, for both dialects: `npm run db:maak`.
 *
 * The first `released` migrations stay as they are, because databases exist that ran them; what comes after is thrown
 * away and made anew as one. A release raises the number.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const released = 2;
const drizzleKit = 'node_modules/drizzle-kit/bin.cjs';

for (const [dialect, databaseUrl] of [
  ['sqlite', ''],
  ['postgres', 'postgres://x'],
]) {
  const folder = `db/migrations/${dialect}`;
  const journalFile = `${folder}/meta/_journal.json`;
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  const isNew = (/** @type {string} */ file) => Number.parseInt(file, 10) >= released;
  for (const file of readdirSync(folder).filter(isNew)) rmSync(`${folder}/${file}`);
  for (const file of readdirSync(`${folder}/meta`).filter(isNew)) rmSync(`${folder}/meta/${file}`);
  journal.entries = journal.entries.slice(0, released);
  writeFileSync(journalFile, JSON.stringify(journal, null, 2));

  const run = spawnSync(
    process.execPath,
    [drizzleKit, 'generate', '--config', 'db/drizzle.config.ts', '--name', 'keten'],
    { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
  console.log(
    `${folder}: ${readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .join(', ')}`,
  );
}
