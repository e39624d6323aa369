import { aliasedTable, and, asc, eq, inArray, placeholder } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { lastUsed } from '../../../db/prepared';
import {
  aanbestedingen,
  bijlagen,
  contractBijlagen,
  contracten,
  contractOpties,
  contractTarieven,
  gemeenten,
  organisaties,
  percelen,
} from '../../../db/schema';
import { statusOpDag } from './rules';
import { contractDocumentInScope, contractInScope, scopeKey } from './scope.server';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const selectie = () =>
  db
    .select({
      contract: contracten,
      gemeente: { id: gemeente.id, naam: gemeente.naam, van: gemeenten.van, tot: gemeenten.tot },
      contractant: { id: contractant.id, naam: contractant.naam, soort: contractant.soort },
      perceel: percelen,
      aanbesteding: aanbestedingen,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(gemeenten, eq(gemeenten.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .leftJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId));

type Rij = Awaited<ReturnType<typeof selectie>>[number];

const alsContract = ({ contract, gemeente, contractant, perceel, aanbesteding }: Rij) => ({
  ...contract,
  gemeente,
  contractant,
  perceel: perceel && {
    ...perceel,
    aanbesteding: { nummer: aanbesteding?.nummer ?? '', titel: aanbesteding?.titel ?? '' },
  },
});

/** A contract with its parties and the perceel that it rests on (null for another ground than an award). */
export type Contract = ReturnType<typeof alsContract>;

const contractQueries = lastUsed<ReturnType<typeof contractQuery>>(100);
const contractQuery = (actor: Actor) =>
  selectie()
    .where(and(eq(contracten.id, placeholder('id')), contractInScope(actor)))
    .prepare();

/** Every page of a contract begins with it: readers of one scope share the query. */
export async function getContract(actor: Actor, id: string): Promise<Contract> {
  const [rij] = await contractQueries(scopeKey(actor), () => contractQuery(actor)).execute({ id });
  return rij ? alsContract(rij) : notFound();
}

/** Several at once, by number; 404 as soon as one is not there for this reader. */
export async function getContracten(actor: Actor, ids: readonly string[]): Promise<Contract[]> {
  const gevraagd = [...new Set(ids)];
  const rijen = await selectie()
    .where(and(inArray(contracten.id, gevraagd), contractInScope(actor)))
    .orderBy(asc(contracten.nummer));
  return rijen.length === gevraagd.length ? rijen.map(alsContract) : notFound();
}

/** All contracts of one perceel that this reader may see: the contract family. */
export async function listContractfamilie(actor: Actor, perceelId: string): Promise<Contract[]> {
  const rijen = await selectie()
    .where(and(eq(contracten.perceelId, perceelId), contractInScope(actor)))
    .orderBy(asc(contracten.nummer));
  return rijen.map(alsContract);
}

/** What the head of every page of a contract shows. */
export const contractKop = (contract: Contract, vandaag: Dag) => ({
  id: contract.id,
  nummer: contract.nummer,
  naam: contract.naam,
  gemeente: contract.gemeente.naam,
  contractant: contract.contractant.naam,
  status: statusOpDag(contract, vandaag),
  startDatum: contract.startDatum,
  eindDatum: contract.eindDatum,
  versie: contract.versie,
});

export const listOpties = (contractIds: readonly string[]) =>
  db
    .select()
    .from(contractOpties)
    .where(inArray(contractOpties.contractId, [...contractIds]))
    .orderBy(asc(contractOpties.contractId), asc(contractOpties.volgnummer));

export const listTarieven = (contractIds: readonly string[]) =>
  db
    .select()
    .from(contractTarieven)
    .where(inArray(contractTarieven.contractId, [...contractIds]))
    .orderBy(asc(contractTarieven.product), asc(contractTarieven.van));

/** The documents of one contract that this reader may see, the newest first. */
export const listDocumenten = (actor: Actor, contractId: string) =>
  db
    .select({
      id: bijlagen.id,
      naam: bijlagen.naam,
      grootte: bijlagen.grootte,
      geplaatstOp: bijlagen.geplaatstOp,
      soort: contractBijlagen.soort,
      voorContractant: contractBijlagen.voorContractant,
    })
    .from(contractBijlagen)
    .innerJoin(bijlagen, eq(bijlagen.id, contractBijlagen.bijlageId))
    .innerJoin(contracten, eq(contracten.id, contractBijlagen.contractId))
    .where(and(eq(contractBijlagen.contractId, contractId), contractDocumentInScope(actor)))
    .orderBy(asc(bijlagen.naam), asc(bijlagen.id));
