import { aliasedTable, and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  akkoordverzoeken,
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
} from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import type { Drempel, DrempelSoort } from './drempels';
import { aanbestedingInScope, isZichtbaarVoor } from './scope.server';
import type { Leerroute, PerceelStatus } from './status';

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

const verband = aliasedTable(organisaties, 'verband');
const penvoerder = aliasedTable(organisaties, 'penvoerder');
const bureau = aliasedTable(organisaties, 'bureau');

/** The tender in the view that this person has on it: his own, else the public one, else 404. */
export async function getZichtbareAanbesteding(actor: Actor | null, nummer: string) {
  const [rij] = await db
    .select({
      aanbesteding: aanbestedingen,
      eigen: aanbestedingInScope(actor) ?? isNull(aanbestedingen.id),
      verband: verband.naam,
      penvoerder: penvoerder.naam,
      bureau: bureau.naam,
    })
    .from(aanbestedingen)
    .leftJoin(verband, eq(verband.id, aanbestedingen.verbandId))
    .leftJoin(penvoerder, eq(penvoerder.id, aanbestedingen.penvoerderId))
    .leftJoin(bureau, eq(bureau.id, aanbestedingen.inkoopbureauId))
    .where(and(eq(aanbestedingen.nummer, nummer), isZichtbaarVoor(actor)));
  return rij ? { ...rij, verband: rij.verband ?? '', eigen: Boolean(rij.eigen) } : notFound();
}

const zonderGegunde: readonly PerceelStatus[] = ['concept', 'open', 'uitgesteld'];

/** The percelen in order with leerroutes, gemeenten (with their mandate) and gegunden; three queries at most. */
export async function listPercelenMetDelen(aanbestedingId: string) {
  const vanDeze = eq(percelen.aanbestedingId, aanbestedingId);
  const rijen = await db
    .select({ perceel: percelen, leerroute: perceelLeerroutes.leerroute })
    .from(percelen)
    .leftJoin(perceelLeerroutes, eq(perceelLeerroutes.perceelId, percelen.id))
    .where(vanDeze)
    .orderBy(asc(percelen.nummer), asc(perceelLeerroutes.leerroute));
  const metGegunde = rijen.filter(({ perceel }) => !zonderGegunde.includes(perceel.status));
  const [deelnames, winnaars] = await Promise.all([
    listDeelnames(aanbestedingId),
    metGegunde.length > 0 ? listGegunden(aanbestedingId) : [],
  ]);
  const van = <T extends { perceelId: string }>(delen: T[], id: string) =>
    delen.filter(({ perceelId }) => perceelId === id).map(({ perceelId: _, ...deel }) => deel);
  const uniek = [...new Map(rijen.map(({ perceel }) => [perceel.id, perceel])).values()];
  return uniek.map((perceel) => ({
    ...perceel,
    leerroutes: rijen.flatMap((rij): Leerroute[] =>
      rij.perceel.id === perceel.id && rij.leerroute ? [rij.leerroute] : [],
    ),
    deelnemers: van(deelnames, perceel.id),
    gegunden: van(winnaars, perceel.id),
  }));
}
export type PerceelMetDelen = Awaited<ReturnType<typeof listPercelenMetDelen>>[number];

const listDeelnames = (aanbestedingId: string) =>
  db
    .select({
      perceelId: perceelDeelnames.perceelId,
      id: organisaties.id,
      naam: organisaties.naam,
      /** Null: nothing was recorded about a mandate. */
      mandaatNodig: mandaten.nodig,
      verleendDatum: mandaten.verleendDatum,
      toelichting: mandaten.toelichting,
    })
    .from(perceelDeelnames)
    .innerJoin(percelen, eq(percelen.id, perceelDeelnames.perceelId))
    .innerJoin(organisaties, eq(organisaties.id, perceelDeelnames.gemeenteId))
    .leftJoin(
      mandaten,
      and(eq(mandaten.aanbestedingId, percelen.aanbestedingId), eq(mandaten.gemeenteId, perceelDeelnames.gemeenteId)),
    )
    .where(eq(percelen.aanbestedingId, aanbestedingId))
    .orderBy(alphabetical(organisaties.naam));

const listGegunden = (aanbestedingId: string) =>
  db
    .select({ perceelId: gunningen.perceelId, id: organisaties.id, naam: organisaties.naam })
    .from(gunningen)
    .innerJoin(percelen, eq(percelen.id, gunningen.perceelId))
    .innerJoin(organisaties, eq(organisaties.id, gunningen.partijId))
    .where(eq(percelen.aanbestedingId, aanbestedingId))
    .orderBy(asc(gunningen.rang), alphabetical(organisaties.naam));

/** Where percelen went on, as far as this person may see the tender of the successor; by id of the successor. */
export async function listOpvolgers(actor: Actor | null, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { aanbesteding: string; perceel: number }>();
  const rijen = await db
    .select({ id: percelen.id, aanbesteding: aanbestedingen.nummer, perceel: percelen.nummer })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(and(inArray(percelen.id, [...ids]), isZichtbaarVoor(actor)));
  return new Map(rijen.map(({ id, aanbesteding, perceel }) => [id, { aanbesteding, perceel }]));
}

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
