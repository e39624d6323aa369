import { and, asc, desc, eq, exists, gt, inArray, lte, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, organisaties, perceelLeerroutes, percelen } from '../../../db/schema';
import { alphabetical, contains, countAll, rankOf } from '../../../db/sql';
import type { Leerroute, PerceelType } from '../aanbesteding/status';
import { statusOpDag } from './rules';
import { contractInScope } from './scope.server';
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

/** One page of contracts with the status of today, how many there are, and the choices of the filters. */
export async function listContracten(actor: Actor, query: ListQuery, vandaag: Dag) {
  const { limit, offset } = pageWindow(query);
  const voorwaarde = contractenWaar(actor, query, vandaag);
  const keuzes = await contractKeuzes(actor, query.filters.aanbesteding);
  const [rijen, [telling]] = await Promise.all([
    db
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
      .limit(limit)
      .offset(offset),
    db.select({ aantal: countAll() }).from(contracten).where(voorwaarde),
  ]);
  const naamVan = new Map([...keuzes.gemeenten, ...keuzes.contractanten].map(({ waarde, label }) => [waarde, label]));
  return {
    rijen: rijen.map(({ gemeenteId, contractantId, ...rij }) => ({
      ...rij,
      gemeente: naamVan.get(gemeenteId) ?? '',
      contractant: naamVan.get(contractantId) ?? '',
      status: statusOpDag(rij, vandaag),
    })),
    totaal: telling?.aantal ?? 0,
    keuzes,
  };
}

const organisatiesMet = (voorwaarde: SQL) =>
  db
    .select({ waarde: organisaties.id, label: organisaties.naam })
    .from(organisaties)
    .where(voorwaarde)
    .orderBy(alphabetical(organisaties.naam));

/** The choices of the filters: only what this reader has contracts with. */
export async function contractKeuzes(actor: Actor, gekozenAanbesteding: string | undefined) {
  const ergens = (voorwaarde: SQL) =>
    exists(
      db
        .select({ id: contracten.id })
        .from(contracten)
        .where(and(voorwaarde, contractInScope(actor))),
    );
  const [gemeenten, contractanten, tenders, nummers] = await Promise.all([
    organisatiesMet(ergens(eq(contracten.gemeenteId, organisaties.id))),
    organisatiesMet(ergens(eq(contracten.contractantId, organisaties.id))),
    db
      .selectDistinct({ nummer: aanbestedingen.nummer, titel: aanbestedingen.titel })
      .from(aanbestedingen)
      .innerJoin(percelen, eq(percelen.aanbestedingId, aanbestedingen.id))
      .where(ergens(eq(contracten.perceelId, percelen.id)))
      .orderBy(asc(aanbestedingen.nummer)),
    gekozenAanbesteding
      ? db
          .select({ nummer: percelen.nummer, naam: percelen.naam })
          .from(percelen)
          .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
          .where(and(eq(aanbestedingen.nummer, gekozenAanbesteding), ergens(eq(contracten.perceelId, percelen.id))))
          .orderBy(asc(percelen.nummer))
      : [],
  ]);
  return {
    gemeenten,
    contractanten,
    aanbestedingen: tenders.map(({ nummer, titel }) => ({ waarde: nummer, label: `${nummer} ${titel}` })),
    percelen: nummers.map(({ nummer, naam }) => ({ waarde: String(nummer), label: `${nummer} ${naam}` })),
  };
}
export type ContractKeuzes = Awaited<ReturnType<typeof contractKeuzes>>;
