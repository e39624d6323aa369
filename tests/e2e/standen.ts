import { expect, type Locator, type Page } from 'playwright/test';

/** Records in states that the demonstration does not begin with, so that every form can be seen: their addresses. */
export type Standen = {
  gebruiker: { id: string };
  uitnodiging: { id: string };
  token: { token: string };
  instelling: { id: string };
  /** Tenders of Drenthe: one that may begin, and one that ran elsewhere. */
  begin: { nummer: string };
  elders: { nummer: string };
  /** Contracts of Drenthe: a concept, one that was offered, and one that both signed. */
  concept: { id: string };
  aangeboden: { id: string };
  getekend: { id: string };
};

async function vul(form: Locator, naam: string, waarde: string): Promise<void> {
  const veld = form.locator(`[name="${naam}"]`);
  const soort = await veld.first().evaluate((element) => ('type' in element ? element.type : ''));
  if (soort === 'select-one') await veld.selectOption(waarde);
  // The style sheet hides what can be ticked and draws it anew.
  else if (soort === 'radio') await form.locator(`[name="${naam}"][value="${waarde}"]`).dispatchEvent('click');
  else if (soort === 'checkbox') await veld.dispatchEvent('click');
  else if (soort === 'file') {
    await veld.setInputFiles({ name: waarde, mimeType: 'text/plain', buffer: Buffer.from('Wat kan de markt?') });
  } else await veld.fill(waarde);
}

/** Fills the form of a page by the names of its fields, sends it, and demands that it was accepted. */
async function stuur(page: Page, adres: string, velden: Record<string, string> = {}): Promise<void> {
  await page.goto(adres);
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.locator('.ik-knoppen') })
    .last();
  for (const [naam, waarde] of Object.entries(velden)) await vul(form, naam, waarde);
  await form.locator('.ik-knoppen button').first().click();
  const antwoord = page.getByRole('main').locator('[role=status], .ik-fouten').first();
  await expect(antwoord, `${adres}: ${await antwoord.textContent()}`).toHaveRole('status', { timeout: 1 });
}

/** The parts of addresses that a pattern with one group finds on a page. */
async function lees(page: Page, adres: string, patroon: RegExp): Promise<string[]> {
  await page.goto(adres);
  const gevonden = [...(await page.content()).matchAll(patroon)].flatMap(([, deel]) => deel ?? []);
  if (gevonden.length === 0) throw new Error(`${adres} does not show ${patroon}`);
  return [...new Set(gevonden)];
}

const laatsteDeel = (page: Page) => /[^/]+$/.exec(new URL(page.url()).pathname)?.[0] ?? '';
const uuid = '([0-9a-f]{8}-[0-9a-f-]{27})';

/** Somebody was invited, and a beoordelaar got a second role. */
async function nodigUit(beheer: Page): Promise<Pick<Standen, 'gebruiker' | 'uitnodiging' | 'token'>> {
  const organisatieId = 'Westfriesland (samenwerkingsverband)';
  const tweede = { naam: 'Nadia el Amrani', email: 'beoordelaar@westfriesland.example', rol: 'contractmanager' };
  await stuur(beheer, '/beheer/gebruikers/nieuw', { ...tweede, organisatieId });
  const nieuw = { naam: 'Tine Voorbeeld', email: 'tine@voorbeeld.example', rol: 'inkoper' };
  await stuur(beheer, '/beheer/gebruikers/nieuw', { ...nieuw, organisatieId });
  const gebruiker = laatsteDeel(beheer);
  const [uitnodiging = ''] = await lees(beheer, '/beheer/post?zoek=tine', new RegExp(`/beheer/post/${uuid}`, 'g'));
  const [token = ''] = await lees(beheer, `/beheer/post/${uitnodiging}`, /\/wachtwoord-herstel\/([\w-]+)/g);
  return { gebruiker: { id: gebruiker }, uitnodiging: { id: uitnodiging }, token: { token } };
}

