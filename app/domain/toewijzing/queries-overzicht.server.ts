import { aliasedTable, and, asc, desc, eq, inArray, lt, max, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import { contracten, organisaties, toewijzingen, trajecten } from '../../../db/schema';
import { countAll, countWhere } from '../../../db/sql';
import { zonderAanbieder } from '../traject/queries-aanbieder.server';
import { trajectInScope } from '../traject/scope.server';
import { toewijzingInScope } from './scope.server';

/** What waits in the allocation, for its page and for Vandaag. */

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const rijen = (waar: SQL | undefined, orde: SQL) =>
  db
    .select({
      id: toewijzingen.id,
      trajectnummer: trajecten.trajectnummer,
      gemeente: gemeente.naam,
      aanbieder: contractant.naam,
      contract: contracten.nummer,
      soort: toewijzingen.soort,
      leerroute: trajecten.leerroute,
      status: toewijzingen.status,
      contractStatus: contracten.status,
      voorgesteldDatum: toewijzingen.voorgesteldDatum,
      toegewezenDatum: toewijzingen.toegewezenDatum,
      reactieUiterlijk: toewijzingen.reactieUiterlijk,
      beantwoordDatum: toewijzingen.beantwoordDatum,
    })
    .from(toewijzingen)
    .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
    .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
    .innerJoin(gemeente, eq(gemeente.id, trajecten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(waar)
    .orderBy(orde, asc(toewijzingen.id));

/** Asked without an answer yet, who has waited longest first. */
export const listWachtend = (actor: Actor) =>
  rijen(and(toewijzingInScope(actor), eq(toewijzingen.status, 'toegewezen')), asc(toewijzingen.reactieUiterlijk));

/** Proposals that nobody carried out. */
export const listVoorgesteld = (actor: Actor) =>
  rijen(and(toewijzingInScope(actor), eq(toewijzingen.status, 'voorgesteld')), asc(toewijzingen.voorgesteldDatum));

/** Accepted, and nobody said yet that the lessons began. */
export const listNietGestart = (actor: Actor) =>
  rijen(and(toewijzingInScope(actor), eq(toewijzingen.status, 'geaccepteerd')), asc(toewijzingen.beantwoordDatum));

/**
 * For Vandaag in one query: asked or accepted, proposed, and under way on a contract that was ended (those have to go
 * to another aanbieder).
 */
export const listInWerk = (actor: Actor) =>
  rijen(
    and(
      toewijzingInScope(actor),
      or(
        inArray(toewijzingen.status, ['voorgesteld', 'toegewezen', 'geaccepteerd']),
        and(inArray(toewijzingen.status, ['gestart', 'onderbroken']), eq(contracten.status, 'beeindigd')),
      ),
    ),
    asc(toewijzingen.voorgesteldDatum),
  );

/** How many there are of each, in one query. */
export async function telToewijzingen(actor: Actor, vandaag: Dag) {
  const status = (waarde: 'toegewezen' | 'geaccepteerd' | 'voorgesteld') => eq(toewijzingen.status, waarde);
  const [telling] = await db
    .select({
      voorgesteld: countWhere(status('voorgesteld')),
      wachtend: countWhere(status('toegewezen')),
      teLaat: countWhere(and(status('toegewezen'), lt(toewijzingen.reactieUiterlijk, vandaag))),
      nietGestart: countWhere(status('geaccepteerd')),
      lopend: countWhere(inArray(toewijzingen.status, ['gestart', 'onderbroken'])),
    })
    .from(toewijzingen)
    .where(toewijzingInScope(actor));
  return telling ?? { voorgesteld: 0, wachtend: 0, teLaat: 0, nietGestart: 0, lopend: 0 };
}

const wachtOpAanbieder = (actor: Actor) => and(trajectInScope(actor), zonderAanbieder());

/** Trajecten without an aanbieder, the oldest PIP first; with who refused them before. */
export async function listZonderAanbieder(actor: Actor, hoogstens: number) {
  const [gevonden, [telling]] = await Promise.all([
    db
      .select({
        id: trajecten.id,
        trajectnummer: trajecten.trajectnummer,
        gemeente: gemeente.naam,
        leerroute: trajecten.leerroute,
        niveau: trajecten.niveau,
        pipDatum: trajecten.pipDatum,
      })
      .from(trajecten)
      .innerJoin(gemeente, eq(gemeente.id, trajecten.gemeenteId))
      .where(wachtOpAanbieder(actor))
      .orderBy(asc(trajecten.pipDatum), asc(trajecten.trajectnummer))
      .limit(hoogstens),
    db.select({ aantal: countAll() }).from(trajecten).where(wachtOpAanbieder(actor)),
  ]);
  const ids = gevonden.map(({ id }) => id);
  const weigeringen =
    ids.length === 0
      ? []
      : await db
          .select({ trajectId: toewijzingen.trajectId, aanbieder: contractant.naam })
          .from(toewijzingen)
          .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
          .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
          .where(and(inArray(toewijzingen.trajectId, ids), eq(toewijzingen.status, 'geweigerd')))
          .orderBy(desc(toewijzingen.beantwoordDatum));
  return {
    totaal: telling?.aantal ?? 0,
    rijen: gevonden.map((rij) => ({
      ...rij,
      geweigerdDoor: weigeringen.find(({ trajectId }) => trajectId === rij.id)?.aanbieder ?? null,
    })),
  };
}

/** Every traject without an aanbieder, with the day of its PIP and the day on which an earlier toewijzing ended. */
export const listWachtOpAanbieder = (actor: Actor) =>
  db
    .select({
      gemeenteId: trajecten.gemeenteId,
      gemeente: gemeente.naam,
      pipDatum: trajecten.pipDatum,
      eerderTot: max(toewijzingen.eindDatum),
    })
    .from(trajecten)
    .innerJoin(gemeente, eq(gemeente.id, trajecten.gemeenteId))
    .leftJoin(toewijzingen, and(eq(toewijzingen.trajectId, trajecten.id), eq(toewijzingen.soort, 'leerroute')))
    .where(wachtOpAanbieder(actor))
    .groupBy(trajecten.id, trajecten.gemeenteId, gemeente.naam, trajecten.pipDatum);
