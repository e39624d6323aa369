import { addDagen, addMaanden, type Dag } from '~/platform/dates';
import { type Failure, fail, ok, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { ContractFout } from './redenen';
import { type Looptijd, statusOpDag } from './rules';
import { type ContractStatus, contractOvergangen, isEinde } from './status';

/** An announced extension. It is decided once: used or let go. */
export type Optie = {
  readonly volgnummer: number;
  readonly maanden: number;
  /** Months before the end of the current term by which the decision must have been sent. */
  readonly besluitMaandenVooraf: number;
  readonly uitgeoefendOp: string | null;
  readonly vervallenOp: string | null;
};

export type OptieInstellingen = {
  /** Our own date lies this many days before the official one. */
  readonly internDagenEerder: number;
  /** An option can be used at the earliest this many months before the end of the current term. */
  readonly vensterMaanden: number;
};
const optieStandaard: OptieInstellingen = { internDagenEerder: 30, vensterMaanden: 12 };

const isOpen = (optie: Optie) => optie.uitgeoefendOp === null && optie.vervallenOp === null;
const opVolgorde = (opties: readonly Optie[]) => [...opties].sort((a, b) => a.volgnummer - b.volgnummer);

/** The option whose turn it is. */
export const eerstvolgendeOptie = (opties: readonly Optie[]): Optie | undefined => opVolgorde(opties).find(isOpen);

export type OptieVenster = {
  /** First day on which the option can be used. */
  readonly vensterVan: Dag;
  readonly internBesluitVoorDatum: Dag;
  /** Official: the decision must be sent before this day. */
  readonly besluitVoorDatum: Dag;
};

/**
 * The dates of an option, always from the CURRENT term: after an extension they move with it.
 * @param eindDatum first day after the current term
 * @source functies C3
 */
export function optieVenster(
  { startDatum, eindDatum }: Pick<Looptijd, 'startDatum' | 'eindDatum'>,
  optie: Pick<Optie, 'besluitMaandenVooraf'>,
  { internDagenEerder, vensterMaanden }: OptieInstellingen = optieStandaard,
): OptieVenster {
  const besluitVoorDatum = addMaanden(eindDatum, -optie.besluitMaandenVooraf);
  const opening = addMaanden(eindDatum, -Math.max(vensterMaanden, optie.besluitMaandenVooraf + 1));
  return {
    vensterVan: opening > startDatum ? opening : startDatum,
    internBesluitVoorDatum: addDagen(besluitVoorDatum, -internDagenEerder),
    besluitVoorDatum,
  };
}

/** The date before which to decide about the option whose turn it is; undefined when no option is open. */
export function besluitVoorDatum(
  contract: Looptijd & { opties: readonly Optie[] },
  instellingen?: OptieInstellingen,
): OptieVenster | undefined {
  const optie = eerstvolgendeOptie(contract.opties);
  return optie && optieVenster(contract, optie, instellingen);
}

/** The `eindDatum` (first day after) when every option that is still open is used, one after the other. */
export const einddatumNaOpties = ({
  eindDatum,
  opties,
}: Pick<Looptijd, 'eindDatum'> & { opties: readonly Optie[] }): Dag =>
  opVolgorde(opties)
    .filter(isOpen)
    .reduce((einde, { maanden }) => addMaanden(einde, maanden), eindDatum);

/**
 * Uses an option: in its turn, within its window, and never beyond the term that was announced.
 * @returns the new `eindDatum`
 * @source domeinregels D.4, B.4; Aanbestedingswet 2012 art. 2.163c
 */
export function oefenOptieUit(
  contract: Looptijd & { readonly status: ContractStatus; readonly opties: readonly Optie[] },
  volgnummer: number,
  vandaag: Dag,
  instellingen?: OptieInstellingen,
): Result<{ status: ContractStatus; eindDatum: Dag }, ContractFout> {
  const stap = overgang(contractOvergangen, statusOpDag(contract, vandaag), 'verleng');
  if (!stap.ok) return stap;
  const optie = contract.opties.find((kandidaat) => kandidaat.volgnummer === volgnummer);
  if (!optie) return fail('optie-onbekend');
  if (!isOpen(optie)) return fail('optie-al-gebruikt', { volgnummer });
  const eerst = eerstvolgendeOptie(contract.opties)?.volgnummer ?? volgnummer;
  if (eerst !== volgnummer) return fail('optie-niet-aan-de-beurt', { volgnummer, eerst });
  const venster = optieVenster(contract, optie, instellingen);
  if (vandaag < venster.vensterVan) return fail('optie-te-vroeg', { vensterVan: venster.vensterVan });
  if (vandaag >= venster.besluitVoorDatum) return fail('optie-te-laat', { besluitVoorDatum: venster.besluitVoorDatum });
  const eindDatum = addMaanden(contract.eindDatum, optie.maanden);
  return teLang(eindDatum, contract.maximaleEindDatum) ?? ok({ status: stap.value, eindDatum });
}

type TeLang = Failure<'looptijd-te-lang', { eindDatum: Dag; maximaleEindDatum: Dag }>;
const teLang = (eindDatum: Dag, maximaleEindDatum: Dag): TeLang | undefined =>
  eindDatum > maximaleEindDatum ? fail('looptijd-te-lang', { eindDatum, maximaleEindDatum }) : undefined;

/** Whether the term with all open options stays within what was announced; for the form and for offering. */
export const optiesPassen = (contract: Looptijd & { opties: readonly Optie[] }): Result<true, TeLang> =>
  teLang(einddatumNaOpties(contract), contract.maximaleEindDatum) ?? ok(true);

/** Lets an option go: it can never be used any more. The one after it comes to its turn. */
export function laatVervallen(
  contract: Looptijd & { readonly status: ContractStatus; readonly opties: readonly Optie[] },
  volgnummer: number,
  motivering: string,
): Result<true, ContractFout> {
  if (isEinde(contract.status)) return fail('overgang-niet-toegestaan', { van: contract.status, daad: 'wijzig' });
  const optie = contract.opties.find((kandidaat) => kandidaat.volgnummer === volgnummer);
  if (!optie) return fail('optie-onbekend');
  if (!isOpen(optie)) return fail('optie-al-gebruikt', { volgnummer });
  return motivering.trim() ? ok(true) : fail('motivering-ontbreekt');
}
