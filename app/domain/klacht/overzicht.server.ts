import type { Actor } from '~/platform/actor.server';
import { type Dag, dagenTussen } from '~/platform/dates';
import { formatOver } from '~/platform/format';
import { type ListQuery, pageOf } from '~/platform/list';
import { eigenGemeenten } from './keuzes.server';
import { listAanbiedersMetKlacht } from './queries.server';
import { type Klachtregel, listKlachten, verkeerdeDagen } from './queries-lijst.server';
import { zonderAanbieder } from './status';
import { telKlachten, telPer } from './telling';

/** What the table shows of a complaint. */
const regel = (rij: Klachtregel, vandaag: Dag) => ({
  nummer: rij.nummer,
  gemeente: rij.gemeente,
  aanbieder: rij.aanbieder,
  categorie: rij.categorie,
  status: rij.status,
  oordeel: rij.oordeel,
  ontvangenDatum: rij.ontvangenDatum,
  teLaat: rij.teLaat,
  termijn: rij.termijn && {
    ...rij.termijn,
    over: formatOver(dagenTussen(vandaag, rij.termijn.dag)),
  },
});
export type Lijstregel = ReturnType<typeof regel>;

/** The list of complaints with its figures, which follow all filters but that on status. */
export async function getKlachtenOverzicht(actor: Actor, query: ListQuery, vandaag: Dag) {
  const aanbieder = actor.scope.soort === 'aanbieder';
  const [{ rijen, alle }, eigen, aanbieders] = await Promise.all([
    listKlachten(actor, query, vandaag),
    eigenGemeenten(actor, vandaag),
    listAanbiedersMetKlacht(actor),
  ]);
  const { gemeente } = query.filters;
  const perGemeente = telPer(
    alle,
    (rij) => ({ id: rij.gemeenteId, naam: rij.gemeente }),
    eigen.filter(({ id }) => !gemeente || id === gemeente),
  );
  const gemeenten = aanbieder ? perGemeente : eigen;
  return {
    rijen: pageOf(rijen, query).map((rij) => regel(rij, vandaag)),
    totaal: rijen.length,
    telling: telKlachten(alle),
    perGemeente,
    perAanbieder: aanbieder
      ? []
      : telPer(alle, (rij) => ({ id: rij.aanbiederId ?? zonderAanbieder, naam: rij.aanbieder ?? 'De gemeente zelf' })),
    gemeenten: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    aanbieders,
    verkeerdeDagen: verkeerdeDagen(query),
    isAanbieder: aanbieder,
    magRegistreren: actor.permissions.has('klacht:registreren'),
    magTevredenheid: actor.permissions.has('kpi:lezen'),
  };
}
