import { type Browser, type BrowserContext, test as base, expect, type Page, request } from 'playwright/test';
import { type Basis, startCopy } from '../setup/portal';

export { expect };

/** The password of every demonstration account. */
export const wachtwoord = 'Inburgering-2022!';

type Sessie = Awaited<ReturnType<BrowserContext['storageState']>>;
type SessieVan = (email: string | null) => Promise<Sessie>;
type VensterOpties = Parameters<Browser['newContext']>[0];

interface PerWorker {
  /** This worker's own portal, on its own copy of the demonstration. */
  server: { url: string; dataDir: string };
  /** The cookies of somebody who logged in, once per worker; without an address those of a visitor. */
  sessieVan: SessieVan;
}

interface PerTest {
  /** As `sessieVan`, on the portal of this test. */
  sessieHier: SessieVan;
  /** Opens a window of its own for somebody who is logged in; without an address for a visitor. */
  venster: (email: string | null, opties?: VensterOpties) => Promise<Page>;
}

const startDemonstratie = () => startCopy(JSON.parse(process.env.E2E_BASIS ?? '') as Basis);

export const test = base.extend<PerTest, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
    async ({}, provide) => {
      const portal = await startDemonstratie();
      await provide({ url: portal.url, dataDir: portal.dataDir });
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  sessieVan: [({ server }, provide) => provide(sessies(server.url)), { scope: 'worker' }],

  baseURL: ({ server }, provide) => provide(server.url),
  sessieHier: ({ sessieVan }, provide) => provide(sessieVan),

  page: async ({ page }, provide) => {
    const fouten = luister(page);
    await provide(page);
    expect([...fouten], 'errors in the console of the browser').toEqual([]);
  },

  venster: async (
    { browser, baseURL, sessieHier, contextOptions, locale, timezoneId, viewport, javaScriptEnabled },
    provide,
  ) => {
    const open: { context: BrowserContext; fouten: Set<string> }[] = [];
    await provide(async (email, opties) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        timezoneId,
        viewport,
        javaScriptEnabled,
        storageState: await sessieHier(email),
        ...opties,
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      open.push({ context, fouten: luister(page) });
      return page;
    });
    for (const { context } of open) await context.close();
    expect(
      open.flatMap(({ fouten }) => [...fouten]),
      'errors in the console of the browser',
    ).toEqual([]);
  },
});

/** For a test that moves the clock or changes what others count on: a portal for that test alone. */
export const testMetEigenPortaal = test.extend<{ eigen: { url: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
  eigen: async ({}, provide) => {
    const portal = await startDemonstratie();
    await provide({ url: portal.url });
    await portal.stop();
  },
  baseURL: ({ eigen }, provide) => provide(eigen.url),
  sessieHier: ({ eigen }, provide) => provide(sessies(eigen.url)),
});

/** A script error, a hydration warning or a refusal by the Content-Security-Policy fails the test that saw it. */
export function luister(page: Page): Set<string> {
  const fouten = new Set<string>();
  page.on('pageerror', (error) => fouten.add(String(error)));
  page.on('console', (message) => {
    // Chromium reports every 4xx answer this way; whether one was expected is for the test to say.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) fouten.add(message.text());
  });
  return fouten;
}

/** Logs in each person once. */
function sessies(url: string): SessieVan {
  const bekend = new Map<string, Promise<Sessie>>();
  return (email) => {
    if (email === null) return Promise.resolve({ cookies: [], origins: [] });
    const sessie = bekend.get(email) ?? maakSessie(url, email);
    bekend.set(email, sessie);
    return sessie;
  };
}

async function maakSessie(url: string, email: string): Promise<Sessie> {
  const klant = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });
  const antwoord = await klant.post('/inloggen', { form: { email, wachtwoord }, maxRedirects: 0 });
  expect(antwoord.status(), `${email} logs in`).toBe(303);
  const sessie = await klant.storageState();
  await klant.dispose();
  return sessie;
}

/** Logs in by hand, with the form that people use; works without JavaScript too. */
export async function login(page: Page, email: string, geheim = wachtwoord): Promise<void> {
  await page.goto('/inloggen');
  await page.locator('input[name=email]:not([type=hidden])').fill(email);
  const secret = page.locator('input[name=wachtwoord]:not([type=hidden])');
  await secret.fill(geheim);
  await secret.press('Enter');
  await page.waitForURL(({ pathname }) => pathname !== '/inloggen');
}

/** Waits until React has taken over the page, so that its warnings have been given and its handlers are there. */
export async function isTotLeven(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('footer') ?? {}).some((sleutel) => sleutel.startsWith('__reactFiber')),
  );
}
