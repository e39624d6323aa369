import { and, eq, isNull } from 'drizzle-orm';
import { event } from '~/platform/events.server';
import { fail, ok } from '~/platform/result';
import { exactlyOne, type Write } from '../../../db/commit';
import { akkoordverzoeken, percelen } from '../../../db/schema';
import { type AkkoordSoort, wijzigRij } from './commands.server';
import { trekPerceelIn } from './perceel-rules';
import { listPercelenMetDelen } from './queries.server';
import { percelenMetContract } from './queries-publicatie.server';
import { trekIn, vraagIntrekkingAan } from './rules';
import { perceelEindstatussen } from './status';

/** The percelen that go along with a withdrawal, and whether a contract stands in the way. */
export async function lopendePercelen(aanbestedingId: string) {
  const [delen, metContract] = await Promise.all([
    listPercelenMetDelen(aanbestedingId),
    percelenMetContract(aanbestedingId),
  ]);
  return delen
    .filter(({ status }) => !perceelEindstatussen.has(status))
    .map((perceel) => ({ ...perceel, metContract: metContract.has(perceel.id) }));
}

/** Withdrawing the whole tender: every perceel that still runs goes with it, and a request to publish lapses. */
export const intrekking: AkkoordSoort = {
  async vraag(rij, { motivering }) {
    const stap = vraagIntrekkingAan(rij, motivering ?? '');
    if (!stap.ok) return stap;
    const lopend = await lopendePercelen(rij.id);
    return lopend.some(({ metContract }) => metContract) ? fail('contract-loopt') : stap;
  },

  async voerUit(rij, verzoek, { actor, versie, nu }) {
    const stap = trekIn(rij, verzoek, actor.gebruikerId);
    if (!stap.ok) return stap;
    const motivering = verzoek.motivering ?? '';
    const writes: Write[] = [];
    for (const perceel of await lopendePercelen(rij.id)) {
      const uitkomst = trekPerceelIn(perceel, motivering, perceel.metContract);
      if (!uitkomst.ok) return uitkomst;
      const { id, versie: perceelVersie, status: van } = perceel;
      writes.push(
        (tx) =>
          exactlyOne(
            tx
              .update(percelen)
              .set({ status: uitkomst.value, statusReden: motivering, versie: perceelVersie + 1 })
              .where(and(eq(percelen.id, id), eq(percelen.versie, perceelVersie))),
          ),
        event({
          actor,
          nu,
          daad: 'perceel:intrekken',
          object: ['perceel', id],
          gegevens: { van, naar: uitkomst.value, toelichting: motivering },
        }),
      );
    }
    return ok([
      wijzigRij(rij, versie, { status: stap.value }),
      ...writes,
      (tx) =>
        tx
          .update(akkoordverzoeken)
          .set({ uitkomst: 'ingetrokken', afgehandeldDoor: actor.gebruikerId, afgehandeldOp: nu })
          .where(
            and(
              eq(akkoordverzoeken.aanbestedingId, rij.id),
              eq(akkoordverzoeken.daad, 'publiceer'),
              isNull(akkoordverzoeken.uitkomst),
            ),
          ),
      event({
        actor,
        nu,
        daad: 'aanbesteding:intrekken',
        object: ['aanbesteding', rij.id],
        gegevens: { van: rij.status, naar: stap.value, toelichting: motivering },
      }),
    ]);
  },
};
