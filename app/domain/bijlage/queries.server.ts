import { and, eq, exists, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { aanbestedingBijlagen, aanbestedingen, bijlagen, contractBijlagen, contracten } from '../../../db/schema';
import { aanbestedingInScope, isZichtbaarVoorIedereen } from '../aanbesteding/scope.server';
import { contractDocumentInScope } from '../contract/scope.server';

/** A file that this reader may download, or undefined: unknown and foreign look the same. `actor` null is a visitor. */
export async function findBijlage(actor: Actor | null, id: string) {
  const [bijlage] = await db
    .select({ naam: bijlagen.naam, mediatype: bijlagen.mediatype, sha256: bijlagen.sha256 })
    .from(bijlagen)
    .where(and(eq(bijlagen.id, id), or(viaAanbesteding(actor), actor ? viaContract(actor) : undefined)));
  return bijlage;
}

const viaAanbesteding = (actor: Actor | null): SQL =>
  exists(
    db
      .select({ id: aanbestedingBijlagen.bijlageId })
      .from(aanbestedingBijlagen)
      .innerJoin(aanbestedingen, eq(aanbestedingen.id, aanbestedingBijlagen.aanbestedingId))
      .where(
        and(
          eq(aanbestedingBijlagen.bijlageId, bijlagen.id),
          or(aanbestedingInScope(actor), and(eq(aanbestedingBijlagen.openbaar, true), isZichtbaarVoorIedereen())),
        ),
      ),
  );

const viaContract = (actor: Actor): SQL =>
  exists(
    db
      .select({ id: contractBijlagen.bijlageId })
      .from(contractBijlagen)
      .innerJoin(contracten, eq(contracten.id, contractBijlagen.contractId))
      .where(and(eq(contractBijlagen.bijlageId, bijlagen.id), contractDocumentInScope(actor))),
  );
