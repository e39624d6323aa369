// `npm test`: every check of the project in one command. The last line is `N passed, M failed`.
// --only a,b      only these stages (see test-stages.mjs)
// --integratie    only the integration tests, on the PostgreSQL server of DATABASE_URL
import './node-version.mjs';
import { parseArgs } from 'node:util';
import { install, isInstalled } from './install.mjs';
import { run, Stop } from './stop.mjs';
import { onServer, prepare, stages } from './test-stages.mjs';

/** @returns {import('./test-stages.mjs').Stage[]} */
function chosenStages() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, integratie: { type: 'boolean' } } });
  if (values.integratie) {
    if (!/^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')) {
      throw new Stop('--integratie needs DATABASE_URL=postgres://… of a server where databases may be created.');
    }
    return [onServer];
  }
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Stop(`There is no stage '${unknown}'; choose from ${stages.map(({ name }) => name).join(', ')}.`);
  }
  return names ? stages.filter(({ name }) => names.includes(name)) : stages;
}

await run(async () => {
  const chosen = chosenStages();
  if (!isInstalled()) {
    console.log('Installing the packages');
    install();
  }
  prepare();
  const total = { passed: 0, failed: 0 };
  const summary = [];
  /** @type {string[]} */
  const failures = [];
  for (const { name, title, run: runStage } of chosen) {
    console.log(`\n=== ${title} (${name})`);
    const started = performance.now();
    const { passed, failed, failures: named = [] } = await runStage();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = `${name.padEnd(9)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`;
    console.log(`--- ${line}`);
    summary.push(line);
    total.passed += passed;
    total.failed += failed;
    failures.push(...named.map((test) => `FAILED ${name} ${test}`));
    // A tool that only says no, or a runner that broke off, has no test to name.
    if (failed > 0 && named.length === 0) failures.push(`FAILED ${name} ${title}`);
  }
  console.log(`\n${[...summary, ...failures].join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});
