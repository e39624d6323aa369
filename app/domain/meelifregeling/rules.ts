import { type Dag, isBinnen, type Periode } from '~/platform/dates';
import { formatDatum, formatPeriode } from '~/platform/format';
import {
  compleet,
  type FoutVan,
  fail,
  type NietCompleet,
  type Redenen,
  type Result,
  tekstenVan,
} from '~/platform/result';
import { overgang } from '~/platform/status';
import { type MeelifDaad, type MeelifStatus, meelifDaad, meelifOvergangen, meelifStatus } from './status';

export type Meelifregeling = Periode & {
  readonly status: MeelifStatus;
  readonly van: Dag;
  readonly hostId: string;
  readonly niveau: string;
  readonly aanbiederIds: readonly string[];
  /** Admitted gemeenten, each with its own period. */
  readonly gemeenten: readonly (Periode & { readonly gemeenteId: string })[];
};

type Details = {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'regeling-niet-actief': { status: MeelifStatus };
  'buiten-looptijd': { van: Dag; tot: Dag | null; dag: Dag };
  'gemeente-niet-toegelaten': { dag: Dag };
  'gemeente-is-gastheer': Record<never, never>;
  'geen-instelling': Record<never, never>;
  'geen-gemeente': Record<never, never>;
  'niveau-ontbreekt': Record<never, never>;
};
export type MeelifFout = FoutVan<Details>;

export const meelifRedenen: Redenen<Details> = {
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${meelifDaad[daad as MeelifDaad]}” kan niet bij de status “${meelifStatus[van as MeelifStatus].label}”.`,
  'regeling-niet-actief': ({ status }) => `De regeling is niet actief; de status is “${meelifStatus[status].label}”.`,
  'buiten-looptijd': ({ van, tot, dag }) =>
    `Op ${formatDatum(dag)} geldt de regeling niet. Zij loopt: ${formatPeriode(van, tot)}.`,
  'gemeente-niet-toegelaten': ({ dag }) => `Deze gemeente is op ${formatDatum(dag)} niet toegelaten tot de regeling.`,
  'gemeente-is-gastheer': () => 'Deze gemeente is zelf de gastheer en koopt in met haar eigen overeenkomst.',
  'geen-instelling': () => 'Voeg minstens één instelling toe.',
  'geen-gemeente': () => 'Laat minstens één gemeente toe.',
  'niveau-ontbreekt': () => 'Vul het niveau in, bijvoorbeeld hbo en wo.',
};
export const meelifTeksten = tekstenVan(meelifRedenen);

/** Whether a gemeente can ride along on a day; all reasons why not. */
export function kanMeeliften(
  regeling: Meelifregeling,
  gemeenteId: string,
  dag: Dag,
): Result<true, NietCompleet<MeelifFout>> {
  const punten: MeelifFout[] = [];
  if (regeling.status !== 'actief') punten.push(fail('regeling-niet-actief', { status: regeling.status }));
  if (!isBinnen(regeling, dag)) punten.push(fail('buiten-looptijd', { van: regeling.van, tot: regeling.tot, dag }));
  if (gemeenteId === regeling.hostId) punten.push(fail('gemeente-is-gastheer'));
  else if (!regeling.gemeenten.some((toelating) => toelating.gemeenteId === gemeenteId && isBinnen(toelating, dag))) {
    punten.push(fail('gemeente-niet-toegelaten', { dag }));
  }
  return compleet(punten, true);
}

/** Opens the arrangement. */
export function activeerRegeling(
  regeling: Meelifregeling,
): Result<MeelifStatus, MeelifFout | NietCompleet<MeelifFout>> {
  const stap = overgang(meelifOvergangen, regeling.status, 'activeer');
  if (!stap.ok) return stap;
  const punten: MeelifFout[] = [];
  if (regeling.aanbiederIds.length === 0) punten.push(fail('geen-instelling'));
  if (!regeling.gemeenten.some(({ gemeenteId }) => gemeenteId !== regeling.hostId)) punten.push(fail('geen-gemeente'));
  if (!regeling.niveau.trim()) punten.push(fail('niveau-ontbreekt'));
  return compleet(punten, stap.value);
}

/** Closes the arrangement for new individual contracts; running ones go on. */
export const sluitRegeling = (regeling: Pick<Meelifregeling, 'status'>): Result<MeelifStatus, MeelifFout> =>
  overgang(meelifOvergangen, regeling.status, 'sluit');
