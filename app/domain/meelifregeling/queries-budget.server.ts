import { and, asc, desc, eq, notInArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { individueleContracten, meelifBudgetten, meelifregelingen, organisaties } from '../../../db/schema';
import { alphabetical, countWhere, sumWhere } from '../../../db/sql';
import { teltNietMee } from '../individueel-contract/status';
import { budgetInScope } from './scope.server';

/** The budgets with what contracts reserved on them, the newest year first. */
async function lees(waar: SQL | undefined) {
  const { id, regelingId, gemeenteId, jaar, bedragCents, bron, versie } = meelifBudgetten;
  const telt = notInArray(individueleContracten.status, [...teltNietMee]);
  const velden = { id, regelingId, gemeenteId, jaar, bedragCents, bron, versie };
  return db
    .select({
      ...velden,
      gemeente: organisaties.naam,
      regeling: meelifregelingen.naam,
      gereserveerdCents: sumWhere(individueleContracten.prijsCents, telt),
      aantal: countWhere(and(eq(individueleContracten.budgetId, id), telt)),
    })
    .from(meelifBudgetten)
    .innerJoin(meelifregelingen, eq(meelifregelingen.id, regelingId))
    .innerJoin(organisaties, eq(organisaties.id, gemeenteId))
    .leftJoin(individueleContracten, eq(individueleContracten.budgetId, id))
    .where(waar)
    .groupBy(id, regelingId, gemeenteId, jaar, bedragCents, bron, versie, organisaties.naam, meelifregelingen.naam)
    .orderBy(desc(jaar), alphabetical(organisaties.naam), asc(id));
}
export type Budgetregel = Awaited<ReturnType<typeof lees>>[number];

/** Of the reader's gemeenten, under one arrangement or all. */
export const listBudgetten = (actor: Actor, regelingId?: string): Promise<Budgetregel[]> =>
  lees(and(budgetInScope(actor), regelingId ? eq(meelifBudgetten.regelingId, regelingId) : undefined));

type Sleutel = { regelingId: string; gemeenteId: string; jaar: number };

/** The one of a gemeente and a year; the caller has judged whether the gemeente is the reader's. */
export const findBudget = async ({ regelingId, gemeenteId, jaar }: Sleutel): Promise<Budgetregel | undefined> => {
  const [budget] = await lees(
    and(
      eq(meelifBudgetten.regelingId, regelingId),
      eq(meelifBudgetten.gemeenteId, gemeenteId),
      eq(meelifBudgetten.jaar, jaar),
    ),
  );
  return budget;
};
