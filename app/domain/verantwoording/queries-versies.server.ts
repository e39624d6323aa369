import { desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { gebruikers, voortgangsrapportages, voortgangsteksten } from '../../../db/schema';
import type { Rapportmodel } from './model';
import { leesDeelnemers, listRegios } from './queries-regio.server';

const vaststeller = alias(gebruikers, 'vaststeller');

/** The versions of these regions without their models: the newest period first, in it the newest version. */
export async function listVersies(verbandIds: readonly string[]) {
  if (verbandIds.length === 0) return [];
  const v = voortgangsrapportages;
  return db
    .select({
      id: v.id,
      verbandId: v.verbandId,
      van: v.van,
      tot: v.tot,
      versienummer: v.versienummer,
      inclusiefEerdereInstroom: v.inclusiefEerdereInstroom,
      kolommen: v.kolommen,
      status: v.status,
      gemaaktOp: v.gemaaktOp,
      vastgesteldOp: v.vastgesteldOp,
      vastgesteldDoor: vaststeller.naam,
      versie: v.versie,
    })
    .from(v)
    .leftJoin(vaststeller, eq(vaststeller.id, v.vastgesteldDoor))
    .where(inArray(v.verbandId, [...verbandIds]))
    .orderBy(desc(v.tot), desc(v.van), desc(v.versienummer));
}
export type Versie = Awaited<ReturnType<typeof listVersies>>[number];

/** The model that a fixed version was fixed with. */
export async function leesModel(id: string): Promise<Rapportmodel> {
  const [rij] = await db
    .select({ model: voortgangsrapportages.model })
    .from(voortgangsrapportages)
    .where(eq(voortgangsrapportages.id, id));
  return (rij?.model as Rapportmodel | null) ?? notFound();
}

/** The texts of a version, by key. */
export async function leesTeksten(rapportageId: string) {
  const { onderdeel, tekst, bron, versie } = voortgangsteksten;
  const rijen = await db
    .select({ onderdeel, tekst, bron, versie })
    .from(voortgangsteksten)
    .where(eq(voortgangsteksten.rapportageId, rapportageId));
  return new Map(rijen.map((rij) => [rij.onderdeel, rij]));
}

/** Whether a person answers for the whole region, and not for one gemeente of it. */
export const magRegioBewerken = ({ permissions, scope }: Actor, gemeenteIds: readonly string[]): boolean =>
  permissions.has('verantwoording:bewerken') &&
  scope.soort === 'overheid' &&
  gemeenteIds.every((id) => scope.gemeenteIds.includes(id));

/** A version that this person may change, with its region and gemeenten; 404 for anybody else's. */
export async function getVersieInBeheer(actor: Actor, id: string) {
  const regios = await listRegios(actor);
  const verbandIds = regios.map((regio) => regio.id);
  const [versies, deelnemers] = await Promise.all([listVersies(verbandIds), leesDeelnemers(verbandIds)]);
  const versie = versies.find((rij) => rij.id === id);
  const regio = regios.find((rij) => rij.id === versie?.verbandId);
  if (!versie || !regio) return notFound();
  const gemeenten = deelnemers(regio.id, versie);
  const magBewerken = magRegioBewerken(
    actor,
    gemeenten.map((gemeente) => gemeente.id),
  );
  return magBewerken ? { versie, regio, gemeenten } : notFound();
}
