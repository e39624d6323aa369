import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { percelen } from '../../../db/schema';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { listTeContracteren } from '../gunning/queries-contracten.server';
import { getUitslag } from '../gunning/queries-uitslag.server';
import { getPerceel, getPerceelInhoud, listOpvolging } from './perceel-queries.server';
import { opgebouwdeRaming } from './perceel-raming';
import { watNuVanPerceel } from './perceel-wat-nu.server';

/** Everything on the page of a perceel; 404 for who does not have it in his own view. */
export async function getPerceelPagina(actor: Actor, nummer: string, perceelNummer: string, vandaag: string) {
  const rij = await getPerceel(actor, nummer, perceelNummer);
  const { perceel, aanbesteding, verbandNaam } = rij;
  const [inhoud, opvolging, geschiedenis] = await Promise.all([
    getPerceelInhoud(perceel.id),
    listOpvolging(actor, perceel),
    listGeschiedenis([['perceel', perceel.id]]),
  ]);
  const [uitslag, teContracteren = []] = await Promise.all([
    getUitslag(actor, rij, inhoud.leerroutes, vandaag),
    perceel.status === 'gegund' ? listTeContracteren(actor, eq(percelen.id, perceel.id)) : undefined,
  ]);
  const gewichten = inhoud.criteria.map(({ gewicht }) => gewicht);
  const { id, aanbestedingId, opvolgerId, versie, ...velden } = perceel;
  return {
    aanbesteding: { nummer: aanbesteding.nummer, titel: aanbesteding.titel, verbandNaam },
    perceel: { ...velden, opgebouwdCents: opgebouwdeRaming(perceel) },
    leerroutes: inhoud.leerroutes,
    gemeenten: inhoud.deelnemers.map(({ id, naam, tot }) => ({ id, naam, tot })),
    criteria: inhoud.criteria,
    opvolging,
    uitslag,
    geschiedenis,
    magContracten: actor.permissions.has('contract:lezen'),
    magAanbieders: actor.permissions.has('aanbieder:lezen'),
    watNu: watNuVanPerceel({
      actor,
      rij,
      inhoud: { leerroutes: inhoud.leerroutes, gewichten, aantalDeelnemers: inhoud.deelnemers.length },
      standstill: uitslag.standstill,
      zonderContract: teContracteren.flatMap(({ gemeenten }) => gemeenten),
      vandaag,
    }),
  };
}
export type PerceelPagina = Awaited<ReturnType<typeof getPerceelPagina>>;
