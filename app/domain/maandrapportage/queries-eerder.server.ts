import { and, asc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm';
import { db } from '../../../db/client';
import { maandrapportages, rapportageregels } from '../../../db/schema';
import type { Grenzen } from './bevinding';
import { maandErbij } from './maand';
import type { Rapportage } from './queries.server';
import { springbaar } from './regels-waarschuwingen';
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

/**
 * The levels of earlier months from which a jump is possible, as `NiveauRij`.
 * @param waar which lines, as a condition on `rapportageregels`
 */
export const eerdereNiveaus = (
  rapportage: Rapportage,
  { niveausprong, niveausprongMaanden }: Pick<Grenzen, 'niveausprong' | 'niveausprongMaanden'>,
  waar: SQL | undefined,
) =>
  db
    .select({
      toewijzingId: rapportageregels.toewijzingId,
      maand: maandrapportages.maand,
      niveau: rapportageregels.niveau,
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(
      and(eerder(rapportage, niveausprongMaanden, waar), inArray(rapportageregels.niveau, springbaar(niveausprong))),
    );

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
