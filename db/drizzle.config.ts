import { defineConfig } from 'drizzle-kit';
import { isPostgres } from './dialect';

/** Used by `bin/db-maak.mjs`, which runs it once per dialect; paths are relative to the project root. */
export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: isPostgres ? './db/migrations/postgres' : './db/migrations/sqlite',
});
