import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const alles = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that look at colours: all that another theme can change. */
const kleuren = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type Vondst = {
  id: string;
  nodes: { html: string; failureSummary?: string; any: { data?: { messageKey?: string } | null }[] }[];
};
type Axe = {
  run: (context: string | Document, options: unknown) => Promise<{ violations: Vondst[]; incomplete: Vondst[] }>;
};

/**
 * What axe-core finds on the page as it is now, one line per element; empty is right. Text that it cannot judge for
 * the picture behind it is a finding too: a picture behind a table would hide every colour in it from the test.
 * @param deel a selector: look only there
 */
export async function axeVindt(page: Page, wat: 'alles' | 'kleuren' = 'alles', deel?: string): Promise<string[]> {
  // Evaluated from outside, so that the Content-Security-Policy of the page stays what it is.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    await page.evaluate(() => {
      // The shadow at the edge of a table that scrolls and the arrow of a select lie in the background; they keep axe
      // from judging the text before it.
      const vlak = new CSSStyleSheet();
      vlak.replaceSync('.ik-tabel, .ams-select { background-image: none !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, vlak];
    });
  }
  return page.evaluate(
    async ({ runOnly, binnen }) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations, incomplete } = await axe.run(binnen ?? document, {
        runOnly,
        resultTypes: ['violations', 'incomplete'],
      });
      const onbeslist = incomplete.map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ any }) => /^bg(Gradient|Image)$/.test(any[0]?.data?.messageKey ?? '')),
      }));
      return [...violations, ...onbeslist].flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => {
          const waarom = failureSummary.split('\n').slice(1).join(' ').trim();
          return `${id}: ${html.slice(0, 160)} (${waarom.slice(0, 240)})`;
        }),
      );
    },
    { runOnly: wat === 'alles' ? alles : kleuren, binnen: deel },
  );
}

/** What sticks out at the right of the page, so that it scrolls sideways; empty is right. */
export function steektUit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const schuldig = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
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
