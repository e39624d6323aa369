import { expect, type Page, test } from 'playwright/test';
import {
  bekijk,
  doe,
  download,
  draaitScripts,
  ga,
  geweigerd,
  hoofd,
  kruis,
  naar,
  rij,
  stand,
  titel,
  upload,
  type Venster,
} from './handelingen';
import { alsBestand, omgekeerd, openRekenblad, type Rekenblad, typ } from './rekenblad';

/**
 * A klantmanager of Hoorn brings trajecten in and finds an aanbieder for them. Played by
 * `speelTrajecten`, once with JavaScript and once without.
 */

type Spelers = Record<'regie' | 'aanbieder', Page>;
const nieuw = 'HRN-2023-01';
const fouten = 'Fouten in het bestand';

/** Three people of Hoorn, two of them with a mistake, in the empty file that the portal hands out. */
async function maakBestand({ regie }: Spelers): Promise<Rekenblad> {
  await ga(regie, '/trajecten');
  await naar(regie, 'Lees een bestand in', 'Bestand met trajecten inlezen');
  const { bytes } = await download(regie, 'Leeg bestand met de juiste kolommen');
  const [kop = []] = await openRekenblad(bytes);
  const mensen = [
    {
      Trajectnummer: nieuw,
      Doelgroep: 'Asielstatushouder',
      Leerroute: 'B1-route',
      Plichtdatum: '3-4-2023',
      'PIP-datum': '5-6-2023',
    },
    { Trajectnummer: 'HRN-2023-02', Doelgroep: 'Gezinsmigrant', Gemeente: 'Opmeer', Plichtdatum: '8-5-2023' },
    { Trajectnummer: 'HRN-2023-03', Doelgroep: 'Statushouder', Plichtdatum: '31-2-2023' },
  ];
  const blad: Rekenblad = [kop, ...mensen.map(() => kop.map(() => null))];
  for (const [index, mens] of mensen.entries())
    for (const [kolom, waarde] of Object.entries({ Gemeente: 'Hoorn', ...mens })) typ(blad, index + 1, kolom, waarde);
  return blad;
}

const kies = async ({ regie }: Spelers, blad: Rekenblad, naam: string) => {
  await ga(regie, '/trajecten/import');
  await upload(regie, await alsBestand(blad, naam), 'Controleer het bestand');
  await expect(titel(regie)).toHaveText(`Controle van ${naam}`);
};

/** Every fault has its row, column and cell; none of the file is kept, the good row neither. */
async function metFouten(spelers: Spelers, blad: Rekenblad): Promise<void> {
  const { regie } = spelers;
  await kies(spelers, blad, 'juli.xlsx');
  await expect(stand(regie)).toHaveText('Met fouten');
  const gezegd = await rij(regie, fouten, '').allInnerTexts();
  expect(gezegd.map((regel) => regel.split(/\s*\t\s*|\n/).slice(0, 3))).toEqual([
    ['3', 'Gemeente', typ(blad, 2, 'Gemeente', 'Opmeer')],
    ['4', 'Plichtdatum', typ(blad, 3, 'Plichtdatum', '31-2-2023')],
  ]);
  await expect(rij(regie, fouten, 'Gemeente')).toContainText('"Opmeer" is geen gemeente van u.');
  await expect(rij(regie, fouten, 'Plichtdatum')).toContainText('"31-2-2023" is geen datum.');
  await expect(regie.getByRole('button', { name: 'Ja, verwerk het bestand' })).toBeHidden();
  await bekijk(regie);
  await ga(regie, '/trajecten?zoek=HRN-2023');
  await expect(hoofd(regie)).toContainText('0 trajecten');
}

/** Mended, with the columns in another order, looked at before anything happens; twice the same file changes nothing. */
async function verbeterd(spelers: Spelers, blad: Rekenblad): Promise<void> {
  const { regie } = spelers;
  typ(blad, 2, 'Gemeente', 'Hoorn');
  typ(blad, 3, 'Plichtdatum', '28-2-2023');
  await kies(spelers, omgekeerd(blad), 'juli-goed.xlsx');
  await expect(stand(regie)).toHaveText('Wacht op u');
  await expect(rij(regie, 'Nieuwe trajecten', 'HRN-2023')).toHaveCount(3);
  await expect(rij(regie, 'Nieuwe trajecten', nieuw)).toContainText('B1-route');
  await bekijk(regie);
  await doe(regie, 'Ja, verwerk het bestand', 'Het bestand is verwerkt: 3 nieuwe trajecten');
  await expect(stand(regie)).toHaveText('Verwerkt');
  await kies(spelers, blad, 'juli-weer.xlsx');
  await expect(hoofd(regie)).toContainText('Alles in dit bestand staat al zo in het portaal.');
  await ga(regie, '/trajecten?zoek=HRN-2023');
  await expect(rij(regie, 'Trajecten', 'HRN-2023')).toHaveCount(3);
  await expect(rij(regie, 'Trajecten', 'HRN-2023-03')).toContainText('28-2-2023');
}

