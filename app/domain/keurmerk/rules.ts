import { type Dag, type Periode, addDagen, dagenTussen, isBinnen } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, type NietCompleet, type Redenen, type Result, compleet, fail, tekstenVan } from '~/platform/result';
import type { OvergangFout } from '~/platform/status';
import { type Leerroute, keurmerkeisenVanLeerroutes } from '../aanbesteding/status';
import {
  type KeurmerkDaad,
  type KeurmerkSoort,
  type KeurmerkStatus,
  type KeurmerkToestand,
  keurmerkDaad,
  keurmerkOvergangen,
  keurmerkStatus,
} from './status';

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
 * The row that holds on a day, or undefined.
 * @param bekendOp moment: judge with what was entered by then ("wat wisten we op …"); without it with all we know now
 */
export function registratieOp<R extends Registratie>(
  registraties: readonly R[],
  soort: KeurmerkSoort,
  dag: Dag,
  bekendOp?: string,
): R | undefined {
  const geldend = registraties.filter((rij) => rij.soort === soort && wasBekend(rij, bekendOp) && isBinnen(rij, dag));
  return geldend.length === 0 ? undefined : (geldend.reduce((a, b) => later(a, b)));
}

/** The status on a day: `verlopen` after a valid period that nothing followed, `onbekend` when nobody knows. */
export function statusOp(registraties: readonly Registratie[], soort: KeurmerkSoort, dag: Dag, bekendOp?: string): KeurmerkStatus {
  const nu = registratieOp(registraties, soort, dag, bekendOp);
  if (nu) return nu.status;
  const eerder = registraties.filter((rij) => rij.soort === soort && wasBekend(rij, bekendOp) && rij.tot !== null && rij.tot <= dag);
  const laatste = eerder.length === 0 ? undefined : eerder.reduce((a, b) => ((b.tot ?? '') >= (a.tot ?? '') ? b : a));
  return laatste && (isGeldigeStatus(laatste.status) || laatste.status === 'verlopen') ? 'verlopen' : 'onbekend';
}

/** Whether the keurmerk or the erkenning (or equivalent evidence, Aw 2.78a lid 3-4) held on a day. */
export const geldigOp = (registraties: readonly Registratie[], soort: KeurmerkSoort, dag: Dag, bekendOp?: string): boolean =>
  isGeldigeStatus(statusOp(registraties, soort, dag, bekendOp));

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
  const soorten = new Set(waarschuwingen(registratieOp(registraties, soort, vandaag), vandaag, instellingen).map((w) => w.soort));
  return soorten.has('onbekend') ? 'onbekend' : soorten.has('loopt-af') ? 'verloopt-binnenkort' : 'geldig';
}

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
export const keurmerkOordeel = (leveraars: readonly Leveraar[], eisen: readonly KeurmerkSoort[], dag: Dag): KeurmerkOordeel[] =>
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
export function keurmerkPunten(leveraars: readonly Leveraar[], eisen: readonly KeurmerkSoort[], dag: Dag): FoutVan<KeurmerkPunten>[] {
  if (!leveraars.some((partij) => partij.levert)) return [fail('niemand-levert')];
  return keurmerkOordeel(leveraars, eisen, dag).flatMap(({ naam, ontbreekt }) =>
    ontbreekt.map((punt) => fail('keurmerk-niet-geldig', { naam, ...punt, dag })),
  );
}

type Details = {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'bron-ontbreekt': Record<never, never>;
  'einde-ontbreekt': Record<never, never>;
  'einde-voor-begin': { van: Dag; tot: Dag };
  'verificatie-in-de-toekomst': { geverifieerdDatum: Dag; vandaag: Dag };
  'begin-voor-vorige': { van: Dag; vorigeVan: Dag };
};
export type KeurmerkFout = FoutVan<Details>;

export const keurmerkRedenen: Redenen<Details> = {
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${keurmerkDaad[daad as KeurmerkDaad]}” kan niet na de status “${keurmerkStatus[van as KeurmerkStatus].label}”.`,
  'bron-ontbreekt': () => 'Vul de bron in: waar heeft u dit gezien?',
  'einde-ontbreekt': () => 'Vul in tot wanneer dit geldt: voor bepaalde tijd hoort een einddatum.',
  'einde-voor-begin': ({ van }) => `De einddatum moet na ${formatDatum(van)} liggen.`,
  'verificatie-in-de-toekomst': ({ vandaag }) => `De controle kan niet na vandaag (${formatDatum(vandaag)}) zijn gedaan.`,
  'begin-voor-vorige': ({ vorigeVan }) =>
    `De vorige status begon op ${formatDatum(vorigeVan)}. De nieuwe kan niet eerder beginnen; laat anders de vorige vervallen.`,
};
export const keurmerkTeksten = tekstenVan(keurmerkRedenen);

/**
 * Judges a new row against the row that held before it; the command ends that row at the new `van`.
 * @param vorige the row that holds on `nieuw.van`, or undefined (status onbekend)
 */
export function registreer(
  vorige: Pick<Registratie, 'status' | 'van'> | undefined,
  nieuw: Pick<Registratie, 'soort' | 'status' | 'van' | 'tot' | 'geverifieerdDatum'> & { bron: string },
  vandaag: Dag,
): Result<KeurmerkStatus, OvergangFout | NietCompleet<KeurmerkFout>> {
  const van = vorige?.status ?? 'onbekend';
  if (!keurmerkOvergangen.some((rij) => rij.van === van && rij.naar === nieuw.status)) return fail('overgang-niet-toegestaan', { van, daad: daadNaar(nieuw.status) });
  const punten: KeurmerkFout[] = [];
  if (!nieuw.bron.trim()) punten.push(fail('bron-ontbreekt'));
  if (nieuw.status === 'geldig-bepaalde-tijd' && nieuw.tot === null) punten.push(fail('einde-ontbreekt'));
  if (nieuw.tot !== null && nieuw.tot <= nieuw.van) punten.push(fail('einde-voor-begin', { van: nieuw.van, tot: nieuw.tot }));
  if (nieuw.geverifieerdDatum !== null && nieuw.geverifieerdDatum > vandaag) {
    punten.push(fail('verificatie-in-de-toekomst', { geverifieerdDatum: nieuw.geverifieerdDatum, vandaag }));
  }
  if (vorige && nieuw.van < vorige.van) punten.push(fail('begin-voor-vorige', { van: nieuw.van, vorigeVan: vorige.van }));
  return compleet(punten, nieuw.status);
}

const daadNaar = (status: KeurmerkStatus): KeurmerkDaad =>
  keurmerkOvergangen.find((rij) => rij.naar === status)?.daad ?? 'vraag-aan';
