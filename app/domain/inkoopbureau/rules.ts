import { type Dag, overlapt, type Periode } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';
import { type OrganisatieDetails, organisatieRedenen } from '../organisatie/redenen';

/** The bureau works for a verband during [van, tot). */
export type Opdracht = Periode & { readonly verbandId: string; readonly van: Dag };

type Details = OrganisatieDetails & {
  'eindigt-voor-begin': Record<never, never>;
  'werkt-al-voor': { van: Dag; tot: Dag | null };
  'verband-onbekend': Record<never, never>;
  'opdracht-onbekend': Record<never, never>;
};
export type BureauFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  ...organisatieRedenen,
  'eindigt-voor-begin': () => 'De einddatum moet na de begindatum liggen.',
  'werkt-al-voor': ({ van, tot }) =>
    `Het bureau werkt dan al voor dit verband: ${formatPeriode(van, tot)}. Beëindig die opdracht eerst.`,
  'verband-onbekend': () => 'Kies een verband uit de lijst.',
  'opdracht-onbekend': () => 'Kies een opdracht uit de lijst, die op de einddatum nog loopt.',
};
export const bureauTeksten = tekstenVan(redenen);

/** The field beside which each reason is shown. */
export const bureauVelden = {
  'naam-lijkt-op': 'andereNaam',
  'eindigt-voor-begin': 'tot',
  'werkt-al-voor': 'verbandId',
  'verband-onbekend': 'verbandId',
  'opdracht-onbekend': 'opdracht',
} as const;

/** Whether an opdracht can be added: a period that ends after it began and overlaps with none for the same verband. */
export function beoordeelOpdracht(nieuw: Opdracht, bestaand: readonly Opdracht[]): Result<true, BureauFout> {
  if (nieuw.tot !== null && nieuw.tot <= nieuw.van) return fail('eindigt-voor-begin');
  const eerder = bestaand.find((opdracht) => opdracht.verbandId === nieuw.verbandId && overlapt(opdracht, nieuw));
  return eerder ? fail('werkt-al-voor', { van: eerder.van, tot: eerder.tot }) : ok(true);
}

/** One opdracht of a bureau as a choice of a form: its verband and its first day. */
export const opdrachtSleutel = ({ verbandId, van }: Opdracht): string => `${verbandId} ${van}`;
