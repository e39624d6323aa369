import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isBuilt } from '../../bin/build.mjs';
import { judge, names } from './checks';
import { type Contender, measure } from './load';
import { listUrl } from './page';
import { checkRows, countQueries, startPortal, timeStart, weighPage } from './page-cost';
import { peakMemory, runNode, startServer } from './processes';
import { render, writeReport } from './report';
import { prepareRows } from './rows.server';

/**
 * `npm run bench`: measures the list of contracts against the ceilings that it brings, writes docs/prestaties.md, and
 * ends with 1 when a check fails. Every server is a process of its own on loopback; this process is the load.
 */
const plan = { rounds: 3, seconds: 3, warmUp: 2 };
const started = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const dataDir = mkdtempSync(join(tmpdir(), 'inkoopregie-bench-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const env = { DATA_DIR: dataDir };

if (!isBuilt()) {
  say('building the portal');
  await runNode(['bin/build.mjs']);
}
say('2,000 contracts');
await runNode(['--import', 'tsx', 'tests/bench/dataset.ts'], { env });
say('building the minimal Remix page');
await runNode([resolve('node_modules/@remix-run/dev/dist/cli.js'), 'build'], { cwd: 'tests/bench/minimaal' });

say('the cost of one page, and of a start');
const queries = await countQueries(dataDir);
const start = await timeStart(dataDir);
const portal = await startPortal(dataDir);
const page = await weighPage(portal);

const minimal = await startServer(['tests/.cache/bench-minimaal/index.js'], { env });
const bare = await startServer(['--import', 'tsx', 'tests/bench/bare.tsx'], { env });
const contenders: Contender[] = [
  { name: names.portal, url: portal.url + listUrl },
  { name: names.minimal, url: minimal.url + listUrl },
  { name: names.anchors, url: `${minimal.url}/ankers` },
  { name: names.bare, url: bare.url },
  { name: names.query, ask: prepareRows(dataDir) },
];
await checkRows(portal, listUrl);
for (const [server, url] of [
  [minimal, listUrl],
  [minimal, '/ankers'],
  [bare, '/'],
] as const)
  await checkRows(server, url);

const measured = await measure(contenders, plan, say);
const memory = peakMemory(portal.child);
await Promise.all([portal, minimal, bare].map((server) => server.stop()));

const checks = judge(measured, { queries, page, start, memory });
const report = render(measured, checks, `Medians of ${plan.rounds} rounds of ${plan.seconds} s, in turn.`);
writeReport(report);
console.log(`\n${report}\n`);

const failed = checks.filter(({ ok }) => !ok);
for (const { name, measured: value, bar } of failed) console.error(`Not met: ${name} is ${value}, the bar is ${bar}`);
say(failed.length === 0 ? 'every check is met' : `${failed.length} of ${checks.length} checks are not met`);
process.exit(failed.length === 0 ? 0 : 1);
