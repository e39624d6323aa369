import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { combinanten, contracten, organisaties, tevredenheidsmetingen } from '../../../db/schema';
import { contractInScope } from '../contract/scope.server';
import { metingInScope } from '../tevredenheid/scope.server';
import type { Cijfermeting } from './cijfer';

export type Aanbiedercijfer = Cijfermeting & { id: string; aanbieder: string; van: string; bron: string };

/**
 * Measurements of satisfaction that ended before a day, about the aanbieders of the contracts that this person sees.
 * @param partijIds only about these aanbieders, or the members of these combinaties
 */
export async function listCijfers(
  actor: Actor,
  peildatum: string,
  partijIds?: readonly string[],
): Promise<Aanbiedercijfer[]> {
  const { id, aanbiederId, dienst, van, tot, cijferTienden, bronNotatie, respondenten, bron } = tevredenheidsmetingen;
  const partijen = db
    .select({ id: contracten.contractantId })
    .from(contracten)
    .where(and(contractInScope(actor), partijIds ? inArray(contracten.contractantId, [...partijIds]) : undefined));
  const leden = db
    .select({ id: combinanten.aanbiederId })
    .from(combinanten)
    .where(inArray(combinanten.combinatieId, partijen));
  return db
    .select({
      id,
      aanbiederId,
      aanbieder: organisaties.naam,
      dienst,
      van,
      tot,
      cijferTienden,
      bronNotatie,
      respondenten,
      bron,
    })
    .from(tevredenheidsmetingen)
    .innerJoin(organisaties, eq(organisaties.id, aanbiederId))
    .where(
      and(metingInScope(actor), lt(van, peildatum), or(inArray(aanbiederId, partijen), inArray(aanbiederId, leden))),
    )
    .orderBy(desc(tot));
}
