import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { commit, type Write } from '../../../db/commit';
import type { toewijzingen, trajecten } from '../../../db/schema';
import type { Dossier } from '../kpi/dossier';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { veranderd } from '../traject/dossier';
import { wijzigTraject } from '../traject/writes.server';
import type { ToewijzingVolledig } from './queries.server';
import type { Sluiting } from './sluiten-writes.server';
import { wijzigToewijzing } from './writes.server';

/** What the acts on a toewijzing share: who does it, on which version, and one commit of all that follows. */

export type Wie = { actor: Actor; nu: string; vandaag: Dag };
export type Bestaand = Wie & { id: string; versie: number };
type ToewijzingVelden = Partial<Omit<typeof toewijzingen.$inferInsert, 'id' | 'trajectId' | 'versie'>>;
type TrajectVelden = Partial<Omit<typeof trajecten.$inferInsert, 'id' | 'trajectnummer' | 'versie'>>;
type NieuweToewijzing = typeof toewijzingen.$inferInsert;

type Gevolg = {
  daad: string;
  toelichting: string;
  velden: ToewijzingVelden;
  traject?: TrajectVelden;
  nieuw?: NieuweToewijzing & { toegewezenDatum: string };
  /** Writes and changes of other toewijzingen of the traject. */
  andere?: Sluiting;
  extra?: readonly Write[];
};

/** Writes the next version of a toewijzing, what it means for its traject, the event, and the sums of the KPI's. */
export async function schrijf(
  { toewijzing, traject }: ToewijzingVolledig,
  { versie, ...wie }: Wie & { versie: number },
  { daad, toelichting, velden, traject: vanTraject = {}, nieuw, andere, extra = [] }: Gevolg,
): Promise<void> {
  const [dossiers, regels] = await Promise.all([leesDossiers([traject.id]), leesKpiRegels()]);
  const dossier = dossiers.get(traject.id);
  const raaktTraject = Object.keys(vanTraject).length > 0;
  const na =
    dossier &&
    veranderd(dossier, {
      traject: vanTraject,
      toewijzingen: new Map<string, Partial<Dossier['toewijzingen'][number]>>([
        ...(andere?.toewijzingen ?? []),
        [toewijzing.id, velden],
      ]),
      nieuw: nieuw ? [nieuw] : [],
    });
  await commit(() => [
    wijzigToewijzing({ id: toewijzing.id, versie }, velden),
    ...(raaktTraject ? [wijzigTraject(traject, vanTraject)] : []),
    ...(andere?.writes ?? []),
    event({
      ...wie,
      daad,
      object: ['toewijzing', toewijzing.id],
      gegevens: { van: toewijzing.status, naar: velden.status ?? toewijzing.status, toelichting },
    }),
    ...extra,
    ...(dossier && na ? trajectTellingen([dossier], [na], regels) : []),
  ]);
}
