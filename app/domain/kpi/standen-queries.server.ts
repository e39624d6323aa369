import { and, eq, gt, inArray, lte, or, type SQL } from 'drizzle-orm';
import { db } from '../../../db/client';
import { kpiStanden, kpiTellingen } from '../../../db/schema';
import { sumOf, sumPlusMin, sumWhere, unindexed } from '../../../db/sql';
import type { Leerroute } from '../aanbesteding/status';
import { aantalMaanden } from './boom';
import type { Meting } from './metingen';
import type { KpiPeriode } from './periode';
import type { Stand } from './rules';
import { alsVenster, altijd, type Bereik, bereikenVan, type Getallen, geenGetallen, somVan, standVan } from './standen';

/** A long list of gemeenten is most of them: one pass over the rows beats hundreds of searches. */
const veel = 60;
const inGemeenten = (ids: readonly string[]) =>
  ids.length > veel ? inArray(unindexed(kpiStanden.gemeenteId), [...ids]) : inArray(kpiStanden.gemeenteId, [...ids]);

const somKolommen = (tabel: typeof kpiStanden | typeof kpiTellingen) => ({
  teller: sumOf(tabel.teller),
  noemer: sumOf(tabel.noemer),
  extern: sumOf(tabel.extern),
  aantal: sumOf(tabel.aantal),
});
type Rij = Record<keyof Getallen, number | null>;
const alsGetallen = ({ teller, noemer, extern, aantal }: Rij): Getallen => ({
  teller: teller ?? 0,
  noemer: noemer ?? 0,
  extern: extern ?? 0,
  aantal: aantal ?? 0,
});

const nooit = inArray(kpiStanden.knoop, []);

const knopenVan = (bereik: Bereik) => {
  const { plus, min } = alsVenster(bereik);
  return [...plus, ...min];
};

export type Totaal = { nu: Stand; vorig: Stand };

/** What each measure says for some gemeenten together, now and a period ago. One query, whatever the number of trajecten. */
export async function leesTotalen<M extends Meting>(
  gemeenteIds: readonly string[],
  metingen: readonly M[],
  periode: KpiPeriode,
): Promise<Record<M, Totaal>> {
  const wensen = metingen.map((meting) => {
    const { nu, vorig } = bereikenVan(meting, periode);
    return { meting, nu, vorig, knopen: [...new Set([...knopenVan(nu), ...knopenVan(vorig), aantalMaanden])] };
  });
  const rijen = await db
    .select({ meting: kpiStanden.meting, knoop: kpiStanden.knoop, ...somKolommen(kpiStanden) })
    .from(kpiStanden)
    .where(
      and(
        or(
          ...wensen.map(({ meting, knopen }) => and(eq(kpiStanden.meting, meting), inArray(kpiStanden.knoop, knopen))),
        ),
        inGemeenten(gemeenteIds),
      ),
    )
    .groupBy(kpiStanden.meting, kpiStanden.knoop);
  return Object.fromEntries(
    wensen.map(({ meting, nu, vorig }) => {
      const knopen = new Map(rijen.filter((rij) => rij.meting === meting).map((rij) => [rij.knoop, alsGetallen(rij)]));
      const alles = somVan(knopen, altijd);
      return [
        meting,
        {
          nu: standVan(meting, somVan(knopen, nu), alles, periode.gerapporteerdeMaanden),
          vorig: standVan(meting, somVan(knopen, vorig), alles, periode.maanden),
        },
      ];
    }),
  ) as Record<M, Totaal>;
}

export type Cel = { meting: Meting; gemeenteId: string; leerroute: Leerroute | 'geen'; stand: Stand };

