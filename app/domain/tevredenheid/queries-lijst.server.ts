import { and, asc, desc, eq, gt, isNotNull, lt, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import { addDagen } from '~/platform/dates';
import { parseDagInvoer } from '~/platform/fields';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { organisaties, tevredenheidsmetingen } from '../../../db/schema';
import { alphabetical, contains, countAll, rankOf } from '../../../db/sql';
import { metingInScope, metingVanMij } from './scope.server';
import { diensten } from './status';

/** `van` and `tot` are half-open: measured in a period that touches them. */
export const metingLijst = {
  filters: ['dienst', 'aanbieder', 'van', 'tot'],
  sorteer: ['periode', 'onderwerp', 'dienst', 'cijfer'],
  richting: 'af',
} as const satisfies ListDefinition;

const aanbieder = alias(organisaties, 'aanbieder');
const gemeente = alias(organisaties, 'gemeente');
const verband = alias(organisaties, 'verband');
const t = tevredenheidsmetingen;

/** What was typed at a day that is none: shown, and left out of the filter. */
export const verkeerdeDagen = ({ filters }: ListQuery): string[] =>
  ['van', 'tot'].flatMap((naam) => {
    const invoer = filters[naam];
    return invoer && !parseDagInvoer(invoer) ? [invoer] : [];
  });

function waar(actor: Actor, { zoek, filters }: ListQuery): SQL | undefined {
  const dienst = diensten.find((bekend) => bekend === filters.dienst);
  const [van, tot] = [parseDagInvoer(filters.van ?? ''), parseDagInvoer(filters.tot ?? '')];
  return and(
    metingInScope(actor),
    zoek ? or(contains(t.onderwerp, zoek), contains(t.bron, zoek), contains(aanbieder.naam, zoek)) : undefined,
    dienst ? eq(t.dienst, dienst) : undefined,
    filters.aanbieder ? eq(t.aanbiederId, filters.aanbieder) : undefined,
    van ? gt(t.tot, van) : undefined,
    tot ? lt(t.van, tot) : undefined,
  );
}

/** Without a mark comes last, whatever the direction. */
function volgorde({ sorteer, richting }: ListQuery): SQL[] {
  const teken = richting === 'af' ? desc : asc;
  if (sorteer === 'onderwerp') return [alphabetical(t.onderwerp, richting)];
  if (sorteer === 'dienst') return [teken(t.dienst)];
  if (sorteer === 'cijfer') return [asc(rankOf([isNotNull(t.cijferTienden)])), teken(t.cijferTienden)];
  return [teken(t.van), teken(t.tot)];
}

const rijen = (actor: Actor, query: ListQuery) =>
  db
    .select({
      id: t.id,
      onderwerp: t.onderwerp,
      aanbieder: aanbieder.naam,
      gemeente: gemeente.naam,
      verband: verband.naam,
      dienst: t.dienst,
      van: t.van,
      tot: t.tot,
      cijferTienden: t.cijferTienden,
      bronNotatie: t.bronNotatie,
      respondenten: t.respondenten,
      bron: t.bron,
      toelichting: t.toelichting,
    })
    .from(t)
    .leftJoin(aanbieder, eq(aanbieder.id, t.aanbiederId))
    .leftJoin(gemeente, eq(gemeente.id, t.gemeenteId))
    .leftJoin(verband, eq(verband.id, t.verbandId))
    .where(waar(actor, query))
    .orderBy(...volgorde(query), asc(t.id));
export type MetingRij = Awaited<ReturnType<typeof rijen>>[number];

/** All rows of the filtered list, for the export. */
export const listMetingenVolledig = (actor: Actor, query: ListQuery) => rijen(actor, query);

/** The page of measurements that was asked for, which of them this reader may change, and how many there are in all. */
export async function listMetingen(actor: Actor, query: ListQuery) {
  const { limit, offset } = pageWindow(query);
  const [pagina, [geteld], eigen] = await Promise.all([
    rijen(actor, query).limit(limit).offset(offset),
    db
      .select({ aantal: countAll() })
      .from(t)
      .leftJoin(aanbieder, eq(aanbieder.id, t.aanbiederId))
      .where(waar(actor, query)),
    actor.permissions.has('tevredenheid:registreren') ? db.select({ id: t.id }).from(t).where(metingVanMij(actor)) : [],
  ]);
  const ids = new Set(eigen.map(({ id }) => id));
  return {
    rijen: pagina.map(({ tot, ...rij }) => ({ ...rij, totEnMet: addDagen(tot, -1), eigen: ids.has(rij.id) })),
    totaal: geteld?.aantal ?? 0,
  };
}

/** Aanbieders whose satisfaction this reader sees, for the filter. */
export const listGemetenAanbieders = (actor: Actor) =>
  db
    .selectDistinct({ waarde: aanbieder.id, label: aanbieder.naam })
    .from(t)
    .innerJoin(aanbieder, eq(aanbieder.id, t.aanbiederId))
    .where(metingInScope(actor))
    .orderBy(asc(aanbieder.naam));
