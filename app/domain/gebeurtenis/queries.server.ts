import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { groupBy } from '~/platform/group';
import { db } from '../../../db/client';
import { gebeurtenissen, gebruikers } from '../../../db/schema';
import { daadTekst } from './daden';

/** One line of a record's history, as `<History>` shows it. */
export type Geschiedenisregel = { id: string; op: string; wie: string; wat: string; toelichting: string | null };

/**
 * What happened to a record (and its parts), newest first, at most 50 lines.
 * @param objecten kind and id of the record and of the parts that belong on the same page
 */
export async function listGeschiedenis(
  objecten: readonly (readonly [soort: string, id: string])[],
): Promise<Geschiedenisregel[]> {
  const perSoort = groupBy(objecten, ([soort]) => soort);
  const rows = await db
    .select({
      volgnr: gebeurtenissen.volgnr,
      op: gebeurtenissen.op,
      daad: gebeurtenissen.daad,
      gegevens: gebeurtenissen.gegevens,
      naam: gebruikers.naam,
    })
    .from(gebeurtenissen)
    .leftJoin(gebruikers, eq(gebruikers.id, gebeurtenissen.gebruikerId))
    .where(
      and(
        eq(gebeurtenissen.uitkomst, 'gelukt'),
        or(
          ...[...perSoort].map(([soort, paren]) =>
            and(
              eq(gebeurtenissen.objectSoort, soort),
              inArray(
                gebeurtenissen.objectId,
                paren.map(([, id]) => id),
              ),
            ),
          ),
        ),
      ),
    )
    .orderBy(desc(gebeurtenissen.op), desc(gebeurtenissen.volgnr))
    .limit(50);
  return rows.map(({ volgnr, op, daad, gegevens, naam }) => ({
    id: String(volgnr),
    op,
    wie: naam ?? 'het portaal',
    wat: daadTekst(daad),
    toelichting: typeof gegevens.toelichting === 'string' ? gegevens.toelichting : null,
  }));
}
