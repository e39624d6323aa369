import { and, asc, eq, gte, inArray, isNotNull, lt, type SQL } from 'drizzle-orm';
import { db } from '../../../db/client';
import { maandrapportages, rapportageregels } from '../../../db/schema';
import type { RegelContext } from './bevinding';
import { maandErbij } from './maand';
import type { Rapportage } from './queries.server';
import type { RegelWaarden } from './velden';

/** What earlier months said about the lines of a report. Of a month that was corrected the newest version counts. */

/** What a line said the month before. */
export type VorigeMaand = Pick<
  RegelWaarden,
  | 'aangebodenMinuten'
  | 'gevolgdMinuten'
  | 'geoorloofdMinuten'
  | 'ongeoorloofdMinuten'
  | 'participatieMinuten'
  | 'niveau'
  | 'onderbroken'
>;

/** Reports that say something about their month: a draft does not. */
const gezegd = ['ingediend', 'teruggestuurd', 'goedgekeurd'] as const;

const eerder = ({ contractId, maand }: Rapportage, maanden: number, waar: SQL | undefined) =>
  and(
    eq(maandrapportages.contractId, contractId),
    gte(maandrapportages.maand, maandErbij(maand, -maanden)),
    lt(maandrapportages.maand, maand),
    inArray(maandrapportages.status, [...gezegd]),
    waar,
  );

/** Levels by toewijzing, the oldest month first. @param waar which lines, as a condition on `rapportageregels` */
export async function eerdereNiveaus(rapportage: Rapportage, maanden: number, waar: SQL | undefined) {
  const { toewijzingId, niveau } = rapportageregels;
  const rijen = await db
    .select({ toewijzingId, maand: maandrapportages.maand, niveau })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(and(eerder(rapportage, maanden, waar), isNotNull(niveau)))
    .orderBy(asc(maandrapportages.maand), asc(maandrapportages.versienummer));
  const perToewijzing = new Map<string, RegelContext['eerdereNiveaus'][number][]>();
  for (const { toewijzingId, maand, niveau } of rijen) {
    if (!niveau) continue;
    const bekend = perToewijzing.get(toewijzingId);
    if (bekend) bekend.push({ maand, niveau });
    else perToewijzing.set(toewijzingId, [{ maand, niveau }]);
  }
  return perToewijzing;
}

/** The lines of the month before, by toewijzing. */
export async function vorigeMaand(rapportage: Rapportage, waar: SQL | undefined): Promise<Map<string, VorigeMaand>> {
  const rijen = await db
    .select({
      toewijzingId: rapportageregels.toewijzingId,
      aangebodenMinuten: rapportageregels.aangebodenMinuten,
      gevolgdMinuten: rapportageregels.gevolgdMinuten,
      geoorloofdMinuten: rapportageregels.geoorloofdMinuten,
      ongeoorloofdMinuten: rapportageregels.ongeoorloofdMinuten,
      participatieMinuten: rapportageregels.participatieMinuten,
      niveau: rapportageregels.niveau,
      onderbroken: rapportageregels.onderbroken,
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(eerder(rapportage, 1, waar))
    .orderBy(asc(maandrapportages.versienummer));
  return new Map(rijen.map(({ toewijzingId, ...waarden }) => [toewijzingId, waarden]));
}
