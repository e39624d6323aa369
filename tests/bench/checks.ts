import type { Measured } from './load';

/** The bar of the bench (issue 2, G 21). */
export type Check = { name: string; measured: string; bar: string; ok: boolean };

export type Costs = {
  queries: { few: number; many: number };
  page: { script: number; files: number; html: number };
  start: { portal: number; node: number };
  /** undefined where the system does not tell */
  memory: number | undefined;
};

export const names = {
  portal: 'Our list of contracts',
  minimal: 'Minimal Remix page',
  anchors: 'Minimal Remix page, plain anchors',
  bare: 'node:http and React',
  query: 'The query, in process',
} as const;

const number = (value: number, digits = 0) => value.toFixed(digits);

export function judge(measured: Measured, { queries, page, start, memory }: Costs): Check[] {
  const at = (name: string, connections: 1 | 10 | 50) => {
    const found = measured.get(name)?.get(connections);
    if (!found) throw new Error(`${name} was not measured at ${connections} connections`);
    return found;
  };
  const most = (name: string, value: number, limit: number, unit: string, digits = 0): Check => ({
    name,
    measured: `${number(value, digits)}${unit}`,
    bar: `≤ ${limit}${unit}`,
    ok: value <= limit,
  });
  const share = (100 * at(names.portal, 10).perSecond) / at(names.minimal, 10).perSecond;
  const crowd = at(names.portal, 50);
  const failures = ([1, 10, 50] as const).reduce((sum, count) => sum + at(names.portal, count).failures, 0);
  return [
    {
      name: 'share of the minimal Remix page at 10 connections',
      measured: `${number(share)}%`,
      bar: '≥ 75%',
      ok: share >= 75,
    },
    most('p95 at 50 connections, times p50', crowd.p95 / crowd.p50, 1.5, '', 2),
    most('p99 at 50 connections, times p50', crowd.p99 / crowd.p50, 2, '', 2),
    most('errors and time-outs', failures, 0, ''),
    most('queries per page', queries.many, 15, ''),
    {
      name: 'queries for 10 and for 1,000 rows and more',
      measured: `${queries.few} and ${queries.many}`,
      bar: 'the same',
      ok: queries.few === queries.many,
    },
    most(`JavaScript of the page, compressed (${page.files} files)`, page.script, 100, ' kB', 1),
    most('HTML of the page, compressed', page.html, 8, ' kB', 1),
    most('from a built tree to the first answer, of our own', start.portal - start.node, 1, ' s', 2),
    ...(memory === undefined ? [] : [most('memory under load', memory, 400, ' MB')]),
  ];
}
