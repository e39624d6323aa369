// The stages of `npm test`: how each is run, and how its passes and failures are counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './chromium.mjs';
import { inRoot, root } from './settings.mjs';

/** `failures` names each failed test with the first line of why, for the end of the run. @typedef {{ passed: number, failed: number, failures?: string[] }} Counts */
/** @typedef {{ name: string, title: string, run: () => Counts | Promise<Counts> }} Stage */

/** @typedef {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} VitestFile */
/** @typedef {{ specs?: { file: string, line: number, title: string, tests: { status: string, results: { errors: { message: string }[] }[] }[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite */

const results = 'tests/.cache/results';

/** Settings of a portal that happens to run here must not reach the tests; a database server does, under its own name. */
function testEnvironment() {
  const env = { ...process.env };
  for (const name of ['PORT', 'HOST', 'DATA_DIR', 'ORIGIN', 'DEMO', 'SMTP_URL', 'MAIL_FROM', 'NODE_ENV'])
    delete env[name];
  if (env.DATABASE_URL) env.TEST_DATABASE_URL = env.DATABASE_URL;
  delete env.DATABASE_URL;
  return env;
}

/** @param {string[]} args a script of node_modules or bin, and its arguments @param {Record<string, string>} [extra] */
function node(args, extra = {}) {
  const env = { ...testEnvironment(), ...extra };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

/** A tool that only says yes or no counts as one. @param {string[]} args @returns {Counts} */
const check = (...args) => (node(args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The report of a runner, or undefined when it died before writing one. @param {string} file */
const readReport = (file) => (existsSync(inRoot(file)) ? JSON.parse(readFileSync(inRoot(file), 'utf8')) : undefined);

/** @param {string} where @param {string} test @param {string} [why] */
const failure = (where, test, why = '') => {
  const reason = stripVTControlCharacters(why).trim().split('\n')[0]?.slice(0, 300);
  return `${where} > ${test}${reason ? `: ${reason}` : ''}`;
};

/** No test at all, and a runner that fails without a failed test, are failures too. @param {Counts} counts @param {number} status */
function honest({ passed, failed, failures }, status) {
  if (failed > 0 || (passed > 0 && status === 0)) return { passed, failed, failures };
  console.error(passed > 0 ? `The runner ended with exit code ${status}` : 'No test was run');
  return { passed, failed: 1 };
}

/** @param {string} project @returns {Counts} */
function vitest(project) {
  const report = `${results}/${project}.json`;
  rmSync(inRoot(report), { force: true });
  const options = ['--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${inRoot(report)}`];
  const status = node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...options,
  ]);
  const seen = readReport(report);
  if (!seen) return honest({ passed: 0, failed: 0 }, status);
  /** A file that cannot be loaded has no tests, but counts as one failure. @type {VitestFile[]} */
  const files = seen.testResults;
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failures = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => failure(relative(root, name), test.fullName, test.failureMessages?.[0])),
  );
  failures.push(...broken.map(({ name, message }) => failure(relative(root, name), 'cannot be loaded', message)));
  return honest({ passed: seen.numPassedTests, failed: seen.numFailedTests + broken.length, failures }, status);
}

/** A test counts as failed too when only a later try went well. @param {PlaywrightSuite} suite @returns {string[]} */
function failedSpecs({ specs = [], suites = [] }) {
  const failed = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => failure(`tests/e2e/${file}:${line}`, title, results[0]?.errors[0]?.message)),
  );
  return [...failed, ...suites.flatMap(failedSpecs)];
}

/** @returns {Promise<Counts>} */
async function browserTests() {
  const chromium = await findChromium();
  if (!chromium) {
    console.error('There is no Chromium: install it, or point PLAYWRIGHT_CHROMIUM to it');
    return { passed: 0, failed: 1 };
  }
  const report = `${results}/e2e.json`;
  rmSync(inRoot(report), { force: true });
  const args = [
    'node_modules/playwright/cli.js',
    'test',
    '-c',
    'tests/playwright.config.ts',
    '--forbid-only',
    '--reporter=list,json',
  ];
  const status = node(args, { PLAYWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot(report) });
  const seen = readReport(report);
  if (!seen) return honest({ passed: 0, failed: 0 }, status);
  const { expected, unexpected, flaky } = seen.stats;
  const failures = [
    ...failedSpecs(seen),
    ...seen.errors.map((/** @type {{ message: string }} */ { message }) => failure('tests/e2e', 'error', message)),
  ];
  return honest({ passed: expected, failed: unexpected + flaky + seen.errors.length, failures }, status);
}

/** A stage that talks to the built server says nothing about an older build. @param {() => Counts | Promise<Counts>} run */
const onBuild = (run) => () => {
  if (existsSync(inRoot('build/stamp'))) return run();
  console.error('There is no build to test');
  return { passed: 0, failed: 1 };
};

const vitestConfig = inRoot('tests/vitest.config.ts');
/** @param {string} project */
const hasProject = (project) =>
  existsSync(vitestConfig) && new RegExp(`['"]${project}['"]`).test(readFileSync(vitestConfig, 'utf8'));

/** @type {Stage[]} */
export const stages = [
  {
    name: 'biome',
    title: 'Format and lint',
    run: () => check('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  },
  { name: 'types', title: 'Types', run: () => check('node_modules/typescript/bin/tsc', '--noEmit') },
  {
    name: 'imports',
    title: 'Import directions',
    run: () =>
      check(
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config=tests/configs/dependency-cruiser.cjs',
        ...['app', 'db', 'seeds', 'bin', 'tests'].filter((folder) => existsSync(inRoot(folder))),
      ),
  },
  {
    name: 'unused',
    title: 'Unused code',
    run: () => check('node_modules/knip/bin/knip.js', '-c', 'tests/configs/knip.js'),
  },
  { name: 'unit', title: 'Unit tests', run: () => vitest('unit') },
  { name: 'sqlite', title: 'Integration tests on SQLite', run: () => vitest('sqlite') },
  { name: 'pglite', title: 'Integration tests on PGlite', run: () => vitest('pglite') },
  { name: 'build', title: 'Build', run: () => check('bin/build.mjs') },
  ...(hasProject('security')
    ? [{ name: 'security', title: 'Security tests on the built server', run: onBuild(() => vitest('security')) }]
    : []),
  { name: 'e2e', title: 'Browser tests', run: onBuild(browserTests) },
];

/** The integration suite on the PostgreSQL server of DATABASE_URL; `.ci/run` starts one for it. @type {Stage} */
export const onServer = {
  name: 'postgres',
  title: 'Integration tests on a PostgreSQL server',
  run: () => vitest('postgres'),
};

export const prepare = () => mkdirSync(inRoot(results), { recursive: true });
