import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { gemeentecijfers, gemeenten, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { gemeenteInScope } from '../gemeente/scope.server';
import { type Cijferreeks, isCijferreeks } from './reeksen';

export type Cijferrij = {
  gemeenteId: string;
  reeks: Cijferreeks;
  waarde: number | null;
  bronNotatie: string | null;
  bron: string;
  versie: number;
};

/** The rows of series that the catalogue still knows. */
export const cijfersVan = <Rij extends { reeks: string }>(rijen: readonly Rij[]) =>
  rijen.flatMap(({ reeks, ...rij }) => (isCijferreeks(reeks) ? [{ ...rij, reeks }] : []));

/** What these gemeenten supplied over exactly this period. The caller has judged whether they are the reader's to see. */
export async function listCijfers(gemeenteIds: readonly string[], van: Dag, tot: Dag): Promise<Cijferrij[]> {
  if (gemeenteIds.length === 0) return [];
  const rijen = await db
    .select({
      gemeenteId: gemeentecijfers.gemeenteId,
      reeks: gemeentecijfers.reeks,
      waarde: gemeentecijfers.waarde,
      bronNotatie: gemeentecijfers.bronNotatie,
      bron: gemeentecijfers.bron,
      versie: gemeentecijfers.versie,
    })
    .from(gemeentecijfers)
    .where(
      and(
        inArray(gemeentecijfers.gemeenteId, [...gemeenteIds]),
        eq(gemeentecijfers.van, van),
        eq(gemeentecijfers.tot, tot),
      ),
    );
  return cijfersVan(rijen);
}

/** The gemeenten that a person may enter figures of, by name; those that no longer exist too, for earlier periods. */
export const listInvoerGemeenten = (actor: Actor) =>
  db
    .select({ id: gemeenten.id, naam: organisaties.naam })
    .from(gemeenten)
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .where(gemeenteInScope(actor))
    .orderBy(alphabetical(organisaties.naam), asc(gemeenten.id));

/** One gemeente of the reader; 404 otherwise. */
export async function getInvoerGemeente(actor: Actor, id: string) {
  const gemeente = (await listInvoerGemeenten(actor)).find((rij) => rij.id === id);
  return gemeente ?? notFound();
}

/** The periods over which figures of the reader's gemeenten are known, newest first. */
export const listCijferperioden = (actor: Actor) =>
  db
    .selectDistinct({ van: gemeentecijfers.van, tot: gemeentecijfers.tot })
    .from(gemeentecijfers)
    .innerJoin(gemeenten, eq(gemeenten.id, gemeentecijfers.gemeenteId))
    .where(gemeenteInScope(actor))
    .orderBy(desc(gemeentecijfers.tot), asc(gemeentecijfers.van));
