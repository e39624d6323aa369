import { and, asc, eq, gt, inArray, isNull, like, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { aanbestedingen, bureauOpdrachten, organisaties, verbandDeelnames } from '../../../db/schema';

/**
 * What can be chosen in the form of a tender: the verbanden that this person works for, and the gemeenten and bureaus
 * that belong to them today. With `verbandId`: of that one verband (the caller has checked that it is his).
 */
export async function formKeuzes(actor: Actor, vandaag: string, verbandId?: string) {
  const { scope } = actor;
  const verbandIds = verbandId ? [verbandId] : scope.soort === 'overheid' ? scope.verbandIds : null;
  const geldt = <T extends typeof verbandDeelnames.tot | typeof bureauOpdrachten.tot>(tot: T) =>
    or(isNull(tot), gt(tot, vandaag));
  const naam = { waarde: organisaties.id, label: organisaties.naam };
  const [verbanden, gemeenten, bureaus] = await Promise.all([
    db
      .select(naam)
      .from(organisaties)
      .where(
        and(
          eq(organisaties.soort, 'samenwerkingsverband'),
          verbandIds ? inArray(organisaties.id, verbandIds) : undefined,
        ),
      )
      .orderBy(asc(organisaties.naam)),
    db
      .selectDistinct({ ...naam, verbandId: verbandDeelnames.verbandId })
      .from(verbandDeelnames)
      .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.gemeenteId))
      .where(and(verbandIds ? inArray(verbandDeelnames.verbandId, verbandIds) : undefined, geldt(verbandDeelnames.tot)))
      .orderBy(asc(organisaties.naam)),
    db
      .selectDistinct({ ...naam, verbandId: bureauOpdrachten.verbandId })
      .from(bureauOpdrachten)
      .innerJoin(organisaties, eq(organisaties.id, bureauOpdrachten.bureauId))
      .where(and(verbandIds ? inArray(bureauOpdrachten.verbandId, verbandIds) : undefined, geldt(bureauOpdrachten.tot)))
      .orderBy(asc(organisaties.naam)),
  ]);
  return { verbanden, gemeenten, bureaus };
}

/** The next free number of the year: `2023-004`. Numbers of every region count; the unique column settles a tie. */
export async function volgendNummer(jaar: string): Promise<string> {
  const rijen = await db
    .select({ nummer: aanbestedingen.nummer })
    .from(aanbestedingen)
    .where(like(aanbestedingen.nummer, `${jaar}-%`));
  const hoogste = Math.max(0, ...rijen.map(({ nummer }) => Number(nummer.slice(5))).filter(Number.isSafeInteger));
  return `${jaar}-${String(hoogste + 1).padStart(3, '0')}`;
}
