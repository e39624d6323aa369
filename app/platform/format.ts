/**
 * Dutch dates, money and numbers for the screen, as pure strings. Runs in the browser too, so: no dependencies, no clock.
 * A day is 'YYYY-MM-DD', a month 'YYYY-MM', a moment UTC ISO text, money integer cents.
 * Amounts keep together with a no-break space (U+00A0) after the euro sign, as Intl writes them in Dutch.
 */

import { formatGetal } from './format-getal';

export { formatEuro, formatEuroInvoer, formatGetal, formatProcent } from './format-getal';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const MS_PER_DAG = 86_400_000;

/** Year, month (from 1) and day of a calendar day; throws a RangeError for text that is no existing day. */
function delenVan(dag: string): { jaar: number; maand: number; dag: number } {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dag);
  const [jaar, maand, dagVanMaand] = [Number(delen?.[1]), Number(delen?.[2]), Number(delen?.[3])];
  const bestaat = jaar >= 100 && maand >= 1 && maand <= 12 && dagVanMaand >= 1 && dagVanMaand <= dagenIn(jaar, maand);
  if (!bestaat) throw new RangeError(`Geen dag: ${dag}`);
  return { jaar, maand, dag: dagVanMaand };
}

function dagenIn(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

/** Days since 1 January 1970 of a calendar day; throws a RangeError for text that is no existing day. */
export function dagNummer(dag: string): number {
  const d = delenVan(dag);
  return Date.UTC(d.jaar, d.maand - 1, d.dag) / MS_PER_DAG;
}

/** The calendar day of a day number, the inverse of {@link dagNummer}. */
export function dagVanNummer(nummer: number): string {
  return new Date(nummer * MS_PER_DAG).toISOString().slice(0, 10);
}

/** '2026-03-02' becomes '2-3-2026'. */
export function formatDag(dag: string): string {
  const d = delenVan(dag);
  return `${d.dag}-${d.maand}-${d.jaar}`;
}

/** '2026-03-02' becomes 'maandag 2 maart 2026'. */
export function formatDagLang(dag: string): string {
  return `${WEEKDAGEN[new Date(dagNummer(dag) * MS_PER_DAG).getUTCDay()]} ${formatDatum(dag)}`;
}

/** '2026-03-02' becomes '2 maart 2026': for running text. */
export function formatDatum(dag: string): string {
  const d = delenVan(dag);
  return `${d.dag} ${MAANDEN[d.maand - 1]} ${d.jaar}`;
}

/** '2026-03-02' becomes '2 mrt 2026'. */
export function formatDagKort(dag: string): string {
  const d = delenVan(dag);
  return `${d.dag} ${MAANDEN_KORT[d.maand - 1]} ${d.jaar}`;
}

/** '2023-06' becomes 'juni 2023'. */
export function formatMaand(maand: string): string {
  const d = delenVan(`${maand}-01`);
  return `${MAANDEN[d.maand - 1]} ${d.jaar}`;
}

/** The short name of the month a day lies in: 'mrt'. */
export function formatMaandKort(dag: string): string {
  return MAANDEN_KORT[delenVan(dag).maand - 1] as string;
}

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function amsterdamDelen(moment: string): { dag: string; tijd: string } {
  const delen: Record<string, string> = {};
  for (const deel of amsterdam.formatToParts(new Date(moment))) delen[deel.type] = deel.value;
  return { dag: `${delen.year}-${delen.month}-${delen.day}`, tijd: `${delen.hour}.${delen.minute}` };
}

/** A UTC moment in Dutch local time: '2-3-2026, 12.00 uur'. */
export function formatMoment(moment: string): string {
  const { dag, tijd } = amsterdamDelen(moment);
  return `${formatDag(dag)}, ${tijd} uur`;
}

/** A UTC moment in Dutch local time, for deadlines: 'dinsdag 14 april 2026, 12.00 uur'. */
export function formatMomentLang(moment: string): string {
  const { dag, tijd } = amsterdamDelen(moment);
  return `${formatDagLang(dag)}, ${tijd} uur`;
}

/**
 * The half-open period [van, tot) as people say it: '1 april 2022 t/m 31 maart 2024'.
 * One day gives that day; without an end: 'vanaf 1 april 2022'.
 */
export function formatPeriode(van: string, tot?: string | null): string {
  if (!tot) return `vanaf ${formatDatum(van)}`;
  const laatste = dagVanNummer(dagNummer(tot) - 1);
  if (laatste < van) throw new RangeError(`Lege periode: [${van}, ${tot})`);
  return laatste === van ? formatDatum(van) : `${formatDatum(van)} t/m ${formatDatum(laatste)}`;
}

/** meervoud(1, 'gemeente', 'gemeenten') is '1 gemeente', meervoud(1200, …) '1.200 gemeenten'. */
export function meervoud(aantal: number, een: string, meer: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? een : meer}`;
}

/** How far away a day is, in words: 'vandaag', 'over 5 dagen', '2 dagen te laat'. */
export function formatOver(dagen: number): string {
  if (dagen === 0) return 'vandaag';
  if (dagen < 0) return `${meervoud(-dagen, 'dag', 'dagen')} te laat`;
  return dagen === 1 ? 'morgen' : `over ${formatGetal(dagen)} dagen`;
}
