import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import {
  contracten,
  individueleContracten,
  organisaties,
  toewijzingen,
  trajecten,
  trajectfeiten,
} from '../../../db/schema';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { bestondOp } from '../gemeente/rules';
import type { GemeenteKeuze } from './inlezen';
import { trajectInScope } from './scope.server';

/** One traject of the actor's scope with the name of its gemeente; 404 otherwise. */
export async function getTraject(actor: Actor, trajectnummer: string) {
  const [rij] = await db
    .select({ traject: trajecten, gemeente: organisaties.naam })
    .from(trajecten)
    .innerJoin(organisaties, eq(organisaties.id, trajecten.gemeenteId))
    .where(and(eq(trajecten.trajectnummer, trajectnummer), trajectInScope(actor)));
  return rij ? { ...rij.traject, gemeente: rij.gemeente } : notFound();
}
export type Traject = Awaited<ReturnType<typeof getTraject>>;

/** Every toewijzing of a traject, the first one first. The traject is judged on scope before. */
export const listToewijzingenVan = (trajectId: string) =>
  db
    .select({
      id: toewijzingen.id,
      soort: toewijzingen.soort,
      status: toewijzingen.status,
      toegewezenDatum: toewijzingen.toegewezenDatum,
      reactieUiterlijk: toewijzingen.reactieUiterlijk,
      startDatum: toewijzingen.startDatum,
      eindDatum: toewijzingen.eindDatum,
      contractId: toewijzingen.contractId,
      contract: contracten.nummer,
      aanbieder: organisaties.naam,
    })
    .from(toewijzingen)
    .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
    .innerJoin(organisaties, eq(organisaties.id, contracten.contractantId))
    .where(eq(toewijzingen.trajectId, trajectId))
    .orderBy(asc(toewijzingen.voorgesteldDatum), asc(toewijzingen.id));

/** The individual contracts of a traject, the first one first. */
export const listIndividueleContractenVan = (trajectId: string) =>
  db
    .select({
      id: individueleContracten.id,
      nummer: individueleContracten.nummer,
      status: individueleContracten.status,
      startDatum: individueleContracten.startDatum,
      aanbieder: organisaties.naam,
    })
    .from(individueleContracten)
    .innerJoin(organisaties, eq(organisaties.id, individueleContracten.aanbiederId))
    .where(eq(individueleContracten.trajectId, trajectId))
    .orderBy(asc(individueleContracten.nummer));

/** What happened in a traject, by day, and who told it. */
export const listFeiten = (trajectId: string) =>
  db
    .select({
      soort: trajectfeiten.soort,
      datum: trajectfeiten.datum,
      maand: trajectfeiten.maand,
      contractId: trajectfeiten.contractId,
      contract: contracten.nummer,
    })
    .from(trajectfeiten)
    .leftJoin(contracten, eq(contracten.id, trajectfeiten.contractId))
    .where(eq(trajectfeiten.trajectId, trajectId))
    .orderBy(asc(trajectfeiten.datum), asc(trajectfeiten.soort));

/** The gemeenten of which the actor may record trajecten, by name. */
export async function eigenGemeenten({ scope }: Actor, vandaag: Dag): Promise<GemeenteKeuze[]> {
  if (scope.soort !== 'overheid') return [];
  return (await listAlleGemeenten())
    .filter((gemeente) => scope.gemeenteIds.includes(gemeente.id) && bestondOp(gemeente, vandaag))
    .map(({ id, naam, cbsCode }) => ({ id, naam, cbsCode }));
}

/** Trajecten by number, wherever they are: a number is given once in the whole portal. */
export async function vindOpNummer(trajectnummers: readonly string[]) {
  const gevonden: (typeof trajecten.$inferSelect)[] = [];
  for (let vanaf = 0; vanaf < trajectnummers.length; vanaf += 5000) {
    const deel = trajectnummers.slice(vanaf, vanaf + 5000);
    gevonden.push(...(await db.select().from(trajecten).where(inArray(trajecten.trajectnummer, deel))));
  }
  return gevonden;
}
