import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, gunningen, organisaties, percelen } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { aanbestedingInScope, isUitslagOpenbaar, isZichtbaarVoorIedereen } from '../aanbesteding/scope.server';
import { perceelStatussen } from '../aanbesteding/status';
import { listBronfeiten } from '../bron/queries.server';
import { statusOpDag } from '../contract/rules';
import { contractInScope } from '../contract/scope.server';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { keurmerkInstellingenOp, registersVan } from '../keurmerk/queries.server';
import { ergsteToestand, keurmerkenVan, standOp } from '../keurmerk/rules-stand';
import { getAanbieder, getCombinatie, getPartij, listCombinatiesVan } from './queries.server';
import { naamhistorie } from './rules-namen';
import type { AanbiederSoort } from './status';
import { watNuAanbieder, watNuCombinatie } from './wat-nu';

/** Contracts of some parties in the reader's scope, running ones first. */
async function listContractenVan(actor: Actor, partijIds: readonly string[], vandaag: Dag) {
  const rijen = await db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      naam: contracten.naam,
      gemeente: organisaties.naam,
      contractantId: contracten.contractantId,
      status: contracten.status,
      startDatum: contracten.startDatum,
      eindDatum: contracten.eindDatum,
    })
    .from(contracten)
    .innerJoin(organisaties, eq(organisaties.id, contracten.gemeenteId))
    .where(and(inArray(contracten.contractantId, [...partijIds]), contractInScope(actor)))
    .orderBy(desc(contracten.eindDatum), alphabetical(organisaties.naam), asc(contracten.nummer));
  return rijen.map(({ eindDatum, ...rij }) => ({
    ...rij,
    status: statusOpDag({ ...rij, eindDatum }, vandaag),
    totEnMet: addDagen(eindDatum, -1),
  }));
}

/** Percelen that some parties won: all in the reader's own tenders, elsewhere only what everybody may know. */
async function listGewonnenPercelen(actor: Actor, partijIds: readonly string[]) {
  const openbaar = and(isZichtbaarVoorIedereen(), inArray(percelen.status, perceelStatussen.filter(isUitslagOpenbaar)));
  return db
    .select({
      id: percelen.id,
      nummer: aanbestedingen.nummer,
      titel: aanbestedingen.titel,
      perceel: percelen.nummer,
      naam: percelen.naam,
      status: percelen.status,
      gegundDatum: percelen.gegundDatum,
      partijId: gunningen.partijId,
    })
    .from(gunningen)
    .innerJoin(percelen, eq(percelen.id, gunningen.perceelId))
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(and(inArray(gunningen.partijId, [...partijIds]), or(aanbestedingInScope(actor), openbaar)))
    .orderBy(desc(percelen.gegundDatum), asc(aanbestedingen.nummer), asc(percelen.nummer));
}

/** What the pages of an aanbieder and of a combinatie have in common. */
async function dossier(actor: Actor, id: string, partijIds: readonly string[], vandaag: Dag) {
  const [contractrijen, gewonnen, bronfeiten, geschiedenis] = await Promise.all([
    listContractenVan(actor, partijIds, vandaag),
    listGewonnenPercelen(actor, partijIds),
    listBronfeiten(actor, { organisatieId: id }),
    listGeschiedenis([
      ['organisatie', id],
      ['aanbieder', id],
    ]),
  ]);
  return { contracten: contractrijen, gewonnen, bronfeiten, geschiedenis };
}

async function standenVan(leden: readonly { id: string; soort: AanbiederSoort }[], vandaag: Dag) {
  const [registers, instellingen] = await Promise.all([
    registersVan(leden.map(({ id }) => id)),
    keurmerkInstellingenOp(vandaag),
  ]);
  return (lid: { id: string; soort: AanbiederSoort }) => {
    const register = registers.get(lid.id) ?? [];
    return keurmerkenVan(lid.soort, register).map((soort) => standOp(register, soort, vandaag, instellingen));
  };
}

/** Everything on the page of one aanbieder; ten queries. */
async function getAanbiederPagina(actor: Actor, id: string, vandaag: Dag) {
  const [aanbieder, combinaties] = await Promise.all([getAanbieder(actor, id), listCombinatiesVan(id)]);
  const [standenBij, rest] = await Promise.all([
    standenVan([aanbieder], vandaag),
    dossier(actor, id, [id, ...combinaties.map((combinatie) => combinatie.id)], vandaag),
  ]);
  const { namen, ...feiten } = aanbieder;
  const standen = standenBij(aanbieder);
  return {
    kind: 'aanbieder' as const,
    ...feiten,
    ...rest,
    namen: naamhistorie(namen),
    combinaties,
    standen,
    toestand: ergsteToestand(standen.map(({ toestand }) => toestand)),
    stappen: watNuAanbieder({ ...feiten, standen }, actor),
  };
}

/** Everything on the page of one combinatie: each combinant has its own keurmerken. Ten queries. */
async function getCombinatiePagina(actor: Actor, id: string, vandaag: Dag) {
  const combinatie = await getCombinatie(actor, id);
  const leden = combinatie.leden.map(({ aanbiederId, combinatieId: _, ...lid }) => ({ ...lid, id: aanbiederId }));
  const [standenBij, rest] = await Promise.all([standenVan(leden, vandaag), dossier(actor, id, [id], vandaag)]);
  const metStanden = leden.map((lid) => ({ ...lid, standen: standenBij(lid) }));
  const leverend = metStanden.filter(({ levert }) => levert).flatMap(({ standen }) => standen);
  return {
    kind: 'combinatie' as const,
    ...combinatie,
    ...rest,
    leden: metStanden,
    toestand: ergsteToestand(leverend.map(({ toestand }) => toestand)),
    stappen: watNuCombinatie(metStanden, actor),
  };
}

/** The page of an aanbieder or of a combinatie; 404 for another's or an unknown one. */
export async function getPartijPagina(actor: Actor, id: string, vandaag: Dag) {
  const { soort } = await getPartij(actor, id);
  return soort === 'combinatie' ? getCombinatiePagina(actor, id, vandaag) : getAanbiederPagina(actor, id, vandaag);
}

export type AanbiederPagina = Awaited<ReturnType<typeof getAanbiederPagina>>;
export type CombinatiePagina = Awaited<ReturnType<typeof getCombinatiePagina>>;

/** What an aanbieder sees of himself; nothing of others but the names of his combinaties. Six queries. */
export async function getEigenOrganisatie(actor: Actor, vandaag: Dag) {
  const id = actor.organisatieId;
  const [aanbieder, combinaties] = await Promise.all([getAanbieder(actor, id), listCombinatiesVan(id)]);
  const standenBij = await standenVan([aanbieder], vandaag);
  const { namen, toelichting: _, bron: __, versie: ___, ...feiten } = aanbieder;
  const standen = standenBij(aanbieder);
  return {
    ...feiten,
    toelichting: null,
    namen: naamhistorie(namen).map((rij) => ({ ...rij, bron: null })),
    combinaties,
    standen,
    toestand: ergsteToestand(standen.map(({ toestand }) => toestand)),
  };
}
