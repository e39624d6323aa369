import { expect, type Page, test } from 'playwright/test';
import {
  bekijk,
  doe,
  draaitScripts,
  ga,
  geweigerd,
  hoofd,
  kruis,
  naar,
  open,
  stand,
  titel,
  type Venster,
  vul,
} from './handelingen';

/**
 * The work of an inkoper from the first line of a tender to a contract in force. Played by
 * `speelInkoper`, once with JavaScript and once without; every step uses the words on the screen.
 */

const westfriesland = ['Drechterland', 'Enkhuizen', 'Hoorn', 'Koggenland', 'Medemblik', 'Opmeer', 'Stede Broec'];
const zonderHoorn = westfriesland.filter((naam) => naam !== 'Hoorn');
const fioletEdinova = 'Fiolet Taaltrainingen en Edinova';
const nltrainingNewbees = 'NLtraining en NewBees';
const bijFiolet = ['Hoorn', 'Koggenland', 'Opmeer'];
const lange = {
  programma: 'Lessen op B1-niveau, ook ’s avonds.',
  regel: 'Per gemeente een vaste aanbieder.',
  prijs: 'Gelijk aan 2022, met 4% erbij.',
};

/** The windows of those who take part. */
type Spelers = Record<'inkoper' | 'collega' | 'beheer' | 'bezoeker', Page>;

async function zetKlok({ beheer }: Spelers, datum: string, tijd: string): Promise<void> {
  await ga(beheer, '/beheer/klok');
  await vul(beheer, { Datum: datum, Tijd: tijd });
  await doe(beheer, 'Verzet de klok', 'De klok staat nu op');
}

async function maakAanbesteding({ inkoper }: Spelers, naam: string): Promise<string> {
  await ga(inkoper, '/aanbestedingen');
  await naar(inkoper, 'Nieuwe aanbesteding', 'Nieuwe aanbesteding');
  await vul(inkoper, {
    Titel: naam,
    Omschrijving: 'Drie percelen voor zeven gemeenten; Hoorn begeleidt zelf.',
    'Inschrijving sluit op': '24-7-2023',
    'Tijd van sluiting': '12.00',
  });
  await inkoper.getByLabel('Penvoerder').selectOption({ label: 'Medemblik' });
  await inkoper
    .getByLabel('Procedure', { exact: true })
    .selectOption({ label: 'SAS-procedure (sociale en andere specifieke diensten)' });
  // An impatient reader: pressed twice, made once.
  await inkoper.getByRole('button', { name: 'Maak de aanbesteding' }).dblclick();
  await expect(titel(inkoper)).toHaveText(naam);
  await expect(stand(inkoper)).toHaveText('Concept');
  const adres = new URL(inkoper.url()).pathname;
  await ga(inkoper, `/aanbestedingen?zoek=${encodeURIComponent(naam)}`);
  await expect(inkoper.getByRole('table').getByRole('row').filter({ hasText: naam })).toHaveCount(1);
  return adres;
}

type Perceel = { type: string; naam: string; gemeenten: string[]; aanbieders: string; velden: Record<string, string> };

async function voegPerceelToe({ inkoper }: Spelers, adres: string, nummer: number, perceel: Perceel): Promise<void> {
  await ga(inkoper, adres);
  await naar(inkoper, 'Perceel toevoegen', 'Nieuw perceel');
  await kruis(inkoper, 'radio', perceel.type);
  await inkoper.getByRole('button', { name: 'Ga verder' }).click();
  const gemeenten = inkoper.getByRole('group', { name: 'Deelnemende gemeenten' }).getByRole('checkbox');
  await expect(gemeenten).toHaveCount(perceel.gemeenten.length);
  for (const vakje of await gemeenten.all()) await expect(vakje).toBeChecked();
  const namen = await inkoper.getByRole('group', { name: 'Deelnemende gemeenten' }).locator('label').allInnerTexts();
  expect(namen.map((naam) => naam.trim()).sort()).toEqual(perceel.gemeenten);
  await vul(inkoper, {
    'Naam van het perceel': perceel.naam,
    'Trajecten per jaar': '90',
    'Geschatte prijs per traject': '9.500,00',
    'Looptijd van het contract': '24',
    'Langste looptijd': '48',
    'Aantal aanbieders dat een contract krijgt': perceel.aanbieders,
    'Startdag van de dienstverlening': '1-9-2023',
    'Criterium 1': 'Kwaliteit',
    'Criterium 2': 'Prijs',
    'Programma van eisen': lange.programma,
    ...perceel.velden,
  });
  const gewichten = inkoper.getByLabel('Gewicht');
  await gewichten.nth(0).fill('60');
  await gewichten.nth(1).fill('40');
  await doe(inkoper, 'Maak het perceel', 'Het perceel is gemaakt.');
  await expect(titel(inkoper)).toHaveText(`Perceel ${nummer}: ${perceel.naam}`);
}

