import { and, asc, count, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { ListQuery } from '~/platform/list';
import { pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { contracten, kpiTellingen, maandrapportages, organisaties, trajecten } from '../../../db/schema';
import { countAll } from '../../../db/sql';
import { rapportageInScope } from '../maandrapportage/scope.server';
import { trajectInScope } from '../traject/scope.server';
import { type Bijdrage, bijdragenVan } from './bijdragen';
import type { Dossier } from './dossier';
import type { CohortMeting } from './metingen';
import type { KpiPeriode } from './periode';
import type { KpiRegels } from './regels';
import { leesDossiersWaar, leesKpiRegels } from './tellingen-queries.server';

/** The records behind a number: trajecten of a cohort KPI, reports of a KPI per month. */

export const standen = {
  behaald: 'Behaald',
  niet: 'Niet behaald',
  onrijp: 'Nog niet rijp',
  extern: 'Uitgevallen',
} as const;
export type TrajectStand = keyof typeof standen;

/** More than this is not worked out one by one for a page: the reader chooses a gemeente first. */
const meesteTrajecten = 6000;

export type HerkomstTraject = {
  trajectnummer: string;
  gemeenteId: string;
  leerroute: string | null;
  /** First month on whose first day it is ripe. */
  rijpe: string;
  stand: TrajectStand;
  contractId: string;
};

const eigenContracten = async ({ scope }: Actor): Promise<Set<string> | null> => {
  if (scope.soort !== 'aanbieder') return null;
  const rijen = await db
    .select({ id: contracten.id })
    .from(contracten)
    .where(inArray(contracten.contractantId, scope.partijIds));
  return new Set(rijen.map(({ id }) => id));
};

type Genummerd = { trajectnummer: string; dossier: Dossier; bijdrage: Bijdrage };

/**
 * The trajecten in scope that a cohort KPI is about, with what each adds to it; null when there are too many to go
 * through for a page. An aanbieder gets those that count for him: what became of the others is not his.
 */
export async function leesDossiersInScope(
  actor: Actor,
  meting: CohortMeting,
  regels: KpiRegels,
  gemeenteId: string | undefined,
): Promise<Genummerd[] | null> {
  const waar = and(trajectInScope(actor), gemeenteId ? eq(trajecten.gemeenteId, gemeenteId) : undefined);
  const [[geteld], eigen] = await Promise.all([
    db.select({ aantal: count() }).from(trajecten).where(waar),
    eigenContracten(actor),
  ]);
  if ((geteld?.aantal ?? 0) > meesteTrajecten) return null;
  const { id, trajectnummer } = trajecten;
  const [dossiers, nummers] = await Promise.all([
    leesDossiersWaar((kolom) => inArray(kolom, db.select({ id }).from(trajecten).where(waar))),
    db.select({ id, trajectnummer }).from(trajecten).where(waar).orderBy(asc(trajectnummer)),
  ]);
  return nummers.flatMap((rij): Genummerd[] => {
    const dossier = dossiers.get(rij.id);
    const bijdrage = dossier && bijdragenVan(dossier, regels).find((een) => een.meting === meting);
    if (!dossier || !bijdrage || (eigen && !eigen.has(bijdrage.contractId))) return [];
    return [{ trajectnummer: rij.trajectnummer, dossier, bijdrage }];
  });
}

/** Each traject that counts in a cohort KPI, with how it counts; null when there are too many. */
export async function listTrajectenVan(
  actor: Actor,
  meting: CohortMeting,
  periode: KpiPeriode,
  gemeente: string | undefined,
): Promise<HerkomstTraject[] | null> {
  const regels = await leesKpiRegels();
  const gevonden = await leesDossiersInScope(actor, meting, regels, gemeente);
  const peilmaand = periode.peildatum.slice(0, 7);
  return (
    gevonden?.map(({ trajectnummer, dossier, bijdrage }) => {
      const { teller, extern, maand, contractId } = bijdrage;
      const { gemeenteId, leerroute } = dossier.traject;
      const stand = extern ? 'extern' : maand > peilmaand ? 'onrijp' : teller ? 'behaald' : 'niet';
      return { trajectnummer, gemeenteId, leerroute, rijpe: maand, stand, contractId };
    }) ?? null
  );
}

/** The reports behind U-01 (approved, of the months of the period) or Q-02 (with a deadline in it), one page of them. */
export async function listRapportagesVan(
  actor: Actor,
  code: 'U-01' | 'Q-02',
  periode: KpiPeriode,
  { gemeente, aanbieder }: { gemeente?: string; aanbieder?: string },
  query: ListQuery,
) {
  const { van, tot } = periode;
  const { maand, uiterlijk, versienummer, status, contractId } = maandrapportages;
  const waar: SQL | undefined = and(
    rapportageInScope(actor),
    gemeente ? eq(contracten.gemeenteId, gemeente) : undefined,
    aanbieder ? eq(contracten.contractantId, aanbieder) : undefined,
    code === 'U-01'
      ? and(eq(status, 'goedgekeurd'), lte(maand, tot), gt(maand, periode.vorigeTot))
      : and(eq(versienummer, 1), lte(uiterlijk, `${tot}-31`), gt(uiterlijk, `${van}-00`)),
  );
  const { limit, offset } = pageWindow(query);
  const bron = () =>
    db.select({ aantal: countAll() }).from(maandrapportages).innerJoin(contracten, eq(contracten.id, contractId));
  const [rijen, [geteld]] = await Promise.all([
    db
      .select({
        id: maandrapportages.id,
        maand,
        uiterlijk,
        eersteIngediendOp: maandrapportages.eersteIngediendOp,
        contractId,
        contract: contracten.nummer,
        gemeente: organisaties.naam,
      })
      .from(maandrapportages)
      .innerJoin(contracten, eq(contracten.id, contractId))
      .innerJoin(organisaties, eq(organisaties.id, contracten.gemeenteId))
      .where(waar)
      .orderBy(desc(maand), asc(contracten.nummer))
      .limit(limit)
      .offset(offset),
    bron().where(waar),
  ]);
  const uren =
    code === 'U-01'
      ? await db
          .select({
            contractId: kpiTellingen.contractId,
            maand: kpiTellingen.maand,
            teller: kpiTellingen.teller,
            noemer: kpiTellingen.noemer,
          })
          .from(kpiTellingen)
          .where(
            and(
              eq(kpiTellingen.meting, 'U-01'),
              inArray(kpiTellingen.contractId, [...new Set(rijen.map((rij) => rij.contractId))]),
              lte(kpiTellingen.maand, tot),
              gt(kpiTellingen.maand, periode.vorigeTot),
            ),
          )
      : [];
  return {
    totaal: geteld?.aantal ?? 0,
    rijen: rijen.map((rij) => {
      const eigen = uren.filter((uur) => uur.contractId === rij.contractId && uur.maand === rij.maand);
      const som = (welk: 'teller' | 'noemer') => eigen.reduce((totaal, uur) => totaal + uur[welk], 0);
      return { ...rij, gevolgd: som('teller'), aangeboden: som('noemer') };
    }),
  };
}
