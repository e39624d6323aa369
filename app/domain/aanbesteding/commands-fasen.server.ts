import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { formatDatum } from '~/platform/format';
import { fail, ok } from '~/platform/result';
import { commit } from '../../../db/commit';
import type { aanbestedingen } from '../../../db/schema';
import { type BeheerUitkomst, wijzigRij } from './commands.server';
import { listPercelenMetDelen } from './queries.server';
import { heeftVragenlijst, voorVoorbereiding } from './queries-publicatie.server';
import { sluit, startMarktconsultatie, startVoorbereiding } from './rules';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

type Daad = { actor: Actor; nummer: string; versie: number; nu: string };

/** The phases of a tender that one person starts. */

async function zetFase(
  aanbesteding: EigenAanbesteding,
  { actor, versie, nu }: Daad,
  daad: string,
  velden: Partial<typeof aanbestedingen.$inferInsert>,
  toelichting?: string,
): Promise<void> {
  await commit(() => [
    wijzigRij(aanbesteding, versie, velden),
    event({
      actor,
      nu,
      daad,
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { van: aanbesteding.status, ...velden, ...(toelichting && { toelichting }) },
    }),
  ]);
}

/** Begins the marktconsultatie; its list of questions must be on file. */
export async function beginMarktconsultatie(invoer: Daad): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const vragenlijstAanwezig = await heeftVragenlijst(aanbesteding.id);
  const stap = startMarktconsultatie({ ...aanbesteding, vragenlijstAanwezig });
  if (!stap.ok) return stap;
  await zetFase(aanbesteding, invoer, 'aanbesteding:start-marktconsultatie', { status: stap.value });
  return ok(null);
}

/** Begins the preparation: there is a perceel with participants, a penvoerder, and every mandate. */
export async function beginVoorbereiding(invoer: Daad): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const stap = startVoorbereiding(voorVoorbereiding(aanbesteding, await listPercelenMetDelen(aanbesteding.id)));
  if (!stap.ok) return stap;
  await zetFase(aanbesteding, invoer, 'aanbesteding:start-voorbereiding', { status: stap.value });
  return ok(null);
}

/** Closes the tender for bids, from the moment of closing on. */
export async function sluitInschrijving(invoer: Daad): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const stap = sluit(aanbesteding, invoer.nu);
  if (!stap.ok) return stap;
  await zetFase(aanbesteding, invoer, 'aanbesteding:sluiten', { status: stap.value });
  return ok(null);
}

/** Records on which day the aankondiging van de gegunde opdracht was sent; possible once something is awarded. */
export async function legAankondigingVast(invoer: Daad & { datum: string; vandaag: string }): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const { datum, vandaag } = invoer;
  if (datum > vandaag) return fail('datum-in-de-toekomst', { wat: 'De aankondiging', datum });
  const eerste = await eersteGunning(aanbesteding.id);
  if (!eerste.gegund) return fail('nog-niet-gegund');
  if (eerste.datum !== null && datum < eerste.datum) {
    const details = { eerder: 'de gunning', eerderDatum: eerste.datum, later: 'De aankondiging', laterDatum: datum };
    return fail('datums-kloppen-niet', details);
  }
  const velden = { gegundAangekondigdDatum: datum };
  const toelichting = `Verzonden op ${formatDatum(datum)}.`;
  await zetFase(aanbesteding, invoer, 'aanbesteding:gunning-aankondigen', velden, toelichting);
  return ok(null);
}

/** Whether a perceel is awarded for good, and the first day on which that happened, if a source gives it. */
async function eersteGunning(aanbestedingId: string): Promise<{ gegund: boolean; datum: string | null }> {
  const percelen = await listPercelenMetDelen(aanbestedingId);
  const gegund = percelen.filter(({ status }) => status === 'gegund' || status === 'gecontracteerd');
  const [datum = null] = gegund.flatMap(({ gegundDatum }) => gegundDatum ?? []).sort();
  return { gegund: gegund.length > 0, datum };
}