/** The mandates are asked for before the preparation can begin. */
async function bereidVoor({ inkoper }: Spelers, adres: string): Promise<void> {
  await ga(inkoper, adres);
  await naar(inkoper, 'Start de voorbereiding', 'Voorbereiding starten');
  for (const naam of zonderHoorn.filter((gemeente) => gemeente !== 'Medemblik')) {
    await expect(hoofd(inkoper)).toContainText(`Het mandaat van ${naam} aan de penvoerder ontbreekt.`);
  }
  await expect(inkoper.getByRole('button', { name: 'Start de voorbereiding' })).toBeHidden();
  await naar(inkoper, 'Naar de mandaten', 'Mandaten');
  for (const naam of westfriesland.filter((gemeente) => gemeente !== 'Medemblik')) {
    const mandaat = inkoper.getByRole('group', { name: naam, exact: true });
    if (naam === 'Opmeer') await mandaat.getByLabel('Verleend op').fill('1-6-2023');
    else await kruis(mandaat, 'radio', 'Nee, dat is al geregeld');
  }
  await doe(inkoper, 'Bewaar de mandaten', 'De mandaten zijn bewaard.');
  await ga(inkoper, adres);
  await naar(inkoper, 'Start de voorbereiding', 'Voorbereiding starten');
  await doe(inkoper, 'Start de voorbereiding', 'De voorbereiding is begonnen.');
  await expect(stand(inkoper)).toHaveText('In voorbereiding');
}

/** What publication demands is said, put in order, and asked of a colleague. */
async function vraagPublicatie({ inkoper, bezoeker }: Spelers, adres: string): Promise<void> {
  await ga(inkoper, `${adres}/publicatie`);
  const punten = hoofd(inkoper).getByRole('listitem');
  await expect(punten.filter({ hasText: 'vul in hoe u inburgeraars over de aanbieders verdeelt' })).toHaveCount(1);
  await expect(punten.filter({ hasText: 'De inschrijving sluit op 24 juli 2023.' })).toHaveCount(1);
  await expect(inkoper.getByRole('button', { name: 'Vraag akkoord' })).toBeHidden();

  await ga(inkoper, `${adres}/percelen/1/bewerken`);
  await inkoper.getByLabel('Toewijzingsregel').fill(lange.regel);
  await doe(inkoper, 'Bewaar de wijzigingen', 'Het perceel is gewijzigd.');
  await ga(inkoper, `${adres}/bewerken`);
  await inkoper.getByLabel('Motivering').fill('De markt is geconsulteerd; drie weken is genoeg.');
  await doe(inkoper, 'Bewaar', 'De wijzigingen zijn bewaard.');

  await naar(inkoper, 'Vraag akkoord voor de publicatie.', 'Publicatie');
  await inkoper.getByLabel('Toelichting voor uw collega').fill('Alle stukken zijn klaar.');
  await doe(inkoper, 'Vraag akkoord', /Akkoord gevraagd. \d+ collega/);
  expect(await ga(bezoeker, adres), 'not public yet').toBe(404);
}

/** The same person may not carry out what he asked: no button, and a forged post is refused. */
async function zelfdePersoonMagNiet({ inkoper }: Spelers, adres: string): Promise<void> {
  await ga(inkoper, `${adres}/publicatie`);
  await expect(hoofd(inkoper)).toContainText('U heeft akkoord gevraagd');
  await expect(inkoper.getByRole('button', { name: 'Akkoord: publiceer' })).toBeHidden();
  const versie = await inkoper.locator('input[name=versie]').first().inputValue();
  const antwoord = await inkoper.context().request.post(`${adres}/publicatie`, {
    form: { bedoeling: 'akkoord', versie },
    headers: { Origin: new URL(inkoper.url()).origin },
  });
  expect(antwoord.status()).toBe(422);
  expect(await antwoord.text()).toContain('Een collega moet het uitvoeren.');
}

