import type { Page } from 'playwright/test';
import { leesPdf } from '../setup/pdf';
import { expect, testMetEigenPortaal as test } from './fixtures';
import { bevestig, doe, download, ga, hoofd, naar, rij, titel, upload } from './handelingen';
import { alsBestand, omgekeerd, openRekenblad } from './rekenblad';
import { trajectnummer, voortgang } from './westfriesland';

const rijen = {
  pipStatushouders: { tabel: 'Voortgang statushouders', naam: 'PIP-beschikkingen vastgesteld' },
  b1Gestart: { tabel: 'Leerroute statushouders', naam: 'B1-route gestart' },
} as const;
type Sleutel = keyof typeof rijen;
type Cijfers = Record<Sleutel, number[]>;

const perSleutel = (lees: (sleutel: Sleutel) => number[]): Cijfers => ({
  pipStatushouders: lees('pipStatushouders'),
  b1Gestart: lees('b1Gestart'),
});

/** The figures per gemeente and the total in each of the forms of the report, and the structure of its PDF. */
async function alleVormen(page: Page, versie = '') {
  await ga(page, `${voortgang()}${versie}`);
  const koppen = await page
    .getByRole('table', { name: rijen.b1Gestart.tabel })
    .getByRole('columnheader')
    .allInnerTexts();
  const opScherm = {
    pipStatushouders: await rij(page, rijen.pipStatushouders.tabel, rijen.pipStatushouders.naam)
      .getByRole('cell')
      .allInnerTexts(),
    b1Gestart: await rij(page, rijen.b1Gestart.tabel, rijen.b1Gestart.naam).getByRole('cell').allInnerTexts(),
  };
  const json = JSON.parse((await download(page, 'JSON')).bytes.toString()) as {
    gemeenten: string[];
    reeksen: Record<string, Record<string, number>>;
  };
  expect(json.gemeenten).toEqual(koppen.slice(1, -1));
  const blad = await openRekenblad((await download(page, 'XLSX')).bytes);
  const bytes = (await download(page, 'PDF')).bytes;
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const { bron, paginas } = leesPdf(bytes);
  const tekst = paginas.join('\n').replace(/\s+/g, ' ');
  const inPdf = (naam: string) => new RegExp(`${naam} ((?:\\d+ ){${koppen.length - 1}})`).exec(tekst)?.[1] ?? '';
  return {
    pagina: perSleutel((sleutel) => opScherm[sleutel].map(Number)),
    json: perSleutel((sleutel) => [...json.gemeenten, 'totaal'].map((naam) => json.reeksen[sleutel]?.[naam] ?? -1)),
    xlsx: perSleutel((sleutel) => (blad.find((cellen) => cellen.at(-1) === sleutel) ?? []).slice(3, -1).map(Number)),
    pdf: perSleutel((sleutel) => inPdf(rijen[sleutel].naam).trim().split(' ').map(Number)),
    koppen: koppen.slice(1),
    bron,
    paginas,
  };
}

test('a changed traject changes the page, the PDF, the XLSX and the JSON alike', async ({ venster }) => {
  test.setTimeout(120_000);
  const regie = await venster('regie@hoorn.example');
  const lezer = await venster('contractmanager@hoorn.example');
  const nummer = trajectnummer(
    ({ naam, pip, einde, doelgroep }) => naam === 'Hoorn' && !pip && !einde && doelgroep === 'asielstatushouder',
  );

  const leesIn = async (dag: string, naam: string) => {
    const blad = [
      ['Trajectnummer', 'Gemeente', 'Doelgroep', 'Plichtdatum', 'Leerroute', 'PIP-datum', 'Startdatum'],
      [nummer, 'Hoorn', 'Statushouder', '1-6-2023', 'B1-route', dag, dag],
    ];
    await ga(regie, '/trajecten/import');
    await upload(regie, await alsBestand(omgekeerd(blad), naam), 'Controleer het bestand');
    await expect(titel(regie)).toHaveText(`Controle van ${naam}`);
    await expect(rij(regie, 'Gewijzigde trajecten', nummer)).toContainText(new RegExp(`PIP-datum: .* → ${dag}`));
    await doe(regie, 'Ja, verwerk het bestand', 'Het bestand is verwerkt: 0 nieuwe trajecten, 1 gewijzigd traject.');
  };
  const gelijk = ({ pagina, json, xlsx, pdf }: Awaited<ReturnType<typeof alleVormen>>): Cijfers => {
    expect({ json, xlsx, pdf }).toEqual({ json: pagina, xlsx: pagina, pdf: pagina });
    return pagina;
  };

  const voor = await alleVormen(lezer);
  const eerst = gelijk(voor);
  expect(voor.bron).toMatch(/\/MarkInfo/);
  expect(voor.bron).toMatch(/\/StructTreeRoot/);
  expect(voor.bron).toMatch(/\/Lang \(nl/);
  expect(voor.paginas.length).toBeGreaterThan(5);

  await leesIn('30-6-2023', 'juni.xlsx');
  const meer = perSleutel((sleutel) =>
    eerst[sleutel].map((aantal, index) => aantal + (['Hoorn', 'Totaal'].includes(voor.koppen[index] ?? '') ? 1 : 0)),
  );
  expect(gelijk(await alleVormen(lezer))).toEqual(meer);

  // Every figure leads to its records.
  await ga(lezer, voortgang());
  const inHoorn = rij(lezer, rijen.b1Gestart.tabel, rijen.b1Gestart.naam)
    .getByRole('cell')
    .nth(voor.koppen.indexOf('Hoorn'));
  const aantal = await inHoorn.textContent();
  await inHoorn.getByRole('link').click();
  await expect(titel(lezer)).toHaveText('Trajecten');
  await expect(hoofd(lezer)).toContainText(`${aantal} trajecten`);

  // On the first day after the period it counts no more, but what was fixed stays as it was.
  const regio = await venster('contractmanager@westfriesland.example');
  await ga(regio, voortgang());
  await naar(regio, 'Stel de rapportage vast.', 'Voortgangsrapportage vaststellen');
  await bevestig(
    regio,
    'Stel de rapportage vast',
    'Ja, stel de rapportage vast',
    'De voortgangsrapportage is vastgesteld.',
  );
  await leesIn('1-7-2023', 'juli.xlsx');
  expect(gelijk(await alleVormen(lezer))).toEqual(meer);
  expect(gelijk(await alleVormen(lezer, '&versie=nu'))).toEqual(eerst);
});
