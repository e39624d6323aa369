import { formatDatum, formatMoment } from '~/platform/format';
import { Pdf, type PdfTabel } from '~/platform/pdf.server';
import { teken } from '../beeld.server';
import type { Gemeente } from '../model';
import { standTekst } from '../stand';
import type { Beeld, Onderdeelweergave, Tabelweergave, Weergave } from '../weergave';

export type Rapportdocument = {
  weergave: Weergave;
  /** 'Concept, versie 2' or 'Vastgesteld op 3 juli 2023 door …, versie 1'. */
  stand: string;
  gemaaktOp: string;
  /** Colours of the charts. */
  thema: string | null;
};

/** More columns than this do not fit a page: the gemeenten then stand in front of the rows. */
const meesteKolommen = 9;
const meesteStaven = 24;
/** Width of the text in points. */
const tekstbreedte = 503;

/** The report as a tagged PDF: what the reader sees on the page, in the same order. */
export async function rapportPdf({ weergave, stand, gemaaktOp, thema }: Rapportdocument): Promise<Uint8Array> {
  const { titel, periode, kolommen, onderdelen, telwijze } = weergave;
  const pdf = new Pdf({
    titel,
    onderwerp: periode,
    kop: `${titel}, ${periode}`,
    maker: 'Inkoopregie Inburgering',
    gemaaktOp,
  });
  pdf.titelblad([
    periode,
    stand,
    `Gemeenten: ${kolommen.map(({ naam }) => naam).join(', ')}`,
    `Gemaakt op ${formatMoment(gemaaktOp)}`,
  ]);
  pdf.inhoudsopgave().nieuwePagina();
  for (const onderdeel of onderdelen) await zetOnderdeel(pdf, onderdeel, kolommen, thema);
  pdf.nieuwePagina().kop(1, 'Bijlage: hoe is geteld');
  pdf.alinea(
    'Zo zijn de aantallen in de tabellen bepaald. Een 0 is een aantal; een streepje betekent dat de gemeente het cijfer niet heeft aangeleverd.',
  );
  pdf.tabel({
    titel: 'Telwijze per rij',
    kop: ['Rij', 'Wat telt mee'],
    rijen: telwijze.map(({ naam, telt }) => [naam, telt]),
    breedtes: [200],
  });
  return pdf.bytes();
}

async function zetOnderdeel(
  pdf: Pdf,
  deel: Onderdeelweergave,
  kolommen: readonly Gemeente[],
  thema: string | null,
): Promise<void> {
  pdf.kop(deel.nummer.includes('.') ? 2 : 1, `${deel.nummer} ${deel.titel}`);
  for (const zin of deel.uitleg) pdf.alinea(zin);
  for (const tabel of deel.tabellen) zetTabel(pdf, tabel, kolommen);
  if (deel.metingen) zetMetingen(pdf, deel.metingen);
  if (deel.toelichting) pdf.alinea(deel.toelichting, { kopje: deel.tabellen.length > 0 ? 'Toelichting' : undefined });
  // After the words: a picture that moves to the next page leaves no hole in this one.
  for (const { beeld } of deel.tabellen) if (beeld) await zetBeeld(pdf, beeld, kolommen, thema);
  const vakken = deel.doelstellingen.map(({ code, tekst, norm, stand, zinnen }) => ({
    kop: `Beleidsdoelstelling ${code}`,
    regels: [`${tekst} Norm: ${norm}.`, `${standTekst[stand]}. ${zinnen.join(' ')}`.trim()],
  }));
  const resultaat = deel.resultaat ? [{ kop: 'Resultaat', regels: deel.resultaat.split(/\n\s*\n/) }] : [];
  if (vakken.length + resultaat.length > 0) pdf.vak([...vakken, ...resultaat]);
}

function zetTabel(pdf: Pdf, tabel: Tabelweergave, kolommen: readonly Gemeente[]): void {
  pdf.tabel(kolommen.length > meesteKolommen ? perGemeente(tabel, kolommen) : perReeks(tabel, kolommen));
  for (const zin of tabel.ontbreekt) pdf.alinea(zin, { klein: true });
  if (tabel.noot) pdf.alinea(tabel.noot, { klein: true });
}

async function zetBeeld(pdf: Pdf, beeld: Beeld, kolommen: readonly Gemeente[], thema: string | null): Promise<void> {
  if (kolommen.length === 0 || kolommen.length > meesteStaven) return;
  const { breedte, hoogte, rijen: _, ...getekend } = await teken(beeld, kolommen, thema);
  pdf.figuur({ ...getekend, hoogte: (hoogte * tekstbreedte) / breedte });
}

const perReeks = ({ titel, rijen }: Tabelweergave, kolommen: readonly Gemeente[]): PdfTabel => ({
  titel,
  kop: ['Aantal', ...kolommen.map(({ naam }) => naam), 'Totaal'],
  rijen: rijen.map(({ naam, cellen, totaal }) => [naam, ...cellen.map(({ tekst }) => tekst), totaal.tekst]),
  breedtes: [kolommen.length > 6 ? 116 : 170],
  getallen: 'alle',
  totaal: true,
});

/** Many gemeenten: one row each. */
const perGemeente = ({ titel, rijen }: Tabelweergave, kolommen: readonly Gemeente[]): PdfTabel => ({
  titel,
  kop: ['Gemeente', ...rijen.map(({ naam }) => naam)],
  rijen: [
    ...kolommen.map(({ naam }, index) => [naam, ...rijen.map(({ cellen }) => cellen[index]?.tekst ?? '–')]),
    ['Totaal', ...rijen.map(({ totaal }) => totaal.tekst)],
  ],
  breedtes: [120],
  getallen: 'alle',
});

function zetMetingen(pdf: Pdf, metingen: NonNullable<Onderdeelweergave['metingen']>): void {
  if (metingen.length === 0) {
    pdf.alinea('Over deze periode zijn geen metingen van de tevredenheid vastgelegd.');
    return;
  }
  pdf.tabel({
    titel: 'Gemeten tevredenheid',
    kop: ['Over wie', 'Dienst', 'Periode', 'Cijfer', 'Aantal antwoorden', 'Bron'],
    rijen: metingen.map(({ wie, dienst, periode, cijfer, respondenten, bron }) => [
      wie,
      dienst,
      periode,
      cijfer,
      respondenten,
      bron,
    ]),
    breedtes: [104, 76, 105, 78, 60],
    getallen: [3, 4],
  });
}

/** 'Vastgesteld op 3 juli 2023, versie 1' for the title page and the spreadsheet. */
export const standzin = (
  versie: { versienummer: number; vastgesteldOp: string | null } | null,
  vandaag: string,
): string => {
  if (!versie) return `Cijfers van ${formatDatum(vandaag)}, niet vastgesteld`;
  return versie.vastgesteldOp
    ? `Versie ${versie.versienummer}, vastgesteld op ${formatMoment(versie.vastgesteldOp)}`
    : `Concept van versie ${versie.versienummer}, cijfers van ${formatDatum(vandaag)}`;
};
