import { formatGetal, meervoud } from '~/platform/format';
import type { Weergave } from './regel';
import { toonAantal } from './rules';

/** How evenly trajecten are spread over those who were awarded one perceel. @source domeinregels R-A12, E.1 C-06 */

export type Aandeel = { contractantId: string; naam: string; aantal: number };
export type Verdeling = {
  totaal: number;
  rijen: (Aandeel & { procent: number; verwacht: number })[];
  /** Largest share minus the expected one, in tenths of a point; null where there is nothing to compare. */
  tienden: number | null;
};

/** Evenly over all who were awarded the perceel: the key that Westfriesland uses. */
export function verdelingVan(aandelen: readonly Aandeel[]): Verdeling {
  const totaal = aandelen.reduce((som, { aantal }) => som + aantal, 0);
  const verwacht = 100 / aandelen.length;
  const rijen = aandelen.map((rij) => ({ ...rij, procent: totaal === 0 ? 0 : (100 * rij.aantal) / totaal, verwacht }));
  const meest = Math.max(...rijen.map(({ procent }) => procent));
  const tienden = totaal === 0 || aandelen.length < 2 ? null : Math.round((meest - verwacht) * 10);
  return { totaal, rijen, tienden };
}

/** The balance in words: shares, and in a small group only the counts. */
export function verdelingTekst({ rijen, totaal, tienden }: Verdeling, { kleineGroep, kleineAantallen }: Weergave) {
  const genoeg = totaal >= kleineGroep;
  return {
    samenvatting: [
      kleineAantallen || totaal > 4 || totaal === 0 ? meervoud(totaal, 'traject', 'trajecten') : '1–4 trajecten',
      ...(tienden === null || !genoeg ? [] : [`${formatGetal(tienden / 10, 1)} punten scheef`]),
    ].join(' · '),
    balken: rijen.map(({ contractantId, naam, aantal, procent, verwacht }) => ({
      contractantId,
      naam,
      procent: genoeg ? procent : 0,
      verwacht,
      tekst: [...(genoeg ? [`${formatGetal(procent, 1)}%`] : []), toonAantal(aantal, kleineAantallen)].join(' · '),
    })),
  };
}
