import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast, atMost, type Case, type Setting } from '../../case';
import { askPage } from '../../http';
import { measure, shareOf } from '../../load';
import { startMinimal } from '../../minimal';
import { countQueries } from '../../page-cost';
import { startPortal, temporaryFolder } from '../../portal';
import { regionCookie } from '../../reader';
import { contractId, pageUrl } from './page';

/** The page of a contract with its KPI's and what its reports of 24 months said, against a minimal page with the same. */
export const contractKpis: Case = {
  name: 'contract-kpis',
  title: 'A contract with 24 months of reports and its KPI’s',
  url: '/contracten/:id/kpis',
  run,
};

const names = { portal: 'The portal', minimal: 'Minimal Remix page' } as const;

async function run({ national, plan, say }: Setting) {
  const { full } = await national();
  say('starting the portal and the ceiling');
  const portal = await startPortal(full);
  const page = await askPage(portal.url + pageUrl, regionCookie);
  const chart = /<svg[^>]*viewBox[\s\S]*?<\/svg>/.exec(page.slice(page.indexOf('per maand</h')))?.[0];
  if (!chart) throw new Error('The page of the portal has no chart');
  const file = join(temporaryFolder(), 'chart.svg');
  writeFileSync(file, chart);
  const minimal = await startMinimal(full, { CHART: file });
  const ceiling = `${minimal.url}/kpis/${contractId}`;
  checkSame(page, await askPage(ceiling));

  const contenders = [
    { name: names.portal, url: portal.url + pageUrl, cookie: regionCookie },
    { name: names.minimal, url: ceiling },
  ];
  const measured = await measure(contenders, plan, say, [10]);
  await Promise.all([portal.stop(), minimal.stop()]);
  const [queries = Number.NaN] = await countQueries(full, [pageUrl], regionCookie);
  const { table, share } = shareOf(measured, names.minimal, 10);
  return {
    tables: [table],
    checks: [
      atLeast('answers at 10 connections, of the minimal Remix page', share(names.portal), 75, '%'),
      atMost('queries per page', queries, 15),
    ],
  };
}

/** Every cell of the months and the shares of the KPI's stand in both pages. */
function checkSame(page: string, ceiling: string): void {
  const cells = (html: string) =>
    [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/>([\d.,]+%|[\d.]+,\d \/ [\d.]+,\d|[\d.]{5,})</g)].map(
      ([, cell]) => cell,
    );
  const [own, other] = [cells(page), cells(ceiling)];
  const missing = own.filter((cell) => !other.includes(cell));
  if (own.length < 70 || missing.length > 0)
    throw new Error(`The ceiling does not show ${missing.slice(0, 9).join(', ')}`);
}
