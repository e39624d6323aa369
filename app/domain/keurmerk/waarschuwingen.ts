import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { isGeldigeStatus, type Registratie, registratieOp, statusOp } from './rules';
import { type KeurmerkSoort, type KeurmerkStatus, type KeurmerkToestand, keurmerkStatus } from './status';

/** What to warn about, and how a keurmerk stands for the consequence matrix. */

/** Dated settings; the defaults are those of domeinregels B.2 and functies C7. */
export type KeurmerkInstellingen = {
  /** A verification older than this many days says nothing any more. */
  readonly verificatieMaxDagen: number;
  /** Days before the end at which to warn, falling. */
  readonly drempels: readonly number[];
};
export const keurmerkStandaard: KeurmerkInstellingen = { verificatieMaxDagen: 30, drempels: [90, 60, 30, 7, 0] };

export type KeurmerkWaarschuwing =
  | { readonly soort: 'loopt-af'; readonly drempel: number; readonly dagen: number; readonly laatsteDag: Dag }
  | { readonly soort: 'onbekend'; readonly geverifieerdDatum: Dag | null }
  | { readonly soort: 'niet-geldig'; readonly status: KeurmerkStatus };

/**
 * What to warn about today, the most urgent first. Derived from state every day: it stays until somebody deals with it.
 * @param registratie the row that holds now or held last; undefined when there is none
 */
export function waarschuwingen(
  registratie: Registratie | undefined,
  vandaag: Dag,
  { verificatieMaxDagen, drempels }: KeurmerkInstellingen = keurmerkStandaard,
): KeurmerkWaarschuwing[] {
  if (!registratie) return [{ soort: 'onbekend', geverifieerdDatum: null }];
  const { status, tot, geverifieerdDatum } = registratie;
  const lijst: KeurmerkWaarschuwing[] = [];
  if (!isGeldigeStatus(status)) lijst.push({ soort: 'niet-geldig', status });
  else if (tot !== null) {
    const dagen = Math.max(0, dagenTussen(vandaag, tot));
    const drempel = [...drempels].sort((a, b) => a - b).find((grens) => dagen <= grens);
    if (drempel !== undefined) lijst.push({ soort: 'loopt-af', drempel, dagen, laatsteDag: addDagen(tot, -1) });
  }
  if (geverifieerdDatum === null || dagenTussen(geverifieerdDatum, vandaag) > verificatieMaxDagen) {
    lijst.push({ soort: 'onbekend', geverifieerdDatum });
  }
  return lijst;
}

export function waarschuwingTekst(waarschuwing: KeurmerkWaarschuwing): string {
  switch (waarschuwing.soort) {
    case 'loopt-af':
      if (waarschuwing.dagen === 0) return `Verlopen: geldig t/m ${formatDatum(waarschuwing.laatsteDag)}.`;
      return `Nog ${waarschuwing.dagen === 1 ? '1 dag' : `${waarschuwing.dagen} dagen`} geldig, t/m ${formatDatum(waarschuwing.laatsteDag)}.`;
    case 'onbekend':
      return waarschuwing.geverifieerdDatum === null
        ? 'Nog nooit gecontroleerd.'
        : `Voor het laatst gecontroleerd op ${formatDatum(waarschuwing.geverifieerdDatum)}: controleer opnieuw.`;
    case 'niet-geldig':
      return `De status is: ${keurmerkStatus[waarschuwing.status].label.toLowerCase()}.`;
  }
}

/** How the keurmerk stands today, as the consequence matrix (`keurmerkGevolgen`) reads it. */
export function toestandOp(
  registraties: readonly Registratie[],
  soort: KeurmerkSoort | null,
  vandaag: Dag,
  instellingen: KeurmerkInstellingen = keurmerkStandaard,
): KeurmerkToestand {
  if (soort === null) return 'niet-nodig';
  const status = statusOp(registraties, soort, vandaag);
  if (status === 'geschorst') return 'geschorst';
  if (status === 'ingetrokken' || status === 'verlopen' || status === 'beeindigd-op-verzoek') return 'vervallen';
  if (!isGeldigeStatus(status)) return 'onbekend';
  const soorten = new Set(
    waarschuwingen(registratieOp(registraties, soort, vandaag), vandaag, instellingen).map((w) => w.soort),
  );
  return soorten.has('onbekend') ? 'onbekend' : soorten.has('loopt-af') ? 'verloopt-binnenkort' : 'geldig';
}
