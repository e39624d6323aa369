import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { gemeenten, organisaties, verbandDeelnames } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { countGebruikers } from '../organisatie/queries.server';
import { gemeenteInScope } from './scope.server';

const opvolger = alias(organisaties, 'opvolger');

/** One gemeente of the actor's scope with the name of its successor; 404 otherwise. */
export async function getGemeente(actor: Actor, id: string) {
  const [gemeente] = await db
    .select({
      id: gemeenten.id,
      naam: organisaties.naam,
      cbsCode: gemeenten.cbsCode,
      van: gemeenten.van,
      tot: gemeenten.tot,
      opvolgerId: gemeenten.opvolgerId,
      opvolger: opvolger.naam,
      thema: organisaties.thema,
      bron: organisaties.bron,
      versie: organisaties.versie,
    })
    .from(gemeenten)
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .leftJoin(opvolger, eq(opvolger.id, gemeenten.opvolgerId))
    .where(and(eq(gemeenten.id, id), gemeenteInScope(actor)));
  return gemeente ?? notFound();
}

/** What stands around a gemeente on its page: whom it took over from, its deelnames (newest first), its people. */
export async function getGemeenteOmgeving(gemeenteId: string, vandaag: Dag) {
  const [voorgangers, deelnames, gebruikers] = await Promise.all([
    db
      .select({ id: gemeenten.id, naam: organisaties.naam, tot: gemeenten.tot })
      .from(gemeenten)
      .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
      .where(eq(gemeenten.opvolgerId, gemeenteId))
      .orderBy(alphabetical(organisaties.naam)),
    listDeelnamesVan([gemeenteId]),
    countGebruikers(gemeenteId, vandaag),
  ]);
  return { voorgangers, deelnames, gebruikers };
}

/** In which samenwerkingsverbanden gemeenten take part, for what and when; by name of the verband, newest first. */
export const listDeelnamesVan = (gemeenteIds: readonly string[]) =>
  db
    .select({
      id: verbandDeelnames.id,
      gemeenteId: verbandDeelnames.gemeenteId,
      verbandId: verbandDeelnames.verbandId,
      verband: organisaties.naam,
      verbandVersie: organisaties.versie,
      doel: verbandDeelnames.doel,
      van: verbandDeelnames.van,
      tot: verbandDeelnames.tot,
      bron: verbandDeelnames.bron,
    })
    .from(verbandDeelnames)
    .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.verbandId))
    .where(inArray(verbandDeelnames.gemeenteId, [...gemeenteIds]))
    .orderBy(alphabetical(organisaties.naam), asc(verbandDeelnames.doel), desc(verbandDeelnames.van));

/** Every gemeente with its period, for rules and for choice lists: which gemeenten there are is public. */
export const listAlleGemeenten = () =>
  db
    .select({
      id: gemeenten.id,
      naam: organisaties.naam,
      cbsCode: gemeenten.cbsCode,
      van: gemeenten.van,
      tot: gemeenten.tot,
      opvolgerId: gemeenten.opvolgerId,
    })
    .from(gemeenten)
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .orderBy(alphabetical(organisaties.naam));
