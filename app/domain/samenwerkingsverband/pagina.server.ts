import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { countGebruikers } from '../organisatie/queries.server';
import { doelNamen } from './doel';
import { deelnameMatrix } from './matrix';
import { getVerband, listBureausVan, listDeelnames } from './queries.server';

/** Everything that the page of a samenwerkingsverband shows of itself. */
export async function getVerbandPagina(actor: Actor, id: string, vandaag: Dag) {
  const verband = await getVerband(actor, id);
  const [deelnames, bureaus, gebruikers] = await Promise.all([
    listDeelnames(id),
    listBureausVan(id),
    countGebruikers(id, vandaag),
  ]);
  const { scope } = actor;
  const magGemeente = (gemeenteId: string) =>
    scope.soort === 'alles' || (scope.soort === 'overheid' && scope.gemeenteIds.includes(gemeenteId));
  const lopend = deelnames.filter(({ van, tot }) => van <= vandaag && (tot === null || vandaag < tot));
  const { versie: _, ...gegevens } = verband;
  return {
    verband: gegevens,
    matrix: deelnameMatrix(deelnames, vandaag),
    zichtbaar: [...new Set(deelnames.map(({ gemeenteId }) => gemeenteId))].filter(magGemeente),
    bronnen: [...new Set(deelnames.map(({ bron }) => bron).filter((bron) => bron !== null))],
    bureaus: bureaus.map(({ id: bureauId, naam, van, tot }) => ({
      id: bureauId,
      naam,
      periode: formatPeriode(van, tot),
    })),
    aantalNu: new Set(lopend.map(({ gemeenteId }) => gemeenteId)).size,
    gebruikers: actor.permissions.has('gebruiker:beheren') ? gebruikers : null,
  };
}

/** What the form for ending deelnames needs: those that have not ended yet, in words. */
export async function getOpenDeelnames(actor: Actor, id: string, vandaag: Dag) {
  const { naam, versie } = await getVerband(actor, id);
  const open = (await listDeelnames(id)).filter(({ tot }) => tot === null || tot > vandaag);
  return {
    verband: { id, naam, versie },
    opties: open.map(({ id: waarde, gemeente, doel, van, tot }) => ({
      waarde,
      label: `${gemeente}, ${doelNamen[doel]}`,
      hint: formatPeriode(van, tot),
    })),
  };
}
