import { and, asc, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  aanbieders,
  combinanten,
  contracten,
  gunningen,
  organisaties,
  perceelLeerroutes,
  percelen,
} from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { aanbestedingInScope } from '../aanbesteding/scope.server';
import { keurmerkeisen, type Leerroute, type PerceelType } from '../aanbesteding/status';
import { partijInScope } from '../aanbieder/scope.server';
import { statusOpDag } from '../contract/rules';
import { contractInScope } from '../contract/scope.server';
import type { ContractStatus } from '../contract/status';
import type { KeurmerkSoort } from './status';

const lopend: readonly ContractStatus[] = ['actief', 'onder-verbeterplan', 'opgeschort'];

/** An aanbieder under a name that can hold a contract: his own, or that of a combinatie in which he delivers. */
export type Levering = { partijId: string; aanbiederId: string; naam: string };

/** Who delivers under which name, of some aanbieders or of all that the reader may see. */
export async function listLeveringen(actor: Actor, aanbiederIds?: readonly string[]): Promise<Levering[]> {
  const rijen = await db
    .select({
      aanbiederId: aanbieders.id,
      naam: organisaties.naam,
      combinatieId: combinanten.combinatieId,
      levert: combinanten.levert,
    })
    .from(aanbieders)
    .innerJoin(organisaties, eq(organisaties.id, aanbieders.id))
    .leftJoin(combinanten, eq(combinanten.aanbiederId, aanbieders.id))
    .where(and(partijInScope(actor), aanbiederIds ? inArray(aanbieders.id, [...aanbiederIds]) : undefined));
  const zelf = new Map(
    rijen.map(({ aanbiederId, naam }) => [aanbiederId, { partijId: aanbiederId, aanbiederId, naam }]),
  );
  const samen = rijen.flatMap(({ aanbiederId, naam, combinatieId, levert }) =>
    combinatieId && levert ? [{ partijId: combinatieId, aanbiederId, naam }] : [],
  );
  return [...zelf.values(), ...samen];
}

/** What a record of which every leerroute of its perceel is a row demands. */
type MetPerceel = { id: string; type: PerceelType | null; leerroute: Leerroute | null };
function metEisen<R extends MetPerceel>(rijen: readonly R[]) {
  const perId = new Map<string, R & { leerroutes: Leerroute[] }>();
  for (const rij of rijen) {
    const leerroutes = [...(perId.get(rij.id)?.leerroutes ?? []), ...(rij.leerroute ? [rij.leerroute] : [])];
    perId.set(rij.id, { ...rij, leerroutes });
  }
  return [...perId.values()].map(({ type, leerroutes, leerroute: _, ...rij }) => ({
    ...rij,
    eisen: type ? keurmerkeisen({ type, leerroutes }) : ([] as readonly KeurmerkSoort[]),
  }));
}

/** A running contract and an aanbieder who delivers under it, alone or in a combinatie. */
export type BetrokkenContract = Levering & {
  id: string;
  nummer: string;
  gemeenteId: string;
  gemeente: string;
  /** On the day that was asked for. */
  status: ContractStatus;
  eindDatum: string;
  /** What its perceel demands; nothing for a contract without one. */
  eisen: readonly KeurmerkSoort[];
};

/** The running contracts of some parties in the reader's scope, by name of the gemeente. */
export const listBetrokkenContracten = (actor: Actor, leveringen: readonly Levering[], vandaag: string) =>
  listLopendeContracten(contractInScope(actor), leveringen, vandaag);

/** The same of every gemeente: whom a registration concerns, whoever does it. Not for a screen. */
export const listAlleBetrokkenContracten = (leveringen: readonly Levering[], vandaag: string) =>
  listLopendeContracten(undefined, leveringen, vandaag);

async function listLopendeContracten(
  scope: SQL | undefined,
  leveringen: readonly Levering[],
  vandaag: string,
): Promise<BetrokkenContract[]> {
  if (leveringen.length === 0) return [];
  const rijen = await db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      contractantId: contracten.contractantId,
      gemeenteId: contracten.gemeenteId,
      gemeente: organisaties.naam,
      status: contracten.status,
      eindDatum: contracten.eindDatum,
      type: percelen.type,
      leerroute: perceelLeerroutes.leerroute,
    })
    .from(contracten)
    .innerJoin(organisaties, eq(organisaties.id, contracten.gemeenteId))
    .leftJoin(percelen, eq(percelen.id, contracten.perceelId))
    .leftJoin(perceelLeerroutes, eq(perceelLeerroutes.perceelId, percelen.id))
    .where(
      and(
        inArray(
          contracten.contractantId,
          leveringen.map(({ partijId }) => partijId),
        ),
        inArray(contracten.status, [...lopend]),
        scope,
      ),
    )
    .orderBy(alphabetical(organisaties.naam), asc(contracten.nummer));
  return metEisen(rijen)
    .map((rij) => ({ ...rij, status: statusOpDag(rij, vandaag) }))
    .filter(({ status }) => lopend.includes(status))
    .flatMap(({ contractantId, ...rij }) =>
      leveringen.filter(({ partijId }) => partijId === contractantId).map((levering) => ({ ...rij, ...levering })),
    );
}

/** Something that rests on a perceel, and which keurmerken that demands of who delivers for this party. */
export type GevraagdKeurmerk = {
  wat: 'contracten' | 'percelen';
  partijId: string;
  eisen: readonly KeurmerkSoort[];
};

/**
 * What the percelen demand under which the reader has running contracts, and those in his own tenders that were awarded
 * and have no contract yet. One query: a row for each leerroute of a perceel, with its contracts and awards.
 */
export async function listGevraagdeKeurmerken(actor: Actor, vandaag: string): Promise<GevraagdKeurmerk[]> {
  const { id, contractantId, status, eindDatum } = contracten;
  const rijen = await db
    .select({
      type: percelen.type,
      leerroute: perceelLeerroutes.leerroute,
      contract: { id, contractantId, status, eindDatum },
      gunning: { id: gunningen.id, partijId: gunningen.partijId },
    })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .leftJoin(perceelLeerroutes, eq(perceelLeerroutes.perceelId, percelen.id))
    .leftJoin(
      contracten,
      and(eq(contracten.perceelId, percelen.id), inArray(status, [...lopend]), contractInScope(actor)),
    )
    .leftJoin(
      gunningen,
      and(
        eq(gunningen.perceelId, percelen.id),
        inArray(percelen.status, ['voorlopig-gegund', 'gegund']),
        aanbestedingInScope(actor),
      ),
    )
    .where(or(isNotNull(id), isNotNull(gunningen.id)));
  const metContract = rijen.flatMap(({ contract, type, leerroute }) =>
    contract && lopend.includes(statusOpDag(contract, vandaag)) ? [{ ...contract, type, leerroute }] : [],
  );
  const gegund = rijen.flatMap(({ gunning, type, leerroute }) => (gunning ? [{ ...gunning, type, leerroute }] : []));
  return [
    ...metEisen(metContract).map(({ contractantId: partijId, eisen }) => ({
      wat: 'contracten' as const,
      partijId,
      eisen,
    })),
    ...metEisen(gegund).map(({ partijId, eisen }) => ({ wat: 'percelen' as const, partijId, eisen })),
  ];
}
