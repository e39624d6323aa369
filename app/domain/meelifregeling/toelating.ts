import { type Dag, isBinnen, overlapt, type Periode } from '~/platform/dates';
import { formatDatum, formatPeriode } from '~/platform/format';
import { type FoutVan, fail, type NietCompleet, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';
import { type MeelifFout, meelifRedenen } from './rules';

/** A gemeente rides along during [van, tot). */
export type Toelating = Periode & { readonly gemeenteId: string; readonly van: Dag };
type Gemeente = Periode & { readonly id: string; readonly naam: string };

type Details = {
  'eindigt-voor-begin': Record<never, never>;
  'gemeente-onbekend': Record<never, never>;
  'host-onbekend': Record<never, never>;
  'aanbieder-onbekend': Record<never, never>;
  'gemeente-bestaat-niet': { naam: string; dag: Dag };
  'al-toegelaten': { naam: string; van: Dag; tot: Dag | null };
  'gastheer-doet-mee': { naam: string };
  'buiten-bereik': Record<never, never>;
  'niet-uw-gemeente': { naam: string };
  'toelating-onbekend': Record<never, never>;
  'laatste-eigen-gemeente': { naam: string };
};
export type ToelatingFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'eindigt-voor-begin': () => 'De einddatum moet na de begindatum liggen.',
  'gemeente-onbekend': () => 'Kies gemeenten uit de lijst.',
  'host-onbekend': () => 'Kies de gastheer uit de lijst.',
  'aanbieder-onbekend': () => 'Kies instellingen uit de lijst.',
  'gemeente-bestaat-niet': ({ naam, dag }) =>
    `${naam} bestaat niet op ${formatDatum(dag)}. Kies de gemeente die er toen was, of een andere dag.`,
  'al-toegelaten': ({ naam, van, tot }) => `${naam} is al toegelaten: ${formatPeriode(van, tot)}.`,
  'gastheer-doet-mee': ({ naam }) => `${naam} is zelf de gastheer en kan niet bij zichzelf meeliften.`,
  'buiten-bereik': () =>
    'Kies een van uw eigen gemeenten: als gastheer, of als gemeente die meelift. Anders kunt u de regeling zelf niet zien.',
  'niet-uw-gemeente': ({ naam }) => `Over ${naam} beslist u niet. Alleen de gastheer of ${naam} zelf legt dit vast.`,
  'toelating-onbekend': () => 'Kies een gemeente uit de lijst, die op de einddatum nog meelift.',
  'laatste-eigen-gemeente': ({ naam }) =>
    `${naam} is uw enige gemeente in deze regeling. Kies een einddatum na de begindag, dan blijft de regeling voor u zichtbaar.`,
};
export const regelingTeksten = tekstenVan({ ...meelifRedenen, ...redenen });
export type RegelingFout = MeelifFout | NietCompleet<MeelifFout> | ToelatingFout;

/** The field beside which each reason is shown. */
export const regelingVelden = {
  'eindigt-voor-begin': 'tot',
  'gemeente-onbekend': 'gemeenten',
  'host-onbekend': 'hostId',
  'aanbieder-onbekend': 'aanbieders',
  'gemeente-bestaat-niet': 'gemeenten',
  'al-toegelaten': 'gemeenten',
  'gastheer-doet-mee': 'gemeenten',
  'buiten-bereik': 'gemeenten',
  'niet-uw-gemeente': 'gemeenten',
  'toelating-onbekend': 'toelating',
  'laatste-eigen-gemeente': 'tot',
} as const;

/** The same for the form that mends an arrangement, which does not ask for gemeenten. */
export const bewerkenVelden = { ...regelingVelden, 'buiten-bereik': 'hostId', 'gastheer-doet-mee': 'hostId' } as const;

type Bekend = { hostId: string; toelatingen: readonly Toelating[]; gemeenten: readonly Gemeente[] };

/** Whether these gemeenten can be admitted to an arrangement; the first objection is given. */
export function beoordeelToelatingen(nieuw: readonly Toelating[], bekend: Bekend): Result<true, ToelatingFout> {
  for (const toelating of nieuw) {
    const gemeente = bekend.gemeenten.find(({ id }) => id === toelating.gemeenteId);
    if (!gemeente) return fail('gemeente-onbekend');
    const { id, naam } = gemeente;
    if (toelating.tot !== null && toelating.tot <= toelating.van) return fail('eindigt-voor-begin');
    if (id === bekend.hostId) return fail('gastheer-doet-mee', { naam });
    if (!isBinnen(gemeente, toelating.van)) return fail('gemeente-bestaat-niet', { naam, dag: toelating.van });
    const eerder = bekend.toelatingen.find((ander) => ander.gemeenteId === id && overlapt(ander, toelating));
    if (eerder) return fail('al-toegelaten', { naam, van: eerder.van, tot: eerder.tot });
  }
  return ok(true);
}

/** One admission as a choice of a form: its gemeente and its first day. */
export const toelatingSleutel = ({ gemeenteId, van }: Toelating): string => `${gemeenteId} ${van}`;
