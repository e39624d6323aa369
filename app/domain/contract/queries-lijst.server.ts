import { and, asc, desc, eq, gt, inArray, lte, or, placeholder, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { untilWritten } from '../../../db/kept';
import { lastUsed } from '../../../db/prepared';
import { aanbestedingen, contracten, organisaties, perceelLeerroutes, percelen } from '../../../db/schema';
import { contains, countAll, rankOf } from '../../../db/sql';
import type { Leerroute, PerceelType } from '../aanbesteding/status';
import { type ContractKeuzes, contractKeuzes } from './keuzes.server';
import { statusOpDag } from './rules';
import { contractInScope, scopeKey } from './scope.server';
import { type ContractStatus, contractStatussen } from './status';

/** The list of contracts and its export: the same filters, the same order. Kept to few and simple queries. */
export const contractLijst = {
  filters: ['gemeente', 'contractant', 'perceeltype', 'leerroute', 'status', 'aanbesteding', 'perceel', 'loopt-af'],
  sorteer: ['nummer', 'gemeente', 'contractant', 'start', 'eind', 'status'],
} as const satisfies ListDefinition;

const lopend: ContractStatus[] = ['actief', 'onder-verbeterplan', 'opgeschort'];

/** As `statusOpDag`, for the database: a running contract has lapsed from its `eindDatum` on. */
function heeftStatusOp(status: ContractStatus, vandaag: Dag): SQL | undefined {
  if (lopend.includes(status)) return and(eq(contracten.status, status), gt(contracten.eindDatum, vandaag));
  if (status !== 'verlopen') return eq(contracten.status, status);
  return or(eq(contracten.status, status), and(inArray(contracten.status, lopend), lte(contracten.eindDatum, vandaag)));
}

const metNaam = (zoek: string) =>
  db.select({ id: organisaties.id }).from(organisaties).where(contains(organisaties.naam, zoek));
const percelenMet = (conditie: SQL | undefined) =>
  inArray(contracten.perceelId, db.select({ id: percelen.id }).from(percelen).where(conditie));
const percelenVan = (nummer: string, perceel: string | undefined) =>
  inArray(
    contracten.perceelId,
    db
      .select({ id: percelen.id })
      .from(percelen)
      .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
      .where(and(eq(aanbestedingen.nummer, nummer), perceel ? eq(percelen.nummer, Number(perceel) || 0) : undefined)),
  );
const metLeerroute = (leerroute: string) =>
  inArray(
    contracten.perceelId,
    db
      .select({ id: perceelLeerroutes.perceelId })
      .from(perceelLeerroutes)
      .where(eq(perceelLeerroutes.leerroute, leerroute as Leerroute)),
  );
const looptAfBinnen = (dagen: string, vandaag: Dag) =>
  and(
    inArray(contracten.status, lopend),
    gt(contracten.eindDatum, vandaag),
    lte(contracten.eindDatum, addDagen(vandaag, Math.min(Number.parseInt(dagen, 10) || 0, 36_500))),
  );

/** What the rows must answer to; without joins, so that counting them touches one table. */
export function contractenWaar(actor: Actor, { zoek, filters }: ListQuery, vandaag: Dag): SQL | undefined {
  const status = contractStatussen.find((bekend) => bekend === filters.status);
  return and(
    contractInScope(actor),
    zoek
      ? or(
          contains(contracten.nummer, zoek),
          contains(contracten.naam, zoek),
          inArray(contracten.gemeenteId, metNaam(zoek)),
          inArray(contracten.contractantId, metNaam(zoek)),
        )
      : undefined,
    filters.gemeente ? eq(contracten.gemeenteId, filters.gemeente) : undefined,
    filters.contractant ? eq(contracten.contractantId, filters.contractant) : undefined,
    filters.perceeltype ? percelenMet(eq(percelen.type, filters.perceeltype as PerceelType)) : undefined,
    filters.leerroute ? metLeerroute(filters.leerroute) : undefined,
    filters.aanbesteding ? percelenVan(filters.aanbesteding, filters.perceel) : undefined,
    filters['loopt-af'] ? looptAfBinnen(filters['loopt-af'], vandaag) : undefined,
    status ? heeftStatusOp(status, vandaag) : undefined,
  );
}

/**
 * By the chosen column, then by number, so that pages never overlap. Names are sorted by the place of their id in the
 * alphabetical choices of the filters: the list itself joins nothing.
 */
export function contractVolgorde(
  { sorteer, richting }: ListQuery,
  vandaag: Dag,
  { gemeenten, contractanten }: ContractKeuzes,
): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  switch (sorteer as (typeof contractLijst.sorteer)[number]) {
    case 'gemeente':
      return [kant(rankOf(gemeenten.map(({ waarde }) => eq(contracten.gemeenteId, waarde)))), asc(contracten.nummer)];
    case 'contractant':
      return [
        kant(rankOf(contractanten.map(({ waarde }) => eq(contracten.contractantId, waarde)))),
        asc(contracten.nummer),
      ];
    case 'start':
      return [kant(contracten.startDatum), asc(contracten.nummer)];
    case 'eind':
      return [kant(contracten.eindDatum), asc(contracten.nummer)];
    case 'status':
      return [kant(rankOf(contractStatussen.map((status) => heeftStatusOp(status, vandaag)))), asc(contracten.nummer)];
    default:
      return [kant(contracten.nummer)];
  }
}

