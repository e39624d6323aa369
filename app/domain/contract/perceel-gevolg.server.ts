import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { db } from '../../../db/client';
import { exactlyOne, type Write } from '../../../db/commit';
import { contracten, percelen } from '../../../db/schema';
import { oprollen } from '../aanbesteding/oprollen.server';
import { contracteer } from '../aanbesteding/perceel-rules';
import { partijenVanPercelen } from './dossier.server';

type Getekend = {
  id: string;
  perceelId: string | null;
  getekendGemeenteDatum: string | null;
  getekendContractantDatum: string | null;
};

/**
 * The writes that make a perceel `gecontracteerd` once all its contracts are signed by both, with what follows for the
 * aanbesteding. Looks at every contract of the perceel, also those that the reader may not see.
 * @param getekend the contracts as they are after the commit
 */
export async function contracteerPercelen({
  getekend,
  actor,
  nu,
}: {
  getekend: readonly Getekend[];
  actor: Actor;
  nu: string;
}): Promise<Write[]> {
  const perceelIds = [...new Set(getekend.flatMap(({ perceelId }) => perceelId ?? []))];
  if (perceelIds.length === 0) return [];
  const [rijen, alle, partijen] = await Promise.all([
    db
      .select()
      .from(percelen)
      .where(and(inArray(percelen.id, perceelIds), eq(percelen.status, 'gegund'))),
    db.select().from(contracten).where(inArray(contracten.perceelId, perceelIds)),
    partijenVanPercelen(perceelIds),
  ]);
  const nieuw = new Map(getekend.map((contract) => [contract.id, contract]));
  const klaar = rijen.filter(
    (perceel) =>
      contracteer(
        { status: perceel.status, deelnemers: partijen.get(perceel.id)?.deelnemers ?? [] },
        alle
          .filter(({ perceelId }) => perceelId === perceel.id)
          .map((contract) => {
            const { getekendGemeenteDatum, getekendContractantDatum } = nieuw.get(contract.id) ?? contract;
            return {
              gemeenteId: contract.gemeenteId,
              getekend: getekendGemeenteDatum !== null && getekendContractantDatum !== null,
            };
          }),
      ).ok,
  );
  const status = new Map(klaar.map(({ id }) => [id, 'gecontracteerd' as const]));
  const opgerold = await Promise.all(
    [...new Set(klaar.map(({ aanbestedingId }) => aanbestedingId))].map((aanbestedingId) =>
      oprollen({ aanbestedingId, nieuw: status, actor, nu }),
    ),
  );
  return [...klaar.flatMap(({ id, versie }) => gecontracteerd({ id, versie, actor, nu })), ...opgerold.flat()];
}

const gecontracteerd = ({
  id,
  versie,
  actor,
  nu,
}: {
  id: string;
  versie: number;
  actor: Actor;
  nu: string;
}): Write[] => [
  (tx) =>
    exactlyOne(
      tx
        .update(percelen)
        .set({ status: 'gecontracteerd', versie: versie + 1 })
        .where(and(eq(percelen.id, id), eq(percelen.versie, versie))),
    ),
  event({
    actor,
    nu,
    daad: 'perceel:contracteren',
    object: ['perceel', id],
    gegevens: { toelichting: 'Alle contracten van het perceel zijn getekend.' },
  }),
];
