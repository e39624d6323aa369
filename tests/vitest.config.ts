import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The integration suite on one kind of database. DATABASE_URL says the kind here already, because `db/dialect.ts` may
 * be imported early; `setup/database.ts` then points it (or DATA_DIR) at the copy of the file.
 */
const onDatabase = (name: string, databaseUrl: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: ['tests/integration/**/*.test.{ts,tsx}'],
    env: { DATABASE_URL: databaseUrl },
    globalSetup: 'tests/setup/global.ts',
    setupFiles: ['tests/setup/console.ts', 'tests/setup/database.ts'],
  },
});

export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}app` } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{app,bin}/**/*.test.{ts,tsx}'], setupFiles: ['tests/setup/console.ts'] },
      },
      onDatabase('sqlite', ''),
      onDatabase('pglite', 'pglite:'),
      {
        extends: true,
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          env: { DATABASE_URL: '' },
          globalSetup: 'tests/setup/global.ts',
          setupFiles: ['tests/setup/console.ts', 'tests/setup/database.ts'],
        },
      },
      // Only where a server was started for it (`.ci/run`); without one there is no project to choose.
      ...(process.env.TEST_DATABASE_URL ? [onDatabase('postgres', process.env.TEST_DATABASE_URL)] : []),
    ],
  },
});
