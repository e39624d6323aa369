import type { Actor } from '~/platform/actor.server';
import { type Dag, isBinnen } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { keurmerkeisenVanLeerroutes, type Leerroute } from '../aanbesteding/status';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { drempelOp, listSommen } from '../individueel-contract/queries-drempel.server';
import { leveraarsVan } from '../keurmerk/queries.server';
import { keurmerkOordeel, keurmerkPuntTeksten } from '../keurmerk/rules';
import { getRegeling, listInstellingenVan, listToelatingen } from './queries.server';
import { listBudgetten } from './queries-budget.server';
import { toetsRechtsgrond } from './rechtsgrond';
import type { Meelifregeling } from './rules';
import { magOverGemeente } from './scope.server';
import { mogelijkeMeelifDaden } from './status';
import { toelatingSleutel } from './toelating';
import { leesVraag } from './vraag.server';

/** What the institutions lack today for a leerroute, as sentences. */
async function watOntbreekt(aanbiederIds: string[], leerroute: Leerroute, vandaag: Dag) {
  const leveraars = [...(await leveraarsVan(aanbiederIds)).values()].flat();
  return keurmerkOordeel(leveraars, keurmerkeisenVanLeerroutes([leerroute]), vandaag).flatMap(({ naam, ontbreekt }) =>
    ontbreekt.map(({ soort, status }) => ({
      tekst: keurmerkPuntTeksten['keurmerk-niet-geldig']({ naam, soort, status, dag: vandaag }),
      bekend: status !== 'onbekend',
    })),
  );
}

/** Everything that the page of an arrangement shows of itself, the answer to the question in the URL included. */
export async function getRegelingPagina(actor: Actor, id: string, request: Request, vandaag: Dag) {
  const regeling = await getRegeling(actor, id);
  const magContracten = actor.permissions.has('individueel-contract:lezen');
  const [instellingen, toelatingen, gemeenten, drempel, sommen, budgetten] = await Promise.all([
    listInstellingenVan(id),
    listToelatingen(id),
    listAlleGemeenten(),
    drempelOp(vandaag),
    magContracten ? listSommen(actor, vandaag, id) : null,
    magContracten ? listBudgetten(actor, id) : null,
  ]);
  const aanbiederIds = instellingen.map((instelling) => instelling.id);
  const eigen = gemeenten.filter((rij) => rij.id !== regeling.hostId && magOverGemeente(actor, rij.id));
  const voorRegel: Meelifregeling = { ...regeling, aanbiederIds, gemeenten: toelatingen };
  const { versie: _, ...gegevens } = regeling;
  return {
    regeling: { ...gegevens, periode: formatPeriode(regeling.van, regeling.tot) },
    instellingen,
    toelatingen: toelatingen.map((rij) => ({
      sleutel: toelatingSleutel(rij),
      gemeente: rij.gemeente,
      periode: formatPeriode(rij.van, rij.tot),
      loopt: isBinnen(rij, vandaag),
      toelichting: rij.toelichting,
      bron: rij.bron,
    })),
    vraag: leesVraag(
      request,
      voorRegel,
      eigen.map((rij) => ({ waarde: rij.id, label: rij.naam })),
      vandaag,
    ),
    toets: toetsRechtsgrond({
      ...drempel,
      aantalInstellingen: instellingen.length,
      ontbreekt: await watOntbreekt(aanbiederIds, regeling.leerroute, vandaag),
      eisVanToepassing: keurmerkeisenVanLeerroutes([regeling.leerroute]).length > 0,
      prijsCents: regeling.prijsCents,
    }),
    daden: actor.permissions.has('meelif:bewerken') ? mogelijkeMeelifDaden(regeling.status) : [],
    bewerken: actor.permissions.has('meelif:bewerken'),
    sommen,
    budgetten,
    magAanvragen: actor.permissions.has('individueel-contract:bewerken') && regeling.status === 'actief',
    magAanbieder: actor.permissions.has('aanbieder:lezen'),
  };
}
