import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { aanbieders, meelifGemeenten, meelifInstellingen, meelifregelingen, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { meelifInScope } from './scope.server';

const gastheer = alias(organisaties, 'gastheer');

/** One arrangement of the actor's scope with the name of its host; 404 otherwise. */
export async function getRegeling(actor: Actor, id: string) {
  const [rij] = await db
    .select({ regeling: meelifregelingen, gastheer: gastheer.naam })
    .from(meelifregelingen)
    .innerJoin(gastheer, eq(gastheer.id, meelifregelingen.hostId))
    .where(and(eq(meelifregelingen.id, id), meelifInScope(actor)));
  return rij ? { ...rij.regeling, gastheer: rij.gastheer } : notFound();
}

/** The institutions of an arrangement, by name. */
export const listInstellingenVan = (regelingId: string) =>
  db
    .select({ id: meelifInstellingen.aanbiederId, naam: organisaties.naam })
    .from(meelifInstellingen)
    .innerJoin(organisaties, eq(organisaties.id, meelifInstellingen.aanbiederId))
    .where(eq(meelifInstellingen.regelingId, regelingId))
    .orderBy(alphabetical(organisaties.naam));

/** The gemeenten that are or were admitted, by name, the oldest period first. */
export const listToelatingen = (regelingId: string) =>
  db
    .select({
      gemeenteId: meelifGemeenten.gemeenteId,
      gemeente: organisaties.naam,
      van: meelifGemeenten.van,
      tot: meelifGemeenten.tot,
      toelichting: meelifGemeenten.toelichting,
      bron: meelifGemeenten.bron,
    })
    .from(meelifGemeenten)
    .innerJoin(organisaties, eq(organisaties.id, meelifGemeenten.gemeenteId))
    .where(eq(meelifGemeenten.regelingId, regelingId))
    .orderBy(alphabetical(organisaties.naam), asc(meelifGemeenten.van));

/** Aanbieders that can be an institution of an arrangement; which there are is public. */
export const listAanbiederKeuzes = () =>
  db
    .select({ waarde: aanbieders.id, label: organisaties.naam })
    .from(aanbieders)
    .innerJoin(organisaties, eq(organisaties.id, aanbieders.id))
    .orderBy(alphabetical(organisaties.naam));
