import { aliasedTable, and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { instellingenOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, contractOpties, organisaties, percelen } from '../../../db/schema';
import { activeerDossiers } from './dossier.server';
import type { Optie } from './opties';
import { contractTeksten } from './redenen';
import { activeer } from './rules';
import { contractInScope } from './scope.server';
import type { ContractStatus } from './status';
import { type ContractInWerk, werkVanContracten, type Zicht } from './werkpunten';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const meldingen = ['contract.optie-in-zicht-dagen', 'contract.einde-in-zicht-dagen'] as const;
const metWerk: ContractStatus[] = ['concept', 'ter-ondertekening', 'actief', 'onder-verbeterplan', 'opgeschort'];

/**
 * What this person has to do about contracts: offer, sign, activate (or what blocks it), decide about options, and
 * contracts that end. An aanbieder is asked to sign; who only reads has nothing to do.
 */
export async function listContractWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const aanbieder = actor.scope.soort === 'aanbieder';
  if (!aanbieder && !actor.permissions.has('contract:bewerken')) return [];
  const [contracten, zicht] = await Promise.all([
    listInWerk(actor, aanbieder ? ['ter-ondertekening'] : metWerk, vandaag),
    zichtOp(vandaag),
  ]);
  return werkVanContracten(contracten, vandaag, zicht, aanbieder ? 'aanbieder' : 'beheert');
}

async function zichtOp(vandaag: Dag): Promise<Zicht> {
  const instellingen = await instellingenOp([...meldingen], vandaag);
  const dagen = (sleutel: (typeof meldingen)[number], anders: number) => {
    const waarde = instellingen[sleutel]?.waarde;
    return typeof waarde === 'number' ? waarde : anders;
  };
  return {
    optieDagen: dagen('contract.optie-in-zicht-dagen', 120),
    eindeDagen: dagen('contract.einde-in-zicht-dagen', 180),
  };
}

async function listInWerk(actor: Actor, statussen: ContractStatus[], vandaag: Dag): Promise<ContractInWerk[]> {
  const waar = and(inArray(contracten.status, statussen), contractInScope(actor));
  const [rijen, opties] = await Promise.all([
    db
      .select({
        contract: contracten,
        gemeente: gemeente.naam,
        contractant: contractant.naam,
        perceel: { id: percelen.id, nummer: percelen.nummer, naam: percelen.naam, type: percelen.type },
        aanbesteding: aanbestedingen.nummer,
      })
      .from(contracten)
      .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
      .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
      .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
      .leftJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
      .where(waar)
      .orderBy(asc(contracten.nummer)),
    db
      .select({ optie: contractOpties })
      .from(contractOpties)
      .innerJoin(contracten, eq(contracten.id, contractOpties.contractId))
      .where(and(waar, isNull(contractOpties.uitgeoefendOp), isNull(contractOpties.vervallenOp)))
      .orderBy(asc(contractOpties.volgnummer)),
  ]);
  const perContract = new Map<string, Optie[]>();
  for (const { optie } of opties)
    perContract.set(optie.contractId, [...(perContract.get(optie.contractId) ?? []), optie]);
  const lijst = rijen.map(({ contract, perceel, ...rij }) => ({ ...contract, ...rij, perceel }));
  const bezwaren = await bezwarenTegenActivering(lijst, vandaag);
  return lijst.map(({ perceel, aanbesteding, ...contract }) => ({
    ...contract,
    familie: perceel && aanbesteding ? { aanbesteding, perceel: perceel.nummer, naam: perceel.naam } : null,
    opties: perContract.get(contract.id) ?? [],
    bezwaren: bezwaren.get(contract.id) ?? [],
  }));
}

type Getekend = Parameters<typeof activeerDossiers>[0][number] & Parameters<typeof activeer>[0];

/** By contract id, for those that both parties signed and that are not in force yet. */
async function bezwarenTegenActivering(lijst: readonly Getekend[], vandaag: Dag): Promise<Map<string, string[]>> {
  const getekend = lijst.filter(
    ({ status, getekendGemeenteDatum, getekendContractantDatum }) =>
      status === 'ter-ondertekening' && getekendGemeenteDatum !== null && getekendContractantDatum !== null,
  );
  if (getekend.length === 0) return new Map();
  const dossiers = await activeerDossiers(getekend);
  return new Map(
    getekend.map((contract) => {
      const dossier = dossiers.get(contract.id);
      const uitkomst = dossier && activeer(contract, dossier, vandaag);
      return [contract.id, uitkomst && !uitkomst.ok ? contractTeksten(uitkomst) : []];
    }),
  );
}
