import { compleet, type FoutVan, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { AanbestedingDetails, AanbestedingFout } from './redenen';
import {
  type AanbestedingStatus,
  type Leerroute,
  type PerceelDaad,
  type PerceelStatus,
  perceelOvergangen,
} from './status';

/** Acts on one perceel, apart from the award (see the noun gunning). */

export type PerceelUitkomst = Result<PerceelStatus, AanbestedingFout | NietCompleet<AanbestedingFout>>;
type Perceel = { readonly status: PerceelStatus };

const metMotivering = (perceel: Perceel, daad: PerceelDaad, motivering: string): PerceelUitkomst => {
  const stap = overgang(perceelOvergangen, perceel.status, daad);
  if (!stap.ok) return stap;
  return motivering.trim() ? stap : fail('motivering-ontbreekt');
};

/** Puts a perceel aside while its siblings go on (T3, Onderwijsroute). Only before publication; after it: withdraw. */
export const stelUit = (perceel: Perceel, motivering: string): PerceelUitkomst =>
  metMotivering(perceel, 'stel-uit', motivering);

/**
 * Takes a postponed perceel up again, as concept. When its aanbesteding was published meanwhile it was not in the
 * notice: then it goes on by `schaalOp` to a perceel of a new aanbesteding.
 */
export const hervat = (perceel: Perceel): PerceelUitkomst => overgang(perceelOvergangen, perceel.status, 'hervat');

/** Withdraws one perceel. @param heeftContracten a contract was offered or signed already */
export function trekPerceelIn(perceel: Perceel, motivering: string, heeftContracten: boolean): PerceelUitkomst {
  const uitkomst = metMotivering(perceel, 'trek-in', motivering);
  return uitkomst.ok && heeftContracten ? fail('contract-loopt') : uitkomst;
}

export type PerceelOmvang = Perceel & {
  readonly id: string;
  readonly leerroutes: readonly Leerroute[];
  readonly deelnemers: readonly { readonly id: string; readonly naam: string }[];
};

const geenOpvolger: ReadonlySet<PerceelStatus> = new Set(['ingetrokken', 'niet-gegund', 'geen-inschrijvingen']);

/**
 * Moves a perceel to one of a bigger region, which becomes its successor. The successor must serve every gemeente and
 * every leerroute of this one, so that nobody is left behind.
 * @param opvolging from each gemeente to the one that carries on for it on the day (`opvolgingOp` of gemeente)
 * @source functies A1
 */
export function schaalOp(
  perceel: PerceelOmvang,
  opvolger: PerceelOmvang,
  motivering: string,
  opvolging: ReadonlyMap<string, string> = new Map(),
): PerceelUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'schaal-op');
  if (!stap.ok) return stap;
  const punten: AanbestedingFout[] = [];
  if (!motivering.trim()) punten.push(fail('motivering-ontbreekt'));
  if (opvolger.id === perceel.id) punten.push(fail('opvolger-is-zichzelf'));
  else if (geenOpvolger.has(opvolger.status)) punten.push(fail('opvolger-gesloten', { status: opvolger.status }));
  const huidig = (id: string) => opvolging.get(id) ?? id;
  const doenMee = new Set(opvolger.deelnemers.map(({ id }) => huidig(id)));
  const gemeenten = perceel.deelnemers.filter(({ id }) => !doenMee.has(huidig(id))).map(({ naam }) => naam);
  if (gemeenten.length > 0) punten.push(fail('opvolger-mist-gemeenten', { gemeenten }));
  const leerroutes = perceel.leerroutes.filter((route) => !opvolger.leerroutes.includes(route));
  if (leerroutes.length > 0) punten.push(fail('opvolger-mist-leerroutes', { leerroutes }));
  return compleet(punten, stap.value);
}

/** Whether following the successors from `opvolgerId` comes back at `perceelId`: such a link would never end. */
export function maaktKring(perceelId: string, opvolgerId: string, opvolgers: ReadonlyMap<string, string>): boolean {
  const gezien = new Set<string>();
  for (let id: string | undefined = opvolgerId; id !== undefined && !gezien.has(id); id = opvolgers.get(id)) {
    if (id === perceelId) return true;
    gezien.add(id);
  }
  return false;
}

export type AantalDetails = Pick<
  AanbestedingDetails,
  'aantal-ongeldig' | 'meer-gegund-dan-ingeschreven' | 'meer-gegund-dan-te-contracteren'
>;

/** Numbers that cannot be true together; shared by the result and the award. */
export function aantalPunten(
  inschrijvers: number,
  gegund: number,
  aantalTeContracteren: number | null,
): FoutVan<AantalDetails>[] {
  const fout = [inschrijvers, gegund].find((aantal) => !Number.isSafeInteger(aantal) || aantal < 0);
  if (fout !== undefined) return [fail('aantal-ongeldig', { aantal: fout })];
  const punten: FoutVan<AantalDetails>[] = [];
  if (gegund > inschrijvers) punten.push(fail('meer-gegund-dan-ingeschreven', { gegund, inschrijvers }));
  if (aantalTeContracteren !== null && gegund > aantalTeContracteren) {
    punten.push(fail('meer-gegund-dan-te-contracteren', { gegund, aantalTeContracteren }));
  }
  return punten;
}

/**
 * Records how many bids came in: none gives `geen-inschrijvingen`, otherwise assessment starts.
 * @param resultaat `aantalGegunden` when the award is recorded in the same act, otherwise 0
 */
export function registreerResultaat(
  perceel: Perceel & { aantalTeContracteren: number | null },
  resultaat: { aantalInschrijvers: number; aantalGegunden?: number },
  aanbestedingStatus: AanbestedingStatus,
): PerceelUitkomst {
  const { aantalInschrijvers, aantalGegunden = 0 } = resultaat;
  const stap = overgang(
    perceelOvergangen,
    perceel.status,
    'registreer-resultaat',
    aantalInschrijvers === 0 ? 'geen-inschrijvingen' : 'in-beoordeling',
  );
  if (!stap.ok) return stap;
  const punten: AanbestedingFout[] = aanbestedingStatus === 'gepubliceerd' ? [fail('inschrijving-nog-open')] : [];
  return compleet(
    [...punten, ...aantalPunten(aantalInschrijvers, aantalGegunden, perceel.aantalTeContracteren)],
    stap.value,
  );
}

/**
 * The perceel is contracted once every participating gemeente has a contract and all its contracts are signed by both.
 * @source domeinregels D.2
 */
export function contracteer(
  perceel: Perceel & { deelnemers: readonly { readonly id: string; readonly naam: string }[] },
  contracten: readonly { readonly gemeenteId: string; readonly getekend: boolean }[],
): PerceelUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'contracteer');
  if (!stap.ok) return stap;
  const punten = perceel.deelnemers.flatMap(({ id, naam }): AanbestedingFout[] => {
    const eigen = contracten.filter(({ gemeenteId }) => gemeenteId === id);
    if (eigen.length === 0) return [fail('contract-ontbreekt', { gemeente: naam })];
    return eigen.every(({ getekend }) => getekend) ? [] : [fail('contract-niet-getekend', { gemeente: naam })];
  });
  return compleet(punten, stap.value);
}

/** Whether the aanbesteding can still take another perceel or change this one: only before its publication. */
export const isTeBewerken = (perceel: Perceel, aanbestedingStatus: AanbestedingStatus): boolean =>
  (perceel.status === 'concept' || perceel.status === 'uitgesteld') &&
  (aanbestedingStatus === 'concept' ||
    aanbestedingStatus === 'marktconsultatie' ||
    aanbestedingStatus === 'in-voorbereiding');
