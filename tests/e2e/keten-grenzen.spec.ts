import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { hoofd, titel } from './handelingen';
import {
  contractVan,
  fioletEdinova,
  nltrainingNewbees,
  rapportageVan,
  toewijzing,
  trajectnummer,
} from './westfriesland';

/** Each of these addresses is right for somebody, and says the same as one that does not exist. */
async function bestaatNiet(page: Page, adressen: readonly string[]): Promise<void> {
  for (const adres of adressen) {
    const antwoord = await page.goto(adres);
    expect(antwoord?.status(), adres).toBe(404);
    await expect(titel(page), adres).toHaveText('Deze pagina bestaat niet');
  }
}

/** What the portal sends, also what is not shown, says nothing of these; and the lists do have something in them. */
async function zwijgtOver(
  page: Page,
  adressen: readonly string[],
  namen: readonly string[],
  wel: string,
): Promise<void> {
  const allemaal: string[] = [];
  for (const adres of adressen) {
    const antwoord = await page.request.get(adres);
    expect(antwoord.status(), adres).toBe(200);
    const tekst = await antwoord.text();
    for (const naam of namen) expect.soft(tekst.includes(naam), `${adres} says ${naam}`).toBe(false);
    allemaal.push(tekst);
  }
  expect(allemaal.join('\n')).toContain(wel);
}

const lijsten = [
  '/vandaag',
  '/rapportages',
  '/rapportages.csv',
  '/toewijzing',
  '/toewijzing/toewijzingen',
  '/kpis',
  '/klachten',
  '/contracten',
];
const vanGemeente = (gemeente: string) => [
  `/contracten/${contractVan(gemeente)}`,
  `/contracten/${contractVan(gemeente)}/kpis`,
  ...['2023-05', '2023-06'].map((maand) => `/rapportages/${rapportageVan(gemeente, maand)}`),
  `/toewijzing/toewijzingen/${toewijzing(({ loop, status }) => loop.naam === gemeente && status === 'gestart')}`,
];

test('the contractmanager of Hoorn sees nothing of another gemeente', async ({ venster, sessieVan }) => {
  const opmeer = trajectnummer(({ naam, start }) => naam === 'Opmeer' && start !== null);
  const rapport = `/rapportages/${rapportageVan('Opmeer', '2023-05')}`;
  const anders = [
    ...vanGemeente('Opmeer'),
    `${rapport}/correctie`,
    `/trajecten/${opmeer}`,
    `/trajecten/${opmeer}/bewerken`,
    '/klachten/K-2023-9M2C',
  ];
  const page = await venster('contractmanager@hoorn.example');
  await bestaatNiet(page, anders);
  expect((await page.request.get(`${rapport}/lijst.xlsx`)).status()).toBe(404);
  await page.goto(`/aanbieders/${nltrainingNewbees}/scorecard`);
  await expect(hoofd(page), 'a name of the register, without figures').toContainText('Er zijn geen contracten');
  const verdeling = ['/toewijzing/verdeling', '/trajecten', '/trajecten.csv', '/individuele-contracten'];
  await zwijgtOver(page, [...lijsten, ...verdeling], ['Opmeer', 'Medemblik', 'NLtraining', opmeer], 'Hoorn');

  const regio = await venster('contractmanager@westfriesland.example', {
    storageState: await sessieVan('contractmanager@westfriesland.example'),
  });
  for (const adres of anders) expect((await regio.request.get(adres)).status(), `${adres} exists`).toBe(200);
});

test('two aanbieders who compete see nothing of each other', async ({ venster }) => {
  const nltraining = await venster('aanbieder@nltraining.example');
  const fiolet = await venster('aanbieder@fiolet.example');
  await bestaatNiet(nltraining, [...vanGemeente('Hoorn'), `/aanbieders/${fioletEdinova}/scorecard`]);
  await bestaatNiet(fiolet, [...vanGemeente('Medemblik'), `/aanbieders/${nltrainingNewbees}/scorecard`]);
  await zwijgtOver(nltraining, lijsten, ['Fiolet', 'Edinova', 'Hoorn', 'Opmeer', 'Koggenland'], 'Medemblik');
  await zwijgtOver(fiolet, lijsten, ['NLtraining', 'NewBees', 'Medemblik', 'Enkhuizen', 'Drechterland'], 'Hoorn');
});
