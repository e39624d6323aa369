import type { Actor } from '~/platform/actor.server';
import { leerrouteNamen } from '../aanbesteding/status';
import { bronVan } from './bron.server';
import { type KpiContext, kpiContext, listGemeenten } from './context.server';
import { listEigenContracten } from './contract-queries.server';
import { aantalMetingen, aantalNamen, kpisVanPerceel, type Meting } from './metingen';
import { normOp } from './normen';
import { getoondeVerdelingen, kpiRegels, overzichtMetingen } from './overzicht.server';
import { eindmaanden, kpiQuery } from './periode';
import { telOpenRapportages } from './rapportage-queries.server';
import { listCijfers } from './tevredenheid-queries.server';
import { listVerdelingen, type PerceelVerdeling } from './verdeling-queries.server';
import { isAantal, isWarmteMeting, routesVan, type WarmteMeting, warmteRijen } from './warmte';

/** Measures that no contract has a part in: not for an aanbieder. */
const vanGemeente: readonly Meting[] = ['T-01', 'plichtig', 'pip'];
const meesteVerdelingen = 4;
const geenVerdelingen: PerceelVerdeling[] = [];
const geenContracten: Awaited<ReturnType<typeof listEigenContracten>> = [];

const routeNamen = { ...leerrouteNamen, geen: 'Geen route' };

/** The choices above the heat table: counts first, then KPI's. */
function metingKeuzes({ kpis }: KpiContext, isAanbieder: boolean) {
  const mag = (meting: string) => !isAanbieder || !(vanGemeente as readonly string[]).includes(meting);
  return [
    ...aantalMetingen.filter(mag).map((meting) => ({ waarde: meting as string, label: aantalNamen[meting] })),
    ...kpis
      .filter(({ code }) => isWarmteMeting(code) && mag(code))
      .map(({ code, naam }) => ({ waarde: code, label: `${code} ${naam}` })),
  ];
}

function maatVan({ kpis, normen, periode }: KpiContext, meting: WarmteMeting) {
  const kpi = kpis.find(({ code }) => code === meting);
  return {
    norm: kpi ? normOp(normen, kpi.code, periode.peildatum) : null,
    richting: kpi?.richting ?? 'hoger',
  } as const;
}

/** Everything on the dashboard. At most fifteen queries and no row of a traject, whatever their number. */
export async function kpiDashboard(actor: Actor, request: Request, vandaag: string) {
  const isAanbieder = actor.scope.soort === 'aanbieder';
  const [context, gemeenten] = await Promise.all([kpiContext(actor, request, vandaag), listGemeenten(actor)]);
  const { params, periode, weergave, tekst } = context;
  const gemeente = gemeenten.find(({ id }) => id === params.get('gemeente'));
  const keuzes = metingKeuzes(context, isAanbieder);
  const gevraagd = params.get('meting') ?? '';
  const meting: WarmteMeting =
    isWarmteMeting(gevraagd) && keuzes.some(({ waarde }) => waarde === gevraagd) ? gevraagd : 'gestart';
  const wacht = context.goedgekeurdTot === null || context.goedgekeurdTot < periode.tot;
  const bron = bronVan(actor, periode, { gemeenteId: gemeente?.id });
  const [totalen, cellen, cijfers, verdelingen, contracten, open] = await Promise.all([
    bron.totalen(overzichtMetingen),
    bron.cellen([meting]),
    listCijfers(actor, periode.peildatum),
    gemeente ? geenVerdelingen : listVerdelingen(actor),
    isAanbieder ? listEigenContracten(actor) : geenContracten,
    wacht && actor.permissions.has('rapportage:lezen') ? telOpenRapportages(actor, periode.tot) : null,
  ]);
  const regels = kpiRegels(context, { totalen, cijfers, verdelingen: verdelingen.length > 0 ? verdelingen : null });
  const getoond = gemeente ? [gemeente] : gemeenten;
  const ids = getoond.map(({ id }) => id);
  return {
    tekst,
    query: kpiQuery(periode, { gemeente: gemeente?.id }),
    eindmaanden: eindmaanden(vandaag),
    /** Where the reports of the last month of the period are, when none of them was approved yet. */
    wachtOpRapportages: open && { ...open, maand: periode.tot },
    periode: { maanden: periode.maanden, tot: periode.tot, van: periode.van, peildatum: periode.peildatum },
    gemeenten,
    gemeente: gemeente?.id ?? '',
    regels: isAanbieder
      ? regels.filter(({ code }) => contracten.some(({ perceeltype }) => kpisVanPerceel(perceeltype).includes(code)))
      : regels,
    warmte: {
      meting,
      naam: keuzes.find(({ waarde }) => waarde === meting)?.label ?? meting,
      isAantal: isAantal(meting),
      keuzes,
      kolommen: routesVan(meting).map((route) => ({ route, naam: routeNamen[route] })),
      namen: getoond.map(({ naam }) => naam),
      ...warmteRijen(meting, ids, cellen, maatVan(context, meting), weergave),
    },
    verdelingen: getoondeVerdelingen(context, verdelingen.slice(0, meesteVerdelingen)),
    meerVerdelingen: verdelingen.length > meesteVerdelingen,
    contracten,
    isAanbieder,
    magTrajecten: actor.permissions.has('traject:lezen'),
  };
}
export type Dashboard = Awaited<ReturnType<typeof kpiDashboard>>;
