import { aliasedTable, and, eq, gt, inArray, isNotNull, max, ne, or } from 'drizzle-orm';
import { db } from '../../../db/client';
import { maandrapportages, rapportageregels, toewijzingen, trajecten, trajectfeiten } from '../../../db/schema';
import { countAll } from '../../../db/sql';
import { feitenVanRegel } from './gevolg';
import type { Rapportage } from './queries.server';
import { waardenVan } from './queries-regels.server';
import type { RegelWaarden } from './velden';

/** What an approval has to know before it can say what changes. A fixed number of queries. */

const anderRapport = aliasedTable(maandrapportages, 'ander_rapport');

const regelsVan = (rapportageId: string) =>
  db
    .select({ regel: rapportageregels, toewijzing: toewijzingen, traject: trajecten })
    .from(rapportageregels)
    .innerJoin(toewijzingen, eq(toewijzingen.id, rapportageregels.toewijzingId))
    .innerJoin(trajecten, eq(trajecten.id, rapportageregels.trajectId))
    .where(eq(rapportageregels.rapportageId, rapportageId));
type Rij = Awaited<ReturnType<typeof regelsVan>>[number];

/** One approved line with what it is about. */
export type GoedTeKeuren = Omit<Rij, 'regel'> & {
  waarden: RegelWaarden;
  /** The line of the version that this one replaces. */
  oud: RegelWaarden | undefined;
  /** Whether no later month of this toewijzing was approved. */
  isLaatste: boolean;
};

const trajectenVan = (rapportageId: string) =>
  db
    .select({ id: rapportageregels.trajectId })
    .from(rapportageregels)
    .where(eq(rapportageregels.rapportageId, rapportageId));

const mijlpaalIngevuld = or(
  isNotNull(rapportageregels.pvtAfgerondDatum),
  isNotNull(rapportageregels.mapGestartDatum),
  isNotNull(rapportageregels.mapAfgerondDatum),
  isNotNull(rapportageregels.mapVrijstellingDatum),
  isNotNull(rapportageregels.knmBehaaldDatum),
  isNotNull(rapportageregels.werkDatum),
  isNotNull(rapportageregels.ontzorgenGestartDatum),
  isNotNull(rapportageregels.ontzorgenVerlengdDatum),
  isNotNull(rapportageregels.ontzorgenBeeindigdDatum),
  isNotNull(rapportageregels.eindDatum),
);

/** The approved version of the same contract and month that is to be replaced, with its lines. */
async function leesVervangen({ id, contractId, maand }: Rapportage) {
  const [vervangen] = await db
    .select()
    .from(maandrapportages)
    .where(
      and(
        eq(maandrapportages.contractId, contractId),
        eq(maandrapportages.maand, maand),
        eq(maandrapportages.status, 'goedgekeurd'),
        ne(maandrapportages.id, id),
      ),
    );
  return { vervangen, regels: vervangen ? await regelsVan(vervangen.id) : [] };
}

/** The facts that other approved reports say of the same trajecten; asked only when an earlier version brought facts. */
async function feitenElders(vervangenId: string) {
  const rijen = await db
    .select({ regel: rapportageregels, contractId: anderRapport.contractId, maand: anderRapport.maand })
    .from(rapportageregels)
    .innerJoin(anderRapport, eq(anderRapport.id, rapportageregels.rapportageId))
    .where(
      and(
        eq(anderRapport.status, 'goedgekeurd'),
        ne(anderRapport.id, vervangenId),
        mijlpaalIngevuld,
        inArray(rapportageregels.trajectId, trajectenVan(vervangenId)),
      ),
    );
  return rijen.flatMap(({ regel, contractId, maand }) =>
    feitenVanRegel(regel).map((feit) => ({ ...feit, trajectId: regel.trajectId, contractId, maand })),
  );
}

/** Toewijzingen of which a later month of this contract was approved. */
async function laterGoedgekeurd({ contractId, maand }: Rapportage): Promise<Set<string>> {
  const rijen = await db
    .select({ toewijzingId: rapportageregels.toewijzingId, laatste: max(maandrapportages.maand) })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(
      and(
        eq(maandrapportages.contractId, contractId),
        gt(maandrapportages.maand, maand),
        eq(maandrapportages.status, 'goedgekeurd'),
      ),
    )
    .groupBy(rapportageregels.toewijzingId);
  return new Set(rijen.map(({ toewijzingId }) => toewijzingId));
}

/** Trajecten of the report with more than one toewijzing: their hours decide for which contract they count. */
const metMeerToewijzingen = (rapportageId: string) =>
  db
    .select({ id: toewijzingen.trajectId })
    .from(toewijzingen)
    .where(inArray(toewijzingen.trajectId, trajectenVan(rapportageId)))
    .groupBy(toewijzingen.trajectId)
    .having(gt(countAll(), 1));

export async function leesGoedkeuring(rapportage: Rapportage) {
  const [rijen, oud, later, feiten, meervoudig] = await Promise.all([
    regelsVan(rapportage.id),
    leesVervangen(rapportage),
    laterGoedgekeurd(rapportage),
    db
      .select()
      .from(trajectfeiten)
      .where(inArray(trajectfeiten.trajectId, trajectenVan(rapportage.id))),
    metMeerToewijzingen(rapportage.id),
  ]);
  const oudVan = new Map(oud.regels.map(({ regel }) => [regel.toewijzingId, waardenVan(regel)]));
  return {
    regels: rijen.map(
      ({ regel, ...rij }): GoedTeKeuren => ({
        ...rij,
        waarden: waardenVan(regel),
        oud: oudVan.get(regel.toewijzingId),
        isLaatste: !later.has(regel.toewijzingId),
      }),
    ),
    vervangen: oud.vervangen,
    vervangenRegels: oud.regels,
    meervoudig: meervoudig.map(({ id }) => id),
    feiten,
    elders: oud.vervangen ? await feitenElders(oud.vervangen.id) : [],
  };
}
