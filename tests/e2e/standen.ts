import { expect, type Page } from 'playwright/test';

/** Records in states that the demonstration does not begin with, so that every form can be seen. */
export type Standen = {
  gebruiker: string;
  uitnodiging: string;
  token: string;
  instelling: string;
  /** Contracts of Drenthe: a concept, one that was offered, and one that both signed. */
  concept: string;
  aangeboden: string;
  getekend: string;
};

/** Fills the form of a page by the names of its fields, sends it, and demands that it was accepted. */
async function stuur(page: Page, adres: string, velden: Record<string, string> = {}): Promise<void> {
  await page.goto(adres);
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.locator('.ik-knoppen') })
    .last();
  for (const [naam, waarde] of Object.entries(velden)) {
    const veld = form.locator(`[name="${naam}"]`);
    if (await veld.evaluate((element) => element instanceof HTMLSelectElement)) await veld.selectOption(waarde);
    else await veld.fill(waarde);
  }
  await form.locator('.ik-knoppen button').first().click();
  await expect(page.getByRole('main').locator('[role=status], .ik-fouten').first(), adres).toHaveRole('status');
}

/** The part of an address that a pattern with one group finds on a page. */
async function lees(page: Page, adres: string, patroon: RegExp): Promise<string[]> {
  await page.goto(adres);
  const gevonden = [...(await page.content()).matchAll(patroon)].flatMap(([, deel]) => deel ?? []);
  if (gevonden.length === 0) throw new Error(`${adres} does not show ${patroon}`);
  return [...new Set(gevonden)];
}

const uuid = '([0-9a-f]{8}-[0-9a-f-]{27})';

/**
 * On 22 August 2023, of the running tender of Drenthe: perceel 1 is being judged, perceel 2 awarded provisionally with a
 * kort geding, perceel 3 awarded with contracts; the plan of 2021 is postponed. Somebody was invited.
 */
export async function zetStanden(beheer: Page, inkoper: Page): Promise<Standen> {
  const naar = { naam: 'Tine Voorbeeld', email: 'tine@voorbeeld.example', rol: 'inkoper' };
  await beheer.goto('/beheer/gebruikers/nieuw');
  const organisatie = beheer.locator('option', { hasText: /^Westfriesland \(/ });
  const organisatieId = (await organisatie.getAttribute('value')) ?? '';
  await stuur(beheer, '/beheer/gebruikers/nieuw', { ...naar, organisatieId });
  const gebruiker = /[^/]+$/.exec(beheer.url())?.[0] ?? '';
  const [uitnodiging = ''] = await lees(beheer, '/beheer/post?zoek=tine', new RegExp(`/beheer/post/${uuid}`, 'g'));
  const [token = ''] = await lees(beheer, `/beheer/post/${uitnodiging}`, /\/wachtwoord-herstel\/([\w-]+)/g);
  const [instelling = ''] = await lees(beheer, '/beheer/instellingen', new RegExp(`/beheer/instellingen/${uuid}`, 'g'));

  const lopend = '/aanbestedingen/2023-001';
  const deel = (perceel: number, daad: string) => `${lopend}/percelen/${perceel}/${daad}`;
  await stuur(beheer, '/beheer/klok', { datum: '1-8-2023', tijd: '13.00' });
  await stuur(inkoper, `${lopend}/sluiting`);
  for (const perceel of [1, 2, 3]) await stuur(inkoper, deel(perceel, 'resultaat'), { aantalInschrijvers: '2' });
  const winnaars = [
    [2, 'Vonk'],
    [3, 'NLtraining en NewBees (combinatie)'],
  ] as const;
  for (const [perceel, label] of winnaars) {
    await inkoper.goto(deel(perceel, 'gunning'));
    const optie = inkoper.locator('[name="partijen[0].partijId"] option', { hasText: label });
    const partij = (await optie.getAttribute('value')) ?? '';
    await stuur(inkoper, deel(perceel, 'gunning'), {
      'partijen[0].partijId': partij,
      motivering: 'De beste kwaliteit.',
    });
  }
  await stuur(inkoper, deel(2, 'kort-geding'), { datum: '1-8-2023' });
  await stuur(beheer, '/beheer/klok', { datum: '22-8-2023', tijd: '9.00' });
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
  return { gebruiker, uitnodiging, token, instelling, concept, aangeboden, getekend };
}
