import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { keptPage } from '~/platform/kept-page.server';
import { kpiTellingen } from '../../../db/schema';
import { contractKop, getContract } from '../contract/queries.server';
import { isEinde } from '../contract/status';
import { totaalPerMeting } from './bron.server';
import { kpiContext } from './context.server';
import { maandGrafiek } from './grafiek.server';
import { isCohort, isSomKpi, kpisVanPerceel, type SomKpi } from './metingen';
import { eigenNormen } from './norm-pagina.server';
import { normOp } from './normen';
import { kpiRegels, overzichtMetingen } from './overzicht.server';
import { eindmaanden, formatMaanden, kpiQuery } from './periode';
import { listWachtendeRapportages } from './rapportage-queries.server';
import { isUren } from './regel';
import { leesPerContract } from './standen-queries.server';
import { listCijfers } from './tevredenheid-queries.server';

const paginas = keptPage<ContractKpis>(100);
export type ContractKpis = Awaited<ReturnType<typeof maakPagina>>;

/** The KPI's of one contract: its figures, a line per month of one of them, its own norms. */
export const contractKpiPagina = (actor: Actor, request: Request, id: string, vandaag: string): Promise<ContractKpis> =>
  paginas([id, request.url], actor, vandaag, () => maakPagina(actor, request, id, vandaag));

async function maakPagina(actor: Actor, request: Request, id: string, vandaag: string) {
  const contract = await getContract(actor, id);
  const context = await kpiContext(actor, request, vandaag, [id]);
  const { params, periode, kpis, normen, weergave, tekst } = context;
  const hierbij = kpisVanPerceel(contract.perceel?.type ?? null);
  const vanContract = (code: string) => hierbij.includes(code);
  const gevraagd = params.get('kpi') ?? '';
  const gekozen: SomKpi = isSomKpi(gevraagd) && vanContract(gevraagd) ? gevraagd : 'U-01';
  const kpi = kpis.find(({ code }) => code === gekozen) ?? { naam: gekozen, eenheid: 'procent' as const };
  const waar = eq(kpiTellingen.contractId, id);
  const [standen, cijfers, grafiek, wachtend] = await Promise.all([
    leesPerContract(waar, overzichtMetingen, periode),
    listCijfers(actor, periode.peildatum, [contract.contractantId]),
    maandGrafiek({
      kpi,
      meting: gekozen,
      waar,
      vanWie: contract.nummer,
      norm: normOp(normen, gekozen, periode.peildatum, id),
      tot: periode.tot,
      weergave,
      thema: actor.thema,
    }),
    listWachtendeRapportages(actor, [id]),
  ]);
  const totalen = totaalPerMeting(standen);
  const kop = contractKop(contract, vandaag);
  return {
    kop,
    contractantId: contract.contractantId,
    tekst,
    query: kpiQuery(periode),
    periode: { maanden: periode.maanden, tot: periode.tot, tekst: formatMaanden(periode.van, periode.tot) },
    eindmaanden: eindmaanden(vandaag),
    regels: kpiRegels(context, { totalen, cijfers, verdelingen: null, contractId: id }).filter(({ code }) =>
      vanContract(code),
    ),
    gekozen: { code: gekozen as string, naam: kpi.naam, isUren: isUren(gekozen), isCohort: isCohort(gekozen) },
    keuzes: kpis
      .filter(({ code }) => isSomKpi(code) && vanContract(code))
      .map(({ code, naam }) => ({ waarde: code, label: naam })),
    grafiek,
    wachtend,
    isAanbieder: actor.scope.soort === 'aanbieder',
    eigenNormen: eigenNormen(normen, kpis, id),
    magNormeren: actor.permissions.has('kpi:normeren') && !isEinde(kop.status),
  };
}
