import { atMost, type Case, type Setting } from '../../case';
import { askPage } from '../../http';
import { startPortal } from '../../portal';
import { inTurn, times, turnTable } from '../../turns';

/** Searching names and numbers, by somebody who sees the whole country, against a tenth of everything. */
export const search: Case = {
  name: 'search',
  title: 'Searching names, against a tenth of the data',
  url: '/zoeken?zoek=…',
  run,
};

/** As people type them: a part of a name, and the beginning of a number. */
const searches = [
  { name: 'everywhere, part of a name', url: '/zoeken?zoek=taaltrain' },
  { name: 'everywhere, part of a number', url: '/zoeken?zoek=Z99' },
  { name: 'aanbieders', url: '/aanbieders?zoek=taaltrain' },
  { name: 'contracten', url: '/contracten?zoek=taaltrain' },
  { name: 'trajecten', url: '/trajecten?zoek=Z99' },
];

async function run({ national, plan, say }: Setting) {
  const { full, tenth } = await national();
  const tenthDir = await tenth();
  say('starting the portals');
  const [portal, small] = [await startPortal(full), await startPortal(tenthDir)];
  const acts = searches.flatMap(({ name, url }) => [
    { name: `${name}, all`, by: portal, act: () => askPage(portal.url + url) },
    { name: `${name}, tenth`, by: small, act: () => askPage(small.url + url) },
  ]);
  const measured = await inTurn(acts, plan.rounds * 10, say);
  await Promise.all([portal.stop(), small.stop()]);
  return {
    tables: [turnTable(measured)],
    checks: searches.map(({ name }) =>
      atMost(`${name}, times a tenth of the data`, times(measured, `${name}, all`, `${name}, tenth`), 2, '', 2),
    ),
  };
}
