import { type Dag, laatste, type Periode } from '~/platform/dates';
import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { PerceelStatus } from '../aanbesteding/status';
import { bestondOp } from '../gemeente/rules';
import { type KeurmerkOordeel, keurmerkPunten, type Leveraar } from '../keurmerk/rules';
import type { KeurmerkSoort } from '../keurmerk/status';
import type { ContractFout, Partij } from './redenen';
import { type ContractDaad, type ContractGrondslag, type ContractStatus, contractOvergangen } from './status';
import { type Tarief, tariefPunten, tarievenOp } from './tarieven';

export type ContractUitkomst = Result<ContractStatus, ContractFout | NietCompleet<ContractFout>>;

/** [startDatum, eindDatum): `eindDatum` is the first day after the current term, as in the table. */
export type Looptijd = { readonly startDatum: Dag; readonly eindDatum: Dag; readonly maximaleEindDatum: Dag };
type Contract = Looptijd & { readonly status: ContractStatus };

const lopend: ReadonlySet<ContractStatus> = new Set(['actief', 'onder-verbeterplan', 'opgeschort']);

/** The status as it is on a day: a running contract has lapsed from its `eindDatum` on, whatever was stored. */
export const statusOpDag = (contract: Pick<Contract, 'status' | 'eindDatum'>, dag: Dag): ContractStatus =>
  lopend.has(contract.status) && dag >= contract.eindDatum ? 'verlopen' : contract.status;

/** Whether services run under the contract on a day: in force, begun, not over. Suspended still runs, for who is in it. */
export const looptOp = (contract: Pick<Contract, 'status' | 'startDatum' | 'eindDatum'>, dag: Dag): boolean =>
  lopend.has(contract.status) && contract.startDatum <= dag && dag < contract.eindDatum;

/** The next status of an act without guards of its own, judged on the status of the day. */
export const stapOpDag = (
  contract: Pick<Contract, 'status' | 'eindDatum'>,
  daad: ContractDaad,
  vandaag: Dag,
): ContractUitkomst => overgang(contractOvergangen, statusOpDag(contract, vandaag), daad);

export type Aanbod = Contract & {
  readonly grondslag: ContractGrondslag;
  readonly toelichting: string | null;
  readonly gemeente: Periode & { readonly id: string; readonly naam: string };
  readonly contractant: { readonly id: string; readonly naam: string };
  /** What the contract rests on; null only for another ground than `gunning`. */
  readonly perceel: {
    readonly status: PerceelStatus;
    readonly gemeenteIds: readonly string[];
    readonly gegundeIds: readonly string[];
  } | null;
};

const contracteerbaar: ReadonlySet<PerceelStatus> = new Set(['gegund', 'gecontracteerd']);

/**
 * Sends a contract out for signing: after a final award to this contractant for this gemeente, or on another ground that
 * is explained.
 * @source domeinregels D.4, R-A7; A.11 #9 for the overbruggingscontract
 */
export function biedAan(contract: Aanbod): ContractUitkomst {
  const stap = overgang(contractOvergangen, contract.status, 'bied-aan');
  if (!stap.ok) return stap;
  const { gemeente, contractant, perceel, startDatum, eindDatum, maximaleEindDatum } = contract;
  const punten: ContractFout[] = [];
  if (contract.grondslag !== 'gunning') {
    if (!contract.toelichting?.trim()) punten.push(fail('grondslag-zonder-toelichting'));
  } else if (!perceel) punten.push(fail('perceel-ontbreekt'));
  else {
    if (!contracteerbaar.has(perceel.status)) punten.push(fail('perceel-niet-gegund', { status: perceel.status }));
    if (!perceel.gemeenteIds.includes(gemeente.id))
      punten.push(fail('gemeente-doet-niet-mee', { gemeente: gemeente.naam }));
    if (!perceel.gegundeIds.includes(contractant.id))
      punten.push(fail('contractant-niet-gegund', { contractant: contractant.naam }));
  }
  if (eindDatum <= startDatum) punten.push(fail('einde-voor-begin', { startDatum }));
  if (eindDatum > maximaleEindDatum) punten.push(fail('looptijd-te-lang', { eindDatum, maximaleEindDatum }));
  if (!bestondOp(gemeente, startDatum))
    punten.push(fail('gemeente-bestaat-niet', { gemeente: gemeente.naam, dag: startDatum }));
  return compleet(punten, stap.value);
}

type Ondertekening = { readonly getekendGemeenteDatum: Dag | null; readonly getekendContractantDatum: Dag | null };
const getekendDoor = (contract: Ondertekening, partij: Partij): Dag | null =>
  partij === 'gemeente' ? contract.getekendGemeenteDatum : contract.getekendContractantDatum;

/** Records that one party signed; the status stays until the contract is activated. */
export function onderteken(
  contract: Ondertekening & { readonly status: ContractStatus },
  { partij, datum }: { partij: Partij; datum: Dag },
  vandaag: Dag,
): ContractUitkomst {
  const stap = overgang(contractOvergangen, contract.status, 'onderteken');
  if (!stap.ok) return stap;
  const eerder = getekendDoor(contract, partij);
  if (eerder !== null) return fail('al-getekend', { partij, datum: eerder });
  return datum > vandaag ? fail('datum-in-de-toekomst', { wat: 'de ondertekening', datum }) : stap;
}

