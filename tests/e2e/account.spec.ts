import type { Page } from 'playwright/test';
import { expect, login, test, wachtwoord } from './fixtures';

const beheerder = 'beheer@portaal.example';
const gekozen = 'vier woorden achter elkaar';

/** Who the header says is logged in, on a wide screen. */
const wie = (page: Page) => page.locator('header summary').first();

async function logUit(page: Page): Promise<void> {
  await wie(page).click();
  await page.getByRole('banner').getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('status')).toContainText('U bent uitgelogd.');
  await expect(page).toHaveURL('/inloggen');
}

/** Invites a person, as a beheerder does. The page is then that of the new user. */
async function nodigUit(
  page: Page,
  { naam, email, organisatie, rol }: Record<'naam' | 'email' | 'organisatie' | 'rol', string>,
) {
  await page.goto('/beheer/gebruikers');
  await page.getByRole('link', { name: 'Nodig iemand uit' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Organisatie').selectOption({ label: organisatie });
  await page.getByLabel('Rol', { exact: true }).selectOption(rol);
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(page.getByRole('status')).toContainText(`De uitnodiging voor ${naam} is onderweg.`);
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

/** The link in the newest mail to somebody, read where a beheerder reads it. */
async function linkUitDePost(page: Page, email: string): Promise<string> {
  await page.goto('/beheer');
  await page.getByRole('main').getByRole('link', { name: 'Post' }).click();
  await page.getByLabel('Zoek op ontvanger of onderwerp').fill(email);
  await page.getByRole('button', { name: 'Toon' }).click();
  await page.getByRole('row', { name: email }).first().getByRole('link').click();
  await expect(page.getByRole('definition').first()).toHaveText(email);
  const tekst = (await page.getByText('/wachtwoord-herstel/').textContent()) ?? '';
  const link = /http:\S+\/wachtwoord-herstel\/\S+/.exec(tekst)?.[0];
  if (!link) throw new Error(`There is no link in this mail:\n${tekst}`);
  return link;
}

async function kiesWachtwoord(page: Page, link: string, nieuw: string, herhaling = nieuw): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(nieuw);
  await page.getByLabel('Nieuw wachtwoord nog een keer').fill(herhaling);
  await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click();
}

test('a button logs in as each persona of the demonstration', async ({ page }) => {
  await page.goto('/inloggen');
  const knoppen = page.getByRole('listitem').getByRole('button');
  await expect(knoppen).toHaveText([
    'Sanne Bakker, inkoper bij Westfriesland',
    'Pieter Groot, inkoper bij Westfriesland',
    'Nadia el Amrani, beoordelaar bij Westfriesland',
    'Marijke de Vries, contractmanager bij Westfriesland',
    'Tom Schouten, contractmanager bij Hoorn',
    'Ilse Koning, regievoerder bij Hoorn',
    'Esther Mulder, aanbieder bij Fiolet Taaltrainingen',
    'Youssef Benali, aanbieder bij NLtraining',
    'Linda Visser, aanbieder bij Stichting Inova',
    'Arie Kuiper, bestuurder bij Hoorn',
    /^Jeroen Smit, inkoper bij /,
    /^Anneke Hofstra, inkoper bij /,
    /^Fatma Yilmaz, beheerder bij /,
  ]);
  for (const naam of await knoppen.allInnerTexts()) {
    const [, persoon = '', rol = '', organisatie = ''] = /^(.+), (\S+) bij (.+)$/.exec(naam) ?? [];
    await page.getByRole('button', { name: naam }).click();
    await expect(page).toHaveURL('/vandaag');
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await expect(wie(page)).toHaveText(`${persoon} · ${rol}`);
    await expect(page.getByRole('banner')).toContainText(organisatie);
    await logUit(page);
  }
});

test('a wrong password keeps the e-mail address and says what is wrong', async ({ page }) => {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill('inkoper@westfriesland.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('niet het goede');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  const fouten = page.getByRole('region', { name: 'Dit ging nog niet goed' });
  await expect(fouten).toContainText('Het e-mailadres of het wachtwoord klopt niet.');
  await expect(fouten).toBeFocused();
  await expect(page).toHaveURL('/inloggen');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('inkoper@westfriesland.example');

  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page).toHaveURL('/vandaag');
});

test('no answer repeats a password that was typed', async ({ venster, baseURL }) => {
  const getypt = 'dit heb ik getypt';
  const formulieren: { als: string | null; pad: string; form: Record<string, string> }[] = [
    { als: null, pad: '/inloggen', form: { email: 'inkoper@westfriesland.example', wachtwoord: getypt } },
    {
      als: 'inkoper@westfriesland.example',
      pad: '/wachtwoord',
      form: { huidig: getypt, nieuw: `${getypt} nieuw`, herhaling: `${getypt} nieuw` },
    },
  ];
  for (const { als, pad, form } of formulieren) {
    const { request } = (await venster(als)).context();
    const antwoord = await request.post(pad, { form, headers: { Origin: baseURL ?? '' } });
    expect(antwoord.status(), pad).toBe(422);
    expect.soft((await antwoord.text()).includes(getypt), pad).toBe(false);
  }
});

test('logging in leads back to the page that was asked for, never to another site', async ({ page }) => {
  await page.goto('/contracten?status=actief');
  await expect(page).toHaveURL(/\/inloggen\?terug=/);
  await page.getByRole('button', { name: 'Sanne Bakker, inkoper bij Westfriesland' }).click();
  await expect(page).toHaveURL('/contracten?status=actief');
  await logUit(page);
  await page.goto('/inloggen?terug=//elders.example/');
  await page.getByRole('button', { name: 'Sanne Bakker, inkoper bij Westfriesland' }).click();
  await expect(page).toHaveURL('/vandaag');
});

test('an invitation is read in Beheer, leads to a password, a role, and can be used once', async ({
  page,
  venster,
}) => {
  const email = 'bregje@hoorn.example';
  await login(page, beheerder);
  await nodigUit(page, { naam: 'Bregje Nieuw', email, organisatie: 'Hoorn (gemeente)', rol: 'contractmanager' });
  await expect(page.getByRole('main')).toContainText('Bregje Nieuw moet nog een wachtwoord kiezen.');
  const link = await linkUitDePost(page, email);

  const nieuw = await venster(null);
  await kiesWachtwoord(nieuw, link, 'te kort');
  await expect(nieuw.getByRole('region', { name: 'Dit ging nog niet goed' })).toContainText('minstens 12 tekens');
  await kiesWachtwoord(nieuw, link, gekozen, `${gekozen} niet`);
  await expect(nieuw.getByText('De twee wachtwoorden zijn niet gelijk.').first()).toBeVisible();
  await kiesWachtwoord(nieuw, link, gekozen);
  await expect(nieuw.getByRole('status')).toContainText('Uw wachtwoord is gekozen. U kunt nu inloggen.');
  await login(nieuw, email, gekozen);
  await expect(wie(nieuw)).toHaveText('Bregje Nieuw · contractmanager');
  await expect(nieuw.getByRole('banner')).toContainText('Hoorn');
  await expect(nieuw.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')).toHaveText([
    'Vandaag',
    'Aanbestedingen',
    'Aanbieders',
    'Contracten',
    'Toewijzing',
    'Trajecten',
    'Rapportages',
    'KPI’s',
    'Klachten',
    'Meelifregelingen',
    'Budget',
    'Verantwoording',
  ]);
  await logUit(nieuw);
  expect((await nieuw.goto('/contracten'))?.url(), 'logged out').toContain('/inloggen');

  const weer = await nieuw.goto(link);
  expect(weer?.status(), 'the link is used up').toBe(410);
  await expect(nieuw.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
});

test('a forgotten password is chosen anew from a mail; a demonstration account gets none', async ({
  page,
  venster,
}) => {
  const email = 'vera@hoorn.example';
  await login(page, beheerder);
  await nodigUit(page, { naam: 'Vera Geet', email, organisatie: 'Hoorn (gemeente)', rol: 'regievoerder' });
  const uitnodiging = await linkUitDePost(page, email);
  const vera = await venster(null);
  await kiesWachtwoord(vera, uitnodiging, gekozen);
  await expect(vera).toHaveURL('/inloggen');

  for (const adres of [email, 'inkoper@westfriesland.example', 'niemand@hoorn.example']) {
    await vera.goto('/inloggen');
    await vera.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await expect(vera.getByRole('heading', { level: 1 })).toHaveText('Wachtwoord vergeten');
    await vera.getByLabel('E-mailadres').fill(adres);
    await vera.getByRole('button', { name: 'Stuur de link' }).click();
    // The same words whether the account exists or not.
    await expect(vera.getByRole('status')).toContainText(
      'Als dit e-mailadres bij ons bekend is, krijgt u een mail met een link.',
    );
  }
  for (const zonder of ['inkoper@westfriesland.example', 'niemand@hoorn.example']) {
    await page.goto(`/beheer/post?zoek=${zonder}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The demonstration may have sent the overview of the day.
    await expect(page.getByText('Nieuw wachtwoord kiezen')).toHaveCount(0);
  }

  const herstel = await linkUitDePost(page, email);
  expect(herstel).not.toBe(uitnodiging);
  const ander = 'vijf andere woorden op rij';
  await kiesWachtwoord(vera, herstel, ander);
  await expect(vera).toHaveURL('/inloggen');
  await vera.getByLabel('E-mailadres').fill(email);
  await vera.getByLabel('Wachtwoord', { exact: true }).fill(gekozen);
  await vera.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(vera.getByRole('region', { name: 'Dit ging nog niet goed' })).toBeVisible();
  await login(vera, email, ander);
  await expect(wie(vera)).toHaveText('Vera Geet · regievoerder');
});

test('deactivating an account logs its user out at once', async ({ page, venster }) => {
  const email = 'koos@hoorn.example';
  await login(page, beheerder);
  await nodigUit(page, { naam: 'Koos Weg', email, organisatie: 'Hoorn (gemeente)', rol: 'regievoerder' });
  const gebruiker = page.url();
  const koos = await venster(null);
  await kiesWachtwoord(koos, await linkUitDePost(page, email), gekozen);
  await expect(koos).toHaveURL('/inloggen');
  await login(koos, email, gekozen);
  await koos.goto('/contracten');
  await expect(koos.getByRole('heading', { level: 1, name: 'Contracten' })).toBeVisible();

  await page.goto(gebruiker);
  await page.getByText('Deactiveer het account').click();
  await page.getByRole('button', { name: 'Ja, deactiveer Koos Weg' }).click();
  await expect(page.getByRole('status')).toContainText('De wijziging is bewaard en geldt meteen.');

  await koos.goto('/contracten');
  await expect(koos).toHaveURL(/\/inloggen\?terug=/);
  await koos.getByLabel('E-mailadres').fill(email);
  await koos.getByLabel('Wachtwoord', { exact: true }).fill(gekozen);
  await koos.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(koos.getByRole('region', { name: 'Dit ging nog niet goed' })).toContainText('klopt niet');

  await page.getByRole('button', { name: 'Geef weer toegang' }).click();
  await expect(page.getByRole('status')).toContainText('De wijziging is bewaard en geldt meteen.');
  await login(koos, email, gekozen);
  await expect(wie(koos)).toHaveText('Koos Weg · regievoerder');
});

test('a beheerder cannot deactivate himself', async ({ page }) => {
  await login(page, beheerder);
  await page.goto('/beheer/gebruikers?zoek=portaal.example');
  await page.getByRole('link', { name: 'Fatma Yilmaz' }).click();
  await page.getByText('Deactiveer het account').click();
  await page.getByRole('button', { name: 'Ja, deactiveer Fatma Yilmaz' }).click();
  await expect(page.getByText('Uw eigen account of rol kunt u niet beëindigen.')).toBeVisible();
  await page.goto('/vandaag');
  await expect(wie(page)).toHaveText('Fatma Yilmaz · beheerder');
});
