import type { Actor } from '~/platform/actor.server';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import { bronVan } from './bron.server';
import { kpiContext, listGemeenten } from './context.server';
import { contractKpiPagina } from './contract-kpis.server';
import { magKpi } from './kpi-pagina.server';
import { somKpis } from './metingen';
import { normOp } from './normen';
import { kpiRegels, overzichtMetingen } from './overzicht.server';
import { formatMaanden } from './periode';
import { type KpiRegel, kpiRegel } from './regel';
import { geenStand } from './rules';
import { scorecard } from './scorecard.server';
import { opgeteld } from './standen';
import { listCijfers } from './tevredenheid-queries.server';
import { listVerdelingen } from './verdeling-queries.server';

/** The figures of the KPI pages as a file, with the same words as on the screen. */

type Formaat = 'csv' | 'xlsx';
type Rij = KpiRegel & { plek: string; periode: string };

/** `1.234,5` as a number; what is no number (`1–4`, `n.v.t.`) stays as it is shown. */
const getal = (tekst: string): string | number =>
  /^\d{1,3}(\.\d{3})*(,\d+)?$/.test(tekst) ? Number(tekst.replaceAll('.', '').replace(',', '.')) : tekst;

const kolommen = (kop: string): ExportColumn<Rij>[] => [
  { kop: 'KPI', waarde: (rij) => rij.code },
  { kop: 'Naam', waarde: (rij) => rij.naam },
  { kop, waarde: (rij) => rij.plek },
  { kop: 'Periode', waarde: (rij) => rij.periode },
  { kop: 'Waarde', waarde: (rij) => rij.waarde },
  { kop: 'Teller', soort: 'getal', waarde: (rij) => getal(rij.teller ?? 'n.v.t.') },
  { kop: 'Noemer', soort: 'getal', waarde: (rij) => getal(rij.noemer ?? 'n.v.t.') },
  { kop: 'Nog niet rijp', soort: 'getal', waarde: (rij) => getal(rij.onrijp ?? 'n.v.t.') },
  { kop: 'Uitgevallen', soort: 'getal', waarde: (rij) => getal(rij.extern ?? 'n.v.t.') },
  { kop: 'n', soort: 'getal', waarde: (rij) => getal(rij.n ?? '–') },
  { kop: 'Norm', waarde: (rij) => rij.norm ?? '–' },
  { kop: 'Oordeel', waarde: (rij) => rij.oordeel.woord },
];

/** All KPI's of the dashboard: everything together, then each gemeente. */
export async function exportDashboard(actor: Actor, request: Request, vandaag: string, formaat: Formaat) {
  const [context, gemeenten] = await Promise.all([kpiContext(actor, request, vandaag), listGemeenten(actor)]);
  const { params, periode, kpis, normen, weergave } = context;
  const gemeente = gemeenten.find(({ id }) => id === params.get('gemeente'));
  const bron = bronVan(actor, periode, { gemeenteId: gemeente?.id });
  const [totalen, cellen, cijfers, verdelingen] = await Promise.all([
    bron.totalen(overzichtMetingen),
    bron.cellen(somKpis),
    listCijfers(actor, periode.peildatum),
    listVerdelingen(actor),
  ]);
  const tekst = formatMaanden(periode.van, periode.tot);
  const samen = kpiRegels(context, { totalen, cijfers, verdelingen: verdelingen.length > 0 ? verdelingen : null });
  const getoond = gemeente ? [] : gemeenten;
  const perGemeente = kpis
    .filter(({ code }) => (somKpis as readonly string[]).includes(code))
    .flatMap((kpi) =>
      getoond.map(({ id, naam }) => {
        const nu = opgeteld(
          cellen.filter((cel) => cel.meting === kpi.code && cel.gemeenteId === id).map(({ stand }) => stand),
        );
        const norm = normOp(normen, kpi.code, periode.peildatum);
        return { ...kpiRegel(kpi, { nu, vorig: geenStand }, norm, weergave), plek: naam, periode: tekst };
      }),
    );
  const rijen = [
    ...samen.map((regel) => ({ ...regel, plek: gemeente?.naam ?? 'Alle gemeenten', periode: tekst })),
    ...perGemeente,
  ];
  return exportRows({
    naam: `kpis-${periode.tot}`,
    formaat,
    kolommen: kolommen('Gemeente'),
    rijen: rijen.filter(({ code }) => magKpi(actor, code)),
  });
}

/** The KPI's of one contract. */
export async function exportContract(actor: Actor, request: Request, id: string, vandaag: string, formaat: Formaat) {
  const { kop, regels, periode } = await contractKpiPagina(actor, request, id, vandaag);
  return exportRows({
    naam: `kpis-${kop.nummer}-${periode.tot}`,
    formaat,
    kolommen: kolommen('Contract'),
    rijen: regels.map((regel) => ({ ...regel, plek: `${kop.nummer} ${kop.gemeente}`, periode: periode.tekst })),
  });
}

/** The scorecard: its KPI's, and attendance per contract. */
export async function exportScorecard(actor: Actor, request: Request, id: string, vandaag: string, formaat: Formaat) {
  const { partij, perceel, regels, contracten, periode } = await scorecard(actor, request, id, vandaag);
  const rijen = [
    ...regels.map((regel) => ({ ...regel, plek: perceel?.naam ?? '', periode: periode.tekst })),
    ...contracten.map(({ uren, nummer, gemeente }) => ({
      ...uren,
      plek: `${nummer} ${gemeente}`,
      periode: periode.tekst,
    })),
  ];
  return exportRows({
    naam: `scorecard-${partij.naam}-${periode.tot}`,
    formaat,
    kolommen: kolommen('Waarover'),
    rijen,
  });
}
