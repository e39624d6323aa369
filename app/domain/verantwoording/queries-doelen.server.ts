import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import {
  aanbieders,
  beleidsdoelstellingen,
  combinanten,
  contracten,
  kpiStanden,
  kpis,
  organisaties,
  tevredenheidsmetingen,
} from '../../../db/schema';
import { sumOf } from '../../../db/sql';
import { knopenTot, maandNummer } from '../kpi/boom';
import { somKpis } from '../kpi/metingen';
import type { Doelstelling, Kpistand, Meting } from './model';
import type { Rapportperiode } from './periode';

/** The targets that held in the period, in the order of their codes (D2 before D10). */
export async function listDoelstellingen(verbandId: string, { van, tot }: Rapportperiode) {
  const { code, tekst, normTekst, normTienden, onderdeel, kpiCode, toelichting, bron } = beleidsdoelstellingen;
  const rijen = await db
    .select({ code, tekst, normTekst, normTienden, onderdeel, kpiCode, toelichting, bron, kpiNaam: kpis.naam })
    .from(beleidsdoelstellingen)
    .leftJoin(kpis, eq(kpis.code, kpiCode))
    .where(
      and(
        eq(beleidsdoelstellingen.verbandId, verbandId),
        lt(beleidsdoelstellingen.van, tot),
        or(isNull(beleidsdoelstellingen.tot), gt(beleidsdoelstellingen.tot, van)),
      ),
    );
  return rijen.sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
}

/** Numerator and denominator of every KPI that is kept as sums for these gemeenten together, as it stood on the last day. */
export async function leesKpistanden(
  gemeenteIds: readonly string[],
  tot: Dag,
): Promise<Map<string, Omit<Kpistand, 'naam'>>> {
  if (gemeenteIds.length === 0) return new Map();
  const rijen = await db
    .select({ code: kpiStanden.meting, teller: sumOf(kpiStanden.teller), noemer: sumOf(kpiStanden.noemer) })
    .from(kpiStanden)
    .where(
      and(
        // Named, because the sums lie by measure: without it all of them would be gone through.
        inArray(kpiStanden.meting, [...somKpis]),
        inArray(kpiStanden.gemeenteId, [...gemeenteIds]),
        inArray(kpiStanden.knoop, knopenTot(maandNummer(tot.slice(0, 7)))),
      ),
    )
    .groupBy(kpiStanden.meting);
  return new Map(rijen.map(({ code, teller, noemer }) => [code, { code, teller: teller ?? 0, noemer: noemer ?? 0 }]));
}

export const metStand = (
  { kpiNaam, ...doel }: Awaited<ReturnType<typeof listDoelstellingen>>[number],
  standen: Awaited<ReturnType<typeof leesKpistanden>>,
): Doelstelling => {
  const stand = doel.kpiCode ? standen.get(doel.kpiCode) : undefined;
  return { ...doel, kpi: stand ? { ...stand, naam: kpiNaam ?? stand.code } : null };
};

/** The aanbieders that deliver to these gemeenten, themselves or in a combinatie. */
const leverendeAanbieders = (gemeenteIds: readonly string[]) => {
  const contractanten = db
    .select({ id: contracten.contractantId })
    .from(contracten)
    .where(inArray(contracten.gemeenteId, [...gemeenteIds]));
  const leden = db
    .select({ id: combinanten.aanbiederId })
    .from(combinanten)
    .where(inArray(combinanten.combinatieId, contractanten));
  return or(inArray(aanbieders.id, contractanten), inArray(aanbieders.id, leden));
};

const overWie = alias(organisaties, 'over_wie');

/**
 * Satisfaction measured in (a part of) the period: in the region, in one of its gemeenten, or published about an
 * aanbieder that works for them.
 */
export async function listMetingen(
  verbandId: string,
  gemeenteIds: readonly string[],
  { van, tot }: Rapportperiode,
): Promise<Meting[]> {
  if (gemeenteIds.length === 0) return [];
  const m = tevredenheidsmetingen;
  const algemeen = and(isNull(m.gemeenteId), isNull(m.verbandId));
  const rijen = await db
    .select({
      naam: overWie.naam,
      onderwerp: m.onderwerp,
      dienst: m.dienst,
      van: m.van,
      tot: m.tot,
      cijferTienden: m.cijferTienden,
      bronNotatie: m.bronNotatie,
      respondenten: m.respondenten,
      bron: m.bron,
      toelichting: m.toelichting,
    })
    .from(m)
    .leftJoin(aanbieders, eq(aanbieders.id, m.aanbiederId))
    .leftJoin(overWie, eq(overWie.id, m.aanbiederId))
    .where(
      and(
        lt(m.van, tot),
        gt(m.tot, van),
        or(
          eq(m.verbandId, verbandId),
          inArray(m.gemeenteId, [...gemeenteIds]),
          and(algemeen, leverendeAanbieders(gemeenteIds)),
        ),
      ),
    )
    .orderBy(asc(m.onderwerp), asc(m.van));
  return rijen.map(({ naam, onderwerp, ...rij }) => ({ ...rij, wie: naam ?? onderwerp }));
}