async function publiceer({ collega, bezoeker }: Spelers, naam: string): Promise<void> {
  const gevraagd = new RegExp(`^Geef akkoord voor de publicatie: .*${naam}$`);
  await ga(collega, '/vandaag');
  await naar(collega, gevraagd, 'Publicatie');
  await expect(hoofd(collega)).toContainText('Sanne Bakker vraagt uw akkoord');
  await doe(collega, 'Akkoord: publiceer', 'De aanbesteding is gepubliceerd.');
  await expect(stand(collega)).toHaveText('Gepubliceerd');
  await ga(collega, '/vandaag');
  await expect(hoofd(collega).getByRole('link', { name: gevraagd }), 'dealt with').toHaveCount(0);
  await ga(bezoeker, '/aanbestedingen');
  await open(bezoeker, naam, naam);
  await expect(hoofd(bezoeker)).toContainText('Aanbieders kunnen inschrijven tot maandag 24 juli 2023');
}

async function sluit({ inkoper, ...anderen }: Spelers, adres: string): Promise<void> {
  await ga(inkoper, `${adres}/sluiting`);
  await expect(hoofd(inkoper)).toContainText('De inschrijving sluit pas op maandag 24 juli 2023');
  await expect(inkoper.getByRole('button', { name: 'Sluit de inschrijving' })).toBeHidden();
  await zetKlok({ inkoper, ...anderen }, '24-7-2023', '13.00');
  await ga(inkoper, adres);
  await naar(inkoper, 'Sluit de inschrijving.', 'Inschrijving sluiten');
  await doe(inkoper, 'Sluit de inschrijving', 'De inschrijving is gesloten.');
  await expect(stand(inkoper)).toHaveText('Inschrijving gesloten');
}

async function legInschrijversVast(
  { inkoper }: Spelers,
  perceel: string,
  aantal: string,
  status: string,
): Promise<void> {
  await ga(inkoper, perceel);
  await naar(inkoper, 'Leg het aantal inschrijvers vast', 'Aantal inschrijvers vastleggen');
  await inkoper.getByLabel('Hoeveel aanbieders hebben zich op tijd ingeschreven?').fill(aantal);
  await doe(inkoper, 'Leg het aantal vast', 'Het aantal inschrijvers is vastgelegd.');
  await expect(stand(inkoper)).toHaveText(status);
}

async function beslis(
  { inkoper }: Spelers,
  perceel: string,
  partijen: { naam: string; keuze?: string }[],
): Promise<void> {
  await ga(inkoper, perceel);
  await naar(inkoper, 'Leg de gunningsbeslissing vast', 'Gunningsbeslissing vastleggen');
  for (const [index, partij] of partijen.entries()) {
    await inkoper.getByLabel(`Partij ${index + 1}`).selectOption({ label: partij.keuze ?? partij.naam });
  }
  await bekijk(inkoper);
  await geweigerd(inkoper, 'Leg de beslissing vast', 'Vul de motivering in.');
  await inkoper.getByLabel('Motivering').fill('De hoogste score op kwaliteit.');
  await doe(inkoper, 'Leg de beslissing vast', 'Het perceel is voorlopig gegund.');
  await expect(stand(inkoper)).toHaveText('Voorlopig gegund');
  for (const { naam } of partijen) await expect(hoofd(inkoper)).toContainText(naam);
  await expect(hoofd(inkoper)).toContainText('De opschortende termijn loopt t/m 13 augustus 2023');
}

async function gunDefinitief({ inkoper }: Spelers, perceel: string): Promise<void> {
  await ga(inkoper, perceel);
  await naar(inkoper, /^Gun (het perceel )?definitief/, 'Perceel definitief gunnen');
  await doe(inkoper, 'Gun het perceel definitief', 'Het perceel is definitief gegund.');
  await expect(stand(inkoper)).toHaveText('Definitief gegund');
}

