import { atLeast, atMost, type Case, type Check, type Setting, type Table, toKnow } from '../../case';
import { type Contender, connections, type Measured, measure } from '../../load';
import { startMinimal } from '../../minimal';
import { checkRows, countQueries, weighPage } from '../../page-cost';
import { startServer } from '../../processes';
import { prepareRows } from './ceilings/rows.server';
import { fewRows, listUrl, manyRows, rowsPerPage } from './page';

/** The list of contracts against the ceilings that it brings: the same rows of the same database, with less around them. */
export const contractList: Case = { name: 'contract-list', title: 'The list of contracts', url: listUrl, run };

const names = {
  portal: 'The portal',
  minimal: 'Minimal Remix page',
  anchors: 'Minimal Remix page, plain anchors',
  bare: 'node:http and React',
  query: 'The query, in process',
} as const;

const ceilings = 'tests/bench/cases/contract-list/ceilings';

/** The two servers, and their addresses beside that of the portal. */
async function startCeilings(dataDir: string) {
  const minimal = await startMinimal(dataDir);
  const bare = await startServer(['--import', 'tsx', `${ceilings}/bare.tsx`], { env: { DATA_DIR: dataDir } });
  return {
    urls: [
      { name: names.minimal, url: `${minimal.url}/contracten` },
      { name: names.anchors, url: `${minimal.url}/anchors` },
      { name: names.bare, url: `${bare.url}/` },
    ],
    stop: () => Promise.all([minimal.stop(), bare.stop()]),
  };
}

async function run({ portal, dataDir, plan, say }: Setting) {
  say('building and starting the ceilings');
  const { urls, stop } = await startCeilings(dataDir);
  const pages = [{ name: names.portal, url: portal.url + listUrl }, ...urls];
  for (const { url } of pages) await checkRows(url, rowsPerPage);
  await checkRows(portal.url + fewRows.url, fewRows.total);

  say('queries and bytes');
  const cost = [...(await checkQueries(dataDir)), ...(await checkBytes({ portal }))];
  const contenders: Contender[] = [...pages, { name: names.query, ask: prepareRows(dataDir) }];
  const measured = await measure(contenders, plan, say);
  await stop();
  return { tables: [asTable(measured)], checks: [...checkLoad(measured), ...cost] };
}

async function checkQueries(dataDir: string): Promise<Check[]> {
  const [few = Number.NaN, many = Number.NaN] = await countQueries(dataDir, [fewRows.url, manyRows.url]);
  const same = { name: `queries for ${fewRows.total} and for ${manyRows.total} rows`, measured: `${few} and ${many}` };
  return [atMost('queries per page', many, 15), { ...same, bar: 'the same', ok: few === many }];
}

async function checkBytes({ portal }: Pick<Setting, 'portal'>): Promise<Check[]> {
  const { scripts, gzipScripts, html, rawHtml } = await weighPage(portal, listUrl);
  return [
    atMost(`JavaScript as a browser gets it (brotli, ${scripts.files} files)`, scripts.kB, 100, ' kB', 1),
    toKnow('the same for a reader that takes gzip only', gzipScripts.kB, ' kB', 1),
    atMost('HTML through gzip', html, 8, ' kB', 1),
    toKnow('HTML as the portal sends it', rawHtml, ' kB', 1),
  ];
}

function of(measured: Measured, name: string, count: (typeof connections)[number]) {
  const round = measured.get(name)?.get(count);
  if (!round) throw new Error(`${name} was not measured at ${count} connections`);
  return round;
}

function checkLoad(measured: Measured): Check[] {
  const share = (ceiling: string) =>
    (100 * of(measured, names.portal, 10).perSecond) / of(measured, ceiling, 10).perSecond;
  const crowd = of(measured, names.portal, 50);
  const failures = connections.reduce((sum, count) => sum + of(measured, names.portal, count).failures, 0);
  return [
    atLeast('answers at 10 connections, of the minimal Remix page', share(names.minimal), 75, '%'),
    toKnow('the same, of the minimal Remix page with plain anchors', share(names.anchors), '%'),
    atMost('p95 at 50 connections, times p50', crowd.p95 / crowd.p50, 1.5, '', 2),
    atMost('p99 at 50 connections, times p50', crowd.p99 / crowd.p50, 2, '', 2),
    atMost('errors and time-outs', failures, 0),
  ];
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

function asTable(measured: Measured): Table {
  const rows = connections.flatMap((count) =>
    [...measured.keys()].map((name) => {
      const { perSecond, p50, p95, p99 } = of(measured, name, count);
      const share = (100 * perSecond) / of(measured, names.minimal, count).perSecond;
      return [count, name, perSecond.toFixed(0), ms(p50), ms(p95), ms(p99), `${share.toFixed(0)}%`];
    }),
  );
  return { heads: ['Connections', 'What', 'Answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'Of minimal'], rows };
}
