import { type Dag, isBinnen } from '~/platform/dates';
import { fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { type OvergangFout, overgang } from '~/platform/status';
import { type KeurmerkFout, registreer } from './registreren';
import { huidigeOfLaatste, type Registratie, statusOp } from './rules';
import {
  type KeurmerkDaad,
  type KeurmerkSoort,
  type KeurmerkStatus,
  keurmerkDaad,
  keurmerkOvergangen,
  keurmerkStatus,
  mogelijkeKeurmerkDaden,
} from './status';

/** What somebody wants to record: an act, and where it has more than one outcome which one. */
export type Registerstap = {
  readonly soort: KeurmerkSoort;
  readonly daad: KeurmerkDaad;
  readonly naar: KeurmerkStatus;
  /** Null only for `bevestig`, which keeps the period that holds today. */
  readonly van: Dag | null;
  readonly tot: Dag | null;
  readonly geverifieerdDatum: Dag;
  readonly bron: string;
};
type NieuwePeriode = { readonly status: KeurmerkStatus; readonly van: Dag; readonly tot: Dag | null };
type StapFout = OvergangFout | KeurmerkFout | NietCompleet<KeurmerkFout>;

/** The row that an act adds to the register. Nothing else changes: the new row covers what was there. */
export function bepaalPeriode(
  registraties: readonly Registratie[],
  stap: Registerstap,
  vandaag: Dag,
): Result<NieuwePeriode, StapFout> {
  return stap.daad === 'bevestig'
    ? bevestig(registraties, stap, vandaag)
    : vervolg(registraties, stap, stap.van ?? vandaag, vandaag);
}

/** The same status and period once more, checked again; a period that ended by itself is confirmed as lapsed. */
function bevestig(
  registraties: readonly Registratie[],
  stap: Registerstap,
  vandaag: Dag,
): Result<NieuwePeriode, StapFout> {
  const rij = huidigeOfLaatste(registraties, stap.soort, vandaag);
  const status = statusOp(registraties, stap.soort, vandaag);
  if (!rij) return fail('overgang-niet-toegestaan', { van: status, daad: stap.daad });
  const periode = isBinnen(rij, vandaag) ? { van: rij.van, tot: rij.tot } : { van: rij.tot ?? rij.van, tot: null };
  const oordeel = registreer({ status, van: periode.van }, { ...stap, status, ...periode }, vandaag);
  return oordeel.ok ? ok({ status, ...periode }) : oordeel;
}

function vervolg(
  registraties: readonly Registratie[],
  stap: Registerstap,
  van: Dag,
  vandaag: Dag,
): Result<NieuwePeriode, StapFout> {
  const laatsteVan = registraties
    .filter((rij) => rij.soort === stap.soort && rij.vervallenOp === null)
    .reduce<Dag | null>((a, { van: b }) => (a === null || b > a ? b : a), null);
  if (laatsteVan !== null && van < laatsteVan) return fail('begin-voor-vorige', { van, vorigeVan: laatsteVan });
  const status = statusOp(registraties, stap.soort, van);
  const naar = overgang(keurmerkOvergangen, status, stap.daad, stap.naar);
  if (!naar.ok) return naar;
  const vorige = laatsteVan === null ? undefined : { status, van: laatsteVan };
  const oordeel = registreer(vorige, { ...stap, status: naar.value, van }, vandaag);
  return oordeel.ok ? ok({ status: naar.value, van, tot: stap.tot }) : oordeel;
}

export type Stapkeuze = { readonly waarde: string; readonly label: string };

/** The choices of a form: every act in this status with its outcome, as `daad:status`. */
export const stapkeuzes = (status: KeurmerkStatus): Stapkeuze[] =>
  mogelijkeKeurmerkDaden(status).flatMap((daad) => {
    const uitkomsten = keurmerkOvergangen.filter((rij) => rij.van === status && rij.daad === daad);
    return uitkomsten.map(({ naar }) => ({
      waarde: `${daad}:${naar}`,
      label:
        uitkomsten.length > 1
          ? `${keurmerkDaad[daad]}: ${keurmerkStatus[naar].label.toLowerCase()}`
          : keurmerkDaad[daad],
    }));
  });

export type Registerperiode<R> = {
  readonly status: KeurmerkStatus;
  readonly van: Dag;
  readonly tot: Dag | null;
  /** The row that holds; null where a valid period ended and nothing followed, or nobody recorded what did. */
  readonly rij: R | null;
};

/** The register of one keurmerk as periods that follow each other, oldest first: on each day in one of them its status held. */
export function perioden<R extends Registratie>(
  registraties: readonly R[],
  soort: KeurmerkSoort,
): Registerperiode<R>[] {
  const bekend = registraties.filter((rij) => rij.soort === soort && rij.vervallenOp === null);
  const grenzen = [...new Set(bekend.flatMap(({ van, tot }) => (tot === null ? [van] : [van, tot])))].sort();
  const lijst: Registerperiode<R>[] = [];
  for (const [index, van] of grenzen.entries()) {
    const tot = grenzen[index + 1] ?? null;
    const status = statusOp(bekend, soort, van);
    const bepalend = huidigeOfLaatste(bekend, soort, van);
    const rij = bepalend && isBinnen(bepalend, van) ? bepalend : null;
    const vorige = lijst.at(-1);
    if (vorige && vorige.rij === rij && vorige.status === status) lijst[lijst.length - 1] = { ...vorige, tot };
    else lijst.push({ status, van, tot, rij });
  }
  return lijst;
}

/** The moment at which the portal first heard of a status from that day on; later checks do not move it. */
export const bekendSinds = (registraties: readonly Registratie[], rij: Registratie): string =>
  registraties
    .filter(({ soort, status, van }) => soort === rij.soort && status === rij.status && van === rij.van)
    .map(({ geregistreerdOp }) => geregistreerdOp)
    .sort()[0] ?? rij.geregistreerdOp;