/** Each measure per gemeente and leerroute. */
export async function leesCellen(
  gemeenteIds: readonly string[],
  metingen: readonly Meting[],
  periode: KpiPeriode,
): Promise<Cel[]> {
  const { meting, knoop, teller, noemer, extern, aantal } = kpiStanden;
  const vensters = metingen.map((welke) => {
    const { nu } = bereikenVan(welke, periode);
    return { welke, ...alsVenster(nu), knopen: [...new Set([...knopenVan(nu), aantalMaanden])] };
  });
  const binnen = (deel: 'plus' | 'min' | 'knopen') =>
    or(...vensters.map((venster) => and(eq(meting, venster.welke), inArray(knoop, [...venster[deel]])))) ?? nooit;
  const som = (kolom: typeof teller | typeof aantal) => sumPlusMin(kolom, binnen('plus'), binnen('min'));
  const alles = eq(knoop, aantalMaanden);
  const rijen = await db
    .select({
      meting,
      gemeenteId: kpiStanden.gemeenteId,
      leerroute: kpiStanden.leerroute,
      nu: { teller: som(teller), noemer: som(noemer), aantal: som(aantal) },
      alles: { noemer: sumWhere(noemer, alles), extern: sumWhere(extern, alles) },
    })
    .from(kpiStanden)
    .where(and(binnen('knopen'), inGemeenten(gemeenteIds)))
    .groupBy(meting, kpiStanden.gemeenteId, kpiStanden.leerroute);
  return rijen.map(({ meting, gemeenteId, leerroute, nu, alles }) => ({
    meting: meting as Meting,
    gemeenteId,
    leerroute,
    stand: standVan(
      meting as Meting,
      { ...nu, extern: 0 },
      { ...geenGetallen, ...alles },
      periode.gerapporteerdeMaanden,
    ),
  }));
}

const inBereik = ({ tot, na }: Bereik): SQL | undefined =>
  and(lte(kpiTellingen.maand, tot), na ? gt(kpiTellingen.maand, na) : undefined);

/** Each measure in its own months. Most of them share theirs: a condition per range, not per measure. */
function inVensters(metingen: readonly Meting[], bereikVan: (meting: Meting) => Bereik): SQL | undefined {
  const perBereik = new Map<string, { bereik: Bereik; metingen: Meting[] }>();
  for (const meting of metingen) {
    const bereik = bereikVan(meting);
    const sleutel = `${bereik.na} ${bereik.tot}`;
    const groep = perBereik.get(sleutel) ?? { bereik, metingen: [] };
    groep.metingen.push(meting);
    perBereik.set(sleutel, groep);
  }
  return or(
    ...[...perBereik.values()].map(({ bereik, metingen }) =>
      and(inArray(kpiTellingen.meting, metingen), inBereik(bereik)),
    ),
  );
}

export type ContractStand = Totaal & {
  meting: Meting;
  contractId: string;
  gemeenteId: string;
  leerroute: Leerroute | 'geen';
};

/** Each measure per contract, gemeente and leerroute, of the rows of `kpi_tellingen` that answer to the condition. */
export async function leesPerContract(
  waar: SQL | undefined,
  metingen: readonly Meting[],
  periode: KpiPeriode,
): Promise<ContractStand[]> {
  const { meting, contractId, gemeenteId, leerroute, teller, noemer, aantal } = kpiTellingen;
  const venster = (welk: 'nu' | 'vorig') => inVensters(metingen, (een) => bereikenVan(een, periode)[welk]);
  const som = (wanneer: SQL | undefined) => ({
    teller: sumWhere(teller, wanneer),
    noemer: sumWhere(noemer, wanneer),
    aantal: sumWhere(aantal, wanneer),
  });
  const rijen = await db
    .select({
      meting,
      contractId,
      gemeenteId,
      leerroute,
      nu: som(venster('nu')),
      vorig: som(venster('vorig')),
      noemer: sumOf(noemer),
      extern: sumOf(kpiTellingen.extern),
    })
    .from(kpiTellingen)
    .where(and(inArray(meting, [...metingen]), waar))
    .groupBy(meting, contractId, gemeenteId, leerroute);
  return rijen.map(({ nu, vorig, noemer, extern, ...rij }) => {
    const soort = rij.meting as Meting;
    const alles = { ...geenGetallen, noemer: noemer ?? 0, extern: extern ?? 0 };
    const stand = (welk: typeof nu, maanden: number) => standVan(soort, { ...welk, extern: 0 }, alles, maanden);
    return {
      ...rij,
      meting: soort,
      nu: stand(nu, periode.gerapporteerdeMaanden),
      vorig: stand(vorig, periode.maanden),
    };
  });
}

/** The sums of one measure per month, from the beginning up to and including `tot`. */
export async function leesMaanden(waar: SQL | undefined, welke: Meting, tot: string): Promise<Map<string, Getallen>> {
  const { meting, maand } = kpiTellingen;
  const rijen = await db
    .select({ maand, ...somKolommen(kpiTellingen) })
    .from(kpiTellingen)
    .where(and(eq(meting, welke), lte(maand, tot), waar))
    .groupBy(maand);
  return new Map(rijen.map((rij) => [rij.maand, alsGetallen(rij)]));
}
