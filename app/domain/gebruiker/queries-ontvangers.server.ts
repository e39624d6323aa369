import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { type Permission, rollenMet } from '~/platform/permissions';
import { db } from '../../../db/client';
import { gebruikers, lidmaatschappen, verbandDeelnames } from '../../../db/schema';

export type Ontvanger = { email: string; naam: string; gemeenteIds: string[] };

const geldtOp = ({ van, tot }: typeof lidmaatschappen | typeof verbandDeelnames, dag: string) =>
  and(lte(van, dag), or(isNull(tot), gt(tot, dag)));

/**
 * The people to write to about these gemeenten: with an account that works, a permission, and a membership today of
 * the gemeente itself or of a samenwerkingsverband that it is in. One line per person, with the gemeenten he answers for.
 */
export async function listOntvangers(
  permission: Permission,
  gemeenteIds: readonly string[],
  vandaag: string,
): Promise<Ontvanger[]> {
  if (gemeenteIds.length === 0) return [];
  const deelnames = await db
    .selectDistinct({ organisatieId: verbandDeelnames.verbandId, gemeenteId: verbandDeelnames.gemeenteId })
    .from(verbandDeelnames)
    .where(and(inArray(verbandDeelnames.gemeenteId, [...gemeenteIds]), geldtOp(verbandDeelnames, vandaag)));
  const werkVoor = [...deelnames, ...gemeenteIds.map((id) => ({ organisatieId: id, gemeenteId: id }))];
  const mensen = await db
    .select({ email: gebruikers.email, naam: gebruikers.naam, organisatieId: lidmaatschappen.organisatieId })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId))
    .where(
      and(
        eq(gebruikers.status, 'actief'),
        inArray(lidmaatschappen.rol, rollenMet(permission)),
        inArray(lidmaatschappen.organisatieId, [...new Set(werkVoor.map(({ organisatieId }) => organisatieId))]),
        geldtOp(lidmaatschappen, vandaag),
      ),
    );
  const perMens = new Map<string, Ontvanger>();
  for (const { email, naam, organisatieId } of mensen) {
    const erbij = werkVoor.filter((rij) => rij.organisatieId === organisatieId).map(({ gemeenteId }) => gemeenteId);
    const eerder = perMens.get(email)?.gemeenteIds ?? [];
    perMens.set(email, { email, naam, gemeenteIds: [...new Set([...eerder, ...erbij])] });
  }
  return [...perMens.values()];
}

/** Everybody with an account that works and a membership today of one of these organisations, each person once. */
export async function listGebruikersVan(organisatieIds: readonly string[], vandaag: string) {
  if (organisatieIds.length === 0) return [];
  return db
    .selectDistinct({ email: gebruikers.email, naam: gebruikers.naam })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId))
    .where(
      and(
        eq(gebruikers.status, 'actief'),
        inArray(lidmaatschappen.organisatieId, [...organisatieIds]),
        geldtOp(lidmaatschappen, vandaag),
      ),
    );
}
