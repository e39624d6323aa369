import { cellAddress } from '~/platform/sheet';
import { xlsxBytes } from '~/platform/xlsx.server';
import { keuzesVan, kopVan, vasteKolommen } from '../lijst';
import type { VeldNaam } from '../velden';

/** The prefilled spreadsheet of a report: one sheet, identifying columns in grey, lists to choose from. */
type LijstRij = {
  rapportage: string;
  trajectnummer: string;
  route: string;
  bekend: string;
  /** Texts as people type them, in the order of the fields; hours are numbers and days are days. */
  waarden: readonly (string | number | Date | null)[];
};

const grijs = { backgroundColor: '#e3e7e6', textColor: '#3c474b' } as const;
const breedtes: Readonly<Record<string, number>> = { toelichting: 40, eindReden: 28, werkSoort: 24 };

const kop = (value: string, vast: boolean) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  alignVertical: 'top' as const,
  ...(vast ? grijs : { backgroundColor: '#dcebe9' }),
});

function cel(value: string | number | Date | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value, format: '0.##' };
  if (value instanceof Date) return { type: Date, value, format: 'd-m-yyyy' };
  return { type: String, value };
}

/** A drop-down list below the headings that have a closed list of answers. */
function keuzelijsten(velden: readonly VeldNaam[], rijen: number) {
  const eerste = Object.keys(vasteKolommen).length;
  const regels = velden.flatMap((naam, index) => {
    const keuzes = keuzesVan(naam);
    if (keuzes.length === 0 || rijen === 0) return [];
    const bereik = `${cellAddress(eerste + index, 2)}:${cellAddress(eerste + index, rijen + 1)}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Kies uit de lijst" sqref="${bereik}"><formula1>"${keuzes.join(',')}"</formula1></dataValidation>`,
    ];
  });
  const xml = `<dataValidations count="${regels.length}">${regels.join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (inhoud: string) =>
            regels.length > 0 ? inhoud.replace('</sheetData>', `</sheetData>${xml}`) : inhoud,
        },
      },
    },
  };
}

export type LijstInvoer = { velden: readonly VeldNaam[]; rijen: readonly LijstRij[] };

export function renderLijst({ velden, rijen }: LijstInvoer): Promise<Uint8Array> {
  const vast = Object.values(vasteKolommen);
  const data = [
    [...vast.map((kolom) => kop(kolom.kop, true)), ...velden.map((naam) => kop(kopVan(naam), false))],
    ...rijen.map(({ rapportage, trajectnummer, route, bekend, waarden }) => [
      ...[rapportage, trajectnummer, route, bekend].map((value) => ({ type: String, value, ...grijs })),
      ...waarden.map(cel),
    ]),
  ];
  const columns = [
    ...[20, 16, 12, 30].map((width) => ({ width })),
    ...velden.map((naam) => ({ width: breedtes[naam] ?? 14 })),
  ];
  return xlsxBytes(
    data,
    { sheet: 'Rapportage', columns, stickyRowsCount: 1, stickyColumnsCount: 2 },
    { features: [keuzelijsten(velden, rijen.length)] },
  );
}
