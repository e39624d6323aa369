import { and, eq } from 'drizzle-orm';
import { event } from '~/platform/events.server';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { individueleContracten, type trajecten } from '../../../db/schema';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { veranderd } from '../traject/dossier';
import { wijzigTraject } from '../traject/writes.server';
import type { Wie } from './commands.server';
import type { IndividueelContract } from './queries.server';

export type Bestaand = Wie & { id: string; versie: number };
type Gevolg = {
  daad: string;
  toelichting: string;
  velden: Partial<typeof individueleContracten.$inferInsert>;
  /** What else goes in the same commit. */
  mee?: readonly Write[];
  traject?: Partial<Omit<typeof trajecten.$inferInsert, 'id' | 'trajectnummer' | 'versie'>>;
};

/** The next version of the contract, what it means for the traject, the event and the sums of the KPI's. */
export async function schrijf(
  { contract, traject }: IndividueelContract,
  { versie, ...wie }: Wie & { versie: number },
  { daad, toelichting, velden, mee = [], traject: vanTraject }: Gevolg,
): Promise<void> {
  const dossier = vanTraject && (await leesDossiers([traject.id])).get(traject.id);
  const regels = await leesKpiRegels();
  await commit((tx) => [
    exactlyOne(
      tx
        .update(individueleContracten)
        .set({ ...velden, versie: versie + 1 })
        .where(and(eq(individueleContracten.id, contract.id), eq(individueleContracten.versie, versie))),
    ),
    ...mee,
    ...(vanTraject ? [wijzigTraject(traject, vanTraject)] : []),
    event({
      ...wie,
      daad,
      object: ['individueel-contract', contract.id],
      gegevens: { van: contract.status, naar: velden.status ?? contract.status, toelichting },
    }),
    ...(dossier ? trajectTellingen([dossier], [veranderd(dossier, { traject: vanTraject })], regels) : []),
  ]);
}
