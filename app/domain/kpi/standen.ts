import { knopenTot, maandNummer } from './boom';
import { isCohort, type Meting } from './metingen';
import { type KpiPeriode, plusMaanden, type Venster, venster } from './periode';
import { geenStand, type Stand } from './rules';

/** From sums over months to what a KPI says at a peildatum. Pure. */

export type Getallen = {
  readonly teller: number;
  readonly noemer: number;
  readonly extern: number;
  readonly aantal: number;
};
export const geenGetallen: Getallen = { teller: 0, noemer: 0, extern: 0, aantal: 0 };

export const plus = (a: Getallen, b: Getallen, richting: 1 | -1 = 1): Getallen => ({
  teller: a.teller + richting * b.teller,
  noemer: a.noemer + richting * b.noemer,
  extern: a.extern + richting * b.extern,
  aantal: a.aantal + richting * b.aantal,
});

/** Months after `na` up to and including `tot`. */
export type Bereik = { readonly na?: string; readonly tot: string };
export const altijd: Bereik = { tot: '2999-12' };

/**
 * The months that count now and at the end of the period before. Of a cohort KPI: everything that was ripe on the
 * peildatum; of a KPI per month: the period itself; of a count: everything until the peildatum.
 */
export function bereikenVan(meting: Meting, periode: KpiPeriode): { nu: Bereik; vorig: Bereik } {
  if (isCohort(meting))
    return { nu: { tot: plusMaanden(periode.tot, 1) }, vorig: { tot: plusMaanden(periode.vorigeTot, 1) } };
  if (meting === 'U-01' || meting === 'Q-02')
    return {
      nu: { na: periode.vorigeTot, tot: periode.tot },
      vorig: { na: plusMaanden(periode.vorigeVan, -1), tot: periode.vorigeTot },
    };
  return { nu: { tot: periode.tot }, vorig: { tot: periode.vorigeTot } };
}

export const alsVenster = ({ tot, na }: Bereik): Venster => venster(tot, na);

/** What one measure says, out of the sums of its months and of all months together. */
export function standVan(meting: Meting, nu: Getallen, alles: Getallen, maanden: number): Stand {
  const { teller, noemer } = nu;
  if (isCohort(meting)) return { teller, noemer, onrijp: alles.noemer - noemer, extern: alles.extern, n: noemer };
  // Of attendance the lines are counted: on average that many trajecten a month.
  const n = meting === 'U-01' ? Math.ceil(nu.aantal / maanden) : noemer;
  return { teller, noemer, onrijp: null, extern: null, n };
}

/** The sum of a range of months out of nodes by number. */
export function somVan(knopen: ReadonlyMap<number, Getallen>, bereik: Bereik): Getallen {
  const tot = (maand: string) =>
    knopenTot(maandNummer(maand)).reduce((som, knoop) => plus(som, knopen.get(knoop) ?? geenGetallen), geenGetallen);
  return bereik.na ? plus(tot(bereik.tot), tot(bereik.na), -1) : tot(bereik.tot);
}

const ofGeen = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0));

/** Some places together: sums over sums, never an average of percentages. */
export const opgeteld = (standen: readonly Stand[]): Stand =>
  standen.reduce(
    (som, stand) => ({
      teller: som.teller + stand.teller,
      noemer: som.noemer + stand.noemer,
      onrijp: ofGeen(som.onrijp, stand.onrijp),
      extern: ofGeen(som.extern, stand.extern),
      n: som.n + stand.n,
    }),
    { ...geenStand, onrijp: null, extern: null },
  );
