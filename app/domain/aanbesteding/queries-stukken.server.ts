import { and, asc, eq } from 'drizzle-orm';
import { db } from '../../../db/client';
import { aanbestedingBijlagen, bijlagen, bronfeiten, bronnen, routeverdelingen } from '../../../db/schema';

/** What lies with a tender: documents, facts from the sources, expected shares per leerroute. */

/** @param alleenOpenbaar the documents that everybody may have */
export const listDocumenten = (aanbestedingId: string, alleenOpenbaar: boolean) =>
  db
    .select({
      id: bijlagen.id,
      naam: bijlagen.naam,
      grootte: bijlagen.grootte,
      geplaatstOp: bijlagen.geplaatstOp,
      soort: aanbestedingBijlagen.soort,
      openbaar: aanbestedingBijlagen.openbaar,
    })
    .from(aanbestedingBijlagen)
    .innerJoin(bijlagen, eq(bijlagen.id, aanbestedingBijlagen.bijlageId))
    .where(
      and(
        eq(aanbestedingBijlagen.aanbestedingId, aanbestedingId),
        alleenOpenbaar ? eq(aanbestedingBijlagen.openbaar, true) : undefined,
      ),
    )
    .orderBy(asc(bijlagen.geplaatstOp), asc(bijlagen.naam));

export const listBronfeiten = (aanbestedingId: string) =>
  db
    .select({
      id: bronfeiten.id,
      soort: bronfeiten.soort,
      tekst: bronfeiten.tekst,
      keuze: bronfeiten.keuze,
      vindplaats: bronfeiten.vindplaats,
      code: bronnen.code,
      titel: bronnen.titel,
    })
    .from(bronfeiten)
    .innerJoin(bronnen, eq(bronnen.id, bronfeiten.bronId))
    .where(eq(bronfeiten.aanbestedingId, aanbestedingId))
    .orderBy(asc(bronfeiten.volgorde));

export const listRouteverdelingen = (aanbestedingId: string) =>
  db
    .select()
    .from(routeverdelingen)
    .where(eq(routeverdelingen.aanbestedingId, aanbestedingId))
    .orderBy(asc(routeverdelingen.volgens));
