import { aliasedTable, and, eq, exists, inArray, ne, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { combinanten, contracten, organisaties } from '../../../db/schema';
import { partijInScope } from '../aanbieder/scope.server';
import { contractInScope } from '../contract/scope.server';

const lid = aliasedTable(organisaties, 'lid');

/** Whoever has, himself or in a combinatie, a contract in scope: also for readers who see no other aanbieders. */
const metContract = (actor: Actor) =>
  exists(
    db
      .select({ id: contracten.id })
      .from(contracten)
      .where(
        and(
          contractInScope(actor),
          ne(contracten.status, 'concept'),
          or(
            eq(contracten.contractantId, organisaties.id),
            inArray(
              contracten.contractantId,
              db
                .select({ id: combinanten.combinatieId })
                .from(combinanten)
                .where(eq(combinanten.aanbiederId, organisaties.id)),
            ),
          ),
        ),
      ),
  );

/**
 * An aanbieder or combinatie with who delivers and under which names it has contracts; 404 when it is not for this
 * person. An aanbieder finds only himself and his combinaties.
 */
export async function getScorecardPartij(actor: Actor, id: string) {
  const eigen = actor.scope.soort === 'aanbieder' ? partijInScope(actor) : or(partijInScope(actor), metContract(actor));
  const [[partij], deelnames] = await Promise.all([
    db
      .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
      .from(organisaties)
      .where(and(eq(organisaties.id, id), inArray(organisaties.soort, ['aanbieder', 'combinatie']), eigen)),
    db
      .select({ combinatieId: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId, naam: lid.naam })
      .from(combinanten)
      .innerJoin(lid, eq(lid.id, combinanten.aanbiederId))
      .where(or(eq(combinanten.combinatieId, id), eq(combinanten.aanbiederId, id))),
  ]);
  if (!partij) return notFound();
  const isCombinatie = partij.soort === 'combinatie';
  return {
    ...partij,
    /** Whose contracts: its own, and those of the combinaties that it is in. */
    contractantIds: [id, ...(isCombinatie ? [] : deelnames.map(({ combinatieId }) => combinatieId))],
    /** Who delivers: itself, or its combinanten. */
    leveraars: isCombinatie
      ? deelnames.map(({ aanbiederId, naam }) => ({ id: aanbiederId, naam }))
      : [{ id, naam: partij.naam }],
  };
}
