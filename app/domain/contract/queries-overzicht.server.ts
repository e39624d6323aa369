import { aliasedTable, and, asc, eq, ne } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import { contracten, organisaties } from '../../../db/schema';
import { keurmerkOordeel, registratieOp, statusOp } from '../keurmerk/rules';
import { controlelijst } from './controle';
import { activeerDossiers } from './dossier.server';
import { eerstvolgendeOptie, type Optie, optieVenster } from './opties';
import { type Contract, listTarieven } from './queries.server';
import { type ActiveerDossier, statusOpDag } from './rules';
import { contractInScope } from './scope.server';
import { tarievenOp } from './tarieven';

/** What the page of a contract shows, as plain data for the browser. */

/** Each party behind the contractant and how the keurmerken that the perceel demands stand today. */
const partijenVan = ({ leveraars, eisen }: ActiveerDossier, vandaag: Dag) => {
  const oordeel = new Map(keurmerkOordeel(leveraars, eisen, vandaag).map((rij) => [rij.aanbiederId, rij]));
  return leveraars.map(({ aanbiederId, naam, levert, klachtenreglementDatum, registraties }) => ({
    id: aanbiederId,
    naam,
    levert,
    klachtenreglementDatum,
    keurmerken: oordeel.get(aanbiederId)?.nodig
      ? eisen.map((soort) => ({
          soort,
          status: statusOp(registraties, soort, vandaag),
          tot: registratieOp(registraties, soort, vandaag)?.tot ?? null,
        }))
      : [],
  }));
};

/**
 * The options with what was decided; the one whose turn it is has its dates, from the current term. Our own date is for
 * the gemeente: an aanbieder gets the official one.
 */
export function optiesVan(
  actor: Actor,
  contract: Pick<Contract, 'startDatum' | 'eindDatum'>,
  opties: readonly Optie[],
) {
  const aanDeBeurt = eerstvolgendeOptie(opties)?.volgnummer;
  return opties.map((optie) => {
    const { volgnummer, maanden, besluitMaandenVooraf, uitgeoefendOp, vervallenOp } = optie;
    const dagen = volgnummer === aanDeBeurt ? optieVenster(contract, optie) : null;
    const eigen = actor.scope.soort === 'aanbieder';
    const venster = dagen && { ...dagen, internBesluitVoorDatum: eigen ? null : dagen.internBesluitVoorDatum };
    return { volgnummer, maanden, besluitMaandenVooraf, uitgeoefendOp, vervallenOp, venster };
  });
}
const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

/** The other contracts of the same perceel that this reader may see. */
export async function listZusters(actor: Actor, contract: Pick<Contract, 'id' | 'perceelId'>, vandaag: Dag) {
  if (contract.perceelId === null) return [];
  const rijen = await db
    .select({
      id: contracten.id,
      nummer: contracten.nummer,
      gemeente: gemeente.naam,
      contractant: contractant.naam,
      status: contracten.status,
      eindDatum: contracten.eindDatum,
      afwijkingen: contracten.afwijkingen,
    })
    .from(contracten)
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(and(eq(contracten.perceelId, contract.perceelId), ne(contracten.id, contract.id), contractInScope(actor)))
    .orderBy(asc(contracten.nummer));
  return rijen.map(({ afwijkingen, ...rij }) => ({
    ...rij,
    status: statusOpDag(rij, vandaag),
    wijktAf: afwijkingen !== null,
  }));
}

/** What the reader sees of who delivers, what is asked and what it costs today. */
export async function dossierOverzicht(contract: Contract, vandaag: Dag) {
  const dossier = (await activeerDossiers([contract])).get(contract.id) ?? { eisen: [], leveraars: [], tarieven: [] };
  const peildag = vandaag < contract.startDatum ? contract.startDatum : vandaag;
  const inVoorbereiding = contract.status === 'concept' || contract.status === 'ter-ondertekening';
  return {
    partijen: partijenVan(dossier, vandaag),
    tarieven: tarievenOp(dossier.tarieven, peildag).map(({ product, eenheid, bedragCents }) => ({
      product,
      eenheid,
      bedragCents,
    })),
    peildag,
    controle: inVoorbereiding ? controlelijst(contract, dossier, vandaag) : null,
  };
}

/** All tariffs of a contract with how they stand today. */
export async function tarievenOverzicht(contractId: string, vandaag: Dag) {
  const tarieven = await listTarieven([contractId]);
  return tarieven.map(({ id, product, eenheid, bedragCents, van, tot, bron }) => ({
    id,
    product,
    eenheid,
    bedragCents,
    van,
    tot,
    bron,
    stand:
      tot !== null && tot <= vandaag ? ('voorbij' as const) : van > vandaag ? ('straks' as const) : ('nu' as const),
  }));
}
