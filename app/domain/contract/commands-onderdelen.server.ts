import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import type { Once } from '~/platform/form.server';
import { formatDatum, formatEuro, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, type Ok, ok } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { contractOpties, contractTarieven } from '../../../db/schema';
import { contractEvent } from './commands.server';
import { laatVervallen, oefenOptieUit, optiesPassen } from './opties';
import { type Contract, getContract, listOpties, listTarieven } from './queries.server';
import { type ContractUitkomst, statusOpDag } from './rules';
import { type Gekozen, wijzigContract } from './samen.server';
import { type ContractStatus, isEinde, tariefEenheidNamen } from './status';
import { controleerTarieven, type Tarief } from './tarieven';

/** Tariffs and options: parts of a contract that change under its version. */

type Daad = { actor: Actor; nu: string; vandaag: Dag; once?: Once } & Gekozen;
type Uitkomst = Ok<true> | Exclude<ContractUitkomst, Ok<ContractStatus>>;

/** A contract that is over keeps its parts as they are. */
function nogTeWijzigen(contract: Contract, vandaag: Dag): Uitkomst {
  const status = statusOpDag(contract, vandaag);
  return isEinde(status) ? fail('overgang-niet-toegestaan', { van: status, daad: 'wijzig' }) : ok(true);
}

const nieuweVersie =
  ({ id, versie }: Gekozen) =>
  (tx: Parameters<typeof wijzigContract>[0]) =>
    wijzigContract(tx, { id, versie }, {});

type NieuwTarief = Pick<Tarief, 'product' | 'eenheid' | 'bedragCents' | 'van' | 'tot'>;

/** Adds a dated price; refused when it overlaps one of the same product. */
export async function voegTariefToe({ tarief, once, ...daad }: Daad & { tarief: NieuwTarief }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const mag = nogTeWijzigen(contract, daad.vandaag);
  if (!mag.ok) return mag;
  const klopt = controleerTarieven([...(await listTarieven([daad.id])), tarief]);
  if (!klopt.ok) return klopt;
  const { product, eenheid, bedragCents, van } = tarief;
  await commit((tx) => [
    nieuweVersie(daad),
    tx.insert(contractTarieven).values({ id: newId(), contractId: daad.id, ...tarief }),
    contractEvent(
      daad,
      'contract:tarief-toevoegen',
      `${product}: ${formatEuro(bedragCents)} ${tariefEenheidNamen[eenheid]}, vanaf ${formatDatum(van)}.`,
      { tarief },
    ),
    ...(once ? [once(paths.contractDeel(daad.id, 'tarieven'), daad.nu)] : []),
  ]);
  return ok(true);
}

/** Ends a price that is still open, or ends it earlier. `tot`: first day on which it no longer holds. */
export async function beeindigTarief({
  tariefId,
  tot,
  ...daad
}: Daad & { tariefId: string; tot: Dag }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const mag = nogTeWijzigen(contract, daad.vandaag);
  if (!mag.ok) return mag;
  const tarieven = await listTarieven([daad.id]);
  const tarief = tarieven.find(({ id }) => id === tariefId);
  if (!tarief) return fail('tarief-onbekend');
  const klopt = controleerTarieven(tarieven.map((rij) => (rij === tarief ? { ...rij, tot } : rij)));
  if (!klopt.ok) return klopt;
  await commit((tx) => [
    nieuweVersie(daad),
    exactlyOne(tx.update(contractTarieven).set({ tot }).where(eq(contractTarieven.id, tariefId))),
    contractEvent(daad, 'contract:tarief-beeindigen', `${tarief.product}: geldt tot ${formatDatum(tot)}.`, {
      tariefId,
      tot,
    }),
  ]);
  return ok(true);
}

