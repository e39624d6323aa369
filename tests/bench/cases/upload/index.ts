import { setTimeout as wait } from 'node:timers/promises';
import { renderLijst } from '../../../../app/domain/maandrapportage/documents/lijst.server';
import { veldNamen } from '../../../../app/domain/maandrapportage/velden';
import { atMost, type Case, type Check, type Setting, toKnow } from '../../case';
import { startPortal } from '../../portal';
import { startServer } from '../../processes';
import { contractorCookie } from '../../reader';
import { send } from '../../send';
import { inTurn, times, turnTable } from '../../turns';
import { largeReport, month, workSizes } from '../month-report/work';

/** A spreadsheet of 10,000 lines, from sending it to the last line kept. */
export const upload: Case = {
  name: 'upload',
  title: `A spreadsheet of ${workSizes.large} lines`,
  url: '/rapportages/:id/upload',
  run,
};

/** The portal's own list, filled in. Each turn says something else about every line. */
function filledIn(turn: number): Promise<Uint8Array> {
  const offered = 40 + (turn % 2);
  const hours: Partial<Record<string, number | string>> = {
    aangebodenMinuten: offered,
    gevolgdMinuten: offered - 5,
    geoorloofdMinuten: 3,
    ongeoorloofdMinuten: 2,
    niveau: 'A2',
  };
  const velden = veldNamen.filter((naam) => naam !== 'participatieMinuten' && !naam.startsWith('ontzorgen'));
  const rijen = Array.from({ length: workSizes.large }, (_, index) => ({
    rapportage: `${largeReport.contract} ${month}`,
    trajectnummer: largeReport.number(index),
    route: 'B1',
    bekend: '',
    waarden: velden.map((naam) => hours[naam] ?? null),
  }));
  return renderLijst({ velden, rijen });
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const names = {
  portal: 'The portal: sent, read, validated, looked at, kept',
  bare: 'The same reader of spreadsheets, and inserting',
} as const;

async function run({ national, plan, say }: Setting) {
  const { work } = await national();
  const dataDir = await work();
  say('making the spreadsheets');
  const files = [await filledIn(0), await filledIn(1)].map((bytes) => new Blob([bytes as BlobPart], { type: xlsx }));
  const portal = await startPortal(dataDir);
  const bare = await startServer(['--import', 'tsx', 'tests/bench/cases/upload/ceilings/bare.ts'], {
    env: { DATA_DIR: dataDir },
  });
  const report = `${portal.url}/rapportages/${largeReport.own}`;
  let progress = 0;
  let longest = 0;

  /** As a browser does it: sends the file, looks again and again until it was judged, and says yes. */
  async function viaPortal(file: Blob): Promise<void> {
    const form = new FormData();
    form.set('bestand', file, 'lijst.xlsx');
    const { location } = await send(`${report}/upload`, contractorCookie, form);
    const page = portal.url + location;
    for (;;) {
      const { text } = await send(page, contractorCookie);
      const version = /name="versie"[^>]* value="(\d+)"/.exec(text)?.[1];
      if (version) {
        await send(page, contractorCookie, new URLSearchParams({ versie: version }));
        return;
      }
      if (!text.includes('<progress'))
        throw new Error(`The list was refused: ${text.replace(/<[^>]+>/g, ' ').slice(0, 2000)}`);
      progress += 1;
      await wait(50);
    }
  }

  /** Asks for a light page again and again while the work runs. */
  async function meanwhile(work: Promise<void>): Promise<void> {
    let busy = true;
    const done = work.finally(() => {
      busy = false;
    });
    while (busy) {
      const started = performance.now();
      await send(`${portal.url}/help`, contractorCookie);
      longest = Math.max(longest, performance.now() - started);
      await wait(5);
    }
    await done;
  }

  let turn = 0;
  const turned = () => {
    turn += 1;
  };
  const file = () => files[turn % 2] ?? new Blob();
  const measured = await inTurn(
    [
      { name: names.portal, by: portal, before: () => turned(), act: () => viaPortal(file()) },
      {
        name: names.bare,
        by: bare,
        before: () => fetch(bare.url, { method: 'DELETE' }),
        act: async () => {
          const answer = await (await fetch(bare.url, { method: 'POST', body: file() })).text();
          if (answer !== String(workSizes.large)) throw new Error(`The ceiling kept ${answer} lines`);
        },
      },
    ],
    plan.rounds * 2,
    say,
  );
  turned();
  await meanwhile(viaPortal(file()));
  await Promise.all([portal.stop(), bare.stop()]);
  const checks: Check[] = [
    atMost('validated and kept, times parsing and inserting', times(measured, names.portal, names.bare), 1.5, '', 2),
    toKnow('times that a page showed how far it was (after 1.5 s of waiting)', progress),
    toKnow('longest that another page had to wait meanwhile', longest, ' ms'),
  ];
  return { tables: [turnTable(measured)], checks };
}
