/**
 * Makes the migrations of both dialects from `db/schema`: `npm run db:maak`.
 *
 * Nothing has been released, so there is no database to keep: the old migrations are thrown away and one first
 * migration is made, followed by the triggers of `db/triggers`. From the first release on this may only add.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

const drizzleKit = 'node_modules/drizzle-kit/bin.cjs';

/** @param {string} databaseUrl @param {string[]} args */
function generate(databaseUrl, ...args) {
  const run = spawnSync(process.execPath, [drizzleKit, 'generate', '--config', 'db/drizzle.config.ts', ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

for (const [dialect, databaseUrl] of [
  ['sqlite', ''],
  ['postgres', 'postgres://x'],
]) {
  const folder = `db/migrations/${dialect}`;
  rmSync(folder, { recursive: true, force: true });
  generate(String(databaseUrl), '--name', 'basis');
  generate(String(databaseUrl), '--custom', '--name', 'bewaking');
  copyFileSync(`db/triggers/${dialect}.sql`, `${folder}/0001_bewaking.sql`);
  console.log(`${folder}: 0000_basis, 0001_bewaking`);
}
