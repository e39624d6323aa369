import type { Dag } from '~/platform/dates';
import { formatGetal } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';
import { type Cijferreeks, cijferreeksen, cijferreeksSleutels } from './reeksen';

/** A figure of a gemeente over a period. null is "not supplied", which is something else than 0. */
export type Cijfer = { readonly reeks: Cijferreeks; readonly waarde: number | null };

/** Nobody supplies more than this; above it somebody typed in the wrong field. */
export const grootsteCijfer = 1_000_000;

type Details = {
  'periode-leeg': Record<never, never>;
  'periode-begint-later': Record<never, never>;
  'meer-verlengd-dan-trajecten': { gemeente: string; verlengd: number; trajecten: number };
  'niet-uw-gemeente': Record<never, never>;
  'niets-gewijzigd': Record<never, never>;
  'intussen-veranderd': { gemeente: string; reeks: string };
};
export type CijferFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'periode-leeg': () => 'De laatste dag moet na de eerste dag van de periode liggen.',
  'periode-begint-later': () => 'Deze periode is nog niet begonnen. Vul de cijfers in als de periode loopt.',
  'meer-verlengd-dan-trajecten': ({ gemeente, verlengd, trajecten }) =>
    `${gemeente}: er zijn ${formatGetal(verlengd)} trajecten ontzorgen verlengd, maar er zijn er ${formatGetal(trajecten)}. Verbeter een van beide.`,
  'niet-uw-gemeente': () => 'U mag alleen cijfers van uw eigen gemeenten invoeren.',
  'niets-gewijzigd': () => 'Dit zijn de cijfers die er al staan. Er is niets om te bewaren.',
  'intussen-veranderd': ({ gemeente, reeks }) =>
    `Iemand anders heeft “${reeks}” van ${gemeente} intussen gewijzigd. Controleer het bestand opnieuw.`,
};
export const cijferTeksten = tekstenVan(redenen);

/** Figures are entered over a period that has begun. */
export function beoordeelPeriode(van: Dag, tot: Dag, vandaag: Dag): Result<true, CijferFout> {
  if (tot <= van) return fail('periode-leeg');
  return van > vandaag ? fail('periode-begint-later') : ok(true);
}

/** What figures of one gemeente and period say about each other. */
export function beoordeelCijfers(gemeente: string, cijfers: readonly Cijfer[]): Result<true, CijferFout> {
  const van = (reeks: Cijferreeks) => cijfers.find((cijfer) => cijfer.reeks === reeks)?.waarde ?? null;
  const [trajecten, verlengd] = [van('ontzorgTrajecten'), van('ontzorgVerlengd')];
  return trajecten !== null && verlengd !== null && verlengd > trajecten
    ? fail('meer-verlengd-dan-trajecten', { gemeente, verlengd, trajecten })
    : ok(true);
}

/** The series that a gemeente has not supplied, in the order of the catalogue. */
export const ontbrekend = (cijfers: readonly Cijfer[]): Cijferreeks[] =>
  cijferreeksSleutels.filter((sleutel) => !cijfers.some(({ reeks, waarde }) => reeks === sleutel && waarde !== null));

/** 137, 0 and “niet aangeleverd”, for a sentence. */
export const cijferTekst = (waarde: number | null) => (waarde === null ? 'niet aangeleverd' : formatGetal(waarde));

/** 'Aantal gehuisvest: 137 (was 130)' for the history and for the trial run of an import. */
export const wijzigingTekst = (reeks: Cijferreeks, nieuw: number | null, oud: number | null | undefined) =>
  `${cijferreeksen[reeks].naam}: ${cijferTekst(nieuw)}${oud === undefined ? '' : ` (was ${cijferTekst(oud)})`}`;
