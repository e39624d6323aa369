import { type Dag, isBinnen, type Periode } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, fail, type Redenen } from '~/platform/result';
import { keurmerkeisenVanLeerroutes, type Leerroute } from '../aanbesteding/status';
import type { KeurmerkSoort, KeurmerkStatus } from './status';

/** One row of the effective-dated register: what held in [van, tot), and since when we know it. */
export type Registratie = Periode & {
  readonly soort: KeurmerkSoort;
  readonly status: KeurmerkStatus;
  readonly van: Dag;
  readonly geverifieerdDatum: Dag | null;
  /** Moment at which the row was entered, and at which it turned out to be a mistake. */
  readonly geregistreerdOp: string;
  readonly vervallenOp: string | null;
};

const geldigeStatussen: ReadonlySet<KeurmerkStatus> = new Set([
  'geldig-bepaalde-tijd',
  'geldig-onbepaalde-tijd',
  'gelijkwaardig-bewijs',
]);
export const isGeldigeStatus = (status: KeurmerkStatus): boolean => geldigeStatussen.has(status);

const wasBekend = (rij: Registratie, bekendOp: string | undefined): boolean =>
  bekendOp === undefined
    ? rij.vervallenOp === null
    : rij.geregistreerdOp <= bekendOp && (rij.vervallenOp === null || rij.vervallenOp > bekendOp);

/** The row that starts last rules; of two that start on one day the one entered last. */
const later = <R extends Registratie>(a: R, b: R): R =>
  b.van > a.van || (b.van === a.van && b.geregistreerdOp >= a.geregistreerdOp) ? b : a;

/**
 * The row that holds on a day, otherwise the one that held last before it. Rows are never shortened: one that starts
 * later covers the earlier, and only a suspension that ended lets the row under it show again.
 * @param bekendOp moment: judge with what was entered by then ("wat wisten we op …"); without it with all we know now
 */
export function huidigeOfLaatste<R extends Registratie>(
  registraties: readonly R[],
  soort: KeurmerkSoort,
  dag: Dag,
  bekendOp?: string,
): R | undefined {
  let begonnen = registraties.filter((rij) => rij.soort === soort && wasBekend(rij, bekendOp) && rij.van <= dag);
  while (begonnen.length > 0) {
    const laatste = begonnen.reduce((a, b) => later(a, b));
    if (laatste.status !== 'geschorst' || isBinnen(laatste, dag)) return laatste;
    begonnen = begonnen.filter((rij) => rij !== laatste);
  }
  return undefined;
}

/** The row that holds on a day, or undefined. */
export function registratieOp<R extends Registratie>(
  registraties: readonly R[],
  soort: KeurmerkSoort,
  dag: Dag,
  bekendOp?: string,
): R | undefined {
  const rij = huidigeOfLaatste(registraties, soort, dag, bekendOp);
  return rij && isBinnen(rij, dag) ? rij : undefined;
}

/** The status on a day: `verlopen` after a valid period that nothing followed, `onbekend` when nobody knows. */
export function statusOp(
  registraties: readonly Registratie[],
  soort: KeurmerkSoort,
  dag: Dag,
  bekendOp?: string,
): KeurmerkStatus {
  const rij = huidigeOfLaatste(registraties, soort, dag, bekendOp);
  if (rij === undefined) return 'onbekend';
  if (isBinnen(rij, dag)) return rij.status;
  return isGeldigeStatus(rij.status) || rij.status === 'verlopen' ? 'verlopen' : 'onbekend';
}

/** Whether the keurmerk or the erkenning (or equivalent evidence, Aw 2.78a lid 3-4) held on a day. */
export const geldigOp = (
  registraties: readonly Registratie[],
  soort: KeurmerkSoort,
  dag: Dag,
  bekendOp?: string,
): boolean => isGeldigeStatus(statusOp(registraties, soort, dag, bekendOp));

/** A party of a gegunde or contractant. `leerroutes` narrows what it delivers; without it: everything of the perceel. */
export type Leveraar = {
  readonly aanbiederId: string;
  readonly naam: string;
  readonly levert: boolean;
  readonly leerroutes?: readonly Leerroute[];
  readonly registraties: readonly Registratie[];
};

export type KeurmerkOordeel = {
  readonly aanbiederId: string;
  readonly naam: string;
  /** False for a party that does not deliver, and where nothing is demanded. */
  readonly nodig: boolean;
  readonly ontbreekt: readonly { readonly soort: KeurmerkSoort; readonly status: KeurmerkStatus }[];
};

/**
 * Per party what it lacks on a day. The rule looks at who delivers: a combinant that does not deliver needs nothing.
 * @source domeinregels B.2; functies C8, F2
 */
export const keurmerkOordeel = (
  leveraars: readonly Leveraar[],
  eisen: readonly KeurmerkSoort[],
  dag: Dag,
): KeurmerkOordeel[] =>
  leveraars.map(({ aanbiederId, naam, levert, leerroutes, registraties }) => {
    const eigen = leerroutes ? keurmerkeisenVanLeerroutes(leerroutes) : eisen;
    const nodig = levert ? eisen.filter((soort) => eigen.includes(soort)) : [];
    return {
      aanbiederId,
      naam,
      nodig: nodig.length > 0,
      ontbreekt: nodig
        .map((soort) => ({ soort, status: statusOp(registraties, soort, dag) }))
        .filter(({ status }) => !isGeldigeStatus(status)),
    };
  });

export type KeurmerkPunten = {
  'keurmerk-niet-geldig': { naam: string; soort: KeurmerkSoort; status: KeurmerkStatus; dag: Dag };
  'niemand-levert': Record<never, never>;
};

const toestandWoord: Readonly<Record<KeurmerkStatus, string>> = {
  onbekend: 'er is niets over bekend',
  aangevraagd: 'het is nog niet toegekend',
  'geldig-bepaalde-tijd': 'geldig',
  'geldig-onbepaalde-tijd': 'geldig',
  geschorst: 'het is geschorst',
  ingetrokken: 'het is ingetrokken',
  verlopen: 'het is verlopen',
  'beeindigd-op-verzoek': 'het is op verzoek beëindigd',
  'gelijkwaardig-bewijs': 'geldig',
};
const wat: Readonly<Record<KeurmerkSoort, string>> = {
  'blik-op-werk': 'geldig keurmerk van Blik op Werk',
  'diploma-erkenning': 'geldige diploma-erkenning',
};

/** Sentences that gunning and contract share. */
export const keurmerkPuntTeksten: Redenen<KeurmerkPunten> = {
  'keurmerk-niet-geldig': ({ naam, soort, status, dag }) =>
    `${naam} heeft op ${formatDatum(dag)} geen ${wat[soort]}: ${toestandWoord[status]}.`,
  'niemand-levert': () => 'Geen van de partijen levert zelf. Leg vast wie de lessen of de begeleiding geeft.',
};

/** The open points of all delivering parties on a day, for a guard that collects. */
export function keurmerkPunten(
  leveraars: readonly Leveraar[],
  eisen: readonly KeurmerkSoort[],
  dag: Dag,
): FoutVan<KeurmerkPunten>[] {
  if (!leveraars.some((partij) => partij.levert)) return [fail('niemand-levert')];
  return keurmerkOordeel(leveraars, eisen, dag).flatMap(({ naam, ontbreekt }) =>
    ontbreekt.map((punt) => fail('keurmerk-niet-geldig', { naam, ...punt, dag })),
  );
}
