import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { groupBy } from '~/platform/group';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { aanbiederNamen, aanbieders, combinanten, combinaties, contracten, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import type { BekendeAanbieder } from './rules-gelijkenis';
import { partijInScope } from './scope.server';

/** What the head of a page needs: kind, name and version of an aanbieder or combinatie; 404 for another's. */
export async function getPartij(actor: Actor, id: string) {
  const [partij] = await db
    .select()
    .from(organisaties)
    .where(and(eq(organisaties.id, id), partijInScope(actor)));
  return partij ?? notFound();
}

/** An aanbieder with all names that he has or had; 404 for a combinatie or somebody else's. */
export async function getAanbieder(actor: Actor, id: string) {
  const [[rij], namen] = await Promise.all([
    db
      .select({ organisatie: organisaties, aanbieder: aanbieders })
      .from(aanbieders)
      .innerJoin(organisaties, eq(organisaties.id, aanbieders.id))
      .where(and(eq(aanbieders.id, id), partijInScope(actor))),
    listNamen([id]),
  ]);
  if (!rij) notFound();
  const { naam, bron, versie } = rij.organisatie;
  return { ...rij.aanbieder, naam, bron, versie, namen };
}
export type Aanbieder = Awaited<ReturnType<typeof getAanbieder>>;

/** Names and aliases of some aanbieders. */
const listNamen = (aanbiederIds: readonly string[]) =>
  db
    .select()
    .from(aanbiederNamen)
    .where(inArray(aanbiederNamen.aanbiederId, [...aanbiederIds]))
    .orderBy(alphabetical(aanbiederNamen.naam));

/** A combinatie with its combinanten and the number of contracts it has anywhere; 404 for an aanbieder or another's. */
export async function getCombinatie(actor: Actor, id: string) {
  const [[rij], leden, [geteld]] = await Promise.all([
    db
      .select({ organisatie: organisaties, toelichting: combinaties.toelichting })
      .from(combinaties)
      .innerJoin(organisaties, eq(organisaties.id, combinaties.id))
      .where(and(eq(combinaties.id, id), partijInScope(actor))),
    listCombinanten([id]),
    db.select({ aantal: count() }).from(contracten).where(eq(contracten.contractantId, id)),
  ]);
  if (!rij) notFound();
  const { naam, bron, versie } = rij.organisatie;
  return { id, naam, bron, versie, toelichting: rij.toelichting, leden, aantalContracten: geteld?.aantal ?? 0 };
}

/** Members of some combinaties, by name. */
const listCombinanten = (combinatieIds: readonly string[]) =>
  db
    .select({
      combinatieId: combinanten.combinatieId,
      aanbiederId: combinanten.aanbiederId,
      naam: organisaties.naam,
      soort: aanbieders.soort,
      rol: combinanten.rol,
      levert: combinanten.levert,
      aandeelProcent: combinanten.aandeelProcent,
    })
    .from(combinanten)
    .innerJoin(aanbieders, eq(aanbieders.id, combinanten.aanbiederId))
    .innerJoin(organisaties, eq(organisaties.id, combinanten.aanbiederId))
    .where(inArray(combinanten.combinatieId, [...combinatieIds]))
    .orderBy(alphabetical(organisaties.naam));

/** The combinaties that an aanbieder is in, with his own part in each. */
export const listCombinatiesVan = (aanbiederId: string) =>
  db
    .select({
      id: combinanten.combinatieId,
      naam: organisaties.naam,
      rol: combinanten.rol,
      levert: combinanten.levert,
      aandeelProcent: combinanten.aandeelProcent,
    })
    .from(combinanten)
    .innerJoin(organisaties, eq(organisaties.id, combinanten.combinatieId))
    .where(eq(combinanten.aanbiederId, aanbiederId))
    .orderBy(alphabetical(organisaties.naam));

/** Every aanbieder as the search for doubles compares them; not for a screen. */
export async function listKenmerken(): Promise<BekendeAanbieder[]> {
  const [alle, namen] = await Promise.all([
    db
      .select({ id: aanbieders.id, naam: organisaties.naam, kvkNummer: aanbieders.kvkNummer })
      .from(aanbieders)
      .innerJoin(organisaties, eq(organisaties.id, aanbieders.id)),
    db.select({ aanbiederId: aanbiederNamen.aanbiederId, naam: aanbiederNamen.naam }).from(aanbiederNamen),
  ]);
  const perAanbieder = groupBy(namen, ({ aanbiederId }) => aanbiederId);
  return alle.map((rij) => ({
    ...rij,
    namen: [...new Set([rij.naam, ...(perAanbieder.get(rij.id) ?? []).map(({ naam }) => naam)])],
  }));
}

/** Aanbieders by name, for a choice list. */
export const listAanbiederkeuzes = (actor: Actor) =>
  db
    .select({ id: organisaties.id, naam: organisaties.naam })
    .from(organisaties)
    .where(and(eq(organisaties.soort, 'aanbieder'), partijInScope(actor)))
    .orderBy(alphabetical(organisaties.naam), asc(organisaties.id));
