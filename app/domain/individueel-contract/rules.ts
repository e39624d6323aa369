import { addDagen, type Dag } from '~/platform/dates';
import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import { keurmerkeisenVanLeerroutes, type Leerroute } from '../aanbesteding/status';
import { keurmerkPunten, type Leveraar } from '../keurmerk/rules';
import type { BudgetFout } from '../meelifregeling/budget';
import { kanMeeliften, type Meelifregeling } from '../meelifregeling/rules';
import { type Doelgroep, isBeeindigd, type Niveau, type TrajectStatus } from '../traject/status';
import type { DrempelOordeel } from './drempel';
import type { IndividueelFout } from './redenen';
import { type IndividueelDaad, type IndividueelStatus, individueelOvergangen } from './status';

export type IndividueelUitkomst = Result<IndividueelStatus, IndividueelFout | NietCompleet<IndividueelFout>>;

type Termijn = { readonly startDatum: Dag; readonly eindDatum: Dag | null };
export type Aanvraag = Termijn & {
  readonly traject: {
    readonly gemeenteId: string;
    readonly doelgroep: Doelgroep;
    readonly leerroute: Leerroute | null;
    readonly niveau: Niveau | null;
    readonly pipDatum: Dag | null;
    readonly status: TrajectStatus;
  };
  readonly regeling: Meelifregeling & { readonly leerroute: Leerroute };
  readonly aanbiederId: string;
  readonly leveraars: readonly Leveraar[];
  /** Where the traject is already, for its leerroute. */
  readonly alBij: string | null;
  readonly drempel: DrempelOordeel;
  readonly motivering: string | null;
  /** The price on the budget of the gemeente and the year of the first day. */
  readonly budget: Result<true, BudgetFout>;
};

/**
 * Whether an individual contract can be asked for: everything that stands in the way at once. The arrangement is open
 * and the gemeente admitted on the first day; the PIP says Onderwijsroute with hbo or wo; the institution takes part and
 * is recognised on the first day; near or past the threshold somebody explains why; the price fits the budget.
 * @source domeinregels D.9
 */
export function beoordeelAanvraag(aanvraag: Aanvraag): Result<true, NietCompleet<IndividueelFout>> {
  const { traject, regeling, aanbiederId, leveraars, startDatum, eindDatum, alBij, drempel, motivering, budget } =
    aanvraag;
  const punten: IndividueelFout[] = [];
  const lift = kanMeeliften(regeling, traject.gemeenteId, startDatum);
  if (!lift.ok) punten.push(...lift.details.punten);
  if (traject.doelgroep !== 'asielstatushouder') punten.push(fail('geen-asielstatushouder'));
  if (isBeeindigd(traject.status)) punten.push(fail('traject-beeindigd', { status: traject.status }));
  if (traject.pipDatum === null) punten.push(fail('pip-ontbreekt'));
  else if (startDatum < traject.pipDatum) punten.push(fail('start-voor-pip', { pipDatum: traject.pipDatum }));
  if (traject.leerroute !== 'onderwijs' || regeling.leerroute !== 'onderwijs') punten.push(fail('geen-onderwijsroute'));
  else if (traject.niveau !== 'hbo' && traject.niveau !== 'wo') punten.push(fail('geen-hoger-onderwijs'));
  if (alBij !== null) punten.push(fail('al-bij-aanbieder', { bij: alBij }));
  if (!regeling.aanbiederIds.includes(aanbiederId)) punten.push(fail('instelling-doet-niet-mee'));
  else punten.push(...keurmerkPunten(leveraars, keurmerkeisenVanLeerroutes(['onderwijs']), startDatum));
  if (eindDatum !== null && eindDatum <= startDatum) punten.push(fail('einde-voor-start'));
  if (drempel.stand !== 'ruim' && !motivering) punten.push(fail('drempel-motivering', drempel));
  if (!budget.ok) punten.push(budget);
  return compleet(punten, true as const);
}

type Contract = Termijn & { readonly status: IndividueelStatus; readonly getekendDatum: Dag | null };

/** An act without guards of its own. */
export const stap = ({ status }: Pick<Contract, 'status'>, daad: IndividueelDaad): IndividueelUitkomst =>
  overgang(individueelOvergangen, status, daad);

const metReden = (contract: Contract, daad: IndividueelDaad, reden: string | null): IndividueelUitkomst => {
  const uitkomst = stap(contract, daad);
  return uitkomst.ok && !reden?.trim() ? fail('reden-ontbreekt') : uitkomst;
};
export const wijsAf = (contract: Contract, reden: string | null) => metReden(contract, 'wijs-af', reden);
export const trekIn = (contract: Contract, reden: string | null) => metReden(contract, 'trek-in', reden);

/** Both signed. Other contracts may have been added since it was asked for: threshold and budget are looked at again. */
export function teken(
  contract: Contract,
  datum: Dag,
  { drempel, motivering, budget }: Pick<Aanvraag, 'drempel' | 'motivering' | 'budget'>,
  vandaag: Dag,
): IndividueelUitkomst {
  const uitkomst = stap(contract, 'teken');
  if (!uitkomst.ok) return uitkomst;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  if (drempel.stand !== 'ruim' && !motivering) return fail('drempel-motivering', drempel);
  return budget.ok ? uitkomst : budget;
}

/** The first lesson, within the term; the institution is recognised on that day. */
export function start(
  contract: Contract,
  datum: Dag,
  { pipDatum, leveraars }: { pipDatum: Dag | null; leveraars: readonly Leveraar[] },
  vandaag: Dag,
): IndividueelUitkomst {
  const uitkomst = stap(contract, 'start');
  if (!uitkomst.ok) return uitkomst;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  if (pipDatum !== null && datum < pipDatum) return fail('start-voor-pip', { pipDatum });
  const { startDatum, eindDatum } = contract;
  if (datum < startDatum || (eindDatum !== null && datum >= eindDatum)) {
    return fail('start-buiten-termijn', { van: startDatum, totEnMet: eindDatum && addDagen(eindDatum, -1) });
  }
  return compleet<IndividueelStatus, IndividueelFout>(
    keurmerkPunten(leveraars, keurmerkeisenVanLeerroutes(['onderwijs']), datum),
    uitkomst.value,
  );
}

/** An end, in success or not, on a day that is past and not before the beginning. */
export function eindig(
  contract: Contract,
  daad: 'rond-af' | 'beeindig',
  datum: Dag,
  gestart: Dag | null,
  vandaag: Dag,
): IndividueelUitkomst {
  const uitkomst = stap(contract, daad);
  if (!uitkomst.ok) return uitkomst;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  return gestart !== null && datum < gestart ? fail('dag-voor-start', { startDatum: gestart }) : uitkomst;
}