const lijstQueries = lastUsed<ReturnType<typeof maakLijstQueries>>(200);
function maakLijstQueries(actor: Actor, query: ListQuery, vandaag: Dag, keuzes: ContractKeuzes) {
  const voorwaarde = contractenWaar(actor, query, vandaag);
  const rijen = db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      naam: contracten.naam,
      gemeenteId: contracten.gemeenteId,
      contractantId: contracten.contractantId,
      startDatum: contracten.startDatum,
      eindDatum: contracten.eindDatum,
      status: contracten.status,
    })
    .from(contracten)
    .where(voorwaarde)
    .orderBy(...contractVolgorde(query, vandaag, keuzes))
    .limit(placeholder('limit'))
    .offset(placeholder('offset'))
    .prepare();
  return { rijen, telling: db.select({ aantal: countAll() }).from(contracten).where(voorwaarde).prepare() };
}

/** Counting reads every row that answers, so going from page to page does not count again. */
const tellingen = untilWritten<number>(500);

/**
 * One page of contracts with the status of today, how many there are, and the choices of the filters. Readers of one
 * scope who ask the same (their first page, mostly) share the queries, which takes half of what those cost.
 */
export async function listContracten(actor: Actor, query: ListQuery, vandaag: Dag) {
  const keuzes = await contractKeuzes(actor, query.filters.aanbesteding);
  const { pagina: _, ...vraag } = query;
  const namen = [...keuzes.gemeenten, ...keuzes.contractanten];
  const volgorde = vraag.sorteer === 'gemeente' || vraag.sorteer === 'contractant' ? namen : [];
  const sleutel = JSON.stringify([scopeKey(actor), vraag, vandaag, volgorde]);
  const queries = lijstQueries(sleutel, () => maakLijstQueries(actor, query, vandaag, keuzes));
  const [rijen, totaal] = await Promise.all([
    queries.rijen.execute(pageWindow(query)),
    tellingen(sleutel, async () => (await queries.telling.execute())[0]?.aantal ?? 0),
  ]);
  const naamVan = new Map(namen.map(({ waarde, label }) => [waarde, label]));
  return {
    rijen: rijen.map((rij) => ({
      id: rij.id,
      nummer: rij.nummer,
      naam: rij.naam,
      gemeente: naamVan.get(rij.gemeenteId) ?? '',
      contractant: naamVan.get(rij.contractantId) ?? '',
      startDatum: rij.startDatum,
      eindDatum: rij.eindDatum,
      status: statusOpDag(rij, vandaag),
    })),
    totaal,
    keuzes,
  };
}
