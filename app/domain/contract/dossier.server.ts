import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '../../../db/client';
import { gunningen, organisaties, perceelDeelnames, perceelLeerroutes } from '../../../db/schema';
import { keurmerkeisen, type Leerroute, type PerceelType } from '../aanbesteding/status';
import { leveraarsVan } from '../keurmerk/queries.server';
import type { KeurmerkSoort } from '../keurmerk/status';
import { type Contract, listTarieven } from './queries.server';
import { contractTeksten } from './redenen';
import { type Aanbod, type ActiveerDossier, biedAan } from './rules';

type MetPerceel = { readonly perceel: { readonly id: string; readonly type: PerceelType } | null };
type Onderwerp = MetPerceel & { readonly id: string; readonly contractantId: string };

/** Which keurmerken the perceel of each contract demands, by perceel; a contract without a perceel demands none. */
export async function eisenVanPercelen(
  contracten: readonly MetPerceel[],
): Promise<Map<string, readonly KeurmerkSoort[]>> {
  const percelen = new Map(contracten.flatMap(({ perceel }) => (perceel ? [[perceel.id, perceel.type] as const] : [])));
  if (percelen.size === 0) return new Map();
  const routes = await db
    .select()
    .from(perceelLeerroutes)
    .where(inArray(perceelLeerroutes.perceelId, [...percelen.keys()]));
  const van = (id: string): Leerroute[] =>
    routes.filter(({ perceelId }) => perceelId === id).map(({ leerroute }) => leerroute);
  return new Map([...percelen].map(([id, type]) => [id, keurmerkeisen({ type, leerroutes: van(id) })]));
}

/** All that `activeer` judges a contract on, by contract id. Three queries, however many contracts. */
export async function activeerDossiers(contracten: readonly Onderwerp[]): Promise<Map<string, ActiveerDossier>> {
  const [eisen, leveraars, tarieven] = await Promise.all([
    eisenVanPercelen(contracten),
    leveraarsVan(contracten.map(({ contractantId }) => contractantId)),
    listTarieven(contracten.map(({ id }) => id)),
  ]);
  return new Map(
    contracten.map(({ id, contractantId, perceel }) => [
      id,
      {
        eisen: (perceel && eisen.get(perceel.id)) ?? [],
        leveraars: leveraars.get(contractantId) ?? [],
        tarieven: tarieven.filter(({ contractId }) => contractId === id),
      },
    ]),
  );
}

/** Who buys a perceel and who won it. */
export type PerceelPartijen = { deelnemers: { id: string; naam: string }[]; gegundeIds: string[] };

/** By perceel id; two queries. The reader's scope is judged on the contracts or the perceel before this. */
export async function partijenVanPercelen(perceelIds: readonly string[]): Promise<Map<string, PerceelPartijen>> {
  const gevraagd = [...new Set(perceelIds)];
  const [deelnemers, gegunden] = await Promise.all([
    db
      .select({ perceelId: perceelDeelnames.perceelId, id: organisaties.id, naam: organisaties.naam })
      .from(perceelDeelnames)
      .innerJoin(organisaties, eq(organisaties.id, perceelDeelnames.gemeenteId))
      .where(inArray(perceelDeelnames.perceelId, gevraagd))
      .orderBy(asc(organisaties.naam)),
    db
      .select({ perceelId: gunningen.perceelId, partijId: gunningen.partijId })
      .from(gunningen)
      .where(inArray(gunningen.perceelId, gevraagd)),
  ]);
  return new Map(
    gevraagd.map((perceelId) => [
      perceelId,
      {
        deelnemers: deelnemers.filter((rij) => rij.perceelId === perceelId).map(({ id, naam }) => ({ id, naam })),
        gegundeIds: gegunden.filter((rij) => rij.perceelId === perceelId).map(({ partijId }) => partijId),
      },
    ]),
  );
}

/** Each contract as `biedAan` judges it: with the participants and gegunden of its perceel. */
export async function aanboden(lijst: readonly Contract[]): Promise<{ contract: Contract; aanbod: Aanbod }[]> {
  const partijen = await partijenVanPercelen(lijst.flatMap(({ perceelId }) => perceelId ?? []));
  return lijst.map((contract) => {
    const { deelnemers = [], gegundeIds = [] } = partijen.get(contract.perceelId ?? '') ?? {};
    const perceel = contract.perceel && {
      status: contract.perceel.status,
      gemeenteIds: deelnemers.map(({ id }) => id),
      gegundeIds,
    };
    return { contract, aanbod: { ...contract, perceel } };
  });
}

/** What would stop this contract from being offered now. */
export async function bezwarenTegenAanbod(contract: Contract): Promise<string[]> {
  const [eerste] = await aanboden([contract]);
  const uitkomst = eerste && biedAan(eerste.aanbod);
  return uitkomst && !uitkomst.ok ? contractTeksten(uitkomst) : [];
}
