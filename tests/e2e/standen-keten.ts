import { expect, type Page } from 'playwright/test';
import { type Bestand, doe, ga, titel, upload } from './handelingen';
import { begeleidingsrapportageVan, rapportageVan } from './westfriesland';

/** Records of the chain in states that the demonstration does not begin with, so that every form can be seen. */
export type KetenStanden = {
  /** Uploaded lists: one that can be kept, and one with faults. */
  goedeLijst: { id: string; upload: string };
  fouteLijst: { id: string; upload: string };
  /** Files with trajecten: one that waits for a yes, and one with faults. */
  goedBestand: { id: string };
  foutBestand: { id: string };
  /** A correction of which the aanbieder has changed nothing yet. */
  correctie: { id: string };
};

const delen = (page: Page) => new URL(page.url()).pathname.split('/').slice(2);

/** Uploads the list of a report as the portal hands it out. */
async function lijst(aanbieder: Page, gemeente: string): Promise<KetenStanden['goedeLijst']> {
  const adres = `/rapportages/${rapportageVan(gemeente)}`;
  const buffer = await (await aanbieder.request.get(`${adres}/lijst.xlsx`)).body();
  await ga(aanbieder, `${adres}/upload`);
  await upload(
    aanbieder,
    { name: 'lijst.xlsx', mimeType: 'application/octet-stream', buffer },
    'Controleer het bestand',
  );
  await expect(titel(aanbieder)).toHaveText('Controle van de lijst');
  const [id = '', , gekozen = ''] = delen(aanbieder);
  return { id, upload: gekozen };
}

async function trajecten(regie: Page, gemeente: string): Promise<{ id: string }> {
  const tekst = `Trajectnummer;Gemeente;Doelgroep;Plichtdatum\nHRN-1;${gemeente};Statushouder;1-6-2023`;
  const bestand: Bestand = { name: `${gemeente}.csv`, mimeType: 'text/csv', buffer: Buffer.from(tekst) };
  await ga(regie, '/trajecten/import');
  await upload(regie, bestand, 'Controleer het bestand');
  await expect(titel(regie)).toHaveText(`Controle van ${gemeente}.csv`);
  return { id: delen(regie).at(-1) ?? '' };
}

async function correctie(aanbieder: Page, gemeente: string, maand: string): Promise<{ id: string }> {
  await ga(aanbieder, `/rapportages/${rapportageVan(gemeente, maand)}/correctie`);
  await aanbieder.getByLabel('Wat klopt er niet?').fill('De uren van één deelnemer zijn dubbel geteld.');
  await doe(aanbieder, 'Maak de correctie', 'De correctie staat klaar.');
  return { id: delen(aanbieder)[0] ?? '' };
}

/** The list of Koggenland has the faults of what was half filled in; Inova hands in a report in which nothing stands out. */
export async function zetKetenStanden(aanbieder: Page, inova: Page, regie: Page): Promise<KetenStanden> {
  await ga(inova, `/rapportages/${begeleidingsrapportageVan('Opmeer')}/indiening`);
  await doe(inova, 'Dien de rapportage in', 'De rapportage is ingediend.');
  return {
    goedeLijst: await lijst(aanbieder, 'Hoorn'),
    fouteLijst: await lijst(aanbieder, 'Koggenland'),
    goedBestand: await trajecten(regie, 'Hoorn'),
    foutBestand: await trajecten(regie, 'Opmeer'),
    correctie: await correctie(aanbieder, 'Opmeer', '2023-05'),
  };
}
