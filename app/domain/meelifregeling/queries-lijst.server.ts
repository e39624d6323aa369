import { and, asc, desc, eq, inArray, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { meelifGemeenten, meelifInstellingen, meelifregelingen, organisaties } from '../../../db/schema';
import { alphabetical, contains, countAll } from '../../../db/sql';
import { leerroutes } from '../aanbesteding/status';
import { geldtOp } from '../organisatie/periode.server';
import { meelifInScope } from './scope.server';
import { meelifStatussen } from './status';

export const meelifLijst = {
  filters: ['status', 'leerroute', 'gastheer'],
  sorteer: ['naam', 'gastheer', 'leerroute', 'van', 'status'],
} as const satisfies ListDefinition;

const gastheer = alias(organisaties, 'gastheer');

function waar(actor: Actor, { zoek, filters }: ListQuery): SQL | undefined {
  const status = meelifStatussen.find((bekend) => bekend === filters.status);
  const leerroute = leerroutes.find((bekend) => bekend === filters.leerroute);
  const metInstelling = (tekst: string) =>
    db
      .select({ id: meelifInstellingen.regelingId })
      .from(meelifInstellingen)
      .innerJoin(organisaties, eq(organisaties.id, meelifInstellingen.aanbiederId))
      .where(contains(organisaties.naam, tekst));
  return and(
    meelifInScope(actor),
    zoek
      ? or(
          contains(meelifregelingen.naam, zoek),
          contains(gastheer.naam, zoek),
          inArray(meelifregelingen.id, metInstelling(zoek)),
        )
      : undefined,
    status ? eq(meelifregelingen.status, status) : undefined,
    leerroute ? eq(meelifregelingen.leerroute, leerroute) : undefined,
    filters.gastheer ? eq(meelifregelingen.hostId, filters.gastheer) : undefined,
  );
}

const kolommen = {
  naam: meelifregelingen.naam,
  gastheer: gastheer.naam,
  leerroute: meelifregelingen.leerroute,
  van: meelifregelingen.van,
  status: meelifregelingen.status,
};

function rijen(actor: Actor, query: ListQuery) {
  const kolom = kolommen[query.sorteer as keyof typeof kolommen] ?? kolommen.naam;
  return db
    .select({
      id: meelifregelingen.id,
      naam: meelifregelingen.naam,
      gastheer: gastheer.naam,
      leerroute: meelifregelingen.leerroute,
      niveau: meelifregelingen.niveau,
      status: meelifregelingen.status,
      van: meelifregelingen.van,
      tot: meelifregelingen.tot,
      prijsCents: meelifregelingen.prijsCents,
      bron: meelifregelingen.bron,
    })
    .from(meelifregelingen)
    .innerJoin(gastheer, eq(gastheer.id, meelifregelingen.hostId))
    .where(waar(actor, query))
    .orderBy(query.richting === 'af' ? desc(kolom) : alphabetical(kolom), asc(meelifregelingen.id));
}

/** The rows with the names of the institutions and of the gemeenten that ride along on the day. */
async function aangevuld(gevonden: Awaited<ReturnType<typeof rijen>>, vandaag: Dag) {
  const ids = gevonden.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [instellingen, gemeenten] = await Promise.all([
    db
      .select({ regelingId: meelifInstellingen.regelingId, naam: organisaties.naam })
      .from(meelifInstellingen)
      .innerJoin(organisaties, eq(organisaties.id, meelifInstellingen.aanbiederId))
      .where(inArray(meelifInstellingen.regelingId, ids))
      .orderBy(alphabetical(organisaties.naam)),
    db
      .select({ regelingId: meelifGemeenten.regelingId, naam: organisaties.naam })
      .from(meelifGemeenten)
      .innerJoin(organisaties, eq(organisaties.id, meelifGemeenten.gemeenteId))
      .where(and(inArray(meelifGemeenten.regelingId, ids), geldtOp(meelifGemeenten, vandaag)))
      .orderBy(alphabetical(organisaties.naam)),
  ]);
  const van = (lijst: { regelingId: string; naam: string }[], id: string) =>
    lijst.filter(({ regelingId }) => regelingId === id).map(({ naam }) => naam);
  return gevonden.map((rij) => ({
    ...rij,
    instellingen: van(instellingen, rij.id),
    gemeenten: van(gemeenten, rij.id),
  }));
}

export type MeelifRij = Awaited<ReturnType<typeof aangevuld>>[number];

/** The page of arrangements that was asked for, and how many there are in all. */
export async function listRegelingen(actor: Actor, query: ListQuery, vandaag: Dag) {
  const { limit, offset } = pageWindow(query);
  const [pagina, [geteld]] = await Promise.all([
    rijen(actor, query).limit(limit).offset(offset),
    db
      .select({ aantal: countAll() })
      .from(meelifregelingen)
      .innerJoin(gastheer, eq(gastheer.id, meelifregelingen.hostId))
      .where(waar(actor, query)),
  ]);
  return { rijen: await aangevuld(pagina, vandaag), totaal: geteld?.aantal ?? 0 };
}

/** All rows of the filtered list, for the export. */
export const listRegelingenVolledig = async (actor: Actor, query: ListQuery, vandaag: Dag) =>
  aangevuld(await rijen(actor, query), vandaag);

/** The hosts that the list can be filtered by. */
export const listGastheren = (actor: Actor) =>
  db
    .selectDistinct({ waarde: meelifregelingen.hostId, label: gastheer.naam })
    .from(meelifregelingen)
    .innerJoin(gastheer, eq(gastheer.id, meelifregelingen.hostId))
    .where(meelifInScope(actor))
    .orderBy(asc(gastheer.naam));
