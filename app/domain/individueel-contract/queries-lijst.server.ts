import { aliasedTable, and, asc, desc, eq, inArray, notInArray, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { individueleContracten, meelifregelingen, organisaties, trajecten } from '../../../db/schema';
import { alphabetical, contains, countAll, rankOf } from '../../../db/sql';
import { individueelInScope } from './scope.server';
import { individueelStatussen, teltNietMee } from './status';

/** The list of individual contracts and its export; `budget`: those that reserve on it. */
export const individueelLijst = {
  filters: ['gemeente', 'instelling', 'regeling', 'budget', 'status'],
  sorteer: ['nummer', 'gemeente', 'start', 'prijs', 'status'],
} as const satisfies ListDefinition;

const gemeente = aliasedTable(organisaties, 'gemeente');
const instelling = aliasedTable(organisaties, 'instelling');

function waar(actor: Actor, { zoek, filters }: ListQuery): SQL | undefined {
  const status = individueelStatussen.find((bekend) => bekend === filters.status);
  return and(
    individueelInScope(actor),
    zoek ? or(contains(individueleContracten.nummer, zoek), contains(trajecten.trajectnummer, zoek)) : undefined,
    filters.gemeente ? eq(individueleContracten.gemeenteId, filters.gemeente) : undefined,
    filters.instelling ? eq(individueleContracten.aanbiederId, filters.instelling) : undefined,
    filters.regeling ? eq(individueleContracten.regelingId, filters.regeling) : undefined,
    filters.budget
      ? and(
          eq(individueleContracten.budgetId, filters.budget),
          notInArray(individueleContracten.status, [...teltNietMee]),
        )
      : undefined,
    status ? eq(individueleContracten.status, status) : undefined,
  );
}

function volgorde({ sorteer, richting }: ListQuery): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  const staart = asc(individueleContracten.nummer);
  switch (sorteer as (typeof individueelLijst.sorteer)[number]) {
    case 'gemeente':
      return [alphabetical(gemeente.naam, richting), staart];
    case 'start':
      return [kant(individueleContracten.startDatum), staart];
    case 'prijs':
      return [kant(individueleContracten.prijsCents), staart];
    case 'status':
      return [kant(rankOf(individueelStatussen.map((status) => eq(individueleContracten.status, status)))), staart];
    default:
      return [kant(individueleContracten.nummer)];
  }
}

const rijen = (actor: Actor, query: ListQuery) =>
  db
    .select({
      id: individueleContracten.id,
      nummer: individueleContracten.nummer,
      trajectnummer: trajecten.trajectnummer,
      gemeente: gemeente.naam,
      instelling: instelling.naam,
      regeling: meelifregelingen.naam,
      niveau: trajecten.niveau,
      prijsCents: individueleContracten.prijsCents,
      startDatum: individueleContracten.startDatum,
      eindDatum: individueleContracten.eindDatum,
      getekendDatum: individueleContracten.getekendDatum,
      status: individueleContracten.status,
    })
    .from(individueleContracten)
    .innerJoin(trajecten, eq(trajecten.id, individueleContracten.trajectId))
    .innerJoin(meelifregelingen, eq(meelifregelingen.id, individueleContracten.regelingId))
    .innerJoin(gemeente, eq(gemeente.id, individueleContracten.gemeenteId))
    .innerJoin(instelling, eq(instelling.id, individueleContracten.aanbiederId))
    .where(waar(actor, query))
    .orderBy(...volgorde(query));
export type IndividueelRij = Awaited<ReturnType<typeof rijen>>[number];

/** All rows of the filtered list, for the export. */
export const listIndividueelVolledig = (actor: Actor, query: ListQuery) => rijen(actor, query);

/** One page of individual contracts, how many there are, and the choices of the filters. */
export async function listIndividueel(actor: Actor, query: ListQuery) {
  const { limit, offset } = pageWindow(query);
  const namen = (kolom: typeof individueleContracten.gemeenteId | typeof individueleContracten.aanbiederId) =>
    db
      .select({ waarde: organisaties.id, label: organisaties.naam })
      .from(organisaties)
      .where(
        inArray(
          organisaties.id,
          db.selectDistinct({ id: kolom }).from(individueleContracten).where(individueelInScope(actor)),
        ),
      )
      .orderBy(alphabetical(organisaties.naam));
  const [pagina, [telling], gemeenten, instellingen] = await Promise.all([
    rijen(actor, query).limit(limit).offset(offset),
    db
      .select({ aantal: countAll() })
      .from(individueleContracten)
      .innerJoin(trajecten, eq(trajecten.id, individueleContracten.trajectId))
      .where(waar(actor, query)),
    namen(individueleContracten.gemeenteId),
    namen(individueleContracten.aanbiederId),
  ]);
  return { rijen: pagina, totaal: telling?.aantal ?? 0, gemeenten, instellingen };
}
