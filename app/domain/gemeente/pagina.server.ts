import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { getGemeente, getGemeenteOmgeving } from './queries.server';
import { statusOp } from './rules';

/** Everything that the page of a gemeente shows of itself, and which links the reader may follow. */
export async function getGemeentePagina(actor: Actor, id: string, vandaag: Dag) {
  const gemeente = await getGemeente(actor, id);
  const { voorgangers, deelnames, gebruikers } = await getGemeenteOmgeving(id, vandaag);
  const { scope } = actor;
  const buren = [...voorgangers.map((buur) => buur.id), ...(gemeente.opvolgerId ? [gemeente.opvolgerId] : [])];
  const ziet = (soort: 'gemeenteIds' | 'verbandIds', anderId: string) =>
    scope.soort === 'alles' || (scope.soort === 'overheid' && scope[soort].includes(anderId));
  const { bron, thema, cbsCode, van, tot, opvolgerId, opvolger, naam } = gemeente;
  return {
    gemeente: { id, naam, cbsCode, van, tot, opvolgerId, opvolger, thema, bron },
    status: statusOp(gemeente, vandaag),
    voorgangers,
    deelnames: deelnames.map(({ verbandVersie: _, gemeenteId: __, ...deelname }) => ({
      ...deelname,
      zichtbaar: ziet('verbandIds', deelname.verbandId),
    })),
    gebruikers: actor.permissions.has('gebruiker:beheren') ? gebruikers : null,
    zichtbaar: buren.filter((buurId) => ziet('gemeenteIds', buurId)),
  };
}
