import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { forbidden, notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  gemeenten,
  gunningscriteria,
  organisaties,
  perceelDeelnames,
  perceelLeerroutes,
  percelen,
  verbandDeelnames,
} from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { aanbestedingInScope, type EigenAanbesteding, heeftBeheer, isZichtbaarVoor } from './scope.server';
import type { Leerroute } from './status';

export type Perceel = typeof percelen.$inferSelect;
export type PerceelMetAanbesteding = { perceel: Perceel; aanbesteding: EigenAanbesteding; verbandNaam: string };

/** A perceel of the own view by the numbers in its address; 404 when it is somebody else's or does not exist. */
export async function getPerceel(actor: Actor, nummer: string, perceel: string): Promise<PerceelMetAanbesteding> {
  if (!/^[1-9]\d{0,5}$/.test(perceel)) notFound();
  const [rij] = await db
    .select({ perceel: percelen, aanbesteding: aanbestedingen, verbandNaam: organisaties.naam })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(organisaties, eq(organisaties.id, aanbestedingen.verbandId))
    .where(and(eq(aanbestedingen.nummer, nummer), eq(percelen.nummer, Number(perceel)), aanbestedingInScope(actor)));
  return rij ?? notFound();
}

/** The same, before any change: 403 for somebody who only takes part in the tender. */
export async function getPerceelInBeheer(actor: Actor, nummer: string, perceel: string) {
  const rij = await getPerceel(actor, nummer, perceel);
  return heeftBeheer(actor, rij.aanbesteding) ? rij : forbidden();
}

/** The gemeenten that buy the perceel, by name. */
const listDeelnemers = (perceelId: string) =>
  db
    .select({
      id: gemeenten.id,
      naam: organisaties.naam,
      van: gemeenten.van,
      tot: gemeenten.tot,
      opvolgerId: gemeenten.opvolgerId,
    })
    .from(perceelDeelnames)
    .innerJoin(gemeenten, eq(gemeenten.id, perceelDeelnames.gemeenteId))
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .where(eq(perceelDeelnames.perceelId, perceelId))
    .orderBy(alphabetical(organisaties.naam));

export async function listLeerroutes(perceelId: string): Promise<Leerroute[]> {
  const rijen = await db
    .select({ leerroute: perceelLeerroutes.leerroute })
    .from(perceelLeerroutes)
    .where(eq(perceelLeerroutes.perceelId, perceelId))
    .orderBy(asc(perceelLeerroutes.leerroute));
  return rijen.map(({ leerroute }) => leerroute);
}

const listCriteria = (perceelId: string) =>
  db
    .select({ naam: gunningscriteria.naam, gewicht: gunningscriteria.gewicht })
    .from(gunningscriteria)
    .where(eq(gunningscriteria.perceelId, perceelId))
    .orderBy(asc(gunningscriteria.volgorde));

/** Everything about a perceel that its form asks. */
export async function getPerceelInhoud(perceelId: string) {
  const [leerroutes, deelnemers, criteria] = await Promise.all([
    listLeerroutes(perceelId),
    listDeelnemers(perceelId),
    listCriteria(perceelId),
  ]);
  return { leerroutes, deelnemers, criteria };
}

export type VerbandGemeente = { id: string; naam: string; doelen: string[] };

/**
 * The gemeenten of a samenwerkingsverband, each with the purposes for which it takes part.
 * @param dag participation on this day; null: ever (for a tender of the past that ran elsewhere)
 */
export async function listVerbandGemeenten(verbandId: string, dag: string | null): Promise<VerbandGemeente[]> {
  const { van, tot } = verbandDeelnames;
  const rijen = await db
    .select({ id: verbandDeelnames.gemeenteId, naam: organisaties.naam, doel: verbandDeelnames.doel })
    .from(verbandDeelnames)
    .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.gemeenteId))
    .where(
      and(
        eq(verbandDeelnames.verbandId, verbandId),
        dag === null ? undefined : and(lte(van, dag), or(isNull(tot), gt(tot, dag))),
      ),
    )
    .orderBy(alphabetical(organisaties.naam));
  const perId = new Map<string, VerbandGemeente>();
  for (const { id, naam, doel } of rijen) {
    const bekend = perId.get(id);
    if (bekend) bekend.doelen.push(doel);
    else perId.set(id, { id, naam, doelen: [doel] });
  }
  return [...perId.values()];
}

/**
 * The perceel in which this one went on and those that went on in this one, as far as the actor may know of them.
 * `eigen`: whether he can open the perceel itself; of a tender of others there is only its public page.
 */
export async function listOpvolging(actor: Actor, { id, opvolgerId }: Pick<Perceel, 'id' | 'opvolgerId'>) {
  const rijen = await db
    .select({
      id: percelen.id,
      nummer: percelen.nummer,
      naam: percelen.naam,
      aanbestedingNummer: aanbestedingen.nummer,
      verbandNaam: organisaties.naam,
      eigen: aanbestedingInScope(actor) ?? isNull(aanbestedingen.id),
    })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(organisaties, eq(organisaties.id, aanbestedingen.verbandId))
    .where(
      and(
        or(eq(percelen.opvolgerId, id), opvolgerId === null ? undefined : eq(percelen.id, opvolgerId)),
        isZichtbaarVoor(actor),
      ),
    )
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer));
  return rijen.map(({ id, eigen, ...rij }) => ({
    ...rij,
    href: eigen ? paths.perceel(rij.aanbestedingNummer, rij.nummer) : paths.aanbesteding(rij.aanbestedingNummer),
    isOpvolger: id === opvolgerId,
  }));
}