/** Two new tenders: one has all that it needs to begin; of one elsewhere perceel 1 is open, the others are to be recorded. */
async function maakAanbestedingen(inkoper: Page): Promise<Pick<Standen, 'begin' | 'elders'>> {
  const maak = async (titel: string, velden: Record<string, string>, percelen: string[]) => {
    await stuur(inkoper, '/aanbestedingen/nieuw', { titel, penvoerderId: 'Emmen', procedure: 'sas', ...velden });
    const nummer = laatsteDeel(inkoper);
    for (const naam of percelen) await stuur(inkoper, `/aanbestedingen/${nummer}/percelen/nieuw?type=b1-z`, { naam });
    return nummer;
  };
  const begin = await maak('Leerroutes Drenthe 2025', {}, ['B1-route en Z-route']);
  await stuur(inkoper, `/aanbestedingen/${begin}/documenten`, { bestand: 'vragen.txt', soort: 'vragenlijst' });
  await inkoper.goto(`/aanbestedingen/${begin}/mandaten`);
  const gemeenten = await inkoper
    .locator('[name$=".nodig"][value=nee]')
    .evaluateAll((velden) => velden.map((veld) => veld.getAttribute('name') ?? ''));
  const nee = Object.fromEntries(gemeenten.map((naam) => [naam, 'nee']));
  await stuur(inkoper, `/aanbestedingen/${begin}/mandaten`, nee);

  const sluiting = { sluitingDatum: '10-8-2023', eldersGelopen: 'on' };
  const elders = await maak('Leerroutes Drenthe elders', sluiting, ['Noord', 'Midden', 'Zuid']);
  await stuur(inkoper, `/aanbestedingen/${elders}/percelen/1/elders`, { uitkomst: 'open', bron: 'TenderNed' });
  return { begin: { nummer: begin }, elders: { nummer: elders } };
}

/**
 * On 22 August 2023, of the running tender of Drenthe: perceel 1 waits for the number of bids, perceel 2 is awarded
 * provisionally with a kort geding, perceel 3 is awarded with contracts; the plan of 2021 is postponed.
 */
export async function zetStanden(beheer: Page, inkoper: Page): Promise<Standen> {
  const uitgenodigd = await nodigUit(beheer);
  const [instelling = ''] = await lees(beheer, '/beheer/instellingen', new RegExp(`/beheer/instellingen/${uuid}`, 'g'));
  const aanbestedingen = await maakAanbestedingen(inkoper);

  const lopend = '/aanbestedingen/2023-001';
  const deel = (perceel: number, daad: string) => `${lopend}/percelen/${perceel}/${daad}`;
  await stuur(beheer, '/beheer/klok', { datum: '1-8-2023', tijd: '13.00' });
  await stuur(inkoper, `${lopend}/sluiting`);
  for (const [perceel, partij] of [
    [2, 'Vonk'],
    [3, 'NLtraining en NewBees (combinatie)'],
  ] as const) {
    await stuur(inkoper, deel(perceel, 'resultaat'), { aantalInschrijvers: '2' });
    await stuur(inkoper, deel(perceel, 'gunning'), {
      'partijen[0].partijId': partij,
      motivering: 'De beste kwaliteit.',
    });
  }
  await stuur(inkoper, deel(2, 'kort-geding'), { datum: '1-8-2023' });
  await stuur(beheer, '/beheer/klok', { datum: '22-8-2023', tijd: '9.00' });
  await stuur(inkoper, `/aanbestedingen/${aanbestedingen.elders.nummer}/percelen/2/elders`, {
    uitkomst: 'in-beoordeling',
    aantalInschrijvers: '2',
    bron: 'TenderNed',
  });
  await stuur(inkoper, deel(3, 'definitieve-gunning'));
  await stuur(inkoper, '/aanbestedingen/2021-002/percelen/1/uitstel', { motivering: 'Het plan van 2023 gaat voor.' });

  await stuur(inkoper, deel(3, 'contracten'), { aantalOpties: '0', 'tarieven[0].bedragCents': '9.500,00' });
  const contracten = await lees(inkoper, '/contracten?aanbesteding=2023-001', new RegExp(`/contracten/${uuid}`, 'g'));
  const [concept = '', aangeboden = '', getekend = ''] = contracten;
  for (const id of [aangeboden, getekend]) await stuur(inkoper, `/contracten/${id}/aanbieding`);
  await stuur(inkoper, `/contracten/${getekend}/ondertekening`, {
    getekendGemeenteDatum: '22-8-2023',
    getekendContractantDatum: '22-8-2023',
  });
  return {
    ...uitgenodigd,
    ...aanbestedingen,
    instelling: { id: instelling },
    concept: { id: concept },
    aangeboden: { id: aangeboden },
    getekend: { id: getekend },
  };
}
