import { addDagen, type Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result, tekstenVan } from '~/platform/result';

type Details = {
  'cijfer-of-woorden': Record<never, never>;
  'eindigt-voor-begin': Record<never, never>;
  'nog-niet-begonnen': { vandaag: Dag };
  'gebied-niet-van-u': Record<never, never>;
  'aanbieder-onbekend': Record<never, never>;
};
export type MetingFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'cijfer-of-woorden': () =>
    'Vul een cijfer in, of de woorden van de bron. Staat er “minimaal een 7”, dan is dat geen cijfer: schrijf die woorden op.',
  'eindigt-voor-begin': () => 'De laatste dag moet op of na de eerste dag liggen.',
  'nog-niet-begonnen': ({ vandaag }) =>
    `Deze periode moet nog beginnen. Kies een eerste dag tot en met ${formatDatum(vandaag)}.`,
  'gebied-niet-van-u': () => 'Kies een gemeente of regio uit de lijst.',
  'aanbieder-onbekend': () => 'Kies een aanbieder uit de lijst.',
};
export const metingTeksten = tekstenVan(redenen);

/** Beside which field a refusal belongs. */
export const metingVelden = {
  'cijfer-of-woorden': 'cijferTienden',
  'eindigt-voor-begin': 'totEnMet',
  'nog-niet-begonnen': 'van',
  'gebied-niet-van-u': 'gebied',
  'aanbieder-onbekend': 'aanbiederId',
} as const;

type Meting = {
  readonly van: Dag;
  readonly totEnMet: Dag;
  readonly cijferTienden: number | null;
  readonly bronNotatie: string | null;
  readonly isEigenGebied: boolean;
  readonly isBekendeAanbieder: boolean;
};

/** Whether a measurement can be as it was typed: the half-open period of it, or the reason why not. */
export function beoordeelMeting(meting: Meting, vandaag: Dag): Result<{ van: Dag; tot: Dag }, MetingFout> {
  const { van, totEnMet, cijferTienden, bronNotatie } = meting;
  if (!meting.isEigenGebied) return fail('gebied-niet-van-u');
  if (!meting.isBekendeAanbieder) return fail('aanbieder-onbekend');
  if (totEnMet < van) return fail('eindigt-voor-begin');
  if (van > vandaag) return fail('nog-niet-begonnen', { vandaag });
  if (cijferTienden === null && bronNotatie === null) return fail('cijfer-of-woorden');
  return ok({ van, tot: addDagen(totEnMet, 1) });
}
