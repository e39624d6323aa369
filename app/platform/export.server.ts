import { stringify } from 'csv-stringify/sync';
import { xlsxBytes } from './xlsx.server';

/** A column of an export: text stays text (also among numbers: `1–4`), numbers stay numbers, money is in euros with two decimals. */
export type ExportColumn<Row> = {
  kop: string;
  soort?: 'tekst' | 'getal' | 'euro' | 'dag';
  waarde: (row: Row) => string | number | null | undefined;
};

/** A leading = + - @ or tab must never become a formula in the reader's spreadsheet. */
export const safeText = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** The rows as a download; CSV with semicolons and a byte-order mark, as Dutch Excel opens it. */
export async function exportRows<Row>(options: {
  naam: string;
  formaat: 'csv' | 'xlsx';
  kolommen: ExportColumn<Row>[];
  rijen: Row[];
}) {
  const body = options.formaat === 'csv' ? csv(options.kolommen, options.rijen) : await xlsx(options);
  return download(body, `${options.naam}.${options.formaat}`, mediatypes[options.formaat]);
}

const mediatypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file to save, never to show: attachment, nosniff and a sandbox. */
export function download(body: string | Uint8Array, bestandsnaam: string, mediatype: string) {
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': mediatype,
      'Content-Disposition': `attachment; filename="${bestandsnaam.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(bestandsnaam)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    },
  });
}

function csv<Row>(kolommen: ExportColumn<Row>[], rijen: Row[]) {
  const cel = (kolom: ExportColumn<Row>, row: Row) => {
    const waarde = kolom.waarde(row);
    if (waarde === null || waarde === undefined) return '';
    if (kolom.soort === 'euro') return (Number(waarde) / 100).toFixed(2).replace('.', ',');
    return typeof waarde === 'number' ? String(waarde).replace('.', ',') : safeText(waarde);
  };
  const regels = rijen.map((row) => kolommen.map((kolom) => cel(kolom, row)));
  return `\uFEFF${stringify([kolommen.map((kolom) => kolom.kop), ...regels], { delimiter: ';', record_delimiter: 'windows' })}`;
}

type XlsxOptions<Row> = { naam: string; kolommen: ExportColumn<Row>[]; rijen: Row[] };

/** Columns are as wide as what is in them, at least a date: a narrower one shows ##### in its place. */
async function xlsx<Row>({ naam, kolommen, rijen }: XlsxOptions<Row>): Promise<Uint8Array> {
  const cel = ({ soort = 'tekst', waarde }: ExportColumn<Row>, row: Row) => {
    const value = waarde(row);
    if (value === null || value === undefined) return null;
    if (soort === 'euro') return { type: Number, value: Number(value) / 100, format: '#,##0.00' };
    if (soort === 'getal' && Number.isFinite(Number(value))) return { type: Number, value: Number(value) };
    if (soort === 'dag') return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'd-m-yyyy' };
    return { type: String, value: String(value) };
  };
  const kop = kolommen.map((kolom) => ({ value: kolom.kop, fontWeight: 'bold' as const }));
  const data = [kop, ...rijen.map((row) => kolommen.map((kolom) => cel(kolom, row)))];
  const columns = kolommen.map(({ kop: naamVanKolom, waarde }) => {
    const langste = rijen.reduce(
      (lengte, row) => Math.max(lengte, String(waarde(row) ?? '').length),
      naamVanKolom.length,
    );
    return { width: Math.min(Math.max(langste, 10), 48) + 2 };
  });
  return xlsxBytes(data, {
    sheet: naam.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns,
    stickyRowsCount: 1,
  });
}
