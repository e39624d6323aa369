import { type Browser, type BrowserContext, test as base, expect, type Page, request } from 'playwright/test';
import { type Basis, startCopy } from '../setup/portal';

export { expect };

/** The password of every demonstration account. */
export const wachtwoord = 'Inburgering-2022!';

type Sessie = Awaited<ReturnType<BrowserContext['storageState']>>;

interface PerWorker {
  /** This worker's own portal, on its own copy of the demonstration. */
  server: { url: string; dataDir: string };
  /** The cookies of somebody who logged in, once per worker; nobody: a visitor. */
  sessieVan: (email: string | null) => Promise<Sessie>;
}

interface PerTest {
  /** A window of its own for somebody who is logged in; without an e-mail address for a visitor. */
  venster: (email: string | null, opties?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
}

export const test = base.extend<PerTest, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
    async ({}, provide) => {
      const portal = await startCopy(JSON.parse(process.env.E2E_BASIS ?? '') as Basis);
      await provide({ url: portal.url, dataDir: portal.dataDir });
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  sessieVan: [
    async ({ server }, provide) => {
      const sessies = new Map<string, Promise<Sessie>>();
      await provide((email) => {
        if (email === null) return Promise.resolve({ cookies: [], origins: [] });
        const sessie = sessies.get(email) ?? maakSessie(server.url, email);
        sessies.set(email, sessie);
        return sessie;
      });
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, provide) => provide(server.url),

  page: async ({ page }, provide) => {
    const fouten = luister(page);
    await provide(page);
    expect([...fouten], 'errors in the console of the browser').toEqual([]);
  },

  venster: async ({ browser, baseURL, sessieVan, contextOptions, viewport, javaScriptEnabled }, provide) => {
    const open: { context: BrowserContext; fouten: Set<string> }[] = [];
    await provide(async (email, opties) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        javaScriptEnabled,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        storageState: await sessieVan(email),
        ...opties,
      });
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
