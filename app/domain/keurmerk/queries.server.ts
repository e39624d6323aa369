import { aliasedTable, and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { groupBy } from '~/platform/group';
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
  return groupBy(rijen, ({ aanbiederId }) => aanbiederId);
}

const lid = aliasedTable(organisaties, 'lid');

/** Who delivers, with the day on which its klachtenreglement was found on file. */
export type LeveraarMetDossier = Leveraar & { readonly klachtenreglementDatum: Dag | null };

/**
 * The parties behind contractants or gegunden, with their registers: an aanbieder stands for itself, a combinatie
 * for its combinanten. One query, however many parties. A party without registrations has an empty list.
 */
export async function leveraarsVan(partijIds: readonly string[]): Promise<Map<string, LeveraarMetDossier[]>> {
  const gevraagd = [...new Set(partijIds)];
  if (gevraagd.length === 0) return new Map();
  const rijen = await db
    .select({
      partijId: organisaties.id,
      levert: combinanten.levert,
      id: aanbieders.id,
      naam: lid.naam,
      klachtenreglementDatum: aanbieders.klachtenreglementDatum,
      registratie: keurmerkregistraties,
    })
    .from(organisaties)
    .leftJoin(combinanten, eq(combinanten.combinatieId, organisaties.id))
    .innerJoin(
      aanbieders,
      or(
        eq(aanbieders.id, combinanten.aanbiederId),
        and(eq(organisaties.soort, 'aanbieder'), eq(aanbieders.id, organisaties.id)),
      ),
    )
    .innerJoin(lid, eq(lid.id, aanbieders.id))
    .leftJoin(keurmerkregistraties, eq(keurmerkregistraties.aanbiederId, aanbieders.id))
    .where(inArray(organisaties.id, gevraagd))
    .orderBy(asc(lid.naam), asc(keurmerkregistraties.van), asc(keurmerkregistraties.geregistreerdOp));
  const per = new Map<string, Map<string, LeveraarMetDossier & { registraties: Registerrij[] }>>();
  for (const { partijId, id, naam, levert, klachtenreglementDatum, registratie } of rijen) {
    const leveraars = per.get(partijId) ?? new Map();
    const basis = { aanbiederId: id, naam, levert: levert ?? true, klachtenreglementDatum, registraties: [] };
    const leveraar = leveraars.get(id) ?? basis;
    if (registratie) leveraar.registraties.push(registratie);
    per.set(partijId, leveraars.set(id, leveraar));
  }
  return new Map([...per].map(([partijId, leveraars]) => [partijId, [...leveraars.values()]]));
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
