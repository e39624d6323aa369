import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { instellingenOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { aanbieders, combinanten, gebruikers, keurmerkregistraties, organisaties } from '../../../db/schema';
import { partijInScope } from '../aanbieder/scope.server';
import type { Leveraar } from './rules';
import type { KeurmerkInstellingen } from './waarschuwingen';

/** A row of the register as it is stored. */
export type Registerrij = typeof keurmerkregistraties.$inferSelect;

/** The registers of some aanbieders, oldest row first. An aanbieder without rows is absent. */
export async function registersVan(aanbiederIds: readonly string[]): Promise<Map<string, Registerrij[]>> {
  const gevraagd = [...new Set(aanbiederIds)];
  if (gevraagd.length === 0) return new Map();
  const rijen = await db
    .select()
    .from(keurmerkregistraties)
    .where(inArray(keurmerkregistraties.aanbiederId, gevraagd))
    .orderBy(asc(keurmerkregistraties.van), asc(keurmerkregistraties.geregistreerdOp));
  const perAanbieder = new Map<string, Registerrij[]>();
  for (const rij of rijen) perAanbieder.set(rij.aanbiederId, [...(perAanbieder.get(rij.aanbiederId) ?? []), rij]);
  return perAanbieder;
}

/**
 * The parties behind contractants or gegunden, with their registers: an aanbieder stands for itself, a combinatie
 * for its combinanten. Three queries, however many parties. A party without registrations has an empty list.
 */
export async function leveraarsVan(partijIds: readonly string[]): Promise<Map<string, Leveraar[]>> {
  const gevraagd = [...new Set(partijIds)];
  if (gevraagd.length === 0) return new Map();
  const [partijen, leden] = await Promise.all([
    db
      .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
      .from(organisaties)
      .where(inArray(organisaties.id, gevraagd)),
    db
      .select({
        combinatieId: combinanten.combinatieId,
        aanbiederId: combinanten.aanbiederId,
        levert: combinanten.levert,
        naam: organisaties.naam,
      })
      .from(combinanten)
      .innerJoin(organisaties, eq(organisaties.id, combinanten.aanbiederId))
      .where(inArray(combinanten.combinatieId, gevraagd))
      .orderBy(asc(organisaties.naam)),
  ]);
  const registers = await registersVan([
    ...leden.map(({ aanbiederId }) => aanbiederId),
    ...partijen.filter(({ soort }) => soort === 'aanbieder').map(({ id }) => id),
  ]);
  const van = (aanbiederId: string) => registers.get(aanbiederId) ?? [];

  return new Map(
    partijen.map(({ id, naam, soort }) => [
      id,
      soort === 'combinatie'
        ? leden
            .filter((lid) => lid.combinatieId === id)
            .map(({ aanbiederId, levert, naam }) => ({ aanbiederId, naam, levert, registraties: van(aanbiederId) }))
        : [{ aanbiederId: id, naam, levert: true, registraties: van(id) }],
    ]),
  );
}

const sleutels = ['keurmerk.waarschuwing-dagen', 'keurmerk.verificatie-dagen'] as const;

/** The thresholds that hold on a day. Error when a setting is missing: rules may not fall back silently. */
export async function keurmerkInstellingenOp(dag: string): Promise<KeurmerkInstellingen> {
  const gevonden = await instellingenOp([...sleutels], dag);
  const [drempels, verificatieMaxDagen] = sleutels.map((sleutel) => gevonden[sleutel]?.waarde);
  if (typeof drempels !== 'string' || typeof verificatieMaxDagen !== 'number') {
    throw new Error(`The settings ${sleutels.join(' and ')} have no value on ${dag}.`);
  }
  return { drempels: drempels.split(',').map(Number), verificatieMaxDagen };
}

/** One aanbieder with his whole register, voided rows too, newest first; 404 for a combinatie or somebody else's. */
export async function getRegister(actor: Actor, aanbiederId: string) {
  const [aanbieder] = await db
    .select({
      id: aanbieders.id,
      naam: organisaties.naam,
      soort: aanbieders.soort,
      versie: organisaties.versie,
    })
    .from(aanbieders)
    .innerJoin(organisaties, eq(organisaties.id, aanbieders.id))
    .where(and(eq(aanbieders.id, aanbiederId), partijInScope(actor)));
  if (!aanbieder) notFound();
  const rijen = await db
    .select({ rij: keurmerkregistraties, door: gebruikers.naam })
    .from(keurmerkregistraties)
    .leftJoin(gebruikers, eq(gebruikers.id, keurmerkregistraties.geverifieerdDoor))
    .where(eq(keurmerkregistraties.aanbiederId, aanbiederId))
    .orderBy(desc(keurmerkregistraties.van), desc(keurmerkregistraties.geregistreerdOp));
  return { aanbieder, registraties: rijen.map(({ rij, door }) => ({ ...rij, geverifieerdDoorNaam: door })) };
}
