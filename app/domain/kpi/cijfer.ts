import { formatGetal } from '~/platform/format';

/** K-01: marks of different measurements as one. Pure. */

export type Cijfermeting = {
  readonly aanbiederId: string | null;
  readonly dienst: string;
  readonly tot: string;
  readonly cijferTienden: number | null;
  readonly bronNotatie: string | null;
  readonly respondenten: number | null;
};

export type Cijfer = {
  /** The mark times ten, to be held against the norm; null when nobody gave a mark. */
  tienden: number | null;
  /** How many people answered; null: the source does not say. */
  n: number | null;
  /** `7,4`, `vanaf 6,8`, or what the source says instead of a mark. */
  tekst: string;
};

const sleutel = ({ aanbiederId, dienst }: Cijfermeting) => `${aanbiederId},${dienst}`;

/** The last measurement of each aanbieder and service. */
function laatsteMetingen<M extends Cijfermeting>(metingen: readonly M[]): M[] {
  const laatste = new Map<string, M>();
  for (const meting of metingen) {
    const eerder = laatste.get(sleutel(meting));
    if (!eerder || eerder.tot < meting.tot) laatste.set(sleutel(meting), meting);
  }
  return [...laatste.values()];
}

/**
 * Weighed by who answered: the sum of the marks over the number of answers. Marks without a number of answers cannot be
 * weighed; of those the lowest is shown as what it is.
 */
export function samengevat(metingen: readonly Cijfermeting[]): Cijfer {
  const laatste = laatsteMetingen(metingen);
  const metN = laatste.flatMap(({ cijferTienden, respondenten }) =>
    cijferTienden !== null && respondenten ? [{ cijferTienden, respondenten }] : [],
  );
  if (metN.length > 0) {
    const n = metN.reduce((som, { respondenten }) => som + respondenten, 0);
    const tienden = metN.reduce((som, rij) => som + rij.cijferTienden * rij.respondenten, 0) / n;
    return { tienden, n, tekst: formatGetal(tienden / 10, 1) };
  }
  const cijfers = laatste.flatMap(({ cijferTienden }) => cijferTienden ?? []);
  if (cijfers.length > 0) {
    const laagste = Math.min(...cijfers);
    const tekst = formatGetal(laagste / 10, 1);
    return { tienden: laagste, n: null, tekst: cijfers.length > 1 ? `vanaf ${tekst}` : tekst };
  }
  return { tienden: null, n: null, tekst: laatste.find(({ bronNotatie }) => bronNotatie)?.bronNotatie ?? '–' };
}
