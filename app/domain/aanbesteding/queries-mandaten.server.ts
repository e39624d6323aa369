import { listPercelenMetDelen, type PerceelMetDelen } from './queries.server';

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
