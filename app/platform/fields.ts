import * as z from 'zod';
import { bevatBsn } from './persoonsgegevens';

/**
 * Fields of forms as people in the Netherlands type them. Every field gives one sentence that says what to do.
 * Pure: used by the screen, the server and the import alike.
 */

/** A line of text; spaces around it go. `wat` completes "Vul … in". */
export const tekst = (wat: string, max = 200) =>
  z
    .string({ error: `Vul ${wat} in.` })
    .trim()
    .min(1, { error: `Vul ${wat} in.` })
    .max(max, { error: `Maak dit korter: hoogstens ${max} tekens.` });

/** Text that may be left out; empty becomes null. */
export const optioneleTekst = (max = 4000) =>
  z
    .string()
    .trim()
    .max(max, { error: `Maak dit korter: hoogstens ${max} tekens.` })
    .optional()
    .transform((value) => value || null);

const dutchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2-3-2026` or `2026-03-02` → `2026-03-02`; undefined when it is no day of the calendar. */
export function parseDagInvoer(invoer: string): string | undefined {
  const nl = dutchDay.exec(invoer.trim());
  const iso = isoDay.exec(invoer.trim());
  const [jaar, maand, dag] = nl ? [nl[3], nl[2], nl[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!jaar || !maand || !dag) return undefined;
  const date = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag)));
  const echt = date.getUTCMonth() === Number(maand) - 1 && date.getUTCDate() === Number(dag) && Number(jaar) >= 1900;
  return echt ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : undefined;
}

const dagFout = (invoer: string) => `"${invoer}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.`;

/** A day; `wat` completes "Vul … in". */
export const dag = (wat: string) =>
  z.string({ error: `Vul ${wat} in, bijvoorbeeld 2-3-2026.` }).transform((invoer, context) => {
    const uitkomst = parseDagInvoer(invoer);
    if (!uitkomst) context.addIssue({ code: 'custom', message: dagFout(invoer) });
    return uitkomst ?? '';
  });

export const optioneleDag = () =>
  z
    .string()
    .optional()
    .transform((invoer, context) => {
      if (!invoer) return null;
      const uitkomst = parseDagInvoer(invoer);
      if (!uitkomst) context.addIssue({ code: 'custom', message: dagFout(invoer) });
      return uitkomst ?? null;
    });

/** `1.234,50`, `€ 1234`, `5.480.000` → cents; undefined when it is no amount. Digits are grouped by three or not at all. */
export function parseEuroInvoer(invoer: string): number | undefined {
  const kaal = invoer.replace(/[€\s\u00a0]/g, '').replace(/,-$/, '');
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(kaal);
  if (!match?.[1]) return undefined;
  const cents = Number(match[1].replaceAll('.', '')) * 100 + Number((match[2] ?? '0').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

const euroFout = (invoer: string) => `"${invoer}" is geen bedrag. Schrijf bijvoorbeeld 1.234,50.`;

/** An amount in euros, out in cents. */
export const euro = (wat: string) =>
  z.string({ error: `Vul ${wat} in, bijvoorbeeld 1.234,50.` }).transform((invoer, context) => {
    const cents = parseEuroInvoer(invoer);
    if (cents === undefined) context.addIssue({ code: 'custom', message: euroFout(invoer) });
    return cents ?? 0;
  });

export const optioneleEuro = () =>
  z
    .string()
    .optional()
    .transform((invoer, context) => {
      if (!invoer) return null;
      const cents = parseEuroInvoer(invoer);
      if (cents === undefined) context.addIssue({ code: 'custom', message: euroFout(invoer) });
      return cents ?? null;
    });

type Grenzen = { min?: number; max?: number };

function parseGeheel(invoer: string, { min = 0, max = Number.MAX_SAFE_INTEGER }: Grenzen): number | string {
  const kaal = invoer.trim();
  if (!/^(\d{1,3}(\.\d{3})+|\d+)$/.test(kaal))
    return `"${invoer}" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137.`;
  const getal = Number(kaal.replaceAll('.', ''));
  if (getal < min) return `Dit moet minstens ${min} zijn.`;
  if (getal > max) return `Dit mag hoogstens ${max} zijn.`;
  return getal;
}

/** A whole number; `wat` completes "Vul … in". */
export const geheelGetal = (wat: string, grenzen: Grenzen = {}) =>
  z.string({ error: `Vul ${wat} in.` }).transform((invoer, context) => {
    const getal = parseGeheel(invoer, grenzen);
    if (typeof getal === 'number') return getal;
    context.addIssue({ code: 'custom', message: getal });
    return 0;
  });

export const optioneelGeheelGetal = (grenzen: Grenzen = {}) =>
  z
    .string()
    .optional()
    .transform((invoer, context) => {
      if (!invoer) return null;
      const getal = parseGeheel(invoer, grenzen);
      if (typeof getal === 'number') return getal;
      context.addIssue({ code: 'custom', message: getal });
      return null;
    });

/** One word of a closed list; `wat` completes "Kies …". */
export const keuze = <const V extends readonly [string, ...string[]]>(wat: string, waarden: V) =>
  z.enum(waarden, { error: `Kies ${wat}.` });

/** A ticked box. */
export const vinkje = () =>
  z
    .string()
    .optional()
    .transform((value) => value === 'on' || value === 'ja' || value === 'true');

/** Several ticked boxes with the same name: one word or more of a closed list, or free ids. */
export const meerkeuze = (wat: string) =>
  z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((value) => [...new Set(value === undefined ? [] : [value].flat())].filter(Boolean))
    .refine((value) => value.length > 0, { error: `Kies ${wat}.` });

export const optioneleMeerkeuze = () =>
  z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((value) => [...new Set(value === undefined ? [] : [value].flat())].filter(Boolean));

/** The version of the record that the form was opened with. */
export const versieVeld = () => geheelGetal('de versie', { min: 1 });

/** `1.30`, `12:00` or `12.00` → `12:00`. */
export const tijd = (wat: string) =>
  z.string({ error: `Vul ${wat} in, bijvoorbeeld 12.00.` }).transform((invoer, context) => {
    const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(invoer.trim());
    if (!match?.[1])
      context.addIssue({ code: 'custom', message: `"${invoer}" is geen tijd. Schrijf bijvoorbeeld 12.00.` });
    return match?.[1] ? `${match[1].padStart(2, '0')}:${match[2]}` : '';
  });

const geenBsn = {
  error: 'Hier staat een getal van negen cijfers, dat een burgerservicenummer kan zijn. Haal het weg.',
};

/** Running text that others read: no burgerservicenummer. `wat` completes "Vul … in". */
export const vrijeTekst = (wat: string, max = 4000) => tekst(wat, max).refine((value) => !bevatBsn(value), geenBsn);

/** As `vrijeTekst`, and may be left out; empty becomes null. */
export const optioneleVrijeTekst = (max = 4000) =>
  optioneleTekst(max).refine((value) => value === null || !bevatBsn(value), geenBsn);
