import { test as base, expect, type Page } from 'playwright/test';
import { type Basis, startCopy } from '../setup/portal';

export { expect };

/** The password of every demonstration account. */
export const wachtwoord = 'Inburgering-2022!';

interface PerWorker {
  /** This worker's own portal, on its own copy of the demonstration. */
  server: { url: string; dataDir: string };
}

export const test = base.extend<object, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures from this pattern
    async ({}, provide) => {
      const portal = await startCopy(JSON.parse(process.env.E2E_BASIS ?? '') as Basis);
      await provide({ url: portal.url, dataDir: portal.dataDir });
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: ({ server }, provide) => provide(server.url),

  /** A script error, a hydration warning or a refusal by the Content-Security-Policy fails the test that saw it. */
  page: async ({ page }, provide) => {
    const errors = new Set<string>();
    page.on('pageerror', (error) => errors.add(String(error)));
    page.on('console', (message) => {
      // Chromium reports every 4xx answer this way; whether one was expected is for the test to say.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) errors.add(message.text());
    });
    await provide(page);
    expect([...errors], 'errors in the console of the browser').toEqual([]);
  },
});

/** Logs in by hand, with the form that people use; works without JavaScript too. */
export async function login(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen');
  await page.locator('input[name=email]:not([type=hidden])').fill(email);
  const secret = page.locator('input[name=wachtwoord]:not([type=hidden])');
  await secret.fill(wachtwoord);
  await secret.press('Enter');
  await page.waitForURL(({ pathname }) => pathname !== '/inloggen');
}
