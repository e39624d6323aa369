import type { Page } from 'playwright/test';
import { themaNamen } from '../../app/domain/organisatie/soort';
import { builtRoutes, fill } from '../security/routes';
import { axeVindt, steektUit, vouwOpen } from './axe';
import { type Bezoek, iedereen, type Persona, personas } from './bezoek';
import { test as base, expect, isTotLeven, luister } from './fixtures';
import { paginas } from './paginas';
import { ketenPaginas } from './paginas-keten';
import { zetStanden } from './standen';
import { zetKetenStanden } from './standen-keten';

const themas = Object.keys(themaNamen);
const breedten = [1280, 320];

type Blad = { page: Page; fouten: Set<string> };
type PerWorker = {
  /** One window per persona, kept for all pages: logging in and the files of the portal are asked once. */
  blad: (als: Persona) => Promise<Blad>;
  /** The table of pages, for the portal of this worker, whose clock and records `standen.ts` moved on. */
  tabel: Record<string, Bezoek[]>;
};

const test = base.extend<object, PerWorker>({
  blad: [
    async ({ browser, server, sessieVan }, provide) => {
      const bladen = new Map<Persona, Blad>();
      await provide(async (als) => {
        const bestaand = bladen.get(als);
        if (bestaand) return bestaand;
        const storageState = await sessieVan(personas[als]);
        const context = await browser.newContext({ baseURL: server.url, storageState, locale: 'nl-NL' });
        const page = await context.newPage();
        const blad = { page, fouten: luister(page) };
        bladen.set(als, blad);
        return blad;
      });
      for (const { page } of bladen.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  tabel: [
    async ({ browser, server, sessieVan }, provide) => {
      const venster = async (als: Persona) => {
        const storageState = await sessieVan(personas[als]);
        const page = await browser.newPage({ baseURL: server.url, storageState, javaScriptEnabled: false });
        page.setDefaultTimeout(15_000);
        return page;
      };
      const [beheer, inkoper] = [await venster('beheer'), await venster('drenthe')];
      const standen = await zetStanden(beheer, inkoper);
      const [aanbieder, inova, regie] = [await venster('aanbieder'), await venster('inova'), await venster('regie')];
      const ketenStanden = await zetKetenStanden(aanbieder, inova, regie);
      for (const page of [beheer, inkoper, aanbieder, inova, regie]) await page.close();
      await provide({ ...paginas(standen), ...ketenPaginas(ketenStanden) });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'parallel' });

const routes = builtRoutes().filter(({ hasPage }) => hasPage);
const adresVan = (pad: string, { params = {}, zoek }: Bezoek) => `${fill(pad, params)}${zoek ? `?${zoek}` : ''}`;

/** Makes the window as wide, without asking for the page again. */
const maakBreed = (page: Page, width: number) => page.setViewportSize({ width, height: 900 });

test('every page of the portal stands in the table, and no other', ({ tabel }) => {
  expect(Object.keys(tabel).sort()).toEqual(routes.map(({ id }) => id).sort());
});

test('every page has a title of its own, ending with the name of the portal, and is in Dutch', async ({
  blad,
  tabel,
}) => {
  const perTitel = new Map<string, Set<string>>();
  const klachten: string[] = [];
  for (const { id, path } of routes) {
    for (const bezoek of tabel[id] ?? []) {
      const adres = adresVan(path, bezoek);
      const html = await (await (await blad(bezoek.als)).page.request.get(adres)).text();
      const titel = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      if (!/^.+ · Inkoopregie Inburgering$/.test(titel)) klachten.push(`${adres} is called “${titel}”`);
      if (!/<html[^>]* lang="nl"/.test(html)) klachten.push(`${adres}: not lang="nl"`);
      perTitel.set(titel, (perTitel.get(titel) ?? new Set()).add(fill(path, bezoek.params ?? {})));
    }
  }
  for (const [titel, adressen] of perTitel) {
    if (adressen.size > 1) klachten.push(`“${titel}” is the title of ${[...adressen].join(' and ')}`);
  }
  expect(klachten).toEqual([]);
});

test('the menus of the header can be used by everybody', async ({ blad }) => {
  test.setTimeout(20_000 * iedereen.length);
  const deel = 'header details'; // open, they lie over the rest
  const klachten: string[] = [];
  for (const als of iedereen) {
    const { page } = await blad(als);
    await page.goto(als === 'bezoeker' ? '/help' : '/vandaag');
    await isTotLeven(page);
    expect(await vouwOpen(page, 'header'), als).toBeGreaterThan(0);
    for (const breedte of breedten) {
      await maakBreed(page, breedte);
      klachten.push(...(await axeVindt(page, 'alles', { deel, themas })), ...(await steektUit(page)));
    }
  }
  expect(klachten).toEqual([]);
});

for (const { id, path, hasAction } of routes) {
  test(`${id} can be used by everybody`, async ({ blad, tabel }) => {
    const bezoeken = tabel[id];
    if (!bezoeken) throw new Error(`${id} does not stand in the table of paginas.ts`);
    test.setTimeout(40_000 * bezoeken.length);
    const klachten: string[] = [];
    let formulieren = 0;
    for (const bezoek of bezoeken) {
      const adres = adresVan(path, bezoek);
      const { page, fouten } = await blad(bezoek.als);
      const meld = (hoe: string, ...vondsten: string[][]) =>
        klachten.push(...vondsten.flat().map((regel) => `${adres} as ${bezoek.als}, ${hoe}: ${regel}`));

      const antwoord = await page.goto(adres);
      expect(antwoord?.status(), adres).toBe(bezoek.status ?? 200);
      expect(new URL(page.url()).pathname, 'no way to another page').toBe(fill(path, bezoek.params ?? {}));
      await isTotLeven(page);
      formulieren += await page.getByRole('main').locator('form[method=post]').count();

      const vouwbaar = (await page.getByRole('main').locator('details').count()) > 0;
      for (const breedte of breedten) {
        await maakBreed(page, breedte);
        meld(`${breedte} px`, await axeVindt(page, vouwbaar ? 'alles' : 'bouw'), await steektUit(page));
      }
      await vouwOpen(page, 'main');
      for (const breedte of breedten.toReversed()) {
        await maakBreed(page, breedte);
        const wat = vouwbaar ? 'alles' : 'kleuren';
        meld(`${breedte} px, unfolded`, await axeVindt(page, wat, { themas }), await steektUit(page));
      }
      meld('console', [...fouten]);
      fouten.clear();
    }
    expect(klachten).toEqual([]);
    if (hasAction && bezoeken.some(({ status }) => !status)) {
      expect(formulieren, 'a page that takes posts shows its form in one of its visits').toBeGreaterThan(0);
    }
  });
}
