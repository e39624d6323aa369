import { expect, type Page, test } from 'playwright/test';
import {
  bekijk,
  bevestig,
  doe,
  download,
  draaitScripts,
  ga,
  geweigerd,
  hoofd,
  naar,
  open,
  rij,
  stand,
  titel,
  upload,
  type Venster,
} from './handelingen';
import { beweegt, cijfersVan, type Gezien, getal } from './keten-cijfers';
import { dienIn, vulOpScherm } from './keten-formulier-reis';
import { alsBestand, lees, openRekenblad, type Rekenblad, rijVan, typ } from './rekenblad';
import { rapportageVan } from './westfriesland';

/**
 * The month of June 2023, from the aanbieder to the raad: Hoorn by spreadsheet, sent back once
 * and corrected once, Opmeer on screen. Played by `speelRapportage`, once with JavaScript and once without.
 */

const rapportHoorn = 'Rapportage juni 2023, Hoorn';
const hoornAdres = `/rapportages/${rapportageVan('Hoorn')}`;
const trajectKop = 'Trajectnummer';
const pvtKop = 'PVT afgerond';
type Spelers = Record<'aanbieder' | 'contractmanager', Page>;
/** What the rest of the journey has to know of what was reported. */
type Gemeld = { pvt: string; vol: string };

/** The list is filled in for everybody: all hours followed, some milestones. */
function vulIn(blad: Rekenblad): Gemeld {
  const rijen = blad.slice(1).map((_, index) => index + 1);
  for (const nummer of rijen.filter((nummer) => lees(blad, nummer, 'Onderbroken') !== 'ja')) {
    const aangeboden = lees(blad, nummer, 'Aangeboden uren') ?? 40;
    typ(blad, nummer, 'Aangeboden uren', aangeboden);
    typ(blad, nummer, 'Gevolgde uren', aangeboden);
    if (lees(blad, nummer, 'Leerroute') === 'Z') typ(blad, nummer, 'Participatie-uren', 8);
    if (lees(blad, nummer, 'Taalniveau') === null) typ(blad, nummer, 'Taalniveau', 'A0');
  }
  const bekend = (nummer: number) => String(lees(blad, nummer, 'Al bekend') ?? '');
  const [eerste = 0, tweede = 0, derde = 0] = rijen.filter((nummer) => bekend(nummer) === '');
  typ(blad, eerste, pvtKop, new Date('2023-06-15'));
  typ(blad, tweede, 'Werk (', 'Betaalde baan');
  typ(blad, tweede, 'Werk vanaf', new Date('2023-06-19'));
  const wie = (nummer: number) => String(lees(blad, nummer, trajectKop));
  return { pvt: wie(eerste), vol: wie(derde) };
}

async function openHoorn({ aanbieder }: Spelers): Promise<void> {
  await ga(aanbieder, '/vandaag');
  await naar(aanbieder, /^Dien de rapportage van juni 2023 in: 2 contracten/, 'Rapportages');
  await expect(rij(aanbieder, 'Rapportages', 'juni 2023')).toHaveCount(2);
  await open(aanbieder, 'Hoorn', rapportHoorn);
  await expect(stand(aanbieder)).toHaveText('Nog in te vullen');
}

