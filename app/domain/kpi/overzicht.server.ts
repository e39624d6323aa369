import { formatGetal } from '~/platform/format';
import { type Cijfermeting, samengevat } from './cijfer';
import type { KpiContext } from './context.server';
import { isSomKpi, type Meting, somKpis, varianten } from './metingen';
import { normOp } from './normen';
import { type KpiRegel, kpiRegel } from './regel';
import { geenStand, stoplichtTienden, toonAantal, toonNorm, toonStand } from './rules';
import type { Totaal } from './standen-queries.server';
import { verdelingTekst } from './verdeling';
import type { PerceelVerdeling } from './verdeling-queries.server';

/** Everything that has to be asked of the sums for the KPI's of a page. */
export const overzichtMetingen: readonly Meting[] = [
  ...somKpis,
  ...Object.values(varianten).map(({ meting }) => meting),
];

type Bronnen = {
  /** A measure without a row has no figures. */
  totalen: Partial<Record<Meting, Totaal>>;
  cijfers: readonly Cijfermeting[];
  /** null: the balance does not apply here. */
  verdelingen: readonly PerceelVerdeling[] | null;
  /** The figures are about this contract alone, with its own norms. */
  contractId?: string;
};

const leeg: Totaal = { nu: geenStand, vorig: geenStand };

/** The KPI's of the catalogue in its order, each as a row or tile. */
export function kpiRegels(context: KpiContext, { totalen, cijfers, verdelingen, contractId }: Bronnen): KpiRegel[] {
  const { kpis, normen, weergave, periode } = context;
  return kpis.flatMap((kpi): KpiRegel[] => {
    const norm = normOp(normen, kpi.code, periode.peildatum, contractId);
    if (isSomKpi(kpi.code)) {
      const regel = kpiRegel(kpi, totalen[kpi.code] ?? leeg, norm, weergave);
      const anders = varianten[kpi.code];
      const stand = anders && totalen[anders.meting]?.nu;
      const { kleineGroep, kleineAantallen } = weergave;
      return [
        stand && stand.noemer > 0
          ? { ...regel, variant: `${anders.naam}: ${toonStand(stand, kleineGroep, kleineAantallen)}` }
          : regel,
      ];
    }
    const gewoon = {
      code: kpi.code,
      naam: kpi.naam,
      norm: norm && toonNorm(norm, kpi.eenheid),
      trend: null,
      variant: null,
      teller: null,
      noemer: null,
      onrijp: null,
      extern: null,
    };
    if (kpi.code === 'K-01') {
      const { tienden, n, tekst } = samengevat(cijfers);
      const oordeel = stoplichtTienden(tienden, norm, kpi.richting, n, weergave.kleineGroep);
      return [{ ...gewoon, waarde: tekst, oordeel, n: n === null ? null : toonAantal(n, weergave.kleineAantallen) }];
    }
    if (kpi.code !== 'C-06' || !verdelingen) return [];
    const [scheefst] = verdelingen;
    const tienden = scheefst?.tienden ?? null;
    const oordeel = stoplichtTienden(tienden, norm, kpi.richting, scheefst?.totaal ?? 0, weergave.kleineGroep);
    return [
      {
        ...gewoon,
        waarde: tienden === null ? '–' : `${formatGetal(tienden / 10, 1)} punten`,
        oordeel,
        n: scheefst ? toonAantal(scheefst.totaal, weergave.kleineAantallen) : null,
      },
    ];
  });
}

/** The balances as they are shown, each with its colour. */
export function getoondeVerdelingen(
  { kpis, normen, weergave, periode }: KpiContext,
  verdelingen: readonly PerceelVerdeling[],
) {
  const norm = normOp(normen, 'C-06', periode.peildatum);
  const richting = kpis.find(({ code }) => code === 'C-06')?.richting ?? 'lager';
  return verdelingen.map((verdeling) => {
    const { perceelId, naam, nummer, aanbesteding, totaal, tienden } = verdeling;
    const oordeel = stoplichtTienden(tienden, norm, richting, totaal, weergave.kleineGroep);
    return { perceelId, naam, nummer, aanbesteding, totaal, oordeel, ...verdelingTekst(verdeling, weergave) };
  });
}
