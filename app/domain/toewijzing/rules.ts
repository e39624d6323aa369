import { addDagen, addMaanden, type Dag } from '~/platform/dates';
import { fail, type Ok, ok, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { Leerroute } from '../aanbesteding/status';
import type { Doelgroep, EindReden, Niveau, TrajectStatus } from '../traject/status';
import { isBeeindigd } from '../traject/status';
import type { ToewijzingFout } from './redenen';
import {
  type Dienst,
  type Resultaat,
  type ToewijzingDaad,
  type ToewijzingSoort,
  type ToewijzingStatus,
  toewijzingOvergangen,
} from './status';

/** The acts on a toewijzing, each as a pure judgement. @source domeinregels D.5 */

export type TrajectInToewijzing = {
  readonly gemeenteId: string;
  readonly doelgroep: Doelgroep;
  readonly leerroute: Leerroute | null;
  readonly niveau: Niveau | null;
  readonly plichtDatum: Dag;
  readonly pipDatum: Dag | null;
  readonly startDatum: Dag | null;
  readonly status: TrajectStatus;
};
export type Toewijzing = {
  readonly soort: ToewijzingSoort;
  readonly status: ToewijzingStatus;
  readonly contractId: string;
  readonly toegewezenDatum: Dag | null;
  readonly startDatum: Dag | null;
  readonly onderbrokenDatum: Dag | null;
};
type ContractTermijn = { readonly startDatum: Dag; readonly eindDatum: Dag };
export type ToewijzingUitkomst = Result<ToewijzingStatus, ToewijzingFout>;

const stap = ({ status }: Pick<Toewijzing, 'status'>, daad: ToewijzingDaad): ToewijzingUitkomst =>
  overgang(toewijzingOvergangen, status, daad);

/**
 * What a traject needs of this kind, or why the gemeente allocates nothing: only an asielstatushouder, for a leerroute
 * only with a PIP that names it, and not hbo or wo.
 */
export function dienstVoor(traject: TrajectInToewijzing, soort: ToewijzingSoort): Result<Dienst, ToewijzingFout> {
  const { doelgroep, status, pipDatum, leerroute, niveau } = traject;
  if (doelgroep !== 'asielstatushouder') return fail('geen-asielstatushouder');
  if (isBeeindigd(status)) return fail('traject-beeindigd', { status });
  if (soort === 'maatschappelijke-begeleiding') return ok(soort);
  if (pipDatum === null) return fail('pip-ontbreekt');
  if (leerroute === null) return fail('leerroute-ontbreekt');
  return niveau === 'hbo' || niveau === 'wo' ? fail('hoger-onderwijs') : ok(leerroute);
}

/** Whether another contract than the rule's was explained. Without a rule there is nothing to deviate from. */
export const motiveerAfwijking = (
  contractId: string,
  regel: { readonly contractId: string; readonly contractant: string } | null,
  motivering: string | null,
): Ok<string | null> | ToewijzingFout => {
  if (regel === null || regel.contractId === contractId) return ok(null);
  return motivering ? ok(motivering) : fail('afwijking-zonder-motivering', { volgensRegel: regel.contractant });
};

export const wijsToe = (toewijzing: Toewijzing): ToewijzingUitkomst => stap(toewijzing, 'wijs-toe');
export const accepteer = (toewijzing: Toewijzing): ToewijzingUitkomst => stap(toewijzing, 'accepteer');

const metReden = (toewijzing: Toewijzing, daad: ToewijzingDaad, reden: string | null): ToewijzingUitkomst => {
  const uitkomst = stap(toewijzing, daad);
  return uitkomst.ok && !reden?.trim() ? fail('reden-ontbreekt') : uitkomst;
};
export const weiger = (toewijzing: Toewijzing, reden: string | null): ToewijzingUitkomst =>
  metReden(toewijzing, 'weiger', reden);
export const annuleer = (toewijzing: Toewijzing, reden: string | null): ToewijzingUitkomst =>
  metReden(toewijzing, 'annuleer', reden);

/**
 * The first lesson. Not before the dagtekening of the PIP (maatschappelijke begeleiding: not before the duty), not
 * before the toewijzing, within the contract.
 * @source D.5; DUO accepts an aanbod from the dagtekening of the PIP on
 */
export function start(
  toewijzing: Toewijzing,
  traject: Pick<TrajectInToewijzing, 'pipDatum' | 'plichtDatum'>,
  contract: ContractTermijn,
  datum: Dag,
  vandaag: Dag,
): ToewijzingUitkomst {
  const uitkomst = stap(toewijzing, 'start');
  if (!uitkomst.ok) return uitkomst;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  if (toewijzing.soort === 'leerroute') {
    if (traject.pipDatum === null) return fail('pip-ontbreekt');
    if (datum < traject.pipDatum) return fail('start-voor-pip', { pipDatum: traject.pipDatum });
  } else if (datum < traject.plichtDatum) return fail('start-voor-plicht', { plichtDatum: traject.plichtDatum });
  const { toegewezenDatum } = toewijzing;
  if (toegewezenDatum !== null && datum < toegewezenDatum) return fail('start-voor-toewijzing', { toegewezenDatum });
  if (datum < contract.startDatum || datum >= contract.eindDatum) {
    return fail('start-buiten-contract', { van: contract.startDatum, totEnMet: addDagen(contract.eindDatum, -1) });
  }
  return uitkomst;
}

/** An act on what runs, on a day that is past and not before the start (nor before the interruption that it ends). */
function opDag(toewijzing: Toewijzing, daad: ToewijzingDaad, datum: Dag, vandaag: Dag): ToewijzingUitkomst {
  const uitkomst = stap(toewijzing, daad);
  if (!uitkomst.ok) return uitkomst;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  const { startDatum, onderbrokenDatum, status } = toewijzing;
  if (startDatum !== null && datum < startDatum) return fail('dag-voor-start', { startDatum });
  if (status === 'onderbroken' && onderbrokenDatum !== null && datum < onderbrokenDatum)
    return fail('dag-voor-onderbreking', { onderbrokenDatum });
  return uitkomst;
}

export const onderbreek = (toewijzing: Toewijzing, datum: Dag, vandaag: Dag): ToewijzingUitkomst =>
  opDag(toewijzing, 'onderbreek', datum, vandaag);
export const hervat = (toewijzing: Toewijzing, datum: Dag, vandaag: Dag): ToewijzingUitkomst =>
  opDag(toewijzing, 'hervat', datum, vandaag);
export const rondAf = (toewijzing: Toewijzing, datum: Dag, vandaag: Dag): ToewijzingUitkomst =>
  opDag(toewijzing, 'rond-af', datum, vandaag);
export const beeindig = (toewijzing: Toewijzing, datum: Dag, vandaag: Dag): ToewijzingUitkomst =>
  opDag(toewijzing, 'beeindig', datum, vandaag);

/**
 * Goes on at another aanbieder, perhaps in another leerroute: within so many months of the start, from the
 * Onderwijsroute to B1 always.
 * @source Wi2021 art. 17 lid 2; Besluit 5.4
 */
export function draagOver(
  toewijzing: Toewijzing,
  traject: Pick<TrajectInToewijzing, 'leerroute' | 'startDatum'>,
  naar: { contractId: string; leerroute: Leerroute | null; datum: Dag; wijzigenMaanden: number },
  vandaag: Dag,
): ToewijzingUitkomst {
  const uitkomst = opDag(toewijzing, 'draag-over', naar.datum, vandaag);
  if (!uitkomst.ok) return uitkomst;
  if (naar.contractId === toewijzing.contractId && naar.leerroute === traject.leerroute) return fail('zelfde-contract');
  const { leerroute, startDatum } = traject;
  const vrij = leerroute === naar.leerroute || (leerroute === 'onderwijs' && naar.leerroute === 'b1');
  if (vrij || startDatum === null) return uitkomst;
  const grens = addMaanden(startDatum, naar.wijzigenMaanden);
  return naar.datum > grens ? fail('route-wijzigen-te-laat', { totEnMet: grens }) : uitkomst;
}

/**
 * How a toewijzing ends when its traject does; null for one that ended already, and for maatschappelijke begeleiding,
 * which does not stop because the duty is fulfilled.
 */
export function sluitMetTraject(
  toewijzing: Pick<Toewijzing, 'status' | 'soort'>,
  { eindDatum, eindReden }: { eindDatum: Dag; eindReden: EindReden },
): { status: ToewijzingStatus; eindDatum: Dag; eindReden: EindReden | null; resultaat: Resultaat | null } | null {
  if (toewijzing.soort === 'maatschappelijke-begeleiding' && eindReden === 'plicht-voldaan') return null;
  switch (toewijzing.status) {
    case 'voorgesteld':
    case 'toegewezen':
    case 'geaccepteerd':
      return { status: 'geannuleerd', eindDatum, eindReden: null, resultaat: null };
    case 'gestart':
    case 'onderbroken':
      return eindReden === 'plicht-voldaan'
        ? { status: 'afgerond', eindDatum, eindReden, resultaat: 'route-behaald' }
        : { status: 'tussentijds-beeindigd', eindDatum, eindReden, resultaat: null };
    default:
      return null;
  }
}
