import { xlsxBytes } from '~/platform/xlsx.server';
import type { Cel } from '../cel';
import { standTekst } from '../stand';
import type { Weergave } from '../weergave';
import type { Rapportdocument } from './rapport.server';

type Cell = {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  wrap?: boolean;
  fontWeight?: 'bold';
} | null;
type Blad = { sheet: string; data: Cell[][]; columns: { width: number }[]; stickyRowsCount?: number };

const tekst = (value: string): Cell => (value === '' ? null : { value, type: String, wrap: true });
const kop = (...namen: string[]): Cell[] => namen.map((value) => ({ value, type: String, fontWeight: 'bold' }));
/** A figure is a number, so that people can reckon with it; what is not shown or not there is said in words. */
const getal = ({ soort, tekst: getoond, waarde }: Cel): Cell => {
  if (waarde !== null) return { value: waarde, type: Number };
  return tekst(soort === 'ontbreekt' ? 'niet aangeleverd' : getoond);
};

/** The report as a spreadsheet: all figures on one sheet, targets, satisfaction, texts and the way of counting on others. */
export function rapportXlsx({ weergave, stand }: Omit<Rapportdocument, 'gemaaktOp' | 'thema'>): Promise<Uint8Array> {
  const bladen = [
    cijfers(weergave),
    doelstellingen(weergave),
    tevredenheid(weergave),
    teksten(weergave),
    over(weergave, stand),
  ];
  return xlsxBytes(bladen);
}

function cijfers({ kolommen, onderdelen }: Weergave): Blad {
  const rijen = onderdelen.flatMap(({ nummer, titel, tabellen }) =>
    tabellen.flatMap((tabel) =>
      tabel.rijen.map((rij) => [
        tekst(`${nummer} ${titel}`),
        tekst(tabel.titel),
        tekst(rij.naam),
        ...rij.cellen.map(getal),
        getal(rij.totaal),
        tekst(rij.sleutel),
      ]),
    ),
  );
  return {
    sheet: 'Cijfers',
    data: [kop('Onderdeel', 'Tabel', 'Reeks', ...kolommen.map(({ naam }) => naam), 'Totaal', 'Sleutel'), ...rijen],
    columns: [28, 28, 36, ...kolommen.map(() => 14), 12, 30].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

const doelstellingen = ({ onderdelen }: Weergave): Blad => ({
  sheet: 'Doelstellingen',
  data: [
    kop('Onderdeel', 'Code', 'Doelstelling', 'Norm', 'Stand', 'Resultaat'),
    ...onderdelen.flatMap((onderdeel) =>
      onderdeel.doelstellingen.map(({ code, tekst: doel, norm, stand, zinnen }) =>
        [`${onderdeel.nummer} ${onderdeel.titel}`, code, doel, norm, standTekst[stand], zinnen.join(' ')].map(tekst),
      ),
    ),
  ],
  columns: [28, 8, 60, 16, 20, 70].map((width) => ({ width })),
  stickyRowsCount: 1,
});

const tevredenheid = ({ onderdelen }: Weergave): Blad => ({
  sheet: 'Tevredenheid',
  data: [
    kop('Over wie', 'Dienst', 'Periode', 'Cijfer', 'Aantal antwoorden', 'Bron'),
    ...onderdelen.flatMap(({ metingen }) =>
      (metingen ?? []).map(({ wie, dienst, periode, cijfer, respondenten, bron }) =>
        [wie, dienst, periode, cijfer, respondenten, bron].map(tekst),
      ),
    ),
  ],
  columns: [32, 28, 34, 18, 18, 40].map((width) => ({ width })),
  stickyRowsCount: 1,
});

const teksten = ({ onderdelen }: Weergave): Blad => ({
  sheet: 'Teksten',
  data: [
    kop('Onderdeel', 'Soort', 'Tekst'),
    ...onderdelen.flatMap(({ nummer, titel, toelichting, resultaat }) => [
      ...(toelichting ? [[`${nummer} ${titel}`, 'Toelichting', toelichting].map(tekst)] : []),
      ...(resultaat ? [[`${nummer} ${titel}`, 'Resultaat', resultaat].map(tekst)] : []),
    ]),
  ],
  columns: [36, 14, 110].map((width) => ({ width })),
  stickyRowsCount: 1,
});

const over = ({ titel, periode, telwijze }: Weergave, stand: string): Blad => ({
  sheet: 'Over dit rapport',
  data: [
    [tekst('Rapport'), tekst(titel)],
    [tekst('Periode'), tekst(periode)],
    [tekst('Stand'), tekst(stand)],
    [],
    kop('Rij', 'Wat telt mee'),
    ...telwijze.map(({ naam, telt }) => [naam, telt].map(tekst)),
  ],
  columns: [56, 90].map((width) => ({ width })),
});
