import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Check, names } from './checks';
import { connections, type Measured, type Round } from './load';
import { listUrl } from './page';

const file = 'docs/prestaties.md';
const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], align: string, rows: readonly (readonly (string | number)[])[]) =>
  [row(head), align, ...rows.map(row)].join('\n');

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The numbers as markdown, for the console and for docs/prestaties.md. */
export function render(measured: Measured, checks: readonly Check[], settings: string): string {
  const lines = connections.flatMap((count) => {
    const minimal = measured.get(names.minimal)?.get(count)?.perSecond ?? Number.NaN;
    return [...measured].flatMap(([name, rounds]) => {
      const { perSecond, p50, p95, p99, failures } = rounds.get(count) as Round;
      const share = `${((100 * perSecond) / minimal).toFixed(0)}%`;
      return [[count, name, perSecond.toFixed(0), ms(p50), ms(p95), ms(p99), failures, share]];
    });
  });
  const [cpu] = cpus();
  const machine = `${cpus().length} cores ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, ${process.platform}`;
  return [
    `${new Date().toISOString().slice(0, 10)}, ${machine}. ${settings} Page: \`${listUrl}\`.`,
    table(
      ['Connections', 'What', 'Answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'Failures', 'Of minimal'],
      '| ---: | :--- | ---: | ---: | ---: | ---: | ---: | ---: |',
      lines,
    ),
    table(
      ['Check', 'Measured', 'Bar', ''],
      '| :--- | ---: | ---: | :--- |',
      checks.map(({ name, measured: value, bar, ok }) => [name, value, bar, ok ? 'met' : '**not met**']),
    ),
  ].join('\n\n');
}

/** Puts the numbers between the markers of the document; what stands around them is written by people. */
export function writeReport(report: string): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers ${begin} and ${end}`);
  writeFileSync(file, `${before}${begin}\n\n${report}\n\n${end}${after}`);
}
