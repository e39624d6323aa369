import { inArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { contracten, maandrapportages } from '../../../db/schema';
import { contractInScope } from '../contract/scope.server';

/** Whose reports a person sees, for the `where` of every query on `maandrapportages`: those of the contracts he sees. */
export function rapportageInScope(actor: Actor): SQL | undefined {
  if (!actor.permissions.has('rapportage:lezen')) return inArray(maandrapportages.id, []);
  return inArray(
    maandrapportages.contractId,
    db.select({ id: contracten.id }).from(contracten).where(contractInScope(actor)),
  );
}
