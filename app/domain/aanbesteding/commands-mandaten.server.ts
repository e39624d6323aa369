import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { fail, ok } from '~/platform/result';
import { commit, type Write } from '../../../db/commit';
import { mandaten } from '../../../db/schema';
import { type BeheerUitkomst, wijzigRij } from './commands.server';
import { listMandaten } from './queries-mandaten.server';
import { getAanbestedingInBeheer } from './scope.server';

type Mandaat = { gemeenteId: string; nodig: 'ja' | 'nee'; verleendDatum: string | null; toelichting: string | null };

/** Keeps for each gemeente whether a mandate is needed and since when it is there. */
export async function wijzigMandaten(invoer: {
  actor: Actor;
  nummer: string;
  versie: number;
  mandaten: readonly Mandaat[];
  vandaag: string;
  nu: string;
}): BeheerUitkomst<null> {
  const { actor, nummer, versie, nu, vandaag } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const bekend = new Set((await listMandaten(aanbesteding)).map(({ gemeenteId }) => gemeenteId));
  const ids = invoer.mandaten.map(({ gemeenteId }) => gemeenteId);
  if (ids.some((id) => !bekend.has(id)) || new Set(ids).size < ids.length) return fail('gemeente-doet-niet-mee');
  const later = invoer.mandaten.find(({ verleendDatum }) => verleendDatum !== null && verleendDatum > vandaag);
  if (later?.verleendDatum) return fail('datum-in-de-toekomst', { wat: 'Een mandaat', datum: later.verleendDatum });
  const verleend = invoer.mandaten.filter(({ nodig, verleendDatum }) => nodig === 'nee' || verleendDatum !== null);
  await commit((tx) => [
    wijzigRij(aanbesteding, versie, {}),
    tx.delete(mandaten).where(eq(mandaten.aanbestedingId, aanbesteding.id)),
    ...invoer.mandaten.map((mandaat): Write => {
      const rij = { ...mandaat, nodig: mandaat.nodig === 'ja', aanbestedingId: aanbesteding.id };
      return tx.insert(mandaten).values(rij);
    }),
    event({
      actor,
      nu,
      daad: 'aanbesteding:mandaten-vastleggen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { toelichting: `${verleend.length} van ${ids.length} gemeenten in orde.` },
    }),
  ]);
  return ok(null);
}
