import { readFileSync } from 'node:fs';
import { gemeenteId } from '../../seeds/dsl/organisatie';
import { leesCsv } from './csv';
import { expect, isTotLeven, login, test } from './fixtures';

const inkoper = 'inkoper@westfriesland.example';
const beheerder = 'beheer@portaal.example';
const gemeente = (cbsCode: string) => `/beheer/gemeenten/${encodeURIComponent(gemeenteId(cbsCode))}`;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the menu opens and leads on without JavaScript', async ({ venster }) => {
    const page = await venster(null); // a session of its own: it ends here
    await login(page, inkoper);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
    const menu = page.getByRole('navigation', { name: 'Menu', exact: true });
    await expect(menu).toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await expect(menu.getByRole('link')).toHaveText([
      'Vandaag',
      'Aanbestedingen',
      'Aanbieders',
      'Contracten',
      'KPI’s',
      'Meelifregelingen',
      'Budget',
      'Verantwoording',
      'Zoeken',
      'Help',
      'Wisselen van rol',
      'Uw account',
      'Wachtwoord wijzigen',
    ]);
    await menu.getByRole('link', { name: 'Contracten' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contracten' })).toBeVisible();
    await expect(menu, 'the menu is closed on the next page').toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).click();
    await expect(menu.getByRole('link', { name: 'Contracten' })).toHaveAttribute('aria-current', 'page');
    await menu.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page).toHaveURL('/inloggen');
  });
});

test('the menu of a phone closes with Escape and when a page is chosen', async ({ venster }) => {
  const page = await venster('contractmanager@hoorn.example', { viewport: { width: 390, height: 844 } });
  await page.goto('/vandaag');
  await isTotLeven(page);
  const knop = page.locator('summary', { hasText: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'Menu', exact: true });
  await knop.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Vandaag' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(knop).toBeFocused();
  await knop.click();
  await menu.getByRole('link', { name: 'Contracten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contracten' })).toBeVisible();
  await expect(menu).toBeHidden();
});

