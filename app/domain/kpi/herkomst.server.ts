import type { Actor } from '~/platform/actor.server';
import { dagVanMoment } from '~/platform/dates';
import { formatMaand, formatProcent } from '~/platform/format';
import { type ListDefinition, listState, pageOf, parseListQuery } from '~/platform/list';
import type { Leerroute } from '../aanbesteding/status';
import { leerrouteNamen } from '../aanbesteding/status';
import { kpiContext, listGemeenten } from './context.server';
import { listContracten } from './contract-queries.server';
import { listRapportagesVan, listTrajectenVan, standen, type TrajectStand } from './herkomst-queries.server';
import { contractanten, kpiKop, kpiVan } from './kpi-pagina.server';
import { isCohort, type SomKpi } from './metingen';
import { kpiQuery } from './periode';

const lijst = {
  filters: ['gemeente', 'aanbieder', 'stand', 'maanden', 'tot'],
  sorteer: ['nummer'],
} as const satisfies ListDefinition;

const past = (stand: TrajectStand, keuze: string | undefined) =>
  !keuze || stand === keuze || (keuze === 'rijp' && (stand === 'behaald' || stand === 'niet'));

/** What a KPI is made of, one by one: the trajecten, or the reports. */
export async function kpiHerkomst(actor: Actor, request: Request, code: SomKpi, vandaag: string) {
  const [context, gemeenten, contracten] = await Promise.all([
    kpiContext(actor, request, vandaag),
    listGemeenten(actor),
    listContracten(actor),
  ]);
  const kpi = kpiVan(actor, context.kpis, code);
  const query = parseListQuery(request, lijst);
  const gemeente = gemeenten.find(({ id }) => id === query.filters.gemeente)?.id;
  const aanbieders = contractanten(contracten);
  const aanbieder = aanbieders.find(({ waarde }) => waarde === query.filters.aanbieder)?.waarde;
  const gewoon = {
    kop: kpiKop(kpi, context),
    tekst: context.tekst,
    query: kpiQuery(context.periode, { gemeente, aanbieder }),
    aanbieders: aanbieders.length > 1 ? aanbieders : [],
    gemeenten: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    magTrajecten: actor.permissions.has('traject:lezen'),
  };
  if (!isCohort(code)) {
    const { rijen, totaal } = await listRapportagesVan(
      actor,
      code as 'U-01' | 'Q-02',
      context.periode,
      { gemeente, aanbieder },
      query,
    );
    return {
      ...gewoon,
      soort: 'rapportages' as const,
      isUren: code === 'U-01',
      list: listState(request, query, totaal),
      rijen: rijen.map(({ gevolgd, aangeboden, eersteIngediendOp, maand, ...rij }) => {
        const ingediend = eersteIngediendOp === null ? null : dagVanMoment(eersteIngediendOp);
        return {
          ...rij,
          maand: formatMaand(maand),
          gevolgd: gevolgd / 60,
          aangeboden: aangeboden / 60,
          aanwezigheid: formatProcent(gevolgd, aangeboden),
          ingediend,
          opTijd: ingediend !== null && ingediend <= rij.uiterlijk,
        };
      }),
    };
  }
  const alle = await listTrajectenVan(actor, code, context.periode, gemeente);
  const naamVan = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
  const contractVan = new Map(contracten.map((contract) => [contract.id, contract]));
  const gekozen = (alle ?? []).filter(
    ({ stand, contractId }) =>
      past(stand, query.filters.stand) && (!aanbieder || contractVan.get(contractId)?.contractantId === aanbieder),
  );
  return {
    ...gewoon,
    soort: 'trajecten' as const,
    teVeel: alle === null,
    list: listState(request, query, gekozen.length),
    standen: [
      { waarde: 'rijp', label: 'Rijp' },
      ...Object.entries(standen).map(([waarde, label]) => ({ waarde, label })),
    ],
    rijen: pageOf(gekozen, query).map(({ trajectnummer, gemeenteId, leerroute, rijpe, stand, contractId }) => ({
      trajectnummer,
      gemeente: naamVan.get(gemeenteId) ?? '',
      leerroute: leerroute ? leerrouteNamen[leerroute as Leerroute] : null,
      rijpe,
      stand,
      standNaam: standen[stand],
      contract: contractVan.has(contractId)
        ? {
            id: contractId,
            nummer: contractVan.get(contractId)?.nummer ?? '',
            wie: contractVan.get(contractId)?.contractant ?? '',
          }
        : null,
    })),
  };
}
export type Herkomst = Awaited<ReturnType<typeof kpiHerkomst>>;