/** One act makes the contracts of all gemeenten; `keuze` says who gets what when there is a choice. */
async function maakContracten(
  { inkoper }: Spelers,
  perceel: string,
  { gemeenten, keuze, tarieven }: { gemeenten: string[]; keuze?: (gemeente: string) => string; tarieven: string[] },
): Promise<void> {
  await ga(inkoper, perceel);
  await naar(inkoper, 'Maak de contracten', 'Contracten maken');
  const verdeling = inkoper.getByRole('table', { name: 'Verdeling van de gemeenten' });
  await expect(verdeling.getByRole('rowheader')).toHaveText(gemeenten);
  if (keuze) {
    await geweigerd(inkoper, 'Maak de contracten', /Kies een aanbieder voor|Vul het bedrag in/);
    for (const gemeente of gemeenten) await verdeling.getByLabel(`${keuze(gemeente)} voor ${gemeente}`).check();
  }
  for (const [index, bedrag] of tarieven.entries()) {
    await inkoper
      .getByRole('group', { name: `tarief ${index + 1}` })
      .getByLabel('Bedrag in euro')
      .fill(bedrag);
  }
  await expect(inkoper.getByLabel('Eerste dag')).toHaveValue('1-9-2023');
  await expect(inkoper.getByLabel('Laatste dag')).toHaveValue('31-8-2025');
  await bekijk(inkoper);
  await doe(inkoper, 'Maak de contracten', `${gemeenten.length} contracten zijn gemaakt als concept.`);
  const rijen = inkoper
    .getByRole('table')
    .getByRole('row')
    .filter({ has: inkoper.getByRole('rowheader') });
  await expect(rijen).toHaveCount(gemeenten.length);
  for (const gemeente of gemeenten) {
    await expect(rijen.filter({ hasText: gemeente }), gemeente).toHaveCount(1);
    if (keuze) await expect(rijen.filter({ hasText: gemeente })).toContainText(keuze(gemeente));
  }
}

/** Offers and signs all contracts of a perceel together. */
async function tekenAlles({ inkoper }: Spelers, aantal: number): Promise<void> {
  await naar(inkoper, 'Regel deze contracten samen', 'Contracten samen regelen');
  const gekozen = inkoper.getByRole('checkbox', { name: /^C-2023-/ });
  await expect(gekozen).toHaveCount(aantal);
  for (const vakje of await gekozen.all()) await expect(vakje).toBeChecked();
  await doe(inkoper, 'Bied de gekozen contracten aan', `${aantal} contracten zijn aangeboden.`);
  await vul(inkoper, { 'Gemeente tekende op': '14-8-2023', 'Aanbieder tekende op': '14-8-2023' });
  await doe(inkoper, 'Leg de ondertekening vast', `${aantal} contracten zijn bijgewerkt.`);
  await bekijk(inkoper);
}

/** One activation is refused, on screen, because the keurmerk of one combinant lapsed. */
async function activeringGeweigerd({ inkoper }: Spelers, perceel: string): Promise<string> {
  await ga(inkoper, `${perceel}/contractfamilie`);
  const hoorn = inkoper.getByRole('checkbox', { name: new RegExp(`Hoorn, ${fioletEdinova}`) });
  await expect(hoorn).not.toBeChecked();
  await open(inkoper, 'Hoorn', 'B1-route en Z-route Hoorn');
  const contract = new URL(inkoper.url()).pathname;
  await expect(stand(inkoper)).toHaveText('Ter ondertekening');
  await naar(inkoper, 'Bekijk wat er nog ontbreekt', 'Activering');
  const reden =
    'Fiolet Taaltrainingen heeft op 1 september 2023 geen geldig keurmerk van Blik op Werk: het is verlopen.';
  await expect(hoofd(inkoper)).toContainText(reden);
  await expect(hoofd(inkoper)).not.toContainText('Edinova heeft op');
  await geweigerd(inkoper, 'Activeer het contract', reden);
  await bekijk(inkoper);
  return contract;
}

async function legKeurmerkVast({ inkoper }: Spelers): Promise<void> {
  await naar(inkoper, 'Bekijk de aanbieder', 'Fiolet Taaltrainingen');
  await naar(inkoper, 'Naar het register', 'Keurmerk van Fiolet Taaltrainingen');
  await expect(stand(inkoper)).toHaveText('Verlopen');
  await kruis(inkoper, 'radio', 'Toegekend of verlengd: geldig, bepaalde tijd');
  await vul(inkoper, { 'Vanaf welke dag?': '11-8-2023', Bron: 'Register op blikopwerk.nl' });
  await geweigerd(inkoper, 'Leg vast', 'Vul in tot wanneer dit geldt');
  await inkoper.getByLabel('Tot en met welke dag?').fill('10-8-2025');
  await doe(inkoper, 'Leg vast', 'Vastgelegd: geldig, bepaalde tijd.');
  await expect(stand(inkoper)).toHaveText('Geldig, bepaalde tijd');
}

async function activeer({ inkoper }: Spelers, contract: string): Promise<void> {
  await ga(inkoper, contract);
  await naar(inkoper, 'Activeer het contract', 'Activering');
  await expect(hoofd(inkoper)).toContainText('Alles is in orde.');
  await doe(inkoper, 'Activeer het contract', 'Het contract is actief.');
  await expect(stand(inkoper)).toHaveText('Actief');
}