/** The one who has waited longest goes elsewhere than the rule says, with a reason; the new one follows the rule. */
async function wijsToe({ regie }: Spelers): Promise<void> {
  await ga(regie, '/vandaag');
  await naar(regie, 'Hoorn: 2 trajecten zonder aanbieder', 'Trajecten');
  await naar(regie, 'WF-5G4T', 'Traject WF-5G4T');
  await naar(regie, 'Wijs een aanbieder toe', 'Kies een aanbieder');
  await kruis(regie, 'radio', /^Vonk/);
  await geweigerd(regie, 'Wijs toe', 'De verdeelregel wijst naar Horizon College. Leg uit waarom u hiervan afwijkt.');
  await regie.getByLabel(/^Waarom wijkt u af\?/).fill('De groep van Vonk gaat toch door en is dichterbij.');
  await bekijk(regie);
  await doe(regie, 'Wijs toe', 'De deelnemer is toegewezen.');
  await ga(regie, `/trajecten/${nieuw}`);
  await naar(regie, 'Wijs een aanbieder toe', 'Kies een aanbieder');
  await expect(regie.getByRole('radio', { name: /^Fiolet Taaltrainingen en Edinova/ })).toBeChecked();
  await doe(regie, 'Wijs toe', 'De deelnemer is toegewezen.');
  await expect(stand(regie)).toHaveText('Wacht op antwoord');
  await ga(regie, '/vandaag');
  await expect(hoofd(regie), 'dealt with').not.toContainText('zonder aanbieder');
}

async function neemAan({ aanbieder }: Spelers): Promise<void> {
  await ga(aanbieder, '/vandaag');
  await naar(aanbieder, `Nieuwe deelnemer ${nieuw}`, new RegExp(nieuw));
  await naar(aanbieder, 'Geef antwoord', `Neemt u deelnemer ${nieuw} aan?`);
  await geweigerd(aanbieder, 'Verstuur het antwoord', 'of u de deelnemer aanneemt');
  await kruis(aanbieder, 'radio', 'Ja, ik neem de deelnemer aan');
  await doe(aanbieder, 'Verstuur het antwoord', 'U heeft de deelnemer aangenomen.');
  await expect(stand(aanbieder)).toHaveText('Geaccepteerd');
  await naar(aanbieder, 'Leg de start vast', 'Leg de start vast');
  await aanbieder.getByLabel('Dag van de eerste les').fill('3-7-2023');
  await doe(aanbieder, 'Leg de start vast', /./);
  await expect(stand(aanbieder)).toHaveText('Gestart');
}

/** The whole of it, on a portal of its own. @param metScripts what the windows are meant to have, so that both are sure */
export async function speelTrajecten(venster: Venster, metScripts: boolean): Promise<void> {
  const spelers: Spelers = {
    regie: await venster('regie@hoorn.example'),
    aanbieder: await venster('aanbieder@fiolet.example'),
  };
  const stap = test.step;
  const blad = await stap('fills the empty file', () => maakBestand(spelers));
  await stap('is told every fault, and nothing is kept', () => metFouten(spelers, blad));
  await stap('imports the mended file', () => verbeterd(spelers, blad));
  await stap('assigns two trajecten', () => wijsToe(spelers));
  await stap('the aanbieder takes one on and starts', () => neemAan(spelers));
  await ga(spelers.regie, `/trajecten/${nieuw}`);
  await expect(stand(spelers.regie)).toHaveText('Gestart');
  await expect(rij(spelers.regie, 'Toewijzingen van dit traject', 'Fiolet')).toContainText('3-7-2023');
  for (const page of Object.values(spelers)) expect(await draaitScripts(page)).toBe(metScripts);
}
