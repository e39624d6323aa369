import { and, eq, exists, inArray, isNotNull, isNull, not, notInArray, or, type SQL } from 'drizzle-orm';
import { db } from '../../../db/client';
import { contracten, individueleContracten, organisaties, toewijzingen, trajecten } from '../../../db/schema';
import { levendeStatussen } from '../toewijzing/status';

/** Where trajecten are, or that nobody has them yet. */

const metToewijzing = (voorwaarde: SQL | undefined) =>
  exists(
    db
      .select({ id: toewijzingen.id })
      .from(toewijzingen)
      .where(and(eq(toewijzingen.trajectId, trajecten.id), voorwaarde)),
  );
export const levendeToewijzing = inArray(toewijzingen.status, [...levendeStatussen]);
const opLeerroute = eq(toewijzingen.soort, 'leerroute');
const metEigenContract = () =>
  exists(
    db
      .select({ id: individueleContracten.id })
      .from(individueleContracten)
      .where(
        and(
          eq(individueleContracten.trajectId, trajecten.id),
          notInArray(individueleContracten.status, ['afgewezen', 'ingetrokken']),
        ),
      ),
  );

/**
 * A statushouder whose PIP names the leerroute, who goes on, and for whom nobody was asked: no toewijzing under way or
 * finished, no individual contract.
 */
export const zonderAanbieder = (): SQL | undefined =>
  and(
    eq(trajecten.doelgroep, 'asielstatushouder'),
    isNotNull(trajecten.pipDatum),
    isNotNull(trajecten.leerroute),
    isNull(trajecten.eindDatum),
    not(metToewijzing(and(opLeerroute, or(levendeToewijzing, eq(toewijzingen.status, 'afgerond'))))),
    not(metEigenContract()),
  );

/** With a toewijzing under way on this contract. */
export const bijContract = (contractId: string): SQL =>
  metToewijzing(and(levendeToewijzing, eq(toewijzingen.contractId, contractId)));

/** With a toewijzing under way on a contract of this aanbieder or combinatie. */
export const bijPartij = (partijId: string): SQL =>
  metToewijzing(
    and(
      levendeToewijzing,
      inArray(
        toewijzingen.contractId,
        db.select({ id: contracten.id }).from(contracten).where(eq(contracten.contractantId, partijId)),
      ),
    ),
  );

/** The name of the aanbieder where each traject is for its leerroute; one that is nowhere is absent. */
export async function aanbiedersBij(trajectIds: readonly string[]): Promise<Map<string, string>> {
  const bij = new Map<string, string>();
  for (let vanaf = 0; vanaf < trajectIds.length; vanaf += 5000) {
    const ids = trajectIds.slice(vanaf, vanaf + 5000);
    const [individueel, toegewezen] = await Promise.all([
      db
        .select({ id: individueleContracten.trajectId, naam: organisaties.naam })
        .from(individueleContracten)
        .innerJoin(organisaties, eq(organisaties.id, individueleContracten.aanbiederId))
        .where(
          and(
            inArray(individueleContracten.trajectId, ids),
            notInArray(individueleContracten.status, ['afgewezen', 'ingetrokken', 'beeindigd']),
          ),
        ),
      db
        .select({ id: toewijzingen.trajectId, naam: organisaties.naam })
        .from(toewijzingen)
        .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
        .innerJoin(organisaties, eq(organisaties.id, contracten.contractantId))
        .where(and(inArray(toewijzingen.trajectId, ids), opLeerroute, levendeToewijzing)),
    ]);
    for (const { id, naam } of [...individueel, ...toegewezen]) bij.set(id, naam);
  }
  return bij;
}
