import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { organisaties, samenwerkingsverbanden, verbandDeelnames } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { verbandInScope } from '../samenwerkingsverband/scope.server';
import { deelnemersVan, hoofddoelen, type Regio, slugVan } from './regio';

/** The regions that a person sees: the one he works for first, then those with a main purpose, then by name. */
export async function listRegios(actor: Actor): Promise<Regio[]> {
  const rijen = await db
    .select({ id: samenwerkingsverbanden.id, naam: organisaties.naam, hoofd: count(verbandDeelnames.id) })
    .from(samenwerkingsverbanden)
    .innerJoin(organisaties, eq(organisaties.id, samenwerkingsverbanden.id))
    .leftJoin(
      verbandDeelnames,
      and(eq(verbandDeelnames.verbandId, samenwerkingsverbanden.id), inArray(verbandDeelnames.doel, [...hoofddoelen])),
    )
    .where(verbandInScope(actor))
    .groupBy(samenwerkingsverbanden.id, organisaties.naam)
    .orderBy(alphabetical(organisaties.naam), asc(samenwerkingsverbanden.id));
  const rang = ({ id, hoofd }: (typeof rijen)[number]) => (id === actor.organisatieId ? 0 : hoofd > 0 ? 1 : 2);
  return rijen.sort((a, b) => rang(a) - rang(b)).map(({ id, naam }) => ({ id, naam, slug: slugVan(naam) }));
}

const deelnamesVan = (verbandIds: readonly string[]) =>
  db
    .select({
      verbandId: verbandDeelnames.verbandId,
      gemeenteId: verbandDeelnames.gemeenteId,
      naam: organisaties.naam,
      doel: verbandDeelnames.doel,
      van: verbandDeelnames.van,
      tot: verbandDeelnames.tot,
    })
    .from(verbandDeelnames)
    .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.gemeenteId))
    .where(inArray(verbandDeelnames.verbandId, [...verbandIds]));

/** Who takes part in each region: `voor(verbandId, periode)` gives the gemeenten of a report. One query for all. */
export async function leesDeelnemers(verbandIds: readonly string[]) {
  const deelnames = verbandIds.length > 0 ? await deelnamesVan(verbandIds) : [];
  return (verbandId: string, periode: { van: Dag; tot: Dag }) =>
    deelnemersVan(
      deelnames.filter((deelname) => deelname.verbandId === verbandId),
      periode,
    );
}

/** The region of the address; the first one of the reader without one; 404 when it is not his. */
export function kiesRegio(regios: readonly Regio[], slug: string | null): Regio {
  const gekozen = slug === null ? regios[0] : regios.find((regio) => regio.slug === slug);
  return gekozen ?? notFound();
}
