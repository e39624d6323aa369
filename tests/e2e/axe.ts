import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours: all that another theme can change. */
const kleurregels = ['color-contrast', 'link-in-text-block'];
/** axe-core takes options per check, which its types leave out. */
type Ronde = Axe.RunOptions & { checks?: Record<string, { options: object }> };
const rondes: Record<'bouw' | 'kleuren', Ronde> = {
  bouw: {
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
    rules: Object.fromEntries(kleurregels.map((regel) => [regel, { enabled: false }])),
  },
  kleuren: {
    runOnly: { type: 'rule', values: kleurregels },
    checks: { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } },
  },
};

const resultTypes: Axe.resultGroups[] = ['violations', 'incomplete'];

type MetAxe = Window & {
  axe: typeof Axe;
  /** Takes away what keeps axe from judging the text before or behind it. */
  vlak: CSSStyleSheet;
};

/** Evaluated from outside, so that the Content-Security-Policy of the page stays what it is. */
async function brengAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(source);
  await page.evaluate(() => {
    const vlak = new CSSStyleSheet();
    // The shadow at the edge of a table that scrolls and the arrow of a select lie in the background. Text that is cut
    // off, or stands beside what it lies on, has no colour behind it: the page gets room for its widest table.
    vlak.replaceSync(`
      .ik-tabel, .ams-select { background-image: none !important }
      .ik-tabel, .ik-paneel { overflow: visible !important; max-height: none !important }
      body { min-width: 2400px !important }`);
    vlak.disabled = true;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, vlak];
    Object.assign(window, { vlak });
  });
}

type Blik = {
  /** A selector: look only there. */
  deel?: string;
  /** Look at the colours in each of these instead of as they are. */
  themas?: string[];
};

/**
 * What axe-core finds on the page as it is now, one line per element; empty is right. What it cannot judge is a finding
 * too, or one picture behind a table would hide every colour in it from the test.
 * @param wat the rules about colours, those about everything else, or both
 */
export async function axeVindt(
  page: Page,
  wat: keyof typeof rondes | 'alles' = 'alles',
  { deel = 'html', themas = [] }: Blik = {},
): Promise<string[]> {
  await brengAxe(page);
  const bouw = wat === 'kleuren' ? [] : await vondsten(page, { ronde: 'bouw', deel, themas: [] });
  const kleuren = wat === 'bouw' ? [] : await vondsten(page, { ronde: 'kleuren', deel, themas });
  return [...bouw, ...kleuren];
}

const vondsten = (page: Page, { ronde, deel, themas }: Required<Blik> & { ronde: keyof typeof rondes }) =>
  page.evaluate(
    async ({ options, isKleuren, deel, themas }) => {
      const { axe, vlak } = window as unknown as MetAxe;
      const wortel = document.documentElement;
      // Axe never judges text in a drawing; thema.test.ts measures the colours of the timeline, which alone has it.
      const context = { include: [[deel]], exclude: isKleuren ? [['svg']] : [] };
      const regels: string[] = [];
      vlak.disabled = !isKleuren;
      for (const thema of themas.length > 0 ? themas : [wortel.dataset.thema ?? '']) {
        wortel.dataset.thema = thema;
        const { violations, incomplete } = await axe.run(context, options);
        for (const { id, nodes } of [...violations, ...incomplete]) {
          for (const { html, failureSummary = '' } of nodes) {
            const waarom = failureSummary.split('\n').slice(1).join(' ').trim();
            regels.push(`${id} in ${thema}: ${html.slice(0, 160)} (${waarom.slice(0, 240)})`);
          }
        }
      }
      vlak.disabled = true;
      return regels;
    },
    { options: { ...rondes[ronde], resultTypes }, isKleuren: ronde === 'kleuren', deel, themas },
  );

/** What sticks out at the right of the page, so that it scrolls sideways; empty is right. */
export function steektUit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const schuldig = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > clientWidth + 1 &&
        !element.parentElement?.closest('.ik-tabel'), // what is in there scrolls by itself
    );
    const namen = schuldig.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
    return [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`, ...namen];
  });
}

/** Opens everything that is folded within `deel`. @returns how many there were */
export const vouwOpen = (page: Page, deel: string): Promise<number> =>
  page.evaluate((binnen) => {
    const dicht = [...document.querySelectorAll<HTMLDetailsElement>(`${binnen} details:not([open])`)];
    for (const details of dicht) details.open = true;
    return dicht.length;
  }, deel);