/** The whole of it, on a portal of its own. @param metScripts what the windows are meant to have, so that both are sure */
export async function speelInkoper(venster: Venster, metScripts: boolean): Promise<void> {
  const naam = 'Leerroutes Westfriesland 2023';
  const spelers: Spelers = {
    inkoper: await venster('inkoper@westfriesland.example'),
    collega: await venster('collega@westfriesland.example'),
    beheer: await venster('beheer@portaal.example'),
    bezoeker: await venster(null),
  };
  const stap = test.step;
  const adres = await stap('makes a tender, once', () => maakAanbesteding(spelers, naam));
  const percelen = [1, 2, 3].map((nummer) => `${adres}/percelen/${nummer}`);
  const [leerroutes = '', onderwijs = '', begeleiding = ''] = percelen;
  const rest = { Toewijzingsregel: lange.regel, 'Onderbouwing van een reële prijs': lange.prijs };
  await stap('adds three percelen', async () => {
    const velden = { 'Onderbouwing van een reële prijs': lange.prijs };
    await voegPerceelToe(spelers, adres, 1, {
      type: 'B1-route en Z-route',
      naam: 'B1-route en Z-route',
      gemeenten: westfriesland,
      aanbieders: '2',
      velden,
    });
    await voegPerceelToe(spelers, adres, 2, {
      type: 'Onderwijsroute',
      naam: 'Onderwijsroute mbo',
      gemeenten: westfriesland,
      aanbieders: '1',
      velden: rest,
    });
    await voegPerceelToe(spelers, adres, 3, {
      type: 'Maatschappelijke begeleiding',
      naam: 'Maatschappelijke begeleiding',
      gemeenten: zonderHoorn,
      aanbieders: '1',
      velden: rest,
    });
  });
  await stap('prepares it', () => bereidVoor(spelers, adres));
  await stap('asks to publish', () => vraagPublicatie(spelers, adres));
  await stap('may not publish it himself', () => zelfdePersoonMagNiet(spelers, adres));
  await stap('a colleague publishes', () => publiceer(spelers, naam));
  await stap('closes after the term', () => sluit(spelers, adres));
  await stap('registers the bidders', async () => {
    await legInschrijversVast(spelers, leerroutes, '3', 'In beoordeling');
    await legInschrijversVast(spelers, onderwijs, '0', 'Geen inschrijvingen');
    await legInschrijversVast(spelers, begeleiding, '2', 'In beoordeling');
  });
  await stap('decides, for combinaties', async () => {
    const combinaties = [fioletEdinova, nltrainingNewbees].map((naam) => ({ naam, keuze: `${naam} (combinatie)` }));
    await beslis(spelers, leerroutes, combinaties);
    await beslis(spelers, begeleiding, [{ naam: 'Stichting Inova' }]);
  });
  await stap('waits for the opschortende termijn, to its last day', async () => {
    await zetKlok(spelers, '13-8-2023', '23.30');
    await ga(spelers.inkoper, `${leerroutes}/definitieve-gunning`);
    await geweigerd(
      spelers.inkoper,
      'Gun het perceel definitief',
      'De opschortende termijn loopt nog t/m 13 augustus 2023. Daarna kunt u definitief gunnen.',
    );
    await bekijk(spelers.inkoper);
    await zetKlok(spelers, '14-8-2023', '9.00');
    await gunDefinitief(spelers, leerroutes);
    await gunDefinitief(spelers, begeleiding);
  });
  await stap('makes the contracts of seven and of six gemeenten', async () => {
    const inova = { gemeenten: zonderHoorn, tarieven: ['1.944,00'] };
    await maakContracten(spelers, begeleiding, inova);
    const keuze = (gemeente: string) => (bijFiolet.includes(gemeente) ? fioletEdinova : nltrainingNewbees);
    await maakContracten(spelers, leerroutes, { gemeenten: westfriesland, keuze, tarieven: ['9.500,00', '9.300,00'] });
    await tekenAlles(spelers, westfriesland.length);
    await ga(spelers.inkoper, leerroutes);
    await expect(stand(spelers.inkoper)).toHaveText('Gecontracteerd');
  });
  const contract = await stap('is refused for a lapsed keurmerk', () => activeringGeweigerd(spelers, leerroutes));
  await stap('registers the new keurmerk', () => legKeurmerkVast(spelers));
  await stap('activates the contract', () => activeer(spelers, contract));
  for (const page of Object.values(spelers)) expect(await draaitScripts(page)).toBe(metScripts);
}
