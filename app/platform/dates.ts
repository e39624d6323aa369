import { Temporal } from 'temporal-polyfill';

/**
 * Calendar arithmetic on days as text. Comparing days is comparing text (`a < b`); working days and holidays stand
 * in `feestdagen.ts`. Not for pages: see `format.ts` for showing days.
 */

/** A calendar day, `YYYY-MM-DD`, in the Netherlands. */
export type Dag = string;
/** A half-open period [van, tot); without `tot` it goes on, without `van` it always was. */
export type Periode = { readonly van: Dag | null; readonly tot: Dag | null };

const plain = (dag: Dag) => Temporal.PlainDate.from(dag);

/** The day when the text is an existing day written as `YYYY-MM-DD`, otherwise undefined. */
export function parseDag(tekst: string): Dag | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return undefined;
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

export const addDagen = (dag: Dag, dagen: number): Dag => plain(dag).add({ days: dagen }).toString();

/** Adds calendar months; a day that the month does not have becomes its last day (31 January + 1 = 28 or 29 February). */
export const addMaanden = (dag: Dag, maanden: number): Dag =>
  plain(dag).add({ months: maanden }, { overflow: 'constrain' }).toString();

/** Number of days from `van` to `tot`; negative when `tot` comes first. */
export const dagenTussen = (van: Dag, tot: Dag): number => plain(van).until(plain(tot), { largestUnit: 'day' }).days;

/** The Dutch name of the day of the week. */
export const weekdagNaam = (dag: Dag): string =>
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'][plain(dag).dayOfWeek - 1] as string;

export const isWeekend = (dag: Dag): boolean => plain(dag).dayOfWeek >= 6;

/** The Dutch calendar day on which a UTC moment falls. */
export const dagVanMoment = (moment: string): Dag =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

/** The Dutch time of day of a UTC moment, as it is typed: '12.00'. */
export const tijdVanMoment = (moment: string): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainTime()
    .toString()
    .slice(0, 5)
    .replace(':', '.');

/** Whether the day lies in the half-open period. */
export const isBinnen = ({ van, tot }: Periode, dag: Dag): boolean =>
  (van === null || van <= dag) && (tot === null || dag < tot);

/** Whether two half-open periods share a day. */
export const overlapt = (a: Periode, b: Periode): boolean =>
  (a.tot === null || b.van === null || b.van < a.tot) && (b.tot === null || a.van === null || a.van < b.tot);

/** The latest of some days. */
export const laatste = (eerste: Dag, ...dagen: readonly Dag[]): Dag => [eerste, ...dagen].sort().at(-1) ?? eerste;

/** The earliest of some days. */
export const eerste = (dag: Dag, ...dagen: readonly Dag[]): Dag => [dag, ...dagen].sort()[0] ?? dag;