/** Two cells are wrong; the portal says which, and keeps nothing. @returns the portal's own file with the faults */
async function tweeFouten({ aanbieder }: Spelers, blad: Rekenblad, { pvt, vol }: Gemeld): Promise<Rekenblad> {
  const cellen = [
    typ(blad, rijVan(blad, trajectKop, vol), 'Gevolgde uren', 200),
    typ(blad, rijVan(blad, trajectKop, pvt), pvtKop, '31-6-2023'),
  ];
  await naar(aanbieder, 'upload hem hier', 'Lijst uploaden');
  await geweigerd(aanbieder, 'Controleer het bestand', 'Kies een bestand');
  await upload(aanbieder, await alsBestand(blad, 'juni.xlsx'), 'Controleer het bestand');
  await expect(titel(aanbieder)).toHaveText('Controle van de lijst');
  const fouten = aanbieder.getByRole('region', { name: '2 fouten in het bestand: er is niets bewaard' });
  await expect(fouten.getByRole('listitem')).toHaveCount(2);
  const [teVeel = '', geenDag = ''] = cellen;
  await expect(
    fouten.getByRole('listitem').filter({ hasText: `${teVeel}: 200 gevolgde uren is meer dan` }),
  ).toHaveCount(1);
  await expect(fouten.getByRole('listitem').filter({ hasText: `${geenDag}: ` })).toContainText('31-6-2023');
  await bekijk(aanbieder);
  const { naam, bytes } = await download(aanbieder, 'uw bestand met de fouten erbij');
  expect(naam).toBe('juni-fouten.xlsx');
  const metFouten = await openRekenblad(bytes);
  expect(lees(metFouten, rijVan(metFouten, trajectKop, vol), 'Fouten')).toContain(`${teVeel}: 200 gevolgde uren`);
  expect(lees(metFouten, rijVan(metFouten, trajectKop, pvt), 'Fouten')).toContain(`${geenDag}: `);

  await ga(aanbieder, hoornAdres);
  await expect(stand(aanbieder)).toHaveText('Nog in te vullen');
  await expect(aanbieder.getByRole('textbox', { name: `Gevolgd (uren) ${vol}` })).toHaveValue('');
  return metFouten;
}

/** Mended where the faults stand, uploaded again, and handed in. */
async function verbeter({ aanbieder }: Spelers, metFouten: Rekenblad, { pvt, vol }: Gemeld): Promise<void> {
  const vak = rijVan(metFouten, trajectKop, vol);
  typ(metFouten, vak, 'Gevolgde uren', lees(metFouten, vak, 'Aangeboden uren'));
  typ(metFouten, rijVan(metFouten, trajectKop, pvt), pvtKop, '15-6-2023');
  await naar(aanbieder, 'upload hem hier', 'Lijst uploaden');
  await upload(aanbieder, await alsBestand(metFouten, 'juni-verbeterd.xlsx'), 'Controleer het bestand');
  await expect(hoofd(aanbieder).getByRole('heading', { name: 'Het bestand is in orde' })).toBeVisible();
  await bekijk(aanbieder);
  await doe(aanbieder, /^Bewaar \d+ regels$/, 'regels bewaard uit juni-verbeterd.xlsx.');
  await expect(aanbieder.getByRole('textbox', { name: `Gevolgd (uren) ${vol}` })).not.toHaveValue('');
  await dienIn(aanbieder);
}

async function stuurTerug({ contractmanager }: Spelers, { vol }: Gemeld): Promise<void> {
  await ga(contractmanager, '/vandaag');
  await naar(contractmanager, 'Beoordeel de rapportage van juni 2023: Fiolet Taaltrainingen en Edinova', rapportHoorn);
  await expect(rij(contractmanager, 'De trajecten van deze rapportage', vol)).toContainText('100,0%');
  await bekijk(contractmanager);
  await naar(contractmanager, 'Stuur terug met opmerkingen', 'Terugsturen');
  await geweigerd(contractmanager, 'Stuur terug', /opmerking/);
  await contractmanager.getByLabel(`Opmerking over ${vol}`).fill('Was deze deelnemer er echt elke les?');
  await contractmanager.getByLabel(/^Opmerking over de hele rapportage/).fill('Graag ook het verzuim invullen.');
  await doe(contractmanager, 'Stuur terug', 'De rapportage is teruggestuurd.');
  await expect(stand(contractmanager)).toHaveText('Teruggestuurd');
}

/** The remarks are read, the line is mended on screen, and the report goes back. */
async function dienOpnieuwIn({ aanbieder }: Spelers, { vol }: Gemeld): Promise<void> {
  await ga(aanbieder, '/vandaag');
  await naar(aanbieder, 'Rapportage juni 2023 is teruggestuurd: Hoorn', rapportHoorn);
  await expect(hoofd(aanbieder)).toContainText('Graag ook het verzuim invullen.');
  await expect(hoofd(aanbieder)).toContainText(`${vol}: Was deze deelnemer er echt elke les?`);
  await bekijk(aanbieder);
  const veld = (kop: string) => aanbieder.getByRole('textbox', { name: `${kop} (uren) ${vol}`, exact: true });
  const aangeboden = getal(await veld('Aangeboden').inputValue());
  await veld('Gevolgd').fill(String(aangeboden - 4).replace('.', ','));
  await veld('Geoorloofd verzuim').fill('3');
  await veld('Ongeoorloofd verzuim').fill('1');
  await dienIn(aanbieder);
}

