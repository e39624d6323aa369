import { aliasedTable, and, eq, notInArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import {
  individueleContracten,
  meelifInstellingen,
  meelifregelingen,
  organisaties,
  trajecten,
} from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { meelifInScope } from '../meelifregeling/scope.server';
import { aanbiedersBij } from '../traject/queries-aanbieder.server';
import { trajectInScope } from '../traject/scope.server';
import { individueelInScope } from './scope.server';

const gemeente = aliasedTable(organisaties, 'gemeente');
const instelling = aliasedTable(organisaties, 'instelling');

/** One individual contract of the actor's scope with its traject, arrangement and parties; 404 otherwise. */
export async function getIndividueelContract(actor: Actor, id: string) {
  const [rij] = await db
    .select({
      contract: individueleContracten,
      traject: trajecten,
      regeling: { id: meelifregelingen.id, naam: meelifregelingen.naam },
      gemeente: gemeente.naam,
      instelling: instelling.naam,
    })
    .from(individueleContracten)
    .innerJoin(trajecten, eq(trajecten.id, individueleContracten.trajectId))
    .innerJoin(meelifregelingen, eq(meelifregelingen.id, individueleContracten.regelingId))
    .innerJoin(gemeente, eq(gemeente.id, individueleContracten.gemeenteId))
    .innerJoin(instelling, eq(instelling.id, individueleContracten.aanbiederId))
    .where(and(eq(individueleContracten.id, id), individueelInScope(actor)));
  return rij ?? notFound();
}
export type IndividueelContract = Awaited<ReturnType<typeof getIndividueelContract>>;

/** A traject of the actor by its number, for a form; undefined when there is none. */
export async function findTraject(actor: Actor, trajectnummer: string) {
  const [traject] = await db
    .select()
    .from(trajecten)
    .where(and(eq(trajecten.trajectnummer, trajectnummer), trajectInScope(actor)));
  if (!traject) return undefined;
  return { ...traject, alBij: (await aanbiedersBij([traject.id])).get(traject.id) ?? null };
}

/** Every institution of every open arrangement of the actor, as one choice. */
export async function listKeuzes(actor: Actor) {
  const rijen = await db
    .select({
      regelingId: meelifregelingen.id,
      regeling: meelifregelingen.naam,
      aanbiederId: meelifInstellingen.aanbiederId,
      instelling: organisaties.naam,
      prijsCents: meelifregelingen.prijsCents,
    })
    .from(meelifregelingen)
    .innerJoin(meelifInstellingen, eq(meelifInstellingen.regelingId, meelifregelingen.id))
    .innerJoin(organisaties, eq(organisaties.id, meelifInstellingen.aanbiederId))
    .where(and(meelifInScope(actor), notInArray(meelifregelingen.status, ['concept', 'gesloten'])))
    .orderBy(alphabetical(meelifregelingen.naam), alphabetical(organisaties.naam));
  return rijen.map(({ regelingId, aanbiederId, regeling, instelling: naam, prijsCents }) => ({
    waarde: `${regelingId} ${aanbiederId}`,
    label: `${naam} (${regeling})`,
    prijsCents,
  }));
}
