import { inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { groupBy } from '~/platform/group';
import { kpiTellingen } from '../../../db/schema';
import { keurmerkInstellingenOp, registersVan } from '../keurmerk/queries.server';
import { standOp } from '../keurmerk/rules-stand';
import type { KeurmerkSoort } from '../keurmerk/status';
import { totaalPerMeting } from './bron.server';
import { kpiContext } from './context.server';
import { type KpiContract, listContracten } from './contract-queries.server';
import { maandGrafiek } from './grafiek.server';
import { kpisVanPerceel, type Meting } from './metingen';
import { normOp } from './normen';
import { kpiRegels, overzichtMetingen } from './overzicht.server';
import { getScorecardPartij } from './partij-queries.server';
import { eindmaanden, formatMaanden, kpiQuery } from './periode';
import { listWachtendeRapportages } from './rapportage-queries.server';
import { kpiRegel, type Weergave } from './regel';
import { geenStand, type Norm, type Stand, toonAantal } from './rules';
import { opgeteld } from './standen';
import { type ContractStand, leesPerContract } from './standen-queries.server';
import { listCijfers } from './tevredenheid-queries.server';

/** Measures of the table per contract, besides attendance. */
const aantallen = ['toegewezen', 'gestart', 'gestopt'] as const satisfies readonly Meting[];
const keurmerkVoor = (perceeltype: string | null): KeurmerkSoort | null => {
  if (perceeltype === 'onderwijsroute') return 'diploma-erkenning';
  return perceeltype === 'b1-z' || perceeltype === 'leerroutes' ? 'blik-op-werk' : null;
};

/** The percelen that this aanbieder has contracts of, with their contracts; contracts without a perceel together. */
function percelenVan(contracten: readonly KpiContract[]) {
  return [...groupBy(contracten, ({ perceelId }) => perceelId ?? 'overig')].map(([id, eigen]) => ({
    id,
    naam: eigen[0].perceel ?? 'Andere contracten',
    contracten: eigen,
  }));
}

function contractRij(
  contract: KpiContract,
  standen: readonly ContractStand[],
  kpi: Parameters<typeof kpiRegel>[0],
  norm: Norm | null,
  weergave: Weergave,
) {
  const van = (meting: Meting): Stand =>
    opgeteld(standen.filter((rij) => rij.contractId === contract.id && rij.meting === meting).map(({ nu }) => nu));
  const [toegewezen, gestart, gestopt] = aantallen.map((meting) => van(meting).teller) as [number, number, number];
  const uren = van('U-01');
  const getal = (aantal: number) => toonAantal(Math.max(0, aantal), weergave.kleineAantallen);
  return {
    id: contract.id,
    gemeente: contract.gemeente,
    nummer: contract.nummer,
    toegewezen: getal(toegewezen),
    gestart: getal(gestart),
    lopend: getal(gestart - gestopt),
    uren: kpiRegel(kpi, { nu: uren, vorig: geenStand }, norm, weergave),
    /** For the bar; null where there is no percentage. */
    procent: uren.noemer > 0 && uren.n >= weergave.kleineGroep ? (100 * uren.teller) / uren.noemer : null,
  };
}

/**
 * The scorecard of an aanbieder (or combinatie) for one perceel: what it delivers under the contracts that this person
 * sees. The aanbieder himself gets the same, of his own contracts.
 */
export async function scorecard(actor: Actor, request: Request, id: string, vandaag: string) {
  const [partij, context] = await Promise.all([getScorecardPartij(actor, id), kpiContext(actor, request, vandaag)]);
  const { params, periode, kpis, normen, weergave, tekst } = context;
  const percelen = percelenVan(await listContracten(actor, partij.contractantIds));
  const gekozen = percelen.find((perceel) => perceel.id === params.get('perceel')) ?? percelen[0];
  const contracten = gekozen?.contracten ?? [];
  const ids = contracten.map((contract) => contract.id);
  const waar = inArray(kpiTellingen.contractId, ids);
  const u01 =
    kpis.find(({ code }) => code === 'U-01') ??
    ({ code: 'U-01', naam: 'Aanwezigheid', eenheid: 'procent', richting: 'hoger' } as const);
  const norm = normOp(normen, 'U-01', periode.peildatum);
  const keurmerk = keurmerkVoor(contracten[0]?.perceeltype ?? null);
  const [standen, cijfers, grafiek, registers, keurmerkRegels, wachtend] = await Promise.all([
    leesPerContract(waar, [...overzichtMetingen, ...aantallen], periode),
    listCijfers(actor, periode.peildatum, partij.contractantIds),
    maandGrafiek({
      kpi: u01,
      meting: 'U-01',
      waar,
      vanWie: partij.naam,
      norm,
      tot: periode.tot,
      weergave,
      thema: actor.thema,
    }),
    registersVan(keurmerk ? partij.leveraars.map((leveraar) => leveraar.id) : []),
    keurmerkInstellingenOp(vandaag),
    listWachtendeRapportages(actor, ids),
  ]);
  const gemeenteVan = new Map(contracten.map((contract) => [contract.id, contract.gemeente]));
  return {
    partij: { id: partij.id, naam: partij.naam },
    perceel: gekozen ? { id: gekozen.id, naam: gekozen.naam } : null,
    percelen: percelen.map((perceel) => ({ waarde: perceel.id, label: perceel.naam })),
    tekst,
    query: kpiQuery(periode, { perceel: gekozen?.id }),
    /** For the pages of a KPI: the figures of this party alone; null without a contract, when there are none. */
    kpiQuery: contracten[0] ? kpiQuery(periode, { aanbieder: contracten[0].contractantId }) : null,
    periode: { maanden: periode.maanden, tot: periode.tot, tekst: formatMaanden(periode.van, periode.tot) },
    eindmaanden: eindmaanden(vandaag),
    regels: kpiRegels(context, { totalen: totaalPerMeting(standen), cijfers, verdelingen: null }).filter(({ code }) =>
      kpisVanPerceel(contracten[0]?.perceeltype ?? null).includes(code),
    ),
    grafiek,
    norm: norm ? norm.tienden / 10 : null,
    contracten: contracten.map((contract) => contractRij(contract, standen, u01, norm, weergave)),
    looptijden: contracten.map(({ id, nummer, gemeente, startDatum, eindDatum }) => ({
      id,
      nummer,
      gemeente,
      startDatum,
      eindDatum,
    })),
    keurmerken: keurmerk
      ? partij.leveraars.map(({ id, naam }) => ({
          id,
          naam,
          stand: standOp(registers.get(id) ?? [], keurmerk, vandaag, keurmerkRegels),
        }))
      : [],
    wachtend: wachtend.map(({ contractId, ...rapportage }) => ({
      ...rapportage,
      gemeente: gemeenteVan.get(contractId) ?? '',
    })),
    isAanbieder: actor.scope.soort === 'aanbieder',
    magAanbieders: actor.permissions.has('aanbieder:lezen'),
    magKeurmerk: actor.permissions.has('keurmerk:lezen'),
    magHerleiden: actor.permissions.has('kpi:herleiden'),
  };
}
export type Scorecard = Awaited<ReturnType<typeof scorecard>>;
