import { and, asc, eq, gt, inArray, isNull, notInArray, or } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  contracten,
  meelifGemeenten,
  meelifregelingen,
  organisaties,
  perceelDeelnames,
  percelen,
  verbandDeelnames,
} from '../../../db/schema';
import { perceelEindstatussen } from '../aanbesteding/status';
import { countGebruikers } from '../organisatie/queries.server';

/**
 * What still refers to a gemeente on and after a day, and so asks for attention when it ends: contracts that run on,
 * percelen that are not finished, verbanden and meelifregelingen it belongs to, people who work for it.
 */
export async function listVerwijzingen(gemeenteId: string, dag: Dag) {
  const nogOpen = or(isNull(verbandDeelnames.tot), gt(verbandDeelnames.tot, dag));
  const [lopend, open, verbanden, regelingen, gebruikers] = await Promise.all([
    db
      .select({ id: contracten.id, nummer: contracten.nummer, naam: contracten.naam })
      .from(contracten)
      .where(
        and(
          eq(contracten.gemeenteId, gemeenteId),
          gt(contracten.eindDatum, dag),
          notInArray(contracten.status, ['beeindigd', 'verlopen']),
        ),
      )
      .orderBy(asc(contracten.nummer)),
    db
      .select({ nummer: aanbestedingen.nummer, perceel: percelen.nummer, naam: percelen.naam })
      .from(perceelDeelnames)
      .innerJoin(percelen, eq(percelen.id, perceelDeelnames.perceelId))
      .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
      .where(and(eq(perceelDeelnames.gemeenteId, gemeenteId), notInArray(percelen.status, [...perceelEindstatussen])))
      .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer)),
    db
      .selectDistinct({ id: verbandDeelnames.verbandId, naam: organisaties.naam })
      .from(verbandDeelnames)
      .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.verbandId))
      .where(and(eq(verbandDeelnames.gemeenteId, gemeenteId), nogOpen))
      .orderBy(asc(organisaties.naam)),
    db
      .select({ id: meelifregelingen.id, naam: meelifregelingen.naam })
      .from(meelifregelingen)
      .where(
        and(
          inArray(meelifregelingen.status, ['concept', 'actief']),
          or(
            eq(meelifregelingen.hostId, gemeenteId),
            inArray(
              meelifregelingen.id,
              db
                .select({ id: meelifGemeenten.regelingId })
                .from(meelifGemeenten)
                .where(
                  and(
                    eq(meelifGemeenten.gemeenteId, gemeenteId),
                    or(isNull(meelifGemeenten.tot), gt(meelifGemeenten.tot, dag)),
                  ),
                ),
            ),
          ),
        ),
      )
      .orderBy(asc(meelifregelingen.naam)),
    countGebruikers(gemeenteId, dag),
  ]);
  return { contracten: lopend, percelen: open, verbanden, regelingen, gebruikers };
}
