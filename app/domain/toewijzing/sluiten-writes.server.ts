import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { formatDatum } from '~/platform/format';
import type { Write } from '../../../db/commit';
import type { Dossier } from '../kpi/dossier';
import { type EindReden, eindRedenNamen } from '../traject/status';
import type { LevendeToewijzing } from './queries-levend.server';
import { sluitMetTraject } from './rules';
import { wijzigToewijzing } from './writes.server';

type Einde = { eindDatum: string; eindReden: EindReden };
export type Sluiting = { writes: Write[]; toewijzingen: Map<string, Partial<Dossier['toewijzingen'][number]>> };

/** Ends the toewijzingen of a traject that ended: the writes, and what they change for the sums. */
export function sluitToewijzingen(
  levend: readonly LevendeToewijzing[],
  einde: Einde,
  wie: { actor: Actor; nu: string },
): Sluiting {
  const sluiting: Sluiting = { writes: [], toewijzingen: new Map() };
  const toelichting = `Het traject eindigde op ${formatDatum(einde.eindDatum)}: ${eindRedenNamen[einde.eindReden].toLowerCase()}.`;
  for (const toewijzing of levend) {
    const velden = sluitMetTraject(toewijzing, einde);
    if (!velden) continue;
    sluiting.toewijzingen.set(toewijzing.id, velden);
    sluiting.writes.push(
      wijzigToewijzing(toewijzing, { ...velden, reden: toelichting }),
      event({
        ...wie,
        daad: velden.status === 'geannuleerd' ? 'toewijzing:annuleren' : 'toewijzing:sluiten',
        object: ['toewijzing', toewijzing.id],
        gegevens: { naar: velden.status, toelichting },
      }),
    );
  }
  return sluiting;
}
