import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatDatum, formatPeriode } from '~/platform/format';
import { compleet, fail, type Ok, ok } from '~/platform/result';
import { commit, type Write } from '../../../db/commit';
import { keurmerkPunten } from '../keurmerk/rules';
import { telLopendOpContract } from '../toewijzing/queries-lopend.server';
import { activeerDossiers } from './dossier.server';
import type { ContractConcept } from './form';
import { optiesPassen } from './opties';
import { type Contract, getContract, listOpties } from './queries.server';
import type { ContractFout } from './redenen';
import { beeindig as beeindigRegel, type ContractUitkomst, hefOp, stapOpDag } from './rules';
import { type Gekozen, wijzigContract } from './samen.server';
import type { ContractStatus } from './status';

/** Acts on one contract once it exists: editing the concept, improvement plan, suspension, ending. */

type Daad = { actor: Actor; nu: string; vandaag: Dag } & Gekozen;
type Uitkomst = Ok<true> | Exclude<ContractUitkomst, Ok<ContractStatus>>;

/** The event of an act on a contract. */
export const contractEvent = (
  { actor, nu, id }: Pick<Daad, 'actor' | 'nu' | 'id'>,
  daad: string,
  toelichting: string,
  gegevens: Record<string, unknown> = {},
): Write => event({ actor, nu, daad, object: ['contract', id], gegevens: { ...gegevens, toelichting } });

/** Term, notice period, deviations and explanation, as long as it is a concept. */
export async function bewerkContract({
  contract: velden,
  ...daad
}: Daad & { contract: ContractConcept }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  if (contract.status !== 'concept') return fail('overgang-niet-toegestaan', { van: contract.status, daad: 'wijzig' });
  const { startDatum, eindDatum, maximaleEindDatum } = velden;
  if (eindDatum <= startDatum) return fail('einde-voor-begin', { startDatum });
  if (eindDatum > maximaleEindDatum) return fail('looptijd-te-lang', { eindDatum, maximaleEindDatum });
  const passen = optiesPassen({ ...velden, opties: await listOpties([contract.id]) });
  if (!passen.ok) return passen;
  await commit((tx) => [
    wijzigContract(tx, daad, velden),
    contractEvent(daad, 'contract:bewerken', `Looptijd ${formatPeriode(startDatum, eindDatum)}.`, { velden }),
  ]);
  return ok(true);
}

/** Starts the way to better performance. `ingebrekestellingDatum`: the day on which the letter went out. */
export async function startVerbeterplan({
  motivering,
  ingebrekestellingDatum,
  ...daad
}: Daad & { motivering: string; ingebrekestellingDatum: Dag }): Promise<Uitkomst> {
  if (ingebrekestellingDatum > daad.vandaag) {
    return fail('datum-in-de-toekomst', { wat: 'De ingebrekestelling', datum: ingebrekestellingDatum });
  }
  return stap(daad, 'start-verbeterplan', 'contract:verbeterplan-starten', {
    statusReden: motivering,
    toelichting: `Ingebrekestelling van ${formatDatum(ingebrekestellingDatum)}. ${motivering}`,
  });
}

/** The actions are done and the performance is back at its norm. */
export const sluitVerbeterplan = ({ motivering, ...daad }: Daad & { motivering: string }): Promise<Uitkomst> =>
  stap(daad, 'herstel', 'contract:verbeterplan-afsluiten', { statusReden: null, toelichting: motivering });

async function stap(
  daad: Daad,
  overgang: 'start-verbeterplan' | 'herstel',
  naam: string,
  { statusReden, toelichting }: { statusReden: string | null; toelichting: string },
): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const uitkomst = stapOpDag(contract, overgang, daad.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await commit((tx) => [
    wijzigContract(tx, daad, { status: uitkomst.value, statusReden }),
    contractEvent(daad, naam, toelichting),
  ]);
  return ok(true);
}

/** The fields of a suspension; the status to go back to is kept. */
export const opgeschort = ({ status }: Pick<Contract, 'status'>, door: 'keurmerk' | 'besluit', statusReden: string) =>
  ({
    status: 'opgeschort',
    statusReden,
    opgeschortDoor: door,
    opgeschortVanuit: status === 'onder-verbeterplan' ? 'onder-verbeterplan' : 'actief',
  }) as const;

export const opgeheven = (status: ContractStatus) => ({
  status,
  statusReden: null,
  opgeschortDoor: null,
  opgeschortVanuit: null,
});

/** Stops new placements; who is in a traject goes on. */
export async function schortOp({ motivering, ...daad }: Daad & { motivering: string }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const uitkomst = stapOpDag(contract, 'schort-op', daad.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await commit((tx) => [
    wijzigContract(tx, daad, opgeschort(contract, 'besluit', motivering)),
    contractEvent(daad, 'contract:opschorten', motivering, { door: 'besluit' }),
  ]);
  return ok(true);
}

/** Back to what it was before; refused while a delivering party still lacks a keurmerk that the perceel demands. */
export async function hefOpschortingOp({ motivering, ...daad }: Daad & { motivering: string }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const uitkomst = hefOp(contract, contract.opgeschortVanuit ?? 'actief', daad.vandaag);
  if (!uitkomst.ok) return uitkomst;
  const dossier = (await activeerDossiers([contract])).get(contract.id);
  const punten: ContractFout[] = dossier ? keurmerkPunten(dossier.leveraars, dossier.eisen, daad.vandaag) : [];
  const klaar = compleet(punten, true as const);
  if (!klaar.ok) return klaar;
  await commit((tx) => [
    wijzigContract(tx, daad, opgeheven(uitkomst.value)),
    contractEvent(daad, 'contract:opheffen', motivering),
  ]);
  return ok(true);
}

/** Ends the contract before its term. `perDatum`: the first day on which it no longer runs. */
export async function beeindig({
  perDatum,
  motivering,
  overdrachtsplan,
  ...daad
}: Daad & { perDatum: Dag; motivering: string; overdrachtsplan: boolean }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const lopendeTrajecten = await telLopendOpContract(contract.id);
  const uitkomst = beeindigRegel(contract, { perDatum, motivering, lopendeTrajecten, overdrachtsplan }, daad.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await commit((tx) => [
    wijzigContract(tx, daad, { ...opgeheven(uitkomst.value), statusReden: motivering, eindDatum: perDatum }),
    contractEvent(daad, 'contract:beeindigen', `Eindigt op ${formatDatum(perDatum)}. ${motivering}`, {
      perDatum,
      eerder: contract.eindDatum,
      lopendeTrajecten,
    }),
  ]);
  return ok(true);
}
