import { type Dag, isBinnen, overlapt, type Periode } from '~/platform/dates';
import { formatDatum, formatPeriode } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result } from '~/platform/result';
import { type Doel, doelNamen } from './doel';

/** A gemeente takes part for one purpose during [van, tot). */
export type Deelname = Periode & { readonly gemeenteId: string; readonly doel: Doel; readonly van: Dag };
type Gemeente = Periode & { readonly id: string; readonly naam: string };

type Details = {
  'eindigt-voor-begin': Record<never, never>;
  'gemeente-onbekend': Record<never, never>;
  'gemeente-bestaat-niet': { naam: string; dag: Dag };
  'doet-al-mee': { naam: string; doel: Doel; van: Dag; tot: Dag | null };
  'penvoerder-doet-niet-mee': Record<never, never>;
};
export type DeelnameFout = FoutVan<Details>;

export const deelnameRedenen: Redenen<Details> = {
  'eindigt-voor-begin': () => 'De einddatum moet na de begindatum liggen.',
  'gemeente-onbekend': () => 'Kies gemeenten uit de lijst.',
  'gemeente-bestaat-niet': ({ naam, dag }) =>
    `${naam} bestaat niet op ${formatDatum(dag)}. Kies de gemeente die er toen was, of een andere dag.`,
  'doet-al-mee': ({ naam, doel, van, tot }) =>
    `${naam} doet al mee voor ${doelNamen[doel]}: ${formatPeriode(van, tot)}. Beëindig die deelname eerst.`,
  'penvoerder-doet-niet-mee': () => 'De penvoerder moet een van de deelnemende gemeenten zijn.',
};

/**
 * Whether these deelnames can be added to those there are: every gemeente exists on the first day, and no gemeente
 * takes part twice for one purpose at the same time. The first objection is given.
 */
export function beoordeelDeelnames(
  nieuw: readonly Deelname[],
  bestaand: readonly Deelname[],
  gemeenten: readonly Gemeente[],
): Result<true, DeelnameFout> {
  for (const deelname of nieuw) {
    const gemeente = gemeenten.find(({ id }) => id === deelname.gemeenteId);
    if (!gemeente) return fail('gemeente-onbekend');
    const { naam } = gemeente;
    if (deelname.tot !== null && deelname.tot <= deelname.van) return fail('eindigt-voor-begin');
    if (!isBinnen(gemeente, deelname.van)) return fail('gemeente-bestaat-niet', { naam, dag: deelname.van });
    const eerder = bestaand.find(
      ({ gemeenteId, doel, van, tot }) =>
        gemeenteId === deelname.gemeenteId && doel === deelname.doel && overlapt({ van, tot }, deelname),
    );
    if (eerder) return fail('doet-al-mee', { naam, doel: eerder.doel, van: eerder.van, tot: eerder.tot });
  }
  return ok(true);
}

/** A deelname that would end on or before its first day never was: it goes, instead of getting an empty period. */
export const eindeVan = (deelname: Pick<Deelname, 'van'>, dag: Dag): 'vervalt' | 'eindigt' =>
  dag <= deelname.van ? 'vervalt' : 'eindigt';
