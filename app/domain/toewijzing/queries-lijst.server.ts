import { aliasedTable, and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { contracten, organisaties, toewijzingen, trajecten } from '../../../db/schema';
import { alphabetical, contains, countAll, rankOf } from '../../../db/sql';
import { leerroutes } from '../aanbesteding/status';
import { toewijzingInScope } from './scope.server';
import { diensten, levendeStatussen, toewijzingStatussen } from './status';

/** The list of toewijzingen and its export, for gemeente and aanbieder alike. */
export const toewijzingLijst = {
  filters: ['gemeente', 'aanbieder', 'contract', 'dienst', 'status'],
  sorteer: ['toegewezen', 'uiterlijk', 'start', 'nummer', 'status'],
  richting: 'af',
} as const satisfies ListDefinition;

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

function dienstWaar(gevraagd: string | undefined): SQL | undefined {
  const dienst = diensten.find((bekend) => bekend === gevraagd);
  if (!dienst) return undefined;
  const leerroute = leerroutes.find((bekend) => bekend === dienst);
  return leerroute
    ? and(eq(toewijzingen.soort, 'leerroute'), eq(trajecten.leerroute, leerroute))
    : eq(toewijzingen.soort, 'maatschappelijke-begeleiding');
}

/** No statuses of their own: under way (`levend`), and asked without an answer, in time still or too late. */
function statusWaar(gevraagd: string | undefined, vandaag: Dag): SQL | undefined {
  if (gevraagd === 'levend') return inArray(toewijzingen.status, [...levendeStatussen]);
  if (gevraagd === 'te-laat') {
    return and(eq(toewijzingen.status, 'toegewezen'), lt(toewijzingen.reactieUiterlijk, vandaag));
  }
  if (gevraagd === 'wacht-op-tijd') {
    return and(
      eq(toewijzingen.status, 'toegewezen'),
      or(isNull(toewijzingen.reactieUiterlijk), gte(toewijzingen.reactieUiterlijk, vandaag)),
    );
  }
  const status = toewijzingStatussen.find((bekend) => bekend === gevraagd);
  return status && eq(toewijzingen.status, status);
}

const waar = (actor: Actor, { zoek, filters }: ListQuery, vandaag: Dag): SQL | undefined =>
  and(
    toewijzingInScope(actor),
    zoek ? contains(trajecten.trajectnummer, zoek) : undefined,
    filters.gemeente ? eq(trajecten.gemeenteId, filters.gemeente) : undefined,
    filters.aanbieder ? eq(contracten.contractantId, filters.aanbieder) : undefined,
    filters.contract ? eq(toewijzingen.contractId, filters.contract) : undefined,
    dienstWaar(filters.dienst),
    statusWaar(filters.status, vandaag),
  );

/** By the chosen column, what has no day last, then by traject, so that pages never overlap. */
function volgorde({ sorteer, richting }: ListQuery): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  const staart = [asc(trajecten.trajectnummer), asc(toewijzingen.id)];
  const opDag = (kolom: (typeof toewijzingen)['toegewezenDatum' | 'reactieUiterlijk' | 'startDatum']) => [
    asc(rankOf([isNotNull(kolom)])),
    kant(kolom),
    ...staart,
  ];
  switch (sorteer as (typeof toewijzingLijst.sorteer)[number]) {
    case 'uiterlijk':
      return opDag(toewijzingen.reactieUiterlijk);
    case 'start':
      return opDag(toewijzingen.startDatum);
    case 'nummer':
      return [kant(trajecten.trajectnummer), asc(toewijzingen.id)];
    case 'status':
      return [kant(rankOf(toewijzingStatussen.map((status) => eq(toewijzingen.status, status)))), ...staart];
    default:
      return opDag(toewijzingen.toegewezenDatum);
  }
}

const rijen = (actor: Actor, query: ListQuery, vandaag: Dag) =>
  db
    .select({
      id: toewijzingen.id,
      trajectnummer: trajecten.trajectnummer,
      gemeente: gemeente.naam,
      aanbieder: contractant.naam,
      contract: contracten.nummer,
      soort: toewijzingen.soort,
      leerroute: trajecten.leerroute,
      status: toewijzingen.status,
      toegewezenDatum: toewijzingen.toegewezenDatum,
      reactieUiterlijk: toewijzingen.reactieUiterlijk,
      beantwoordDatum: toewijzingen.beantwoordDatum,
      startDatum: toewijzingen.startDatum,
      eindDatum: toewijzingen.eindDatum,
      resultaat: toewijzingen.resultaat,
    })
    .from(toewijzingen)
    .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
    .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
    .innerJoin(gemeente, eq(gemeente.id, trajecten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(waar(actor, query, vandaag))
    .orderBy(...volgorde(query));
export type ToewijzingRij = Awaited<ReturnType<typeof rijen>>[number];

/** All rows of the filtered list, for the export. */
export const listToewijzingenVolledig = (actor: Actor, query: ListQuery, vandaag: Dag) => rijen(actor, query, vandaag);

/** One page of toewijzingen, how many there are, and the choices of the filters. */
export async function listToewijzingen(actor: Actor, query: ListQuery, vandaag: Dag) {
  const { limit, offset } = pageWindow(query);
  const [pagina, [telling], gemeenten, aanbieders] = await Promise.all([
    rijen(actor, query, vandaag).limit(limit).offset(offset),
    db
      .select({ aantal: countAll() })
      .from(toewijzingen)
      .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
      .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
      .where(waar(actor, query, vandaag)),
    keuzes(actor, trajecten.gemeenteId),
    keuzes(actor, contracten.contractantId),
  ]);
  return { rijen: pagina, totaal: telling?.aantal ?? 0, gemeenten, aanbieders };
}

const keuzes = (actor: Actor, kolom: typeof trajecten.gemeenteId | typeof contracten.contractantId) =>
  db
    .select({ waarde: organisaties.id, label: organisaties.naam })
    .from(organisaties)
    .where(
      inArray(
        organisaties.id,
        db
          .selectDistinct({ id: kolom })
          .from(toewijzingen)
          .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
          .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
          .where(toewijzingInScope(actor)),
      ),
    )
    .orderBy(alphabetical(organisaties.naam));
