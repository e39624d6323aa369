import { and, eq } from 'drizzle-orm';
import { event } from '~/platform/events.server';
import { formatMomentLang } from '~/platform/format';
import { ok } from '~/platform/result';
import { exactlyOne, type Write } from '../../../db/commit';
import { percelen } from '../../../db/schema';
import { type AkkoordSoort, wijzigRij } from './commands.server';
import { publiceer, vraagPublicatieAan } from './publicatie';
import { listDrempels } from './queries.server';
import { laadVoorPublicatie } from './queries-publicatie.server';

/** Publishing: the percelen in concept go open, postponed ones stay behind. */
export const publicatie: AkkoordSoort = {
  async vraag(rij, { vandaag }) {
    const [{ aanbesteding }, drempels] = await Promise.all([laadVoorPublicatie(rij), listDrempels()]);
    return vraagPublicatieAan(aanbesteding, vandaag, { drempels });
  },

  async voerUit(rij, verzoek, { actor, versie, vandaag, nu }) {
    const [{ aanbesteding, delen }, drempels] = await Promise.all([laadVoorPublicatie(rij), listDrempels()]);
    const stap = publiceer(aanbesteding, { verzoek, door: actor.gebruikerId, vandaag }, { drempels });
    if (!stap.ok) return stap;
    const { sluitingOp } = rij;
    const toelichting = sluitingOp ? `De inschrijving sluit ${formatMomentLang(sluitingOp)}.` : undefined;
    return ok([
      wijzigRij(rij, versie, { status: stap.value, gepubliceerdOp: nu }),
      ...delen
        .filter(({ status }) => status === 'concept')
        .flatMap((perceel): Write[] => [
          (tx) =>
            exactlyOne(
              tx
                .update(percelen)
                .set({ status: 'open', versie: perceel.versie + 1 })
                .where(and(eq(percelen.id, perceel.id), eq(percelen.versie, perceel.versie))),
            ),
          event({ actor, nu, daad: 'perceel:publiceren', object: ['perceel', perceel.id] }),
        ]),
      event({
        actor,
        nu,
        daad: 'aanbesteding:publiceren',
        object: ['aanbesteding', rij.id],
        gegevens: { sluitingOp, ...(toelichting && { toelichting }) },
      }),
    ]);
  },
};
