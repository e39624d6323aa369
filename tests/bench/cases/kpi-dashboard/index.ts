import { atLeast, atMost, type Case, type Setting } from '../../case';
import { askPage } from '../../http';
import { countQueries } from '../../page-cost';
import { startPortal } from '../../portal';
import { startServer } from '../../processes';
import { inTurn, times, turnTable } from '../../turns';

const pageUrl = '/kpis?meting=gestart';

/** The dashboard over the whole country against a page that groups the rows, and against a tenth of the trajecten. */
export const kpiDashboard: Case = {
  name: 'kpi-dashboard',
  title: 'KPI dashboard, gemeente x leerroute, over 100,000 trajecten',
  url: pageUrl,
  run,
};

const names = {
  portal: 'The portal, 100,000 trajecten',
  small: 'The portal, 10,000 trajecten',
  grouped: 'A page that groups the rows',
} as const;

async function run({ national, plan, say }: Setting) {
  const { full, small } = await national();
  const smallDir = await small();
  say('starting the portals and the ceiling');
  const [portal, tenth] = [await startPortal(full), await startPortal(smallDir)];
  const grouped = await startServer(['--import', 'tsx', 'tests/bench/cases/kpi-dashboard/ceilings/bare.tsx'], {
    env: { DATA_DIR: full },
  });
  checkSame(await askPage(portal.url + pageUrl), await askPage(grouped.url));
  // One reader after the other: of a page that takes a second ten at once would say nothing more.
  const measured = await inTurn(
    [
      { name: names.portal, by: portal, act: () => askPage(portal.url + pageUrl) },
      { name: names.small, by: tenth, act: () => askPage(tenth.url + pageUrl) },
      { name: names.grouped, by: grouped, act: () => askPage(grouped.url) },
    ],
    plan.rounds * 4,
    say,
  );
  await Promise.all([portal.stop(), tenth.stop(), grouped.stop()]);
  const [queries = Number.NaN] = await countQueries(full, [pageUrl]);
  return {
    tables: [turnTable(measured)],
    checks: [
      atLeast(
        'answers, times those of a page that groups the rows',
        times(measured, names.grouped, names.portal),
        2,
        '',
        1,
      ),
      atMost('cost for ten times the trajecten, times', times(measured, names.portal, names.small), 1.3, '', 2),
      atMost('queries per page', queries, 15),
    ],
  };
}

/** Both count the same people in every gemeente and leerroute. */
function checkSame(page: string, ceiling: string): void {
  const rows = (html: string) =>
    [...html.matchAll(/<tr><th scope="row">([^<]+)<\/th>([\s\S]*?)<\/tr>/g)].map(
      ([, name, cells = '']) =>
        `${name} ${cells
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()}`,
    );
  const [own, other] = [rows(page), new Set(rows(ceiling))];
  const different = own.filter((row) => !row.startsWith('Totaal') && !other.has(row));
  if (own.length < 300 || different.length > 0)
    throw new Error(`The ceiling counts otherwise: ${different.slice(0, 3)}`);
}
