import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen } from '~/platform/dates';
import { db } from '../../../db/client';
import { contracten } from '../../../db/schema';
import { countAll, countWhere } from '../../../db/sql';
import type { PerceelMetAanbesteding } from '../aanbesteding/perceel-queries.server';
import { procedureprofielen } from '../aanbesteding/procedure';
import { keurmerkeisen, type Leerroute } from '../aanbesteding/status';
import { contractInScope } from '../contract/scope.server';
import { leveraarsVan } from '../keurmerk/queries.server';
import { type Registratie, statusOp } from '../keurmerk/rules';
import { type KeurmerkSoort, keurmerkSoortNamen, keurmerkStatus } from '../keurmerk/status';
import { inGunning } from './in-gunning';
import { listGunningen } from './queries.server';
import { standstillVan } from './rules';

/** How many contracts were made from a perceel: of everybody, and those that the actor can open. */
async function telContracten(actor: Actor, perceelId: string) {
  const [telling] = await db
    .select({ totaal: countAll(), eigen: countWhere(contractInScope(actor)) })
    .from(contracten)
    .where(eq(contracten.perceelId, perceelId));
  return telling ?? { totaal: 0, eigen: 0 };
}

/** The opschortende termijn of a decision; `eindDag` is the first day after it. Null when there is none. */
export function getStandstill(rij: Parameters<typeof inGunning>[0]) {
  const termijn = standstillVan(inGunning(rij), procedureprofielen[rij.aanbesteding.procedure]);
  return termijn && { ...termijn, eindDag: addDagen(termijn.totEnMet, 1) };
}

const opDag = (registraties: readonly Registratie[], soort: KeurmerkSoort, dag: string) =>
  keurmerkStatus[statusOp(registraties, soort, dag)];

/** The outcome of a perceel as its page shows it: gegunden with their combinanten and keurmerken, standstill, contracts. */
export async function getUitslag(
  actor: Actor,
  rij: PerceelMetAanbesteding,
  leerroutes: readonly Leerroute[],
  vandaag: string,
) {
  const { perceel } = rij;
  const eisen = keurmerkeisen({ type: perceel.type, leerroutes });
  const [gegunden, contractTelling] = await Promise.all([listGunningen(perceel.id), telContracten(actor, perceel.id)]);
  const leveraars = await leveraarsVan(gegunden.map(({ partijId }) => partijId));
  const { startDatum } = perceel;
  return {
    eisen: eisen.map((soort) => keurmerkSoortNamen[soort]),
    standstill: getStandstill(rij),
    contracten: contractTelling,
    gegunden: gegunden.map(({ partijId, naam, soort, toelichting, bron }) => ({
      partijId,
      naam,
      isCombinatie: soort === 'combinatie',
      toelichting,
      bron,
      leveraars: (leveraars.get(partijId) ?? []).map(({ aanbiederId, naam, levert, registraties }) => ({
        aanbiederId,
        naam,
        levert,
        keurmerken: eisen.map((eis) => ({
          soort: keurmerkSoortNamen[eis],
          vandaag: opDag(registraties, eis, vandaag),
          start: startDatum === null ? null : opDag(registraties, eis, startDatum),
        })),
      })),
    })),
  };
}
export type Uitslag = Awaited<ReturnType<typeof getUitslag>>;
