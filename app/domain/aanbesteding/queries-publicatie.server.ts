import { and, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { rollenMet } from '~/platform/permissions';
import { db } from '../../../db/client';
import { bureauOpdrachten, contracten, gebruikers, lidmaatschappen, percelen } from '../../../db/schema';
import type { AanbestedingVoorPublicatie } from './publicatie';
import { listGewichten, listPercelenMetDelen, type PerceelMetDelen } from './queries.server';
import { mandatenVan } from './queries-mandaten.server';
import { listDocumenten } from './queries-stukken.server';
import type { AanbestedingInVoorbereiding } from './rules';
import type { EigenAanbesteding } from './scope.server';

/** How a perceel is called in sentences about the whole tender. */
export const perceelNaam = ({ nummer, naam }: { nummer: number; naam: string }) => `Perceel ${nummer} (${naam})`;

export const voorPublicatie = (
  aanbesteding: EigenAanbesteding,
  delen: readonly PerceelMetDelen[],
  gewichten: ReadonlyMap<string, number[]>,
): AanbestedingVoorPublicatie => ({
  ...aanbesteding,
  percelen: delen.map((perceel) => ({
    ...perceel,
    naam: perceelNaam(perceel),
    aantalDeelnemers: perceel.deelnemers.length,
    gewichten: gewichten.get(perceel.id) ?? [],
  })),
});

/** Everything that publishing is judged by. */
export async function laadVoorPublicatie(aanbesteding: EigenAanbesteding) {
  const [delen, gewichten] = await Promise.all([listPercelenMetDelen(aanbesteding.id), listGewichten(aanbesteding.id)]);
  return { delen, aanbesteding: voorPublicatie(aanbesteding, delen, gewichten) };
}

/** Everything that starting the preparation is judged by. */
export const voorVoorbereiding = (
  aanbesteding: EigenAanbesteding,
  delen: readonly PerceelMetDelen[],
): AanbestedingInVoorbereiding => ({
  ...aanbesteding,
  mandaten: mandatenVan(delen, aanbesteding.penvoerderId),
  percelen: delen.map((perceel) => ({ ...perceel, naam: perceelNaam(perceel) })),
});

export async function heeftVragenlijst(aanbestedingId: string): Promise<boolean> {
  return (await listDocumenten(aanbestedingId, false)).some(({ soort }) => soort === 'vragenlijst');
}

/** The percelen of a tender for which a contract was offered or signed. */
export async function percelenMetContract(aanbestedingId: string): Promise<Set<string>> {
  const rijen = await db
    .selectDistinct({ id: percelen.id })
    .from(percelen)
    .innerJoin(contracten, eq(contracten.perceelId, percelen.id))
    .where(and(eq(percelen.aanbestedingId, aanbestedingId), ne(contracten.status, 'concept')));
  return new Set(rijen.map(({ id }) => id));
}

/** Who else may give his agreement: active people of the verband, of its bureaus and of the penvoerder. */
export async function listTweedePersonen(aanbesteding: EigenAanbesteding, actor: Actor, vandaag: string) {
  const geldt = <T extends typeof lidmaatschappen | typeof bureauOpdrachten>({ van, tot }: T) =>
    and(lte(van, vandaag), or(isNull(tot), gt(tot, vandaag)));
  const bureaus = db
    .select({ id: bureauOpdrachten.bureauId })
    .from(bureauOpdrachten)
    .where(and(eq(bureauOpdrachten.verbandId, aanbesteding.verbandId), geldt(bureauOpdrachten)));
  const vast = [aanbesteding.verbandId, aanbesteding.inkoopbureauId, aanbesteding.penvoerderId];
  return db
    .selectDistinct({ naam: gebruikers.naam, email: gebruikers.email })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId))
    .where(
      and(
        eq(gebruikers.status, 'actief'),
        ne(gebruikers.id, actor.gebruikerId),
        geldt(lidmaatschappen),
        inArray(lidmaatschappen.rol, rollenMet('aanbesteding:publiceren')),
        or(
          inArray(
            lidmaatschappen.organisatieId,
            vast.filter((id): id is string => id !== null),
          ),
          inArray(lidmaatschappen.organisatieId, bureaus),
        ),
      ),
    );
}