async function keurGoed({ contractmanager }: Spelers, wat: 'rapportage' | 'correctie'): Promise<void> {
  await ga(contractmanager, '/vandaag');
  await naar(contractmanager, `Beoordeel de ${wat} van juni 2023: Fiolet Taaltrainingen en Edinova`, rapportHoorn);
  await bevestig(
    contractmanager,
    'Keur goed',
    'Ja, keur goed',
    'De rapportage is goedgekeurd. De KPI’s zijn bijgewerkt.',
  );
  await expect(stand(contractmanager)).toHaveText('Goedgekeurd');
}

/** A correction is a second version: until it is approved the first one counts, after it only the second. */
async function corrigeer(spelers: Spelers, { pvt }: Gemeld, goedgekeurd: Gezien): Promise<void> {
  const { aanbieder, contractmanager } = spelers;
  await ga(contractmanager, hoornAdres);
  await naar(contractmanager, 'Vraag een correctie', 'Correctie');
  await contractmanager.getByLabel('Wat klopt er niet?').fill('Het PVT is nog niet afgerond.');
  await doe(contractmanager, 'Vraag de correctie', 'De correctie is gevraagd.');
  expect(await cijfersVan(contractmanager), 'the first version counts').toEqual(goedgekeurd);

  await ga(aanbieder, '/vandaag');
  await naar(aanbieder, 'Corrigeer de rapportage van juni 2023: Hoorn', rapportHoorn);
  await expect(hoofd(aanbieder)).toContainText('Het PVT is nog niet afgerond.');
  await aanbieder.getByRole('button', { name: `PVT afgerond op 15-6-2023 ${pvt}` }).click();
  await expect(titel(aanbieder)).toHaveText(pvt);
  await expect(aanbieder.getByLabel('PVT afgerond op')).toHaveValue('15-6-2023');
  await aanbieder.getByLabel('PVT afgerond op').fill('');
  await doe(aanbieder, 'Bewaar', /ewaard/);
  await dienIn(aanbieder);

  await keurGoed(spelers, 'correctie');
  await expect(hoofd(contractmanager).getByRole('link', { name: 'Versie 1' })).toBeVisible();
  const { Hoorn = 0, Totaal = 0, ...anderen } = goedgekeurd.pvt;
  const na = await cijfersVan(contractmanager);
  expect(na).toEqual({ ...goedgekeurd, pvt: { ...anderen, Hoorn: Hoorn - 1, Totaal: Totaal - 1 } });
}

/** The whole of it, on a portal of its own. @param metScripts what the windows are meant to have, so that both are sure */
export async function speelRapportage(venster: Venster, metScripts: boolean): Promise<void> {
  const spelers: Spelers = {
    aanbieder: await venster('aanbieder@fiolet.example'),
    contractmanager: await venster('contractmanager@hoorn.example'),
  };
  const stap = test.step;
  const voor = await cijfersVan(spelers.contractmanager);
  const blad = await stap('downloads the prefilled list', async () => {
    await openHoorn(spelers);
    const { naam, bytes } = await download(spelers.aanbieder, 'Download de ingevulde lijst');
    expect(naam).toBe('maandrapportage-C-2022-004-2023-06.xlsx');
    return openRekenblad(bytes);
  });
  const gemeld = vulIn(blad);
  const metFouten = await stap('gets two faults with the addresses of their cells', () =>
    tweeFouten(spelers, blad, gemeld),
  );
  await stap('mends them and hands in', () => verbeter(spelers, metFouten, gemeld));
  await stap('gets the report back with remarks', () => stuurTerug(spelers, gemeld));
  expect(await cijfersVan(spelers.contractmanager), 'nothing counts before the approval').toEqual(voor);
  await stap('hands in again', () => dienOpnieuwIn(spelers, gemeld));
  await stap('the contractmanager approves', () => keurGoed(spelers, 'rapportage'));
  const na = await stap('sees the figures move', () => beweegt(spelers.contractmanager, voor));
  await stap('has one thing corrected', () => corrigeer(spelers, gemeld, na));
  await stap('fills in another report on screen', () => vulOpScherm(spelers.aanbieder));
  for (const page of Object.values(spelers)) expect(await draaitScripts(page)).toBe(metScripts);
}
