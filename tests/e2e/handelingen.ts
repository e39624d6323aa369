import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';
import { axeVindt } from './axe';
import { isTotLeven } from './fixtures';

/** What people do on every page, in the words on the screen; all of it works with and without JavaScript. */

/** Opens a window for somebody who is logged in; without an address for a visitor. */
export type Venster = (email: string | null) => Promise<Page>;
/** A file to upload, as Playwright takes it. */
export type Bestand = { name: string; mimeType: string; buffer: Buffer };

export const titel = (page: Page) => page.getByRole('heading', { level: 1 });
export const hoofd = (page: Page) => page.getByRole('main');
/** The status beside the title. */
export const stand = (page: Page) => hoofd(page).locator('h1 + *');
export const meldt = (page: Page, tekst: string | RegExp) => expect(page.getByRole('status')).toContainText(tekst);
/** The row of a table that begins with, or holds, this text. */
export const rij = (page: Page, tabel: string | RegExp, tekst: string | RegExp) =>
  page
    .getByRole('table', { name: tabel })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .filter({ hasText: tekst });

/** The cells of that row, by the headings of their columns. */
export async function cellenVan(
  page: Page,
  tabel: string | RegExp,
  tekst: string | RegExp,
): Promise<Record<string, string>> {
  const koppen = await page.getByRole('table', { name: tabel }).getByRole('columnheader').allInnerTexts();
  const cellen = await rij(page, tabel, tekst).getByRole('cell').allInnerTexts();
  return Object.fromEntries(koppen.slice(1).map((kop, index) => [kop, cellen[index] ?? '']));
}

/** Whether scripts run on the page; without them the portal says nothing to the window. */
export const draaitScripts = (page: Page) => page.evaluate(() => '__remixContext' in window);

/** Opens an address, and waits until its buttons do what they do with scripts, if there are any. */
export async function ga(page: Page, adres: string): Promise<number | undefined> {
  const antwoord = await page.goto(adres);
  if (await draaitScripts(page)) await isTotLeven(page);
  return antwoord?.status();
}

/** Looks with axe-core at a page that only exists in the middle of the work; it needs scripts itself. */
export async function bekijk(page: Page): Promise<void> {
  if (await draaitScripts(page)) expect(await axeVindt(page)).toEqual([]);
}

/** Follows a link and waits for the page that it leads to. */
export async function naar(
  page: Page,
  link: string | RegExp,
  kop: string | RegExp,
  binnen: Locator = hoofd(page),
): Promise<void> {
  await binnen.getByRole('link', { name: link }).first().click();
  await expect(titel(page)).toHaveText(kop);
}

/** Opens the record of a row in a list. */
export async function open(page: Page, rij: string, kop: string): Promise<void> {
  await page.getByRole('table').getByRole('row').filter({ hasText: rij }).getByRole('link').first().click();
  await expect(titel(page)).toHaveText(kop);
}

/** Presses the button of the form and waits for what the portal says about it. */
export async function doe(page: Page, knop: string | RegExp, melding: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: knop, exact: true }).click();
  await meldt(page, melding);
}

/** Does what is asked once more: unfolds the question, and says yes. */
export async function bevestig(page: Page, vraag: string, ja: string, melding: string | RegExp): Promise<void> {
  await hoofd(page).locator('summary', { hasText: vraag }).click();
  await doe(page, ja, melding);
}

/** Presses the button of a form that is refused; the summary says why and has the focus. */
export async function geweigerd(page: Page, knop: string, reden: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: knop, exact: true }).click();
  const fouten = hoofd(page).locator('section:focus');
  await expect(fouten).toContainText(reden);
}

/** Ticks a box or chooses an option by its label: the control itself is drawn by the style sheet. */
export async function kruis(binnen: Page | Locator, rol: 'radio' | 'checkbox', naam: string | RegExp): Promise<void> {
  const keuze = binnen.getByRole(rol, { name: naam });
  await binnen.locator(`label[for="${await keuze.getAttribute('id')}"]`).click();
  await expect(keuze).toBeChecked();
}

/** Fills fields by their whole label; that a field may be left out is said behind it. */
export async function vul(page: Page | Locator, velden: Record<string, string>): Promise<void> {
  for (const [label, waarde] of Object.entries(velden)) {
    const heel = label.replace(/[.?*+()]/g, '\\$&');
    await page.getByLabel(new RegExp(`^${heel}( \\(niet verplicht\\))?$`)).fill(waarde);
  }
}

/** Follows a link to a file. @returns what it is called and what is in it */
export async function download(page: Page, link: string | RegExp): Promise<{ naam: string; bytes: Buffer }> {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    hoofd(page).getByRole('link', { name: link }).first().click(),
  ]);
  return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
}

/** Chooses a file in the form and presses its button. */
export async function upload(page: Page, bestand: Bestand, knop: string): Promise<void> {
  await hoofd(page).locator('input[type=file]').setInputFiles(bestand);
  await page.getByRole('button', { name: knop, exact: true }).click();
}
