import { addMaanden, type Dag } from '~/platform/dates';
import { parseDagInvoer } from '~/platform/fields';

/** The half-open period [van, tot) of a report. */
export type Rapportperiode = { readonly van: Dag; readonly tot: Dag };

/** The last twelve whole months: what a reader gets who names no period. */
export function laatsteJaar(vandaag: Dag): Rapportperiode {
  const tot = `${vandaag.slice(0, 7)}-01`;
  return { van: addMaanden(tot, -12), tot };
}

/**
 * The period of an address (`van` and `tot`, days as `YYYY-MM-DD` or as people type them).
 * @returns the period, undefined when none is named, or the sentence that says what is wrong
 */
export function leesPeriode(params: URLSearchParams): Rapportperiode | undefined | string {
  const [van, tot] = [params.get('van'), params.get('tot')];
  if (!van && !tot) return undefined;
  const [begin, einde] = [parseDagInvoer(van ?? ''), parseDagInvoer(tot ?? '')];
  if (!begin || !einde) return 'Geef de periode als dag-maand-jaar, bijvoorbeeld van 1-7-2022 tot 1-7-2023.';
  return einde > begin ? { van: begin, tot: einde } : 'Het einde van de periode (tot) moet na het begin (van) liggen.';
}

/** As part of an address. */
export const periodeParams = ({ van, tot }: Rapportperiode) => `van=${van}&tot=${tot}`;
