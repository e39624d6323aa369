import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { getPerceel } from '../aanbesteding/perceel-queries.server';
import { aanboden, activeerDossiers } from './dossier.server';
import { type Contract, listContractfamilie } from './queries.server';
import { contractTeksten } from './redenen';
import { type Aanbod, type ActiveerDossier, activeer, biedAan, statusOpDag } from './rules';
import type { ContractStatus } from './status';

/** The act that a contract of a family waits for. */
export type FamilieStap = 'aanbieden' | 'ondertekenen' | 'activeren' | null;

const isGetekend = ({ getekendGemeenteDatum, getekendContractantDatum }: Contract) =>
  getekendGemeenteDatum !== null && getekendContractantDatum !== null;

function stapVan(contract: Contract, status: ContractStatus): FamilieStap {
  if (status === 'concept') return 'aanbieden';
  if (status !== 'ter-ondertekening') return null;
  return isGetekend(contract) ? 'activeren' : 'ondertekenen';
}

/** Why the next act would be refused now; signing is judged when the day is known. */
function bezwarenTegen(
  stap: FamilieStap,
  aanbod: Aanbod,
  contract: Contract,
  dossier: ActiveerDossier | undefined,
  vandaag: Dag,
): string[] {
  const uitkomst =
    stap === 'aanbieden'
      ? biedAan(aanbod)
      : stap === 'activeren' && dossier
        ? activeer(contract, dossier, vandaag)
        : undefined;
  return uitkomst && !uitkomst.ok ? contractTeksten(uitkomst) : [];
}

/** All contracts of a perceel that this reader sees, with what each waits for. */
export async function contractfamilie(actor: Actor, nummer: string, perceelNummer: string, vandaag: Dag) {
  const { perceel, aanbesteding } = await getPerceel(actor, nummer, perceelNummer);
  const lijst = await listContractfamilie(actor, perceel.id);
  const [aangeboden, dossiers] = await Promise.all([aanboden(lijst), activeerDossiers(lijst)]);
  return {
    aanbesteding: { nummer: aanbesteding.nummer, titel: aanbesteding.titel },
    perceel: { nummer: perceel.nummer, naam: perceel.naam, status: perceel.status },
    contracten: aangeboden.map(({ contract, aanbod }) => {
      const status = statusOpDag(contract, vandaag);
      const stap = stapVan(contract, status);
      return {
        id: contract.id,
        nummer: contract.nummer,
        gemeente: contract.gemeente.naam,
        contractant: contract.contractant.naam,
        status,
        startDatum: contract.startDatum,
        eindDatum: contract.eindDatum,
        getekendGemeenteDatum: contract.getekendGemeenteDatum,
        getekendContractantDatum: contract.getekendContractantDatum,
        afwijkingen: contract.afwijkingen,
        versie: contract.versie,
        stap,
        bezwaren: bezwarenTegen(stap, aanbod, contract, dossiers.get(contract.id), vandaag),
      };
    }),
  };
}
export type FamilieContract = Awaited<ReturnType<typeof contractfamilie>>['contracten'][number];
