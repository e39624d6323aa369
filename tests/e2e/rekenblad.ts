import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { cellAddress } from '../../app/platform/sheet';
import type { Bestand } from './handelingen';

type Waarde = string | number | boolean | Date | null;
/** A spreadsheet that somebody opened in Excel: rows of cells, the heading first. */
export type Rekenblad = Waarde[][];

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const openRekenblad = async (bytes: Buffer): Promise<Rekenblad> => (await readSheet(bytes)) as Rekenblad;

/** The sheet saved as a file. */
export async function alsBestand(blad: Rekenblad, name: string): Promise<Bestand> {
  const data = blad.map((rij) => rij.map(cel));
  const buffer = await writeXlsxFile(data as never, { sheet: 'Blad1' } as never).toBuffer();
  return { name, mimeType: xlsx, buffer: Buffer.from(buffer) };
}

function cel(value: Waarde) {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value };
  if (value instanceof Date) return { type: Date, value, format: 'd-m-yyyy' };
  return { type: String, value: String(value) };
}

function kolomVan(blad: Rekenblad, kop: string): number {
  const plaats = blad[0]?.findIndex((cel) => String(cel).startsWith(kop)) ?? -1;
  if (plaats < 0) throw new Error(`There is no column ${kop} in ${blad[0]?.join(', ')}`);
  return plaats;
}

/** What stands in the column with this heading. */
export const lees = (blad: Rekenblad, rij: number, kop: string): Waarde => blad[rij]?.[kolomVan(blad, kop)] ?? null;

/** Types something in a cell. `rij` counts from 1 below the heading. @returns the address that Excel shows */
export function typ(blad: Rekenblad, rij: number, kop: string, waarde: Waarde): string {
  const kolom = kolomVan(blad, kop);
  const cellen = blad[rij];
  if (!cellen) throw new Error(`There is no row ${rij}`);
  cellen[kolom] = waarde;
  return cellAddress(kolom, rij + 1);
}

/** The row of a record, found by what its column says. */
export function rijVan(blad: Rekenblad, kop: string, waarde: string): number {
  const kolom = kolomVan(blad, kop);
  const plaats = blad.findIndex((cellen, index) => index > 0 && cellen[kolom] === waarde);
  if (plaats < 0) throw new Error(`There is no row with ${waarde}`);
  return plaats;
}

/** The same sheet with its columns the other way around, as another administration would export it. */
export const omgekeerd = (blad: Rekenblad): Rekenblad => blad.map((rij) => rij.toReversed());
