import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import {
  aanbestedingBijlagen,
  aanbestedingen,
  akkoordverzoeken,
  bijlagen,
  bronfeiten,
  bronnen,
  gebruikers,
  gunningen,
  gunningscriteria,
  instellingen,
  mandaten,
  organisaties,
  perceelDeelnames,
  perceelLeerroutes,
  percelen,
  planningsmomenten,
  routeverdelingen,
} from '../../../db/schema';
import type { Drempel, DrempelSoort } from './drempels';
import { aanbestedingInScope, type EigenAanbesteding, isZichtbaarVoor } from './scope.server';
import type { Leerroute } from './status';

const drempelSoorten: DrempelSoort[] = ['sas', 'diensten-decentraal', 'diensten-centraal', 'werken'];

/** The European thresholds with their periods, from the settings. */
export async function listDrempels(): Promise<Drempel[]> {
  const rijen = await db
    .select({
      sleutel: instellingen.sleutel,
      waarde: instellingen.waarde,
      van: instellingen.van,
      tot: instellingen.tot,
    })
    .from(instellingen)
    .where(
      inArray(
        instellingen.sleutel,
        drempelSoorten.map((soort) => `drempel.${soort}`),
      ),
    );
  return rijen.map(({ sleutel, waarde, van, tot }) => ({
    soort: sleutel.slice('drempel.'.length) as DrempelSoort,
    bedragCents: Number(waarde),
    van,
    tot,
  }));
}

/** The tender in the view that this person has on it: his own, else the public one, else 404. */
export async function getZichtbareAanbesteding(
  actor: Actor | null,
  nummer: string,
): Promise<{ aanbesteding: EigenAanbesteding; eigen: boolean }> {
  const rijen = await db
    .select({ aanbesteding: aanbestedingen, eigen: aanbestedingInScope(actor) ?? isNull(aanbestedingen.id) })
    .from(aanbestedingen)
    .where(and(eq(aanbestedingen.nummer, nummer), isZichtbaarVoor(actor)));
  const [rij] = rijen;
  return rij ? { aanbesteding: rij.aanbesteding, eigen: Boolean(rij.eigen) } : notFound();
}

