import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';
import { fail, ok, type Result } from './result';
import { cellAddress, type Sheet, type Sheetfout } from './sheet';
import { type Entry, unzip, ZipError, zipUnpacked } from './zip.server';

/** `maxBytes` holds for the file; what a packed file may grow to is ten times that. `blad` is a tab of an XLSX by name. */
export type SheetLimits = { maxBytes: number; maxRows: number; blad?: string };
export type SheetInput = SheetLimits & { bytes: Uint8Array };

const maxColumns = 200;
const growth = 10;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** Bytes of whatever an outsider sent become a table or a named reason. Runs in a thread (`sheet-worker.server.ts`). */
export async function parseSheet({ bytes, ...limits }: SheetInput): Promise<Result<Sheet, Sheetfout>> {
  if (bytes.length === 0) return fail('leeg');
  if (bytes.length > limits.maxBytes) return fail('te-groot', { maxMb: Math.floor(limits.maxBytes / 1e6) });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail('oud-excel');
  const rows = startsWith(bytes, 0x50, 0x4b) ? await xlsxRows(bytes, limits) : csvRows(bytes, limits);
  return rows.ok ? tabled(rows.value, limits) : rows;
}

/** The first row with anything in it is the heading; rows keep the number that Excel shows, empty ones are left out. */
function tabled(rows: readonly (readonly string[])[], { maxRows }: SheetLimits): Result<Sheet, Sheetfout> {
  const filled = rows.flatMap((cellen, index) => (cellen.some(Boolean) ? [{ nummer: index + 1, cellen }] : []));
  const [kop, ...rijen] = filled;
  if (!kop) return fail('leeg');
  if (rijen.length > maxRows) return fail('te-veel-rijen', { max: maxRows });
  if (filled.some(({ cellen }) => cellen.length > maxColumns)) return fail('te-veel-kolommen', { max: maxColumns });
  return ok({ kopnummer: kop.nummer, kop: kop.cellen, rijen });
}

type Rows = Result<readonly (readonly string[])[], Sheetfout>;

async function xlsxRows(bytes: Uint8Array, { maxBytes, blad }: SheetLimits): Promise<Rows> {
  try {
    const files = unzip(Buffer.from(bytes), (name) => /\.xml(\.rels)?$/.test(name), maxBytes * growth);
    if (!files.some(({ name }) => name === 'xl/workbook.xml')) return fail('geen-rekenblad');
    const counted = new Blob([new Uint8Array(zipUnpacked(files.map(withFaultsAsText)))]);
    const rows: readonly (readonly unknown[])[] = await readSheet(counted, blad ?? 1, { parseNumber: numberText });
    return ok(rows.map((row) => row.map(cellText)));
  } catch (error) {
    return xlsxFault(error, maxBytes);
  }
}

/** A formula that failed (#REF!) is text: it must be refused by its column, where the library would make it an empty cell. */
function withFaultsAsText({ name, data }: Entry): Entry {
  if (!name.startsWith('xl/worksheets/') || !data.includes(' t="e"')) return { name, data };
  return { name, data: Buffer.from(data.toString('latin1').replaceAll(' t="e"', ' t="str"'), 'latin1') };
}

function xlsxFault(error: unknown, maxBytes: number): Rows {
  if (error instanceof ZipError && error.reden === 'too-big') {
    return fail('te-groot', { maxMb: Math.floor(maxBytes / 1e6) });
  }
  if (!(error instanceof Error)) return fail('beschadigd');
  const missing = /^Sheet "(.+)" not found/.exec(error.message)?.[1];
  if (missing) return fail('blad-ontbreekt', { blad: missing });
  const [, row, column] = /at row (\d+), col (\d+)/.exec(error.message) ?? [];
  return row && column
    ? fail('onleesbaar', { plaats: `Cel ${cellAddress(Number(column) - 1, Number(row))}` })
    : fail('beschadigd');
}

/** 2.5 becomes '2,5' as in a Dutch CSV, and 0.1 + 0.2 the 0,3 that Excel shows. */
function numberText(written: string): string {
  if (/^\d{1,15}$/.test(written)) return written;
  const number = Number(written);
  return Number.isFinite(number) ? String(Number(number.toPrecision(14))).replace('.', ',') : written;
}

/** A day in an XLSX is a moment in UTC, sometimes a few milliseconds before midnight. */
function cellText(cell: unknown): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : new Date(cell.getTime() + 500).toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'string' ? cell.trim() : '';
}

function csvRows(bytes: Uint8Array, { maxRows }: SheetLimits): Rows {
  const text = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text file never has
  if (text === undefined || /[\x00-\x08\x0e-\x1f]/.test(text) || text.startsWith('%PDF-'))
    return fail('geen-rekenblad');
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: 1_000_000,
      to: maxRows + 1000,
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.records === 'number' ? error.records + 1 : undefined;
    return fail('onleesbaar', { plaats: row ? `Rij ${row}` : 'Een rij' });
  }
}

/** UTF-8 or UTF-16 with their marks, UTF-8 without, and else what old Excel writes. */
function decoded(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands most in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const firstLine = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const counted = [';', ',', '\t'].map((mark) => ({ mark, times: firstLine.split(mark).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).mark;
}
