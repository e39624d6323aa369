import { formatGetal } from '~/platform/format';
import type { Cijfer, Reeks } from './model';

/**
 * A figure as a reader gets it. `ontbreekt`: the gemeente did not supply it. `verborgen`: so few people that they could
 * be known by it; readers who do not work with the figures get a range.
 */
export type Cel = {
  readonly tekst: string;
  readonly soort: 'cijfer' | 'ontbreekt' | 'verborgen';
  /** Only of a figure that is shown. */
  readonly waarde: number | null;
};
export type Celrij = { readonly cellen: readonly Cel[]; readonly totaal: Cel };

/** Counts up to here tell too much about few people. */
const hoogsteKlein = 4;
const isKlein = (waarde: Cijfer): waarde is number => waarde !== null && waarde > 0 && waarde <= hoogsteKlein;

const cijfer = (waarde: number): Cel => ({ tekst: formatGetal(waarde), soort: 'cijfer', waarde });
const ontbreekt: Cel = { tekst: '–', soort: 'ontbreekt', waarde: null };
const verborgen = (van: number, tot: number): Cel => ({
  tekst: `${formatGetal(van)}–${formatGetal(tot)}`,
  soort: 'verborgen',
  waarde: null,
});

/**
 * The row of a series for a reader.
 * @param exact false: counts 1 to 4 become '1–4', and a total from which they could be reckoned back becomes a range too
 */
export function celrij(reeks: Reeks, gemeenteIds: readonly string[], exact: boolean): Celrij {
  const waarden = gemeenteIds.map((id) => reeks.cellen[id] ?? null);
  const cel = (waarde: Cijfer): Cel => {
    if (waarde === null) return ontbreekt;
    return !exact && isKlein(waarde) ? verborgen(1, hoogsteKlein) : cijfer(waarde);
  };
  return { cellen: waarden.map(cel), totaal: exact ? cel(reeks.totaal) : totaalcel(reeks.totaal, waarden) };
}

function totaalcel(totaal: Cijfer, waarden: readonly Cijfer[]): Cel {
  if (totaal === null) return ontbreekt;
  if (isKlein(totaal)) return verborgen(1, hoogsteKlein);
  const klein = waarden.filter(isKlein);
  const samen = klein.reduce((som, waarde) => som + waarde, 0);
  const terugTeRekenen =
    klein.length === 1 || (klein.length > 1 && (samen === klein.length || samen === klein.length * hoogsteKlein));
  const rest = totaal - samen;
  return terugTeRekenen ? verborgen(rest + klein.length, rest + klein.length * hoogsteKlein) : cijfer(totaal);
}

/** In words, for who hears it or points at it. */
export const celTitel = ({ soort, waarde }: Cel): string | undefined => {
  if (soort === 'ontbreekt') return 'niet aangeleverd';
  if (soort === 'verborgen') return 'klein aantal: niet precies getoond';
  return waarde === 0 ? 'nul' : undefined;
};
