import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { bronVan } from './bron.server';
import type { Kpi } from './catalogus-queries.server';
import { type KpiContext, kpiContext, listGemeenten } from './context.server';
import { type KpiContract, listContracten } from './contract-queries.server';
import { maandGrafiek } from './grafiek.server';
import { type SomKpi, varianten } from './metingen';
import { normOp } from './normen';
import { eindmaanden, kpiQuery } from './periode';
import { perAanbieder, perContract, perGemeente } from './plekken';
import { kpiRegel } from './regel';
import { geenStand, toonNorm } from './rules';
import { leesPerContract } from './standen-queries.server';

/** KPI's about the gemeente or the region itself: an aanbieder has no part in them. */
const nietVoorAanbieder = new Set(['T-01', 'C-06']);

export const magKpi = ({ scope }: Actor, code: string): boolean =>
  !(scope.soort === 'aanbieder' && nietVoorAanbieder.has(code));

/** A KPI of the catalogue that this person may see; 404 otherwise. */
export function kpiVan(actor: Actor, kpis: readonly Kpi[], code: string): Kpi {
  const kpi = kpis.find((een) => een.code === code);
  return kpi && magKpi(actor, code) ? kpi : notFound();
}

/** What every page of one KPI shows of it. */
export const kpiKop = (kpi: Kpi, { normen, periode }: KpiContext) => {
  const { code, naam, uitleg, teller, noemer, bron, rijpMaanden } = kpi;
  const norm = normOp(normen, code, periode.peildatum);
  return {
    code,
    naam,
    uitleg,
    teller,
    noemer,
    bron,
    rijpMaanden,
    norm: norm && { tekst: toonNorm(norm, kpi.eenheid), bron: norm.bron, van: norm.van },
  };
};

/** The parties to choose from, each once. */
export const contractanten = (contracten: readonly KpiContract[]) =>
  [...new Map(contracten.map(({ contractantId, contractant }) => [contractantId, contractant]))]
    .map(([waarde, label]) => ({ waarde, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** The page of a KPI that comes out of the sums: figure, line per month, per gemeente, per aanbieder or contract. */
export async function somKpiPagina(actor: Actor, request: Request, code: SomKpi, vandaag: string) {
  const [context, gemeenten, contracten] = await Promise.all([
    kpiContext(actor, request, vandaag),
    listGemeenten(actor),
    listContracten(actor),
  ]);
  const { params, periode, normen, weergave, tekst } = context;
  const kpi = kpiVan(actor, context.kpis, code);
  const norm = normOp(normen, code, periode.peildatum);
  const gemeente = gemeenten.find(({ id }) => id === params.get('gemeente'));
  const aanbieders = contractanten(contracten);
  const aanbieder = aanbieders.find(({ waarde }) => waarde === params.get('aanbieder'));
  const bron = bronVan(actor, periode, { gemeenteId: gemeente?.id, contractantId: aanbieder?.waarde });
  const isAanbieder = actor.scope.soort === 'aanbieder';
  const anders = varianten[code];
  const [totalen, cellen, opContract, grafiek] = await Promise.all([
    bron.totalen([code, ...(anders ? [anders.meting] : [])]),
    bron.cellen([code]),
    leesPerContract(bron.waar, [code], periode),
    maandGrafiek({
      kpi,
      meting: code,
      waar: bron.waar,
      vanWie: [aanbieder?.label, gemeente?.naam ?? actor.organisatieNaam].filter(Boolean).join(', '),
      norm,
      tot: periode.tot,
      weergave,
      thema: actor.thema,
    }),
  ]);
  const leeg = { nu: geenStand, vorig: geenStand };
  const rest = [kpi, norm, weergave] as const;
  return {
    kop: kpiKop(kpi, context),
    tekst,
    query: kpiQuery(periode, { gemeente: gemeente?.id, aanbieder: aanbieder?.waarde }),
    periode: { maanden: periode.maanden, tot: periode.tot },
    eindmaanden: eindmaanden(vandaag),
    gemeenten,
    gemeente: gemeente?.id ?? '',
    aanbieders,
    aanbieder: aanbieder?.waarde ?? '',
    regel: kpiRegel(kpi, totalen[code] ?? leeg, norm, weergave),
    variant: anders ? { ...kpiRegel(kpi, totalen[anders.meting] ?? leeg, norm, weergave), naam: anders.naam } : null,
    grafiek,
    perGemeente: perGemeente(
      cellen,
      gemeenten,
      (id) => `${paths.kpiDeel(code)}${kpiQuery(periode, { gemeente: id, aanbieder: aanbieder?.waarde })}`,
      ...rest,
    ),
    perPartij: isAanbieder
      ? perContract(opContract, contracten, ...rest)
      : perAanbieder(opContract, contracten, ...rest),
    isAanbieder,
    magHerleiden: actor.permissions.has('kpi:herleiden'),
  };
}
export type SomKpiPagina = Awaited<ReturnType<typeof somKpiPagina>>;
