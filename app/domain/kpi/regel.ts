import { formatGetal } from '~/platform/format';
import {
  type Eenheid,
  type Norm,
  type Oordeel,
  type Richting,
  type Stand,
  stoplicht,
  type Trend,
  toonAantal,
  toonNorm,
  toonStand,
  trendVan,
} from './rules';

/** One KPI in one place as every page shows it: words and colours, no arithmetic left. */
export type KpiRegel = {
  code: string;
  naam: string;
  /** `81,0%`, `4 van 5`, `–` */
  waarde: string;
  oordeel: Oordeel;
  /** `80%`; null without a norm. */
  norm: string | null;
  trend: Trend | null;
  /** The same counted in a second way: `zonder oriëntatie: 31,0%`. */
  variant: string | null;
  /** null: does not apply (a mark has no numerator, a KPI per month does not ripen). */
  teller: string | null;
  noemer: string | null;
  onrijp: string | null;
  extern: string | null;
  /** null: the source does not say. */
  n: string | null;
};

export type Weergave = {
  kleineGroep: number;
  /** Whether the reader may see counts of 1 to 4. */
  kleineAantallen: boolean;
};

export type KpiFeiten = { code: string; naam: string; eenheid: Eenheid; richting: Richting };

export const isUren = (code: string) => code === 'U-01';
const uren = (minuten: number) => formatGetal(minuten / 60, minuten % 60 === 0 ? 0 : 1);

export function kpiRegel(
  { code, naam, eenheid, richting }: KpiFeiten,
  { nu, vorig }: { nu: Stand; vorig: Stand },
  norm: Norm | null,
  { kleineGroep, kleineAantallen }: Weergave,
): KpiRegel {
  const aantal = (getal: number) => (isUren(code) ? uren(getal) : toonAantal(getal, kleineAantallen));
  const ofNiet = (getal: number | null) => (getal === null ? null : toonAantal(getal, kleineAantallen));
  return {
    code,
    naam,
    waarde: toonStand(nu, kleineGroep, kleineAantallen, isUren(code)),
    oordeel: stoplicht(nu, norm, richting, kleineGroep),
    norm: norm && toonNorm(norm, eenheid),
    trend: trendVan(nu, vorig, richting, kleineGroep),
    variant: null,
    teller: nu.noemer === 0 ? '–' : aantal(nu.teller),
    noemer: nu.noemer === 0 && nu.onrijp === null ? '–' : aantal(nu.noemer),
    onrijp: ofNiet(nu.onrijp),
    extern: ofNiet(nu.extern),
    n: toonAantal(nu.n, kleineAantallen),
  };
}
