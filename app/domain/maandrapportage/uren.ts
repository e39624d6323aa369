import { formatGetal } from '~/platform/format';

/** Hours as people type them, kept in whole minutes. Light enough for the browser. */

const maxUren = 744; // a month has no more

/**
 * `2,5`, `2.5` and `2:30` are 150 minutes; finer than a minute is rounded. Empty is null, "not filled in".
 * @returns a sentence when it is no number of hours
 */
export function parseUren(invoer: string): { minuten: number | null } | { fout: string } {
  const kaal = invoer.replace(/\s|\u00a0/g, '').replace(/(uur|u)$/i, '');
  if (kaal === '') return { minuten: null };
  const klok = /^(\d{1,4}):([0-5]\d)$/.exec(kaal);
  const getal = /^(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(kaal);
  if (!klok && !getal) return { fout: `“${invoer}” is geen aantal uren. Schrijf bijvoorbeeld 2,5.` };
  const minuten = klok
    ? Number(klok[1]) * 60 + Number(klok[2])
    : Math.round(Number(`${getal?.[1]}.${getal?.[2] ?? '0'}`) * 60);
  if (minuten > maxUren * 60) return { fout: `${formatGetal(Math.round(minuten / 60))} uur past niet in een maand.` };
  return { minuten };
}

/** 90.180 minutes are '1.503': to read. */
export const toonUren = (minuten: number): string => formatGetal(Math.round((minuten * 100) / 60) / 100);

/** 150 becomes '2,5': typed back it is the same number of minutes. */
export const formatUren = (minuten: number): string => toonUren(minuten).replaceAll('.', '');

/** As `formatUren`, with nothing for what was not filled in. */
export const urenInvoer = (minuten: number | null): string => (minuten === null ? '' : formatUren(minuten));
