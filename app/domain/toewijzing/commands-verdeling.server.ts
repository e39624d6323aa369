import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { Conflict, commit, exactlyOne, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { toewijzingsregels } from '../../../db/schema';
import type { Uitkomst } from './commands.server';
import { contractenVoorRegel, getEigenGemeente } from './queries-regel.server';
import { listRegelversies } from './queries-verdeling.server';
import { type Dienst, dienstNamen } from './status';
import { volgendeVersie } from './verdeling';

type Regel = {
  actor: Actor;
  nu: string;
  vandaag: Dag;
  gemeenteId: string;
  dienst: Dienst;
  contractId: string;
  van: Dag;
  toelichting: string | null;
  /** Number of the version that the form showed; 0 when there was none. */
  versie: number;
  once?: Once;
};

/** The next version of the rule of a gemeente for a dienst; the one before it ends on that day. */
export async function stelRegelVast({ actor, nu, vandaag, versie, once, ...invoer }: Regel): Uitkomst {
  const { gemeenteId, dienst, contractId, van, toelichting } = invoer;
  const gemeente = await getEigenGemeente(actor, gemeenteId, vandaag);
  const contract = (await contractenVoorRegel(actor, gemeenteId, dienst)).find(({ id }) => id === contractId);
  if (!contract) return fail('contract-onbekend');
  const [laatste] = await listRegelversies(gemeenteId, dienst);
  if ((laatste?.versienummer ?? 0) !== versie) throw new Conflict();
  const volgende = volgendeVersie(laatste, { contractId, van });
  if (!volgende.ok) return volgende;
  const id = newId();
  try {
    await commit((tx) => [
      ...(laatste && volgende.value.eindigt
        ? [
            exactlyOne(
              tx
                .update(toewijzingsregels)
                .set({ tot: van })
                .where(
                  and(
                    eq(toewijzingsregels.id, laatste.id),
                    laatste.tot === null ? isNull(toewijzingsregels.tot) : eq(toewijzingsregels.tot, laatste.tot),
                  ),
                ),
            ),
          ]
        : []),
      tx.insert(toewijzingsregels).values({
        id,
        gemeenteId,
        dienst,
        contractId,
        van,
        toelichting,
        versienummer: volgende.value.versienummer,
        vastgesteldOp: nu,
      }),
      event({
        actor,
        nu,
        daad: 'toewijzingsregel:vaststellen',
        object: ['toewijzingsregel', id],
        gegevens: {
          gemeenteId,
          dienst,
          contractId,
          toelichting: `${dienstNamen[dienst]} in ${gemeente.naam}: ${contract.contractant.naam} vanaf ${formatDatum(van)}.`,
        },
      }),
      ...(once ? [once(paths.toewijzingDeel('verdeling'), nu)] : []),
    ]);
  } catch (error) {
    if (error instanceof UniqueViolation && error.table === 'toewijzingsregels') throw new Conflict();
    throw error;
  }
  return ok(true);
}
