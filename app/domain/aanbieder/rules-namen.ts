import { addDagen, type Dag } from '~/platform/dates';
import { fail, ok } from '~/platform/result';
import type { AanbiederNaam } from './rules';

type Naamrij = AanbiederNaam & { readonly id: string; readonly soort: 'naam' | 'alias' };

/**
 * A new name: the old one ends on the day that the new one begins, and stays in the history.
 * @returns the row of the name that ends and the day; null when the name stays as it is
 */
export function hernoem(
  namen: readonly Naamrij[],
  { naam, vanaf, vandaag }: { naam: string; vanaf: Dag | null; vandaag: Dag },
) {
  const officieel = namen.filter(({ soort }) => soort === 'naam');
  const huidig = officieel.find(({ tot }) => tot === null);
  if (!huidig || huidig.naam === naam) return ok(null);
  if (vanaf === null) return fail('naam-datum-ontbreekt', { oud: huidig.naam });
  if (vanaf > vandaag) return fail('naam-in-de-toekomst', { vanaf });
  if (huidig.van !== null && vanaf <= huidig.van) {
    return fail('naam-voor-vorige', { oud: huidig.naam, vorigeVan: huidig.van });
  }
  if (officieel.some((rij) => rij.naam === naam)) return fail('naam-al-gebruikt', { naam });
  return ok({ eindigt: huidig.id, oud: huidig.naam, vanaf });
}

/** The names with the last day on which each held, for a screen: the one of today first, aliases last. */
export const naamhistorie = <R extends Naamrij>(namen: readonly R[]) =>
  [...namen]
    .sort(
      (a, b) =>
        a.soort.localeCompare(b.soort) * -1 ||
        (b.van ?? '').localeCompare(a.van ?? '') ||
        Number(b.tot === null) - Number(a.tot === null) ||
        a.naam.localeCompare(b.naam),
    )
    .map((rij) => ({ ...rij, totEnMet: rij.tot && addDagen(rij.tot, -1) }));
