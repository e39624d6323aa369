import { and, eq, inArray, or } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { combinanten, contracten, percelen } from '../../../db/schema';
import { leveraarsVan } from '../keurmerk/queries.server';
import { keurmerkOordeel, keurmerkPuntTeksten, type Registratie } from '../keurmerk/rules';
import { opgeheven, opgeschort } from './commands.server';
import { eisenVanPercelen } from './dossier.server';
import { gevolgVanKeurmerk, hefOp, stapOpDag, statusOpDag } from './rules';
import { wijzigContract } from './samen.server';

type Gevolg = {
  aanbiederId: string;
  /** The register of this aanbieder as it is after the commit that these writes go into. */
  registraties: readonly Registratie[];
  nu: string;
  vandaag: Dag;
};

/** The running contracts in which this aanbieder delivers, alone or in a combinatie; of every gemeente. */
async function lopendeContractenMet(aanbiederId: string) {
  const combinaties = db
    .select({ id: combinanten.combinatieId })
    .from(combinanten)
    .where(eq(combinanten.aanbiederId, aanbiederId));
  const rijen = await db
    .select({ contract: contracten, perceel: { id: percelen.id, type: percelen.type } })
    .from(contracten)
    .innerJoin(percelen, eq(percelen.id, contracten.perceelId))
    .where(
      and(
        or(eq(contracten.contractantId, aanbiederId), inArray(contracten.contractantId, combinaties)),
        inArray(contracten.status, ['actief', 'onder-verbeterplan', 'opgeschort']),
      ),
    );
  return rijen.map(({ contract, perceel }) => ({ ...contract, perceel }));
}

/**
 * What a change in the keurmerk register does to contracts: a delivering party that lacks today what the perceel
 * demands suspends the contract for new placements; once all is in order again a suspension that a keurmerk caused is
 * lifted. A suspension that a person decided stays. Put the writes in the commit of the registration itself; the acts
 * are recorded as the portal's own.
 * @source domeinregels D.4, B.2
 */
export async function keurmerkGevolgWrites({ aanbiederId, registraties, nu, vandaag }: Gevolg): Promise<Write[]> {
  const lijst = (await lopendeContractenMet(aanbiederId)).filter(
    (contract) => statusOpDag(contract, vandaag) !== 'verlopen',
  );
  const [eisen, leveraars] = await Promise.all([
    eisenVanPercelen(lijst),
    leveraarsVan(lijst.map(({ contractantId }) => contractantId)),
  ]);
  return lijst.flatMap((contract): Write[] => {
    const partijen = (leveraars.get(contract.contractantId) ?? []).map((partij) =>
      partij.aanbiederId === aanbiederId ? { ...partij, registraties } : partij,
    );
    const oordeel = keurmerkOordeel(partijen, eisen.get(contract.perceel.id) ?? [], vandaag);
    const gevolg = gevolgVanKeurmerk(contract.status, oordeel);
    const opheffing = hefOp(contract, contract.opgeschortVanuit ?? 'actief', vandaag);
    if (gevolg === 'schort-op' && stapOpDag(contract, 'schort-op', vandaag).ok) {
      const reden = oordeel
        .flatMap(({ naam, ontbreekt }) =>
          ontbreekt.map((punt) => keurmerkPuntTeksten['keurmerk-niet-geldig']({ naam, ...punt, dag: vandaag })),
        )
        .join(' ');
      return [
        (tx) => wijzigContract(tx, contract, opgeschort(contract, 'keurmerk', reden)),
        event({
          actor: null,
          nu,
          daad: 'contract:opschorten',
          object: ['contract', contract.id],
          gegevens: { door: 'keurmerk', toelichting: reden },
        }),
      ];
    }
    if (gevolg !== 'hef-op' || contract.opgeschortDoor !== 'keurmerk' || !opheffing.ok) return [];
    return [
      (tx) => wijzigContract(tx, contract, opgeheven(opheffing.value)),
      event({
        actor: null,
        nu,
        daad: 'contract:opheffen',
        object: ['contract', contract.id],
        gegevens: { door: 'keurmerk', toelichting: 'Het keurmerk is weer in orde.' },
      }),
    ];
  });
}
