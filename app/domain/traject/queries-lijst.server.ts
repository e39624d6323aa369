import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { contracten, organisaties, toewijzingen, trajecten } from '../../../db/schema';
import { alphabetical, countAll, rankOf } from '../../../db/sql';
import { leerroutes } from '../aanbesteding/status';
import { metingWaar } from './meting.server';
import { aanbiedersBij, bijContract, bijPartij, levendeToewijzing, zonderAanbieder } from './queries-aanbieder.server';
import { nummerBevat, trajectInScope, zietVeelGemeenten } from './scope.server';
import { doelgroepen, trajectStatussen } from './status';

/** The list of trajecten and its export: the same filters, the same order. */
export const trajectLijst = {
  filters: ['gemeente', 'doelgroep', 'leerroute', 'status', 'aanbieder', 'contract', 'meting', 'van', 'tot'],
  sorteer: ['nummer', 'gemeente', 'plicht', 'pip', 'start', 'status'],
} as const satisfies ListDefinition;

/** What the rows must answer to. */
function trajectenWaar(actor: Actor, { zoek, filters }: ListQuery): SQL | undefined {
  const keuze = <V extends string>(waarden: readonly V[], waarde: string | undefined) =>
    waarden.find((bekend) => bekend === waarde);
  const doelgroep = keuze(doelgroepen, filters.doelgroep);
  const leerroute = keuze(leerroutes, filters.leerroute);
  const status = keuze(trajectStatussen, filters.status);
  const { gemeente, aanbieder, contract } = filters;
  return and(
    trajectInScope(actor),
    zoek ? nummerBevat(actor, zoek) : undefined,
    gemeente ? eq(trajecten.gemeenteId, gemeente) : undefined,
    doelgroep ? eq(trajecten.doelgroep, doelgroep) : undefined,
    leerroute ? eq(trajecten.leerroute, leerroute) : undefined,
    filters.leerroute === 'geen' ? isNull(trajecten.leerroute) : undefined,
    status ? eq(trajecten.status, status) : undefined,
    aanbieder === 'zonder' ? zonderAanbieder() : aanbieder ? bijPartij(aanbieder) : undefined,
    contract ? bijContract(contract) : undefined,
    metingWaar(filters),
  );
}

/** By the chosen column, what has no day last, then by number, so that pages never overlap. */
function volgorde({ sorteer, richting }: ListQuery, gemeenten: readonly Keuze[]): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  const opDag = (kolom: (typeof trajecten)['plichtDatum' | 'pipDatum' | 'startDatum' | 'eindDatum']) => [
    asc(rankOf([isNotNull(kolom)])),
    kant(kolom),
    asc(trajecten.trajectnummer),
  ];
  switch (sorteer as (typeof trajectLijst.sorteer)[number]) {
    case 'gemeente':
      return [
        kant(rankOf(gemeenten.map(({ waarde }) => eq(trajecten.gemeenteId, waarde)))),
        asc(trajecten.trajectnummer),
      ];
    case 'plicht':
      return opDag(trajecten.plichtDatum);
    case 'pip':
      return opDag(trajecten.pipDatum);
    case 'start':
      return opDag(trajecten.startDatum);
    case 'status':
      return [
        kant(rankOf(trajectStatussen.map((status) => eq(trajecten.status, status)))),
        asc(trajecten.trajectnummer),
      ];
    default:
      return [kant(trajecten.trajectnummer)];
  }
}

type Keuze = { waarde: string; label: string };

/** The gemeenten of the reader that have trajecten, and the aanbieders where those are. */
async function trajectKeuzes(actor: Actor): Promise<{ gemeenten: Keuze[]; aanbieders: Keuze[] }> {
  const eigen = db
    .select({ id: trajecten.id })
    .from(trajecten)
    .where(and(eq(trajecten.gemeenteId, organisaties.id), trajectInScope(actor)));
  const bij = (aanbieder?: SQL) =>
    db
      .select({ id: contracten.contractantId })
      .from(contracten)
      .innerJoin(toewijzingen, eq(toewijzingen.contractId, contracten.id))
      .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
      .where(and(aanbieder, levendeToewijzing, trajectInScope(actor)));
  const namen = (waar: SQL) =>
    db
      .select({ waarde: organisaties.id, label: organisaties.naam })
      .from(organisaties)
      .where(waar)
      .orderBy(alphabetical(organisaties.naam));
  const [gemeenten, aanbieders] = await Promise.all([
    namen(exists(eigen)),
    // Of an aanbieder who is nearly everywhere the first traject will do; who is elsewhere is found from the trajecten.
    namen(
      zietVeelGemeenten(actor)
        ? exists(bij(eq(contracten.contractantId, organisaties.id)))
        : inArray(organisaties.id, bij()),
    ),
  ]);
  return { gemeenten, aanbieders };
}

const rijen = (actor: Actor, query: ListQuery, gemeenten: readonly Keuze[]) =>
  db
    .select({
      id: trajecten.id,
      trajectnummer: trajecten.trajectnummer,
      gemeenteId: trajecten.gemeenteId,
      doelgroep: trajecten.doelgroep,
      leerroute: trajecten.leerroute,
      niveau: trajecten.niveau,
      plichtDatum: trajecten.plichtDatum,
      pipDatum: trajecten.pipDatum,
      startDatum: trajecten.startDatum,
      eindDatum: trajecten.eindDatum,
      eindReden: trajecten.eindReden,
      verlengingMaanden: trajecten.verlengingMaanden,
      status: trajecten.status,
    })
    .from(trajecten)
    .where(trajectenWaar(actor, query))
    .orderBy(...volgorde(query, gemeenten));

/** With the names of the gemeente and of the aanbieder where the traject is now. */
async function metNamen(gevonden: Awaited<ReturnType<typeof rijen>>, gemeenten: readonly Keuze[]) {
  const naamVan = new Map(gemeenten.map(({ waarde, label }) => [waarde, label]));
  const bij = await aanbiedersBij(
    gevonden.filter(({ doelgroep }) => doelgroep === 'asielstatushouder').map(({ id }) => id),
  );
  return gevonden.map(({ gemeenteId, ...rij }) => ({
    ...rij,
    gemeente: naamVan.get(gemeenteId) ?? '',
    aanbieder: bij.get(rij.id) ?? null,
  }));
}
export type TrajectRij = Awaited<ReturnType<typeof metNamen>>[number];

/** One page of trajecten, how many there are, and the choices of the filters. */
export async function listTrajecten(actor: Actor, query: ListQuery) {
  const { limit, offset } = pageWindow(query);
  const keuzes = await trajectKeuzes(actor);
  const pagina = await rijen(actor, query, keuzes.gemeenten).limit(limit).offset(offset);
  const totaal = await telling(actor, query, offset + pagina.length, pagina.length < limit);
  return { rijen: await metNamen(pagina, keuzes.gemeenten), totaal, keuzes };
}

/** A search goes through all numbers: not once more when the page shows the last of what was found. */
async function telling(actor: Actor, query: ListQuery, totHier: number, isLaatste: boolean): Promise<number> {
  if (query.zoek && isLaatste && totHier > 0) return totHier;
  const [rij] = await db.select({ aantal: countAll() }).from(trajecten).where(trajectenWaar(actor, query));
  return rij?.aantal ?? 0;
}

/** All rows of the filtered list, for the export. */
export async function listTrajectenVolledig(actor: Actor, query: ListQuery): Promise<TrajectRij[]> {
  const { gemeenten } = await trajectKeuzes(actor);
  return metNamen(await rijen(actor, query, gemeenten), gemeenten);
}
