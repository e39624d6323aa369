import { listMandaten, listPercelenMetDelen } from './queries.server';

/** The gemeenten that should mandate the penvoerder: all participants but himself, and whoever has a row already. */
export async function listMandaatGemeenten(aanbesteding: { id: string; penvoerderId: string | null }) {
  const [percelen, bekend] = await Promise.all([
    listPercelenMetDelen(aanbesteding.id),
    listMandaten(aanbesteding.id),
  ]);
  const namen = new Map([
    ...percelen.flatMap(({ deelnemers }) => deelnemers.map(({ id, naam }) => [id, naam] as const)),
    ...bekend.map(({ gemeenteId, gemeente }) => [gemeenteId, gemeente] as const),
  ]);
  return [...namen]
    .filter(([id]) => id !== aanbesteding.penvoerderId)
    .sort(([, a], [, b]) => a.localeCompare(b, 'nl'))
    .map(([gemeenteId, gemeente]) => {
      const rij = bekend.find((mandaat) => mandaat.gemeenteId === gemeenteId);
      return rij ?? { gemeenteId, gemeente, nodig: true, verleendDatum: null, toelichting: null };
    });
}