/** Takes back an offer, to correct it; not once somebody signed. */
export function neemTerug(contract: Ondertekening & { readonly status: ContractStatus }): ContractUitkomst {
  const stap = overgang(contractOvergangen, contract.status, 'neem-terug');
  if (!stap.ok) return stap;
  for (const partij of ['gemeente', 'contractant'] as const) {
    const datum = getekendDoor(contract, partij);
    if (datum !== null) return fail('al-getekend', { partij, datum });
  }
  return stap;
}

export type ActiveerDossier = {
  /** From `keurmerkeisen` of the perceel; empty for maatschappelijke begeleiding. */
  readonly eisen: readonly KeurmerkSoort[];
  /** The contractant, or each combinant of it, with the day its klachtenreglement was found on file. */
  readonly leveraars: readonly (Leveraar & { readonly klachtenreglementDatum: Dag | null })[];
  readonly tarieven: readonly Tarief[];
};

/**
 * Puts a signed contract into force. Every delivering party must hold what the perceel demands on the first day, and
 * still today when that day is past; all that is wrong comes back at once, by name.
 * @source domeinregels D.4, B.2; Wi2021 art. 16 lid 3; klachtenreglement: S4 2.5.2
 */
export function activeer(contract: Contract & Ondertekening, dossier: ActiveerDossier, vandaag: Dag): ContractUitkomst {
  const stap = overgang(contractOvergangen, contract.status, 'activeer');
  if (!stap.ok) return stap;
  const punten: ContractFout[] = [];
  for (const partij of ['gemeente', 'contractant'] as const) {
    if (getekendDoor(contract, partij) === null) punten.push(fail('niet-getekend', { partij }));
  }
  const opStart = keurmerkPunten(dossier.leveraars, dossier.eisen, contract.startDatum);
  punten.push(...opStart);
  const peildag = laatste(contract.startDatum, vandaag);
  if (opStart.length === 0 && peildag > contract.startDatum)
    punten.push(...keurmerkPunten(dossier.leveraars, dossier.eisen, peildag));
  for (const { naam, levert, klachtenreglementDatum } of dossier.leveraars) {
    if (levert && klachtenreglementDatum === null) punten.push(fail('klachtenreglement-ontbreekt', { naam }));
  }
  punten.push(...tariefPunten(dossier.tarieven));
  if (tarievenOp(dossier.tarieven, contract.startDatum).length === 0)
    punten.push(fail('tarief-ontbreekt', { dag: contract.startDatum }));
  if (vandaag >= contract.eindDatum) punten.push(fail('contract-verlopen', { eindDatum: contract.eindDatum }));
  return compleet(punten, stap.value);
}

/**
 * Ends a contract before its term.
 * @param einde `perDatum`: first day on which it no longer runs; it becomes the `eindDatum`. `lopendeTrajecten`: how many
 *   learners are still in it; they need a transfer plan
 */
export function beeindig(
  contract: Contract,
  einde: { perDatum: Dag; motivering: string; lopendeTrajecten: number; overdrachtsplan: boolean },
  vandaag: Dag,
): ContractUitkomst {
  const stap = stapOpDag(contract, 'beeindig', vandaag);
  if (!stap.ok) return stap;
  const { startDatum, eindDatum } = contract;
  const punten: ContractFout[] = [];
  if (!einde.motivering.trim()) punten.push(fail('motivering-ontbreekt'));
  if (einde.perDatum <= startDatum || einde.perDatum > eindDatum)
    punten.push(fail('beeindiging-buiten-looptijd', { startDatum, eindDatum }));
  if (einde.lopendeTrajecten > 0 && !einde.overdrachtsplan)
    punten.push(fail('overdrachtsplan-ontbreekt', { lopend: einde.lopendeTrajecten }));
  return compleet(punten, stap.value);
}

/** Lifts a suspension, back to what the contract was before it. */
export const hefOp = (
  contract: Pick<Contract, 'status' | 'eindDatum'>,
  vorige: 'actief' | 'onder-verbeterplan',
  vandaag: Dag,
): ContractUitkomst => overgang(contractOvergangen, statusOpDag(contract, vandaag), 'hef-op', vorige);

/**
 * What a keurmerk does to a contract today: a delivering party that lacks what is demanded suspends it for new
 * placements, and its recovery lifts that. Null: nothing to do.
 */
export function gevolgVanKeurmerk(
  status: ContractStatus,
  oordeel: readonly KeurmerkOordeel[],
): 'schort-op' | 'hef-op' | null {
  const inOrde = oordeel.every(({ ontbreekt }) => ontbreekt.length === 0);
  if (!inOrde && (status === 'actief' || status === 'onder-verbeterplan')) return 'schort-op';
  return inOrde && status === 'opgeschort' ? 'hef-op' : null;
}
