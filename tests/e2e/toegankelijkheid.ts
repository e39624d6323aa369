import { type APIRequestContext, type Page, request } from 'playwright/test';
import { themaNamen } from '../../app/domain/organisatie/soort';
import { builtRoutes, fill } from '../security/routes';
import { axeVindt, steektUit, vouwOpen } from './axe';
import { test as base, expect, isTotLeven, luister } from './fixtures';
import { type Bezoek, heeftGeenPagina, type Persona, paginas, personas } from './paginas';
import { zetStanden } from './standen';

const themas = Object.keys(themaNamen);
const breedten = [1280, 320];
const portaalNaam = 'Inkoopregie Inburgering';

type Blad = { page: Page; fouten: Set<string> };
type PerWorker = {
  /** One window per persona, kept for all pages: logging in and the files of the portal are asked once. */
  blad: (als: Persona) => Promise<Blad>;
  /** Asks the portal for a page without a browser. */
  vraag: (als: Persona) => Promise<APIRequestContext>;
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
  vraag: [
    async ({ server, sessieVan }, provide) => {
      const klanten = new Map<Persona, APIRequestContext>();
      await provide(async (als) => {
        const storageState = await sessieVan(personas[als]);
        const klant = klanten.get(als) ?? (await request.newContext({ baseURL: server.url, storageState }));
        klanten.set(als, klant);
        return klant;
      });
      for (const klant of klanten.values()) await klant.dispose();
    },
    { scope: 'worker' },
  ],
  tabel: [
    async ({ browser, server, sessieVan }, provide) => {
      const venster = async (als: Persona) =>
        browser.newPage({
          baseURL: server.url,
          storageState: await sessieVan(personas[als]),
          javaScriptEnabled: false,
        });
      const [beheer, inkoper] = [await venster('beheer'), await venster('drenthe')];
      const standen = await zetStanden(beheer, inkoper);
      for (const page of [beheer, inkoper]) await page.close();
      await provide(paginas(standen));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.describe.configure({ mode: 'parallel' });

const routes = builtRoutes();
const adresVan = (pad: string, { params = {}, zoek }: Bezoek) => `${fill(pad, params)}${zoek ? `?${zoek}` : ''}`;

test('every page of the portal stands in the table, and no other', ({ tabel }) => {
  const metPagina = routes.map(({ id }) => id).filter((id) => !heeftGeenPagina(id));
  expect(Object.keys(tabel).sort()).toEqual(metPagina.sort());
});

test('what counts as no page gives none', async ({ vraag }) => {
  const zonder = routes.filter(({ id }) => heeftGeenPagina(id));
  expect(zonder.length).toBeGreaterThan(0);
  const beheer = await vraag('beheer');
  for (const { id, path } of zonder) {
    const antwoord = await beheer.get(path.replace(/:\w+/g, 'geen'), { maxRedirects: 0 });
    const isPagina = antwoord.status() === 200 && antwoord.headers()['content-type']?.startsWith('text/html');
    expect(isPagina, id).toBe(false);
  }
});

test('every page has a title of its own, ending with the name of the portal, and is in Dutch', async ({
  vraag,
  tabel,
}) => {
  const perTitel = new Map<string, Set<string>>();
  const klachten: string[] = [];
  for (const { id, path } of routes) {
    for (const bezoek of tabel[id] ?? []) {
      const adres = adresVan(path, bezoek);
      const html = await (await (await vraag(bezoek.als)).get(adres)).text();
      const titel = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      if (!/^.+ · Inkoopregie Inburgering$/.test(titel))
        klachten.push(`${adres}: “${titel}” does not end with ${portaalNaam}`);
      if (!/<html[^>]* lang="nl"/.test(html)) klachten.push(`${adres}: not lang="nl"`);
      perTitel.set(titel, (perTitel.get(titel) ?? new Set()).add(fill(path, bezoek.params ?? {})));
    }
  }
  for (const [titel, adressen] of perTitel) {
    if (adressen.size > 1) klachten.push(`“${titel}” is the title of ${[...adressen].join(' and ')}`);
  }
  expect(klachten).toEqual([]);
});

for (const { id, path } of routes.filter((route) => !heeftGeenPagina(route.id))) {
  test(`${id} can be used by everybody`, async ({ blad, tabel }) => {
    const bezoeken = tabel[id];
    if (!bezoeken) throw new Error(`${id} does not stand in the table of paginas.ts`);
    test.setTimeout(60_000 * bezoeken.length);
    const klachten: string[] = [];
    for (const bezoek of bezoeken) {
      const adres = adresVan(path, bezoek);
      const { page, fouten } = await blad(bezoek.als);
      for (const breedte of breedten) {
        const meld = (wat: string, ...vondsten: string[][]) =>
          klachten.push(
            ...vondsten.flat().map((regel) => `${adres} as ${bezoek.als}, ${breedte} px, ${wat}: ${regel}`),
          );
        await page.setViewportSize({ width: breedte, height: 900 });
        const antwoord = await page.goto(adres);
        expect(antwoord?.status(), adres).toBe(bezoek.status ?? 200);
        expect(new URL(page.url()).pathname, 'no way to another page').toBe(fill(path, bezoek.params ?? {}));
        await isTotLeven(page);
        for (const [index, thema] of themas.entries()) {
          await page.evaluate((naam) => document.documentElement.setAttribute('data-thema', naam), thema);
          meld(`theme ${thema}`, await axeVindt(page, index === 0 ? 'alles' : 'kleuren'), await steektUit(page));
        }
        if (await vouwOpen(page, 'main')) meld('unfolded', await axeVindt(page), await steektUit(page));
        // The menus of the header lie over the content while they are open.
        if (await vouwOpen(page, 'header')) {
          meld('menus open', await axeVindt(page, 'alles', 'header details'), await steektUit(page));
        }
        meld('console', [...fouten]);
        fouten.clear();
      }
    }
    expect(klachten).toEqual([]);
  });
}
