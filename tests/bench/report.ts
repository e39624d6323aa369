import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Check, Table } from './case';

export type Section = { title: string; text?: string; tables?: readonly Table[]; checks: readonly Check[] };

const file = 'docs/prestaties.md';
const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
/** Columns of which every cell is a number are aligned to the right. */
function markdown({ heads, rows }: Table): string {
  const numeric = heads.map((_, index) => rows.every((row) => /^[\d.]+%?$/.test(String(row[index]))));
  return [line(heads), line(numeric.map((right) => (right ? '---:' : ':---'))), ...rows.map(line)].join('\n');
}

const verdict = ({ ok }: Check) => (ok === undefined ? '' : ok ? 'met' : '**not met**');
const checkTable = (checks: readonly Check[]): Table => ({
  heads: ['Check', 'Measured', 'Bar', 'Verdict'],
  rows: checks.map((check) => [check.name, check.measured, check.bar ?? '', verdict(check)]),
});

/** The numbers as markdown, for the console and for docs/prestaties.md. */
export function render(method: string, sections: readonly Section[]): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}`;
  const parts = sections.flatMap(({ title, text, tables = [], checks }) => [
    `### ${title}`,
    ...(text ? [text] : []),
    ...tables.map(markdown),
    markdown(checkTable(checks)),
  ]);
  return [`Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. ${method}`, ...parts].join('\n\n');
}

/** Puts the numbers between the markers of the document; what stands around them is written by people. */
export function writeReport(report: string): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its markers ${begin} and ${end}`);
  writeFileSync(file, `${before}${begin}\n\n${report}\n\n${end}${after}`);
}