/** Takes a price away, as long as the contract is a concept. */
export async function haalTariefWeg({ tariefId, ...daad }: Daad & { tariefId: string }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  if (contract.status !== 'concept') return fail('alleen-in-concept');
  const tarief = (await listTarieven([daad.id])).find(({ id }) => id === tariefId);
  if (!tarief) return fail('tarief-onbekend');
  await commit((tx) => [
    nieuweVersie(daad),
    exactlyOne(tx.delete(contractTarieven).where(eq(contractTarieven.id, tariefId))),
    contractEvent(daad, 'contract:tarief-weghalen', `${tarief.product}, vanaf ${formatDatum(tarief.van)}.`),
  ]);
  return ok(true);
}

/** Adds an option after the others; the term with all open options stays within what was announced. */
export async function voegOptieToe({
  maanden,
  besluitMaandenVooraf,
  once,
  ...daad
}: Daad & { maanden: number; besluitMaandenVooraf: number }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const mag = nogTeWijzigen(contract, daad.vandaag);
  if (!mag.ok) return mag;
  const opties = await listOpties([daad.id]);
  const volgnummer = Math.max(0, ...opties.map((optie) => optie.volgnummer)) + 1;
  const optie = { volgnummer, maanden, besluitMaandenVooraf, uitgeoefendOp: null, vervallenOp: null };
  const passen = optiesPassen({ ...contract, opties: [...opties, optie] });
  if (!passen.ok) return passen;
  await commit((tx) => [
    nieuweVersie(daad),
    tx.insert(contractOpties).values({ id: newId(), contractId: daad.id, ...optie }),
    contractEvent(daad, 'contract:optie-toevoegen', `Optie ${volgnummer}: ${meervoud(maanden, 'maand', 'maanden')}.`),
    ...(once ? [once(paths.contractDeel(daad.id, 'opties'), daad.nu)] : []),
  ]);
  return ok(true);
}

/** Decides about the option whose turn it is: use it, which moves the end of the term, or let it go. */
export async function besluitOverOptie({
  volgnummer,
  besluit,
  motivering,
  ...daad
}: Daad & { volgnummer: number; besluit: 'gebruiken' | 'laten-vervallen'; motivering: string }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  const metOpties = { ...contract, opties: await listOpties([daad.id]) };
  const gebruik = besluit === 'gebruiken' ? oefenOptieUit(metOpties, volgnummer, daad.vandaag) : undefined;
  const uitkomst = gebruik ?? laatVervallen(metOpties, volgnummer, motivering);
  if (!uitkomst.ok) return uitkomst;
  const velden = gebruik?.ok ? gebruik.value : {};
  const toelichting = gebruik?.ok
    ? `Optie ${volgnummer}: loopt nu tot ${formatDatum(gebruik.value.eindDatum)}. ${motivering}`
    : `Optie ${volgnummer}. ${motivering}`;
  await commit((tx) => [
    wijzigContract(tx, daad, velden),
    exactlyOne(
      tx
        .update(contractOpties)
        .set(gebruik ? { uitgeoefendOp: daad.nu } : { vervallenOp: daad.nu })
        .where(
          and(
            eq(contractOpties.contractId, daad.id),
            eq(contractOpties.volgnummer, volgnummer),
            isNull(contractOpties.uitgeoefendOp),
            isNull(contractOpties.vervallenOp),
          ),
        ),
    ),
    contractEvent(daad, gebruik ? 'contract:verlengen' : 'contract:optie-laten-vervallen', toelichting, {
      volgnummer,
      ...velden,
    }),
  ]);
  return ok(true);
}

/** Takes the last option away, as long as the contract is a concept. */
export async function haalOptieWeg({ volgnummer, ...daad }: Daad & { volgnummer: number }): Promise<Uitkomst> {
  const contract = await getContract(daad.actor, daad.id);
  if (contract.status !== 'concept') return fail('alleen-in-concept');
  if (!(await listOpties([daad.id])).some((optie) => optie.volgnummer === volgnummer)) return fail('optie-onbekend');
  await commit((tx) => [
    nieuweVersie(daad),
    exactlyOne(
      tx
        .delete(contractOpties)
        .where(and(eq(contractOpties.contractId, daad.id), eq(contractOpties.volgnummer, volgnummer))),
    ),
    contractEvent(daad, 'contract:optie-weghalen', `Optie ${volgnummer}.`),
  ]);
  return ok(true);
}
