import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { isBuilt } from '../../bin/build.mjs';
import type { Plan } from './case';
import { cases } from './cases';
import { nationalSet } from './national';
import { measureMemory, measureStart, startPortal, temporaryFolder } from './portal';
import { runNode } from './processes';
import { render, type Section, writeReport } from './report';

/**
 * `npm run bench`: measures every case against the ceilings that it brings, prints the tables, and ends with 1 when a
 * bar is missed. Every server is a process of its own on loopback; this process is the load.
 * `-- --write` puts the tables in docs/prestaties.md, `-- --short` is for trying out, `-- <name>` takes one case.
 */
const { values: options, positionals: chosen } = parseArgs({
  options: { short: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = chosen.find((name) => !cases.some((known) => known.name === name));
if (unknown) throw new Error(`There is no case ${unknown}; there are: ${cases.map(({ name }) => name).join(', ')}`);

const plan: Plan = options.short ? { rounds: 3, seconds: 1, warmUp: 1 } : { rounds: 5, seconds: 4, warmUp: 6 };
const busy = (loadavg()[0] ?? 0).toFixed(1);
const started = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

if (!isBuilt()) {
  say('building the portal');
  await runNode(['bin/build.mjs']);
}
say('filling a database');
const dataDir = temporaryFolder();
await runNode(['--import', 'tsx', 'tests/bench/dataset/index.ts'], { env: { DATA_DIR: dataDir } });
say('starting the portal');
const start = await measureStart(dataDir);

const portal = await startPortal(dataDir);
const sections: Section[] = [];
for (const { name, title, url, run } of cases) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  say(title);
  sections.push({ title, text: `\`${url}\``, ...(await run({ portal, dataDir, plan, say, national: nationalSet })) });
}
sections.push({ title: 'The portal as a whole', checks: [...start, ...measureMemory(portal)] });
await portal.stop();

const method = `Medians of ${plan.rounds} rounds of ${plan.seconds} s, in turn. Load average before the start: ${busy}.`;
const report = render(method, sections);
console.log(`\n${report}\n`);
if (options.write) writeReport(report);

const checks = sections.flatMap((section) => section.checks);
const failed = checks.filter(({ ok }) => ok === false);
for (const { name, measured, bar } of failed) console.error(`Not met: ${name} is ${measured}, the bar is ${bar}`);
say(failed.length === 0 ? 'every bar is met' : `${failed.length} bars are missed`);
process.exit(failed.length === 0 ? 0 : 1);
