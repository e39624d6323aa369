import type { Actor } from '~/platform/actor.server';
import { kopVan } from './kop';
import { getZichtbareAanbesteding, listPercelenMetDelen, type PerceelMetDelen } from './queries.server';
import { getAanbestedingInBeheer } from './scope.server';

export type Mandaat = {
  gemeenteId: string;
  gemeente: string;
  nodig: boolean;
  verleendDatum: string | null;
  toelichting: string | null;
};

/** The gemeenten that should mandate the penvoerder, by name: all participants but himself. */
export function mandatenVan(delen: readonly PerceelMetDelen[], penvoerderId: string | null): Mandaat[] {
  const perId = new Map(
    delen.flatMap(({ deelnemers }) => deelnemers.map((deelnemer) => [deelnemer.id, deelnemer] as const)),
  );
  return [...perId.values()]
    .filter(({ id }) => id !== penvoerderId)
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    .map(({ id, naam, mandaatNodig, verleendDatum, toelichting }) => ({
      gemeenteId: id,
      gemeente: naam,
      nodig: mandaatNodig ?? true,
      verleendDatum,
      toelichting,
    }));
}

export const listMandaten = async ({ id, penvoerderId }: { id: string; penvoerderId: string | null }) =>
  mandatenVan(await listPercelenMetDelen(id), penvoerderId);

/** The page on which the mandates are recorded, with who is penvoerder. */
export async function getMandatenPagina(actor: Actor, nummer: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const { penvoerder } = await getZichtbareAanbesteding(actor, nummer);
  return { kop: kopVan(rij), penvoerder, mandaten: await listMandaten(rij) };
}
