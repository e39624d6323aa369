import { createHash } from 'node:crypto';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import type { Sheet } from '~/platform/sheet';
import { db } from '../../../db/client';
import { gebruikers, trajectimports } from '../../../db/schema';
import { levendeToewijzingenVan } from '../toewijzing/queries-levend.server';
import { type BekendTraject, planImport, planKenmerk } from './importplan';
import { leesTrajectregels } from './inlezen';
import { eigenGemeenten, vindOpNummer } from './queries.server';

/** A file of the actor's organisation; 404 for anybody else's. */
export async function getImport(actor: Actor, id: string) {
  const [rij] = await db
    .select({ bestand: trajectimports, door: gebruikers.naam })
    .from(trajectimports)
    .innerJoin(gebruikers, eq(gebruikers.id, trajectimports.gebruikerId))
    .where(and(eq(trajectimports.id, id), eq(trajectimports.organisatieId, actor.organisatieId)));
  return rij ? { ...rij.bestand, door: rij.door } : notFound();
}

/** The last files of the actor's organisation that were processed or wait for a yes. */
export const listImports = (actor: Actor) =>
  db
    .select({
      id: trajectimports.id,
      bestandsnaam: trajectimports.bestandsnaam,
      gemaaktOp: trajectimports.gemaaktOp,
      verwerktOp: trajectimports.verwerktOp,
      nieuw: trajectimports.nieuw,
      gewijzigd: trajectimports.gewijzigd,
      ongewijzigd: trajectimports.ongewijzigd,
      fouten: trajectimports.fouten,
      door: gebruikers.naam,
    })
    .from(trajectimports)
    .innerJoin(gebruikers, eq(gebruikers.id, trajectimports.gebruikerId))
    .where(and(eq(trajectimports.organisatieId, actor.organisatieId), isNotNull(trajectimports.gemaaktOp)))
    .orderBy(desc(trajectimports.gemaaktOp))
    .limit(10);

/** What a table would do to the trajecten as they are now. */
export async function leesPlan(actor: Actor, blad: Sheet, vandaag: Dag) {
  const gemeenten = await eigenGemeenten(actor, vandaag);
  const inlezing = leesTrajectregels(blad, gemeenten);
  const gevonden = await vindOpNummer(inlezing.regels.map(({ trajectnummer }) => trajectnummer));
  const levend = await levendeToewijzingenVan(gevonden.map(({ id }) => id));
  const perTraject = new Map<string, typeof levend>();
  for (const rij of levend) perTraject.set(rij.trajectId, [...(perTraject.get(rij.trajectId) ?? []), rij]);
  const eigen = new Set(actor.scope.soort === 'overheid' ? actor.scope.gemeenteIds : []);
  const bekenden = new Map(
    gevonden.map((traject): [string, BekendTraject] => {
      const rijen = perTraject.get(traject.id) ?? [];
      const sinds = rijen.flatMap(({ startDatum }) => startDatum ?? []).sort();
      return [
        traject.trajectnummer,
        {
          id: traject.id,
          versie: traject.versie,
          vreemd: !eigen.has(traject.gemeenteId),
          gegevens: traject,
          loopt: rijen[0] ? { bij: rijen[0].aanbieder, sinds: sinds.at(-1) ?? null } : null,
        },
      ];
    }),
  );
  const namen = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
  const plan = planImport(inlezing, bekenden, namen, vandaag);
  return { plan, levend: perTraject, persoonsgegevens: inlezing.persoonsgegevens, gemeenten: namen };
}
export type GelezenPlan = Awaited<ReturnType<typeof leesPlan>>;

/** Tells whether the plan that is carried out is the one that was shown. */
export const kenmerkVan = ({ plan }: Pick<GelezenPlan, 'plan'>): string =>
  createHash('sha256').update(planKenmerk(plan)).digest('hex').slice(0, 16);
