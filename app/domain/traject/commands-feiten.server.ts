import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatDatum } from '~/platform/format';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { trajectfeiten } from '../../../db/schema';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { veranderd } from './dossier';
import { getTraject, listFeiten } from './queries.server';
import type { TrajectWeigering } from './redenen';
import { type FeitSoort, feitNamen } from './status';
import { wijzigTraject } from './writes.server';

/** What the gemeente itself knows of a traject, where no aanbieder reports it (PVT and MAP of a gezinsmigrant). */

type Invoer = { actor: Actor; nu: string; vandaag: Dag; nummer: string; versie: number; soort: FeitSoort };

async function metTellingen(
  { actor, nu, versie, soort }: Invoer,
  trajectId: string,
  daad: string,
  write: Write,
  datum: Dag | null,
) {
  const [dossier, regels] = await Promise.all([
    leesDossiers([trajectId]).then((dossiers) => dossiers.get(trajectId)),
    leesKpiRegels(),
  ]);
  if (!dossier) return;
  const andere = dossier.feiten.filter((feit) => feit.soort !== soort);
  const na = veranderd(dossier, { feiten: datum ? [...andere, { soort, datum }] : andere });
  await commit(() => [
    wijzigTraject({ id: trajectId, versie }, {}),
    write,
    event({
      actor,
      nu,
      daad,
      object: ['traject', trajectId],
      gegevens: { soort, toelichting: `${feitNamen[soort]}${datum ? `: ${formatDatum(datum)}` : ''}.` },
    }),
    ...trajectTellingen([dossier], [na], regels),
  ]);
}

/** Records a fact with its day. Each kind is there once; what a report brought stands. */
export async function voegFeitToe(invoer: Invoer & { datum: Dag }): Promise<Result<true, TrajectWeigering>> {
  const { datum, soort } = invoer;
  const { id, plichtDatum } = await getTraject(invoer.actor, invoer.nummer);
  if (datum > invoer.vandaag) return fail('feit-ligt-in-de-toekomst', { datum });
  if (datum < plichtDatum) return fail('feit-voor-plicht', { plichtDatum });
  const eerder = (await listFeiten(id)).find((feit) => feit.soort === soort);
  if (eerder) return fail('feit-bestaat-al', { datum: eerder.datum });
  const write: Write = (tx) => tx.insert(trajectfeiten).values({ trajectId: id, soort, datum });
  await metTellingen(invoer, id, 'traject:feit-toevoegen', write, datum);
  return ok(true);
}

/** Takes away a fact that the gemeente entered itself. */
export async function haalFeitWeg(invoer: Invoer): Promise<Result<true, TrajectWeigering>> {
  const { soort } = invoer;
  const { id } = await getTraject(invoer.actor, invoer.nummer);
  const feit = (await listFeiten(id)).find((rij) => rij.soort === soort);
  if (!feit) return fail('feit-onbekend');
  if (feit.contractId !== null) return fail('feit-uit-rapportage');
  const write: Write = (tx) =>
    exactlyOne(
      tx
        .delete(trajectfeiten)
        .where(and(eq(trajectfeiten.trajectId, id), eq(trajectfeiten.soort, soort), isNull(trajectfeiten.contractId))),
    );
  await metTellingen(invoer, id, 'traject:feit-weghalen', write, null);
  return ok(true);
}
