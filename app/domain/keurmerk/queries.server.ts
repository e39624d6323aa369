import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '../../../db/client';
import { combinanten, keurmerkregistraties, organisaties } from '../../../db/schema';
import type { Leveraar } from './rules';

/**
 * The parties behind contractants or gegunden, with their registers: an aanbieder stands for itself, a combinatie
 * for its combinanten. Two queries, however many parties. A party without registrations has an empty list.
 */
export async function leveraarsVan(partijIds: readonly string[]): Promise<Map<string, Leveraar[]>> {
  const gevraagd = [...new Set(partijIds)];
  if (gevraagd.length === 0) return new Map();
  const [partijen, leden] = await Promise.all([
    db
      .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
      .from(organisaties)
      .where(inArray(organisaties.id, gevraagd)),
    db
      .select({
        combinatieId: combinanten.combinatieId,
        aanbiederId: combinanten.aanbiederId,
        levert: combinanten.levert,
        naam: organisaties.naam,
      })
      .from(combinanten)
      .innerJoin(organisaties, eq(organisaties.id, combinanten.aanbiederId))
      .where(inArray(combinanten.combinatieId, gevraagd))
      .orderBy(asc(organisaties.naam)),
  ]);
  const aanbiederIds = [
    ...leden.map(({ aanbiederId }) => aanbiederId),
    ...partijen.filter(({ soort }) => soort === 'aanbieder').map(({ id }) => id),
  ];
  const registraties = await db
    .select()
    .from(keurmerkregistraties)
    .where(inArray(keurmerkregistraties.aanbiederId, aanbiederIds))
    .orderBy(asc(keurmerkregistraties.van));
  const van = (aanbiederId: string) => registraties.filter((rij) => rij.aanbiederId === aanbiederId);

  return new Map(
    partijen.map(({ id, naam, soort }) => [
      id,
      soort === 'combinatie'
        ? leden
            .filter((lid) => lid.combinatieId === id)
            .map(({ aanbiederId, levert, naam }) => ({ aanbiederId, naam, levert, registraties: van(aanbiederId) }))
        : [{ aanbiederId: id, naam, levert: true, registraties: van(id) }],
    ]),
  );
}
