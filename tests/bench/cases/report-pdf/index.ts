import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Case, type Setting, toKnow } from '../../case';
import { askPage } from '../../http';
import { startPortal, temporaryFolder } from '../../portal';
import { type Server, startServer } from '../../processes';
import { regionCookie } from '../../reader';
import { inTurn, timeOf, times, turnTable } from '../../turns';

const region = 'metropool-amsterdam';
const address = `/verantwoording/voortgangsrapportage.pdf?regio=${region}&van=2024-07-01&tot=2025-07-01`;

/** The report for the council as a PDF: figures asked, drawn in a thread and sent; against pdfkit with the same content. */
export const reportPdf: Case = {
  name: 'report-pdf',
  title: 'The voortgangsrapportage as PDF',
  url: address,
  run,
};

const names = { portal: 'The portal, figures included', bare: 'pdfkit with the same content' } as const;
async function run({ national, plan, say }: Setting) {
  const { full } = await national();
  const input = join(temporaryFolder(), 'rapport.json');
  process.env.KEEP_INPUT = input;
  say('starting the portal and the ceiling');
  const portal = await startPortal(full, ['--import', './tests/bench/cases/report-pdf/listen.mjs']);
  const url = portal.url + address;
  const own = await askPage(url, regionCookie);
  if (!existsSync(input)) throw new Error('The portal sent nothing to the thread that makes the PDF');
  const bare = await startServer(['--import', 'tsx', 'tests/bench/cases/report-pdf/ceilings/bare.ts'], {
    env: { INPUT: input },
  });
  const other = await askPage(bare.url);
  const measured = await inTurn(
    [
      { name: names.portal, by: portal, act: () => askPage(url, regionCookie) },
      { name: names.bare, by: bare, act: () => askPage(bare.url) },
    ],
    plan.rounds * 3,
    say,
  );
  await busiest(portal);
  for (let time = 0; time < 3; time++) await askPage(url, regionCookie);
  const busy = await busiest(portal);
  await Promise.all([portal.stop(), bare.stop()]);
  const { ms: bareMs } = timeOf(measured, names.bare);
  return {
    tables: [turnTable(measured)],
    checks: [
      atMost('made and sent, times pdfkit alone', times(measured, names.portal, names.bare), 1.5, '', 2),
      atMost('longest that the main thread was busy meanwhile, of what pdfkit takes', (100 * busy) / bareMs, 50, '%'),
      toKnow('the same', busy, ' ms'),
      { name: 'pages of the two', measured: `${pagesOf(own)} and ${pagesOf(other)}` },
    ],
  };
}

const pagesOf = (pdf: string) => pdf.split('/Type /Page\n').length - 1;

/** Milliseconds that the thread of the portal could do nothing else, at most, since this was last asked. */
const busiest = ({ child }: Server) =>
  new Promise<number>((resolve) => {
    child.once('message', (ms) => resolve(ms as number));
    child.send('busiest');
  });
