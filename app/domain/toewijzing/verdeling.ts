import type { Dag, Periode } from '~/platform/dates';
import { fail, ok, type Result } from '~/platform/result';
import type { ToewijzingFout } from './redenen';

/** The allocation rule gemeente -> contract, in versions; and how evenly it works out. Pure. @source R-A12 */

export type Regelversie = Periode & { readonly versienummer: number; readonly van: Dag; readonly contractId: string };

/**
 * A next version: it begins after the one before it, which ends that day. What held stays as it was, so that an earlier
 * toewijzing can be explained.
 * @param laatste the newest version of this gemeente and dienst
 */
export function volgendeVersie(
  laatste: (Regelversie & { readonly contractant: string }) | undefined,
  nieuw: { contractId: string; van: Dag },
): Result<{ versienummer: number; eindigt: boolean }, ToewijzingFout> {
  if (!laatste) return ok({ versienummer: 1, eindigt: false });
  if (nieuw.van <= laatste.van) return fail('regel-niet-later', { van: laatste.van });
  const loopt = laatste.tot === null || laatste.tot > nieuw.van;
  if (loopt && laatste.contractId === nieuw.contractId)
    return fail('regel-ongewijzigd', { contractant: laatste.contractant });
  return ok({ versienummer: laatste.versienummer + 1, eindigt: loopt });
}

export type AandeelRij = {
  readonly id: string;
  readonly naam: string;
  readonly aantal: number;
  readonly gemeenten: readonly string[];
};
export type Evenwicht = {
  readonly rijen: readonly (AandeelRij & {
    /** In tenths of a percent; null when nobody was allocated yet: no data is not zero. */
    readonly aandeel: number | null;
  })[];
  /** What everybody has when it is even, in tenths of a percent. */
  readonly verwacht: number;
  readonly totaal: number;
  /** How far the largest share is above that, in tenths of a percent point; null without figures. */
  readonly scheefheid: number | null;
};

/** Shares of the aanbieders of one perceel, against an even split. @source KPI C-06 */
export function evenwichtVan(rijen: readonly AandeelRij[]): Evenwicht {
  const totaal = rijen.reduce((som, { aantal }) => som + aantal, 0);
  const promille = (aantal: number) => Math.round((aantal * 1000) / totaal);
  const verwacht = rijen.length === 0 ? 0 : Math.round(1000 / rijen.length);
  const metAandeel = rijen.map((rij) => ({ ...rij, aandeel: totaal === 0 ? null : promille(rij.aantal) }));
  return {
    rijen: metAandeel,
    verwacht,
    totaal,
    scheefheid: totaal === 0 ? null : Math.max(0, ...metAandeel.map(({ aandeel }) => (aandeel ?? 0) - verwacht)),
  };
}
