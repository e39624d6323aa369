import { aliasedTable, and, asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { distinct, groupBy } from '~/platform/group';
import { getalOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  contracten,
  contractOpties,
  contractTarieven,
  organisaties,
  perceelLeerroutes,
  percelen,
} from '../../../db/schema';
import { keurmerkeisen } from '../aanbesteding/status';
import { leveraarsVan } from '../keurmerk/queries.server';
import { contractTeksten } from './redenen';
import { activeer } from './rules';
import { contractInScope } from './scope.server';
import type { ContractStatus } from './status';
import { type ContractInWerk, werkVanContracten, type Zicht } from './werkpunten';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const metWerk: ContractStatus[] = ['concept', 'ter-ondertekening', 'actief', 'onder-verbeterplan', 'opgeschort'];

/**
 * What this person has to do about contracts: offer, sign, activate (or what blocks it), decide about options, and
 * contracts that end. An aanbieder is asked to sign; who only reads has nothing to do.
 */
export async function listContractWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const aanbieder = actor.scope.soort === 'aanbieder';
  if (!aanbieder && !actor.permissions.has('contract:bewerken')) return [];
  const [lijst, zicht] = await Promise.all([
    listInWerk(actor, aanbieder ? ['ter-ondertekening'] : metWerk, vandaag),
    zichtOp(vandaag),
  ]);
  return werkVanContracten(lijst, vandaag, zicht, aanbieder ? 'aanbieder' : 'beheert');
}

async function zichtOp(vandaag: Dag): Promise<Zicht> {
  const [optieDagen, eindeDagen] = await Promise.all([
    getalOp('contract.optie-in-zicht-dagen', vandaag),
    getalOp('contract.einde-in-zicht-dagen', vandaag),
  ]);
  return { optieDagen, eindeDagen };
}

const isGetekend = () =>
  and(
    eq(contracten.status, 'ter-ondertekening'),
    isNotNull(contracten.getekendGemeenteDatum),
    isNotNull(contracten.getekendContractantDatum),
  );

/** A row for each open option of a running contract; of a signed one a row for each tariff and leerroute of its perceel. */
const leesRijen = (actor: Actor, statussen: ContractStatus[]) =>
  db
    .select({
      contract: contracten,
      gemeente: gemeente.naam,
      contractant: contractant.naam,
      perceel: { nummer: percelen.nummer, naam: percelen.naam, type: percelen.type },
      aanbesteding: aanbestedingen.nummer,
      optie: contractOpties,
      tarief: contractTarieven,
      leerroute: perceelLeerroutes.leerroute,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .leftJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .leftJoin(
      contractOpties,
      and(
        eq(contractOpties.contractId, contracten.id),
        ne(contracten.status, 'ter-ondertekening'),
        isNull(contractOpties.uitgeoefendOp),
        isNull(contractOpties.vervallenOp),
      ),
    )
    .leftJoin(contractTarieven, and(eq(contractTarieven.contractId, contracten.id), isGetekend()))
    .leftJoin(perceelLeerroutes, and(eq(perceelLeerroutes.perceelId, percelen.id), isGetekend()))
    .where(and(inArray(contracten.status, statussen), contractInScope(actor)))
    .orderBy(asc(contracten.nummer), asc(contractOpties.volgnummer));
type Rijen = [Rij, ...Rij[]];
type Rij = Awaited<ReturnType<typeof leesRijen>>[number];

async function listInWerk(actor: Actor, statussen: ContractStatus[], vandaag: Dag): Promise<ContractInWerk[]> {
  const perContract = groupBy(await leesRijen(actor, statussen), ({ contract }) => contract.id);
  const bezwaren = await bezwarenTegenActivering([...perContract.values()], vandaag);
  return [...perContract].map(([id, rijen]) => {
    const [{ contract, perceel, aanbesteding, ...namen }] = rijen;
    return {
      ...contract,
      gemeente: namen.gemeente,
      contractant: namen.contractant,
      familie: perceel && aanbesteding ? { aanbesteding, perceel: perceel.nummer, naam: perceel.naam } : null,
      opties: distinct(rijen.map(({ optie }) => optie)),
      bezwaren: bezwaren.get(id) ?? [],
    };
  });
}

/** By contract id, for those that both parties signed and that are not in force yet. */
async function bezwarenTegenActivering(contracten: readonly Rijen[], vandaag: Dag): Promise<Map<string, string[]>> {
  const getekend = contracten.filter(
    ([{ contract }]) =>
      contract.status === 'ter-ondertekening' &&
      contract.getekendGemeenteDatum !== null &&
      contract.getekendContractantDatum !== null,
  );
  const leveraars = await leveraarsVan(getekend.map(([{ contract }]) => contract.contractantId));
  return new Map(
    getekend.map((rijen) => {
      const [{ contract, perceel }] = rijen;
      const leerroutes = [...new Set(rijen.flatMap(({ leerroute }) => leerroute ?? []))];
      const dossier = {
        eisen: perceel ? keurmerkeisen({ type: perceel.type, leerroutes }) : [],
        leveraars: leveraars.get(contract.contractantId) ?? [],
        tarieven: distinct(rijen.map(({ tarief }) => tarief)),
      };
      const uitkomst = activeer(contract, dossier, vandaag);
      return [contract.id, uitkomst.ok ? [] : contractTeksten(uitkomst)];
    }),
  );
}