test('the keyboard goes straight to the content, and a new page puts it there', async ({ venster }) => {
  const page = await venster(inkoper);
  await page.goto('/vandaag');
  await isTotLeven(page);
  await page.keyboard.press('Tab');
  const sprong = page.getByRole('link', { name: 'Direct naar de inhoud' });
  await expect(sprong).toBeFocused();
  await expect(sprong).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vandaag#inhoud');
  await expect(page.getByRole('main')).toBeFocused();

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Contracten' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Contracten' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

for (const javaScriptEnabled of [true, false]) {
  test(`after a mistake the summary has the focus and leads to the field ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    venster,
  }) => {
    const page = await venster(beheerder, { javaScriptEnabled });
    await page.goto('/beheer/gemeenten/nieuw');
    if (javaScriptEnabled) await isTotLeven(page);
    await page.getByLabel('Naam', { exact: true }).fill('Nieuwland');
    await page.getByLabel('CBS-code').fill('twaalf');
    await page.getByLabel('Bestaat sinds').fill('31-2-2023');
    await page.getByLabel('Bestaat sinds').press('Enter');
    const fouten = page.getByRole('region', { name: 'Verbeter deze 2 punten' });
    await expect(fouten).toBeFocused();
    await expect(page).toHaveTitle(/Inkoopregie Inburgering$/);
    await expect(page.getByLabel('Naam', { exact: true }), 'what was typed stays').toHaveValue('Nieuwland');
    await expect(page.getByLabel('Bestaat sinds')).toHaveValue('31-2-2023');
    await fouten.getByRole('link', { name: '"31-2-2023" is geen datum' }).click();
    const veld = page.getByLabel('Bestaat sinds');
    await expect(veld).toBeFocused();
    await expect(veld).toHaveAttribute('aria-invalid', 'true');
    await expect(veld).toHaveAccessibleDescription(/Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026\./);
  });
}

test('pages that do not exist or are not yours answer in Dutch', async ({ venster }) => {
  const page = await venster(inkoper);
  const gevallen = [
    { pad: '/bestaat-niet', status: 404, titel: 'Deze pagina bestaat niet' },
    { pad: '/contracten/00000000-0000-8000-8000-000000000000', status: 404, titel: 'Deze pagina bestaat niet' },
    { pad: '/beheer/gebruikers', status: 403, titel: 'U mag deze pagina niet bekijken' },
  ];
  for (const { pad, status, titel } of gevallen) {
    const antwoord = await page.goto(pad);
    expect(antwoord?.status(), pad).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel);
    await expect(page).toHaveTitle(`${titel} · Inkoopregie Inburgering`);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }), 'the way on is there').toBeVisible();
  }
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page).toHaveURL('/vandaag');

  const bezoeker = await venster(null);
  expect((await bezoeker.goto('/bestaat-niet'))?.status()).toBe(404);
  await expect(bezoeker.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
});

test('the way to the begin needs nothing that the page does not have yet', async ({ venster }) => {
  const page = await venster(inkoper);
  // The browser asks which routes the links of a page have; a slow answer to that may not make an empty page.
  let geklikt = false;
  await page.route('**/__manifest?*', (vraag) => (geklikt ? vraag.continue() : undefined));
  await page.goto('/contracten');
  await isTotLeven(page);
  geklikt = true;
  await page.getByRole('banner').getByRole('link', { name: 'Inkoopregie Inburgering' }).click();
  await expect(page).toHaveURL('/vandaag');
});

test('the message of an act is gone on the next page', async ({ venster }) => {
  const page = await venster(beheerder);
  await page.goto(`${gemeente('GM0498')}/bewerken`);
  await isTotLeven(page);
  await page.getByLabel('Bron').fill('Een besluit');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const melding = page.getByRole('status').filter({ hasText: 'De gegevens van de gemeente zijn bewaard.' });
  await expect(melding).toBeVisible();
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Gemeenten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gemeenten' })).toBeVisible();
  await expect(melding).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Drechterland' })).toBeVisible();
  await expect(melding).toBeHidden();
  await page.reload();
  await expect(melding).toBeHidden();
});

test('a filter survives going into a record and back', async ({ venster }) => {
  const page = await venster(inkoper);
  await page.goto('/contracten');
  await isTotLeven(page);
  const rijen = page.getByRole('table').getByRole('rowheader');
  const alle = await rijen.count();
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Hoorn' });
  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Actief' });
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/gemeente=/);
  await page.getByRole('columnheader', { name: 'Nummer' }).getByRole('link').click();
  await expect(page).toHaveURL(/sorteer=nummer/);
  const gefilterd = await rijen.allInnerTexts();
  expect(gefilterd.length).toBeGreaterThan(1);
  expect(gefilterd.length).toBeLessThan(alle);
  const adres = page.url();

  await rijen.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hoorn');
  await page.goBack();
  await expect(page).toHaveURL(adres);
  await expect(page.getByLabel('Gemeente', { exact: true }).locator('option:checked')).toHaveText('Hoorn');
  await expect(page.getByLabel('Status', { exact: true }).locator('option:checked')).toHaveText('Actief');
  expect(await rijen.allInnerTexts()).toEqual(gefilterd);

  await page
    .getByRole('list', { name: 'Actieve filters' })
    .getByRole('link', { name: 'Haal weg: Status: Actief' })
    .click();
  await expect(page).not.toHaveURL(/status=/);
  await expect(page).toHaveURL(/gemeente=/);
});

test('an export holds exactly the rows that were filtered', async ({ venster }) => {
  const page = await venster(inkoper);
  await page.goto('/contracten');
  await page.getByLabel('Zoek op nummer, naam, gemeente of aanbieder').fill('Onderwijsroute');
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Enkhuizen' });
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/zoek=Onderwijsroute/);
  const opScherm = await page.getByRole('table').getByRole('rowheader').allInnerTexts();
  expect(opScherm.length).toBeGreaterThan(0);
  await expect(page.getByText(`${opScherm.length} contracten`, { exact: true })).toBeVisible();

  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(bestand.suggestedFilename()).toBe('contracten-2023-07-03.csv');
  const rijen = leesCsv(readFileSync(await bestand.path(), 'utf8'));
  expect(rijen.map((rij) => rij.Nummer).sort()).toEqual(opScherm.sort());
  expect(new Set(rijen.map((rij) => rij.Gemeente))).toEqual(new Set(['Enkhuizen']));
  expect(rijen[0]).toMatchObject({ Status: 'Actief', Van: '2022-08-01', 'Tot en met': '2024-07-31' });

  const [werkblad] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'XLSX' }).click(),
  ]);
  expect(werkblad.suggestedFilename()).toBe('contracten-2023-07-03.xlsx');
  expect(
    readFileSync(await werkblad.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

for (const javaScriptEnabled of [true, false]) {
  test(`who is second to change a record is told, and keeps what he typed ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    venster,
  }) => {
    const cbsCode = javaScriptEnabled ? 'GM0432' : 'GM1598';
    const eerste = await venster(beheerder, { javaScriptEnabled });
    const tweede = await eerste.context().newPage();
    for (const tab of [eerste, tweede]) await tab.goto(`${gemeente(cbsCode)}/bewerken`);
    if (javaScriptEnabled) await isTotLeven(tweede);

    await eerste.getByLabel('Bron').fill('van de eerste');
    await eerste.getByRole('button', { name: 'Bewaar' }).click();
    await expect(eerste.getByRole('status')).toContainText('De gegevens van de gemeente zijn bewaard.');

    await tweede.getByLabel('Bron').fill('van de tweede');
    const antwoord = tweede.waitForResponse((response) => response.request().method() === 'POST');
    await tweede.getByRole('button', { name: 'Bewaar' }).click();
    expect((await antwoord).status()).toBe(409);
    await expect(tweede.getByRole('region', { name: 'Dit ging nog niet goed' })).toContainText(
      'Iemand anders heeft dit intussen gewijzigd.',
    );
    await expect(tweede.getByLabel('Bron')).toHaveValue('van de tweede');

    await eerste.reload();
    await expect(eerste.getByRole('main')).toContainText('van de eerste');
    await expect(eerste.getByRole('main')).not.toContainText('van de tweede');
  });
}

test('a form that is sent twice at the same moment makes one record', async ({ venster, baseURL }) => {
  const page = await venster(inkoper);
  await page.goto('/aanbestedingen/nieuw');
  const sleutel = await page.locator('input[name=_sleutel]').inputValue();
  const verbandId = await page.getByLabel('Samenwerkingsverband').inputValue();
  const titel = 'Twee keer gestuurd';
  const form = { _sleutel: sleutel, verbandId, titel, procedure: 'sas', hoofdvoorwerp: 'sas', standstillDagen: '20' };
  const stuur = (velden: Record<string, string>) =>
    page.request.post('/aanbestedingen/nieuw', {
      form: velden,
      headers: { Origin: baseURL ?? '' },
      maxRedirects: 0,
    });
  const antwoorden = await Promise.all([stuur(form), stuur(form), stuur(form)]);
  expect(antwoorden.map((antwoord) => antwoord.status())).toEqual([303, 303, 303]);
  expect(new Set(antwoorden.map((antwoord) => antwoord.headers().location)).size).toBe(1);
  expect((await stuur({ ...form, titel: 'Iets anders' })).status(), 'the same key for something else').toBe(422);

  await page.goto(`/aanbestedingen?zoek=${encodeURIComponent(titel)}`);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
});
