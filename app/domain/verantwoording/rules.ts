import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { Rapportperiode } from './periode';
import { type VersieStatus, versieOvergangen } from './status';

type Versie = { readonly versienummer: number; readonly status: VersieStatus };

type Details = {
  'periode-leeg': Record<never, never>;
  'concept-bestaat': { versienummer: number };
  'geen-gemeenten': Record<never, never>;
  'al-vastgesteld': Record<never, never>;
  'periode-loopt': { tot: Dag };
  'kolommen-onvolledig': Record<never, never>;
  'niets-gewijzigd': Record<never, never>;
};
export type RapportFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'periode-leeg': () => 'De dag na de laatste moet later zijn dan de eerste dag.',
  'concept-bestaat': ({ versienummer }) =>
    `Versie ${versienummer} over deze periode is nog een concept. Werk daarin verder, of stel dat eerst vast.`,
  'geen-gemeenten': () => 'In deze periode doet er geen gemeente mee in deze regio. Kies een andere periode.',
  'al-vastgesteld': () => 'Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie.',
  'periode-loopt': ({ tot }) => `De periode is nog niet voorbij. Vaststellen kan vanaf ${formatDatum(tot)}.`,
  'kolommen-onvolledig': () => 'Geef elke gemeente een eigen plaats.',
  'niets-gewijzigd': () => 'Er is niets gewijzigd.',
};
export const rapportTeksten = tekstenVan(redenen);

/** Whether a new version can be made, and its number. One concept per region and period at a time. */
export function beoordeelNieuweVersie(
  { van, tot }: Rapportperiode,
  versies: readonly Versie[],
  gemeenten: number,
): Result<number, RapportFout> {
  if (tot <= van) return fail('periode-leeg');
  if (gemeenten === 0) return fail('geen-gemeenten');
  const concept = versies.find(({ status }) => status === 'concept');
  if (concept) return fail('concept-bestaat', { versienummer: concept.versienummer });
  return ok(Math.max(0, ...versies.map(({ versienummer }) => versienummer)) + 1);
}

/** Texts and columns of a concept can be changed, of a fixed version nothing. */
export const beoordeelBewerken = ({ status }: Versie): Result<true, RapportFout> =>
  status === 'concept' ? ok(true) : fail('al-vastgesteld');

/** Figures are fixed once the period is over. */
export function beoordeelVaststellen(versie: Versie, tot: Dag, vandaag: Dag): Result<VersieStatus, RapportFout> {
  const naar = overgang(versieOvergangen, versie.status, 'vaststellen');
  if (!naar.ok) return fail('al-vastgesteld');
  return tot > vandaag ? fail('periode-loopt', { tot }) : naar;
}

/**
 * The order of the columns from the places that were typed: 1 is the first. Two gemeenten on one place, or a gemeente
 * without one, is refused.
 */
export function kolommenVan(
  plaatsen: readonly { readonly gemeenteId: string; readonly plaats: number }[],
  gemeenteIds: readonly string[],
): Result<string[], RapportFout> {
  const gevraagd = new Map(plaatsen.map(({ gemeenteId, plaats }) => [plaats, gemeenteId]));
  const volledig =
    plaatsen.length === gemeenteIds.length &&
    gevraagd.size === gemeenteIds.length &&
    gemeenteIds.every((id) => plaatsen.some(({ gemeenteId }) => gemeenteId === id));
  if (!volledig) return fail('kolommen-onvolledig');
  return ok([...gevraagd].sort(([a], [b]) => a - b).map(([, gemeenteId]) => gemeenteId));
}
