import { aliasedTable, and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { isBinnen } from '~/platform/dates';
import { getalOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import {
  contracten,
  organisaties,
  perceelLeerroutes,
  percelen,
  toewijzingen,
  toewijzingsregels,
} from '../../../db/schema';
import { alphabetical, countAll } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';
import { eigenGemeenten } from '../traject/queries.server';
import { dienstenVan } from './kandidaten';
import { diensten } from './status';
import { evenwichtVan } from './verdeling';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

/** Counts as allocated; the same as the KPI. */
const toegedeeld = [
  'toegewezen',
  'geaccepteerd',
  'gestart',
  'onderbroken',
  'afgerond',
  'tussentijds-beeindigd',
] as const;

/** Every version of every rule of the reader's gemeenten, the newest first. */
const listRegels = (gemeenteIds: readonly string[]) =>
  db
    .select({
      id: toewijzingsregels.id,
      gemeenteId: toewijzingsregels.gemeenteId,
      gemeente: gemeente.naam,
      dienst: toewijzingsregels.dienst,
      contractId: toewijzingsregels.contractId,
      contract: contracten.nummer,
      contractant: contractant.naam,
      versienummer: toewijzingsregels.versienummer,
      van: toewijzingsregels.van,
      tot: toewijzingsregels.tot,
      toelichting: toewijzingsregels.toelichting,
    })
    .from(toewijzingsregels)
    .innerJoin(contracten, eq(contracten.id, toewijzingsregels.contractId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .innerJoin(gemeente, eq(gemeente.id, toewijzingsregels.gemeenteId))
    .where(inArray(toewijzingsregels.gemeenteId, [...gemeenteIds]))
    .orderBy(desc(toewijzingsregels.van), alphabetical(gemeente.naam), asc(toewijzingsregels.dienst));

/** The versions of the rule of one gemeente and dienst, the newest first. */
export const listRegelversies = async (gemeenteId: string, dienst: string) =>
  (await listRegels([gemeenteId])).filter((regel) => regel.dienst === dienst);

/** Running contracts of the reader with their perceel, and how many were allocated to each. */
async function listContractenMetAantal(actor: Actor) {
  const [rijen, aantallen] = await Promise.all([
    db
      .select({
        id: contracten.id,
        gemeente: gemeente.naam,
        contractantId: contractant.id,
        contractant: contractant.naam,
        perceelId: percelen.id,
        perceel: percelen.naam,
        type: percelen.type,
      })
      .from(contracten)
      .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
      .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
      .innerJoin(percelen, eq(percelen.id, contracten.perceelId))
      .where(and(contractInScope(actor), inArray(contracten.status, ['actief', 'onder-verbeterplan', 'opgeschort'])))
      .orderBy(asc(percelen.naam), alphabetical(contractant.naam), alphabetical(gemeente.naam)),
    db
      .select({ contractId: toewijzingen.contractId, aantal: countAll() })
      .from(toewijzingen)
      .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
      .where(and(contractInScope(actor), inArray(toewijzingen.status, [...toegedeeld])))
      .groupBy(toewijzingen.contractId),
  ]);
  const aantalVan = new Map(aantallen.map(({ contractId, aantal }) => [contractId, aantal]));
  return rijen.map((rij) => ({ ...rij, aantal: aantalVan.get(rij.id) ?? 0 }));
}

/** Per perceel with more than one aanbieder: how many each was allocated, against an even split. */
export async function listEvenwicht(actor: Actor) {
  const perPerceel = new Map<string, Awaited<ReturnType<typeof listContractenMetAantal>>>();
  for (const rij of await listContractenMetAantal(actor)) {
    perPerceel.set(rij.perceelId, [...(perPerceel.get(rij.perceelId) ?? []), rij]);
  }
  return [...perPerceel].flatMap(([perceelId, rijen]) => {
    const partijen = [...new Map(rijen.map(({ contractantId, contractant: naam }) => [contractantId, naam]))];
    if (partijen.length < 2) return [];
    const evenwicht = evenwichtVan(
      partijen.map(([id, naam]) => {
        const eigen = rijen.filter(({ contractantId }) => contractantId === id);
        return {
          id,
          naam,
          aantal: eigen.reduce((som, { aantal }) => som + aantal, 0),
          gemeenten: eigen.map((rij) => rij.gemeente),
        };
      }),
    );
    return [{ perceelId, perceel: rijen[0]?.perceel ?? '', ...evenwicht }];
  });
}

/** Which diensten the running contracts of each gemeente cover, so that a rule can be made for them. */
async function listDekking(actor: Actor) {
  const rijen = await db
    .select({ gemeenteId: contracten.gemeenteId, perceelId: percelen.id, type: percelen.type })
    .from(contracten)
    .innerJoin(percelen, eq(percelen.id, contracten.perceelId))
    .where(and(contractInScope(actor), inArray(contracten.status, ['actief', 'onder-verbeterplan', 'opgeschort'])));
  const ids = [...new Set(rijen.map(({ perceelId }) => perceelId))];
  const routes =
    ids.length > 0 ? await db.select().from(perceelLeerroutes).where(inArray(perceelLeerroutes.perceelId, ids)) : [];
  return new Set(
    rijen.flatMap(({ gemeenteId, perceelId, type }) =>
      dienstenVan({
        type,
        leerroutes: routes.filter((route) => route.perceelId === perceelId).map(({ leerroute }) => leerroute),
      }).map((dienst) => `${gemeenteId} ${dienst}`),
    ),
  );
}

/** Everything on the page about the allocation. */
export async function verdelingPagina(actor: Actor, vandaag: Dag) {
  const gemeenten = await eigenGemeenten(actor, vandaag);
  const [regels, dekking, evenwicht, grensProcent] = await Promise.all([
    listRegels(gemeenten.map(({ id }) => id)),
    listDekking(actor),
    listEvenwicht(actor),
    getalOp('toewijzing.scheefheid-procent', vandaag),
  ]);
  const getoond = diensten.filter((dienst) => gemeenten.some(({ id }) => dekking.has(`${id} ${dienst}`)));
  return {
    diensten: getoond,
    gemeenten: gemeenten.map(({ id, naam }) => ({
      id,
      naam,
      cellen: getoond.map((dienst) => {
        const eigen = regels.filter((regel) => regel.gemeenteId === id && regel.dienst === dienst);
        const nu = eigen.find((regel) => isBinnen(regel, vandaag));
        const straks = eigen.find((regel) => regel.van > vandaag);
        return {
          dienst,
          kan: dekking.has(`${id} ${dienst}`),
          nu: nu ? { contractant: nu.contractant, van: nu.van } : null,
          straks: straks ? { contractant: straks.contractant, van: straks.van } : null,
        };
      }),
    })),
    versies: regels.slice(0, 50).map(({ gemeenteId: _, contractId: __, ...regel }) => regel),
    evenwicht,
    grensProcent,
    bewerken: actor.permissions.has('toewijzingsregel:bewerken'),
  };
}
export type VerdelingPagina = Awaited<ReturnType<typeof verdelingPagina>>;
