import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatEuroInvoer, formatPeriode } from '~/platform/format';
import { gemeenteKeuzes } from '../gemeente/keuzes.server';
import { getRegeling, listAanbiederKeuzes, listInstellingenVan, listToelatingen } from './queries.server';
import { magOverGemeente } from './scope.server';
import { toelatingSleutel } from './toelating';

/** What the form of an arrangement lets choose: any host, any institution, and the own gemeenten to ride along. */
export async function getKeuzes(actor: Actor, vandaag: Dag) {
  const [gemeenten, aanbieders] = await Promise.all([gemeenteKeuzes(vandaag), listAanbiederKeuzes()]);
  return { gemeenten, aanbieders, eigen: gemeenten.filter(({ waarde }) => magOverGemeente(actor, waarde)) };
}

type Regeling = Awaited<ReturnType<typeof getRegeling>>;

/** The stored values as the form begins with them: amounts and numbers as they are typed. */
export async function getWaarden(regeling: Regeling) {
  const { naam, hostId, leerroute, niveau, doelgroep, voorwaarden, van, tot, ondertekenaar, bron } = regeling;
  const { prijsCents, duurMaanden, plaatsen } = regeling;
  return {
    naam,
    hostId,
    leerroute,
    niveau,
    doelgroep,
    voorwaarden,
    aanbieders: (await listInstellingenVan(regeling.id)).map(({ id }) => id),
    van,
    tot,
    prijsCents: prijsCents === null ? null : formatEuroInvoer(prijsCents),
    duurMaanden: duurMaanden === null ? null : String(duurMaanden),
    plaatsen: plaatsen === null ? null : String(plaatsen),
    ondertekenaar,
    bron,
  };
}

/** What the page about the gemeenten of an arrangement lets choose: whom to admit, and which admission to end. */
export async function getGemeentenPagina(actor: Actor, id: string, vandaag: Dag) {
  const { naam, hostId, versie } = await getRegeling(actor, id);
  const [gemeenten, toelatingen] = await Promise.all([gemeenteKeuzes(vandaag), listToelatingen(id)]);
  const mag = (gemeenteId: string) => magOverGemeente(actor, hostId) || magOverGemeente(actor, gemeenteId);
  const open = toelatingen.filter(({ tot }) => tot === null || tot > vandaag);
  const liftMee = new Set(open.filter(({ tot }) => tot === null).map(({ gemeenteId }) => gemeenteId));
  return {
    regeling: { id, naam, versie },
    keuzes: gemeenten.filter(({ waarde }) => waarde !== hostId && !liftMee.has(waarde) && mag(waarde)),
    toelatingen: open
      .filter(({ gemeenteId }) => mag(gemeenteId))
      .map((rij) => ({
        waarde: toelatingSleutel(rij),
        label: rij.gemeente,
        hint: formatPeriode(rij.van, rij.tot),
      })),
  };
}
