import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { combinanten, contracten, klachten, organisaties, trajecten } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';
import { klachtInScope } from './scope.server';

const gemeente = alias(organisaties, 'gemeente');
const aanbieder = alias(organisaties, 'aanbieder');

/** A complaint of the actor's scope with the names that go with it; 404 otherwise. */
export async function getKlacht(actor: Actor, nummer: string) {
  const [rij] = await db
    .select({ klacht: klachten, gemeente: gemeente.naam, aanbieder: aanbieder.naam })
    .from(klachten)
    .innerJoin(gemeente, eq(gemeente.id, klachten.gemeenteId))
    .leftJoin(aanbieder, eq(aanbieder.id, klachten.aanbiederId))
    .where(and(eq(klachten.nummer, nummer), klachtInScope(actor)));
  return rij ? { ...rij.klacht, gemeente: rij.gemeente, aanbieder: rij.aanbieder } : notFound();
}
export type Klacht = Awaited<ReturnType<typeof getKlacht>>;

/** The contract of a complaint, when this reader may open it. */
export async function findContract(actor: Actor, id: string) {
  const [rij] = await db
    .select({ id: contracten.id, nummer: contracten.nummer, naam: contracten.naam, gemeenteId: contracten.gemeenteId })
    .from(contracten)
    .where(and(eq(contracten.id, id), contractInScope(actor)));
  return rij;
}

/** Who delivers in a contract: the contractant himself, or the members of the combinatie. */
export async function listLeveranciers(contractId: string): Promise<string[]> {
  const rijen = await db
    .select({ contractantId: contracten.contractantId, lidId: combinanten.aanbiederId })
    .from(contracten)
    .leftJoin(combinanten, eq(combinanten.combinatieId, contracten.contractantId))
    .where(eq(contracten.id, contractId));
  return [...new Set(rijen.flatMap(({ contractantId, lidId }) => (lidId ? [contractantId, lidId] : [contractantId])))];
}

/** Contracts that a complaint can be about. */
export const listContractKeuzes = async (actor: Actor) => {
  const contractant = alias(organisaties, 'contractant');
  const rijen = await db
    .select({ id: contracten.id, nummer: contracten.nummer, naam: contracten.naam, gemeente: gemeente.naam })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(and(contractInScope(actor), ne(contracten.status, 'concept')))
    .orderBy(alphabetical(gemeente.naam), asc(contracten.nummer));
  return rijen.map(({ id, nummer, naam, gemeente: van }) => ({ waarde: id, label: `${van}: ${naam} (${nummer})` }));
};

/** Aanbieders about whom this reader has a complaint, for the filter. */
export const listAanbiedersMetKlacht = (actor: Actor) =>
  db
    .selectDistinct({ waarde: aanbieder.id, label: aanbieder.naam })
    .from(klachten)
    .innerJoin(aanbieder, eq(aanbieder.id, klachten.aanbiederId))
    .where(klachtInScope(actor))
    .orderBy(asc(aanbieder.naam));

export async function findTraject(trajectnummer: string, gemeenteId: string) {
  const [rij] = await db
    .select({ id: trajecten.id })
    .from(trajecten)
    .where(and(eq(trajecten.trajectnummer, trajectnummer), eq(trajecten.gemeenteId, gemeenteId)));
  return rij;
}

export async function findTrajectnummer(id: string) {
  const [rij] = await db.select({ nummer: trajecten.trajectnummer }).from(trajecten).where(eq(trajecten.id, id));
  return rij?.nummer ?? null;
}

export const kentAanbieder = async (id: string) =>
  (
    await db
      .select({ id: organisaties.id })
      .from(organisaties)
      .where(and(inArray(organisaties.soort, ['aanbieder']), eq(organisaties.id, id)))
  ).length === 1;
