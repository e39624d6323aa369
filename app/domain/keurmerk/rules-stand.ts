import { addDagen, type Dag, isBinnen } from '~/platform/dates';
import type { AanbiederSoort } from '../aanbieder/status';
import { huidigeOfLaatste, type Registratie, statusOp } from './rules';
import { type KeurmerkSoort, type KeurmerkStatus, type KeurmerkToestand, keurmerkSoorten } from './status';
import {
  type KeurmerkInstellingen,
  type KeurmerkWaarschuwing,
  toestandOp,
  waarschuwingen,
  waarschuwingTekst,
} from './waarschuwingen';

/** How one keurmerk of one aanbieder stands on a day, ready for a screen. */
export type KeurmerkStand = {
  readonly soort: KeurmerkSoort;
  readonly status: KeurmerkStatus;
  readonly toestand: KeurmerkToestand;
  /** First and last day of the row that holds or held last. */
  readonly van: Dag | null;
  readonly totEnMet: Dag | null;
  readonly geverifieerdDatum: Dag | null;
  readonly waarschuwingen: readonly string[];
};

/**
 * What to warn about on a day for one keurmerk. Where a suspension ended and nobody recorded what came after it,
 * nothing is known but the day of the last check.
 */
export function waarschuwingenOp(
  registraties: readonly Registratie[],
  soort: KeurmerkSoort,
  dag: Dag,
  instellingen: KeurmerkInstellingen,
): KeurmerkWaarschuwing[] {
  const rij = huidigeOfLaatste(registraties, soort, dag);
  if (rij && statusOp(registraties, soort, dag) === 'onbekend' && !isBinnen(rij, dag)) {
    return [{ soort: 'onbekend', geverifieerdDatum: rij.geverifieerdDatum }];
  }
  return waarschuwingen(rij, dag, instellingen);
}

export function standOp(
  registraties: readonly Registratie[],
  soort: KeurmerkSoort,
  dag: Dag,
  instellingen: KeurmerkInstellingen,
): KeurmerkStand {
  const rij = huidigeOfLaatste(registraties, soort, dag);
  return {
    soort,
    status: statusOp(registraties, soort, dag),
    toestand: toestandOp(registraties, soort, dag, instellingen),
    van: rij?.van ?? null,
    totEnMet: rij?.tot ? addDagen(rij.tot, -1) : null,
    geverifieerdDatum: rij?.geverifieerdDatum ?? null,
    waarschuwingen: waarschuwingenOp(registraties, soort, dag, instellingen).map(waarschuwingTekst),
  };
}

const gewoonlijkNodig: Readonly<Record<AanbiederSoort, readonly KeurmerkSoort[]>> = {
  taal: ['blik-op-werk'],
  taalschakel: ['diploma-erkenning'],
  maatschappelijk: [],
  'hoger-onderwijs': [],
  overig: [],
};

/**
 * The keurmerken to show of an aanbieder: what his kind of work ordinarily needs, and what was ever registered. What a
 * contract demands is another question: that follows from its perceel.
 */
export const keurmerkenVan = (soort: AanbiederSoort, registraties: readonly Registratie[]): KeurmerkSoort[] =>
  keurmerkSoorten.filter(
    (keurmerk) => gewoonlijkNodig[soort].includes(keurmerk) || registraties.some((rij) => rij.soort === keurmerk),
  );

/** States in the order in which they need attention. */
export const ernst: readonly KeurmerkToestand[] = [
  'vervallen',
  'geschorst',
  'onbekend',
  'verloopt-binnenkort',
  'geldig',
  'niet-nodig',
];

/** The one that needs attention first; `niet-nodig` when there is none. */
export const ergsteToestand = (toestanden: readonly KeurmerkToestand[]): KeurmerkToestand =>
  ernst.find((toestand) => toestanden.includes(toestand)) ?? 'niet-nodig';