/** Names of organisations by id. */
export async function namenVan(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const gevraagd = [...new Set(ids.filter((id): id is string => id !== null))];
  if (gevraagd.length === 0) return new Map();
  const rijen = await db
    .select({ id: organisaties.id, naam: organisaties.naam })
    .from(organisaties)
    .where(inArray(organisaties.id, gevraagd));
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

/** The percelen in order with leerroutes, gemeenten and gegunden; four queries, however many percelen. */
export async function listPercelenMetDelen(aanbestedingId: string) {
  const vanDeze = eq(percelen.aanbestedingId, aanbestedingId);
  const [rijen, routes, deelnames, winnaars] = await Promise.all([
    db.select().from(percelen).where(vanDeze).orderBy(asc(percelen.nummer)),
    db
      .select({ perceelId: perceelLeerroutes.perceelId, leerroute: perceelLeerroutes.leerroute })
      .from(perceelLeerroutes)
      .innerJoin(percelen, eq(percelen.id, perceelLeerroutes.perceelId))
      .where(vanDeze),
    db
      .select({ perceelId: perceelDeelnames.perceelId, id: organisaties.id, naam: organisaties.naam })
      .from(perceelDeelnames)
      .innerJoin(percelen, eq(percelen.id, perceelDeelnames.perceelId))
      .innerJoin(organisaties, eq(organisaties.id, perceelDeelnames.gemeenteId))
      .where(vanDeze)
      .orderBy(asc(organisaties.naam)),
    db
      .select({ perceelId: gunningen.perceelId, id: organisaties.id, naam: organisaties.naam })
      .from(gunningen)
      .innerJoin(percelen, eq(percelen.id, gunningen.perceelId))
      .innerJoin(organisaties, eq(organisaties.id, gunningen.partijId))
      .where(vanDeze)
      .orderBy(asc(gunningen.rang), asc(organisaties.naam)),
  ]);
  const van = <T extends { perceelId: string }>(delen: T[], id: string) =>
    delen.filter(({ perceelId }) => perceelId === id);
  return rijen.map((perceel) => ({
    ...perceel,
    leerroutes: van(routes, perceel.id).map(({ leerroute }): Leerroute => leerroute),
    deelnemers: van(deelnames, perceel.id).map(({ id, naam }) => ({ id, naam })),
    gegunden: van(winnaars, perceel.id).map(({ id, naam }) => ({ id, naam })),
  }));
}
export type PerceelMetDelen = Awaited<ReturnType<typeof listPercelenMetDelen>>[number];

/** Weights of the gunningscriteria by perceel. */
export async function listGewichten(aanbestedingId: string): Promise<Map<string, number[]>> {
  const rijen = await db
    .select({ perceelId: gunningscriteria.perceelId, gewicht: gunningscriteria.gewicht })
    .from(gunningscriteria)
    .innerJoin(percelen, eq(percelen.id, gunningscriteria.perceelId))
    .where(eq(percelen.aanbestedingId, aanbestedingId));
  const per = new Map<string, number[]>();
  for (const { perceelId, gewicht } of rijen) per.set(perceelId, [...(per.get(perceelId) ?? []), gewicht]);
  return per;
}

export const listPlanning = (aanbestedingId: string) =>
  db
    .select()
    .from(planningsmomenten)
    .where(eq(planningsmomenten.aanbestedingId, aanbestedingId))
    .orderBy(asc(planningsmomenten.van), asc(planningsmomenten.tot));

/** @param alleenOpenbaar the documents that everybody may have */
export const listDocumenten = (aanbestedingId: string, alleenOpenbaar: boolean) =>
  db
    .select({
      id: bijlagen.id,
      naam: bijlagen.naam,
      mediatype: bijlagen.mediatype,
      grootte: bijlagen.grootte,
      geplaatstOp: bijlagen.geplaatstOp,
      soort: aanbestedingBijlagen.soort,
      openbaar: aanbestedingBijlagen.openbaar,
    })
    .from(aanbestedingBijlagen)
    .innerJoin(bijlagen, eq(bijlagen.id, aanbestedingBijlagen.bijlageId))
    .where(
      and(
        eq(aanbestedingBijlagen.aanbestedingId, aanbestedingId),
        alleenOpenbaar ? eq(aanbestedingBijlagen.openbaar, true) : undefined,
      ),
    )
    .orderBy(asc(bijlagen.geplaatstOp), asc(bijlagen.naam));

export const listBronfeiten = (aanbestedingId: string) =>
  db
    .select({
      id: bronfeiten.id,
      soort: bronfeiten.soort,
      tekst: bronfeiten.tekst,
      keuze: bronfeiten.keuze,
      vindplaats: bronfeiten.vindplaats,
      code: bronnen.code,
      titel: bronnen.titel,
    })
    .from(bronfeiten)
    .innerJoin(bronnen, eq(bronnen.id, bronfeiten.bronId))
    .where(eq(bronfeiten.aanbestedingId, aanbestedingId))
    .orderBy(asc(bronfeiten.volgorde));

export const listRouteverdelingen = (aanbestedingId: string) =>
  db
    .select()
    .from(routeverdelingen)
    .where(eq(routeverdelingen.aanbestedingId, aanbestedingId))
    .orderBy(asc(routeverdelingen.volgens));

export const listMandaten = (aanbestedingId: string) =>
  db
    .select({
      gemeenteId: mandaten.gemeenteId,
      gemeente: organisaties.naam,
      nodig: mandaten.nodig,
      verleendDatum: mandaten.verleendDatum,
      toelichting: mandaten.toelichting,
    })
    .from(mandaten)
    .innerJoin(organisaties, eq(organisaties.id, mandaten.gemeenteId))
    .where(eq(mandaten.aanbestedingId, aanbestedingId))
    .orderBy(asc(organisaties.naam));

/** The requests that still wait for a second person, with who asked. */
export const listOpenVerzoeken = (aanbestedingId: string) =>
  db
    .select({
      id: akkoordverzoeken.id,
      daad: akkoordverzoeken.daad,
      motivering: akkoordverzoeken.motivering,
      gevraagdDoor: akkoordverzoeken.gevraagdDoor,
      gevraagdOp: akkoordverzoeken.gevraagdOp,
      naam: gebruikers.naam,
    })
    .from(akkoordverzoeken)
    .innerJoin(gebruikers, eq(gebruikers.id, akkoordverzoeken.gevraagdDoor))
    .where(and(eq(akkoordverzoeken.aanbestedingId, aanbestedingId), isNull(akkoordverzoeken.uitkomst)));
