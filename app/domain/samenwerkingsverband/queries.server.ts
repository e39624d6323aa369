import { and, asc, desc, eq, inArray, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import type { ListDefinition, ListQuery } from '~/platform/list';
import { db } from '../../../db/client';
import { bureauOpdrachten, organisaties, samenwerkingsverbanden, verbandDeelnames } from '../../../db/schema';
import { alphabetical, contains } from '../../../db/sql';
import { geldtOp } from '../organisatie/periode.server';
import { type Doel, doelen } from './doel';
import { verbandInScope } from './scope.server';

export const verbandLijst = { filters: ['doel'], sorteer: ['naam'] } as const satisfies ListDefinition;

const penvoerder = alias(organisaties, 'penvoerder');

const metNaam = () =>
  db
    .select({
      id: samenwerkingsverbanden.id,
      naam: organisaties.naam,
      afkorting: samenwerkingsverbanden.afkorting,
      omschrijving: samenwerkingsverbanden.omschrijving,
      penvoerderId: samenwerkingsverbanden.penvoerderId,
      penvoerder: penvoerder.naam,
      thema: organisaties.thema,
      bron: organisaties.bron,
      versie: organisaties.versie,
    })
    .from(samenwerkingsverbanden)
    .innerJoin(organisaties, eq(organisaties.id, samenwerkingsverbanden.id))
    .leftJoin(penvoerder, eq(penvoerder.id, samenwerkingsverbanden.penvoerderId));

/** One verband of the actor's scope; 404 otherwise. */
export async function getVerband(actor: Actor, id: string) {
  const [verband] = await metNaam().where(and(eq(samenwerkingsverbanden.id, id), verbandInScope(actor)));
  return verband ?? notFound();
}

/** The filtered verbanden, how many gemeenten belong to each today and for what. There are few: one page holds them. */
export async function listVerbanden(actor: Actor, { zoek, filters, richting }: ListQuery, vandaag: Dag) {
  const doel = doelen.find((bekend) => bekend === filters.doel);
  const voorDoel = (gevraagd: Doel): SQL =>
    inArray(
      samenwerkingsverbanden.id,
      db
        .select({ id: verbandDeelnames.verbandId })
        .from(verbandDeelnames)
        .where(and(eq(verbandDeelnames.doel, gevraagd), geldtOp(verbandDeelnames, vandaag))),
    );
  const gevonden = await metNaam()
    .where(
      and(
        verbandInScope(actor),
        zoek ? or(contains(organisaties.naam, zoek), contains(samenwerkingsverbanden.afkorting, zoek)) : undefined,
        doel ? voorDoel(doel) : undefined,
      ),
    )
    .orderBy(richting === 'af' ? desc(organisaties.naam) : alphabetical(organisaties.naam), asc(organisaties.id));
  const leden = await db
    .selectDistinct({
      verbandId: verbandDeelnames.verbandId,
      gemeenteId: verbandDeelnames.gemeenteId,
      doel: verbandDeelnames.doel,
    })
    .from(verbandDeelnames)
    .where(geldtOp(verbandDeelnames, vandaag));
  return gevonden.map(({ id, naam, afkorting, penvoerder: pen, bron }) => {
    const eigen = leden.filter(({ verbandId }) => verbandId === id);
    return {
      id,
      naam,
      afkorting,
      penvoerder: pen,
      bron,
      gemeenten: new Set(eigen.map(({ gemeenteId }) => gemeenteId)).size,
      doelen: doelen.filter((bekend) => eigen.some((lid) => lid.doel === bekend)),
    };
  });
}

/** All deelnames of a verband with the names of the gemeenten, ended ones too; by name, oldest first. */
export const listDeelnames = (verbandId: string) =>
  db
    .select({
      id: verbandDeelnames.id,
      gemeenteId: verbandDeelnames.gemeenteId,
      gemeente: organisaties.naam,
      doel: verbandDeelnames.doel,
      van: verbandDeelnames.van,
      tot: verbandDeelnames.tot,
      bron: verbandDeelnames.bron,
    })
    .from(verbandDeelnames)
    .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.gemeenteId))
    .where(eq(verbandDeelnames.verbandId, verbandId))
    .orderBy(alphabetical(organisaties.naam), asc(verbandDeelnames.van), asc(verbandDeelnames.doel));

/** The inkoopbureaus that work or worked for a verband. */
export const listBureausVan = (verbandId: string) =>
  db
    .select({
      id: bureauOpdrachten.bureauId,
      naam: organisaties.naam,
      van: bureauOpdrachten.van,
      tot: bureauOpdrachten.tot,
    })
    .from(bureauOpdrachten)
    .innerJoin(organisaties, eq(organisaties.id, bureauOpdrachten.bureauId))
    .where(eq(bureauOpdrachten.verbandId, verbandId))
    .orderBy(asc(bureauOpdrachten.van));

/** Every verband by name, for a choice of a beheerder. */
export const listAlleVerbanden = () =>
  db
    .select({ waarde: samenwerkingsverbanden.id, label: organisaties.naam })
    .from(samenwerkingsverbanden)
    .innerJoin(organisaties, eq(organisaties.id, samenwerkingsverbanden.id))
    .orderBy(alphabetical(organisaties.naam));
