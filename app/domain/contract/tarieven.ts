import { type Dag, isBinnen, laatste, overlapt, type Periode } from '~/platform/dates';
import { compleet, type FoutVan, fail, type NietCompleet, type Result } from '~/platform/result';
import type { ContractDetails } from './redenen';
import type { TariefEenheid } from './status';

/** A price per product in integer cents, valid in [van, tot). */
export type Tarief = Periode & {
  readonly product: string;
  readonly eenheid: TariefEenheid;
  readonly bedragCents: number;
  readonly van: Dag;
};

type TariefFout = FoutVan<
  Pick<ContractDetails, 'tarief-zonder-product' | 'tarief-ongeldig' | 'tarief-periode-ongeldig' | 'tarief-overlapt'>
>;

const zelfdeProduct = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const tarievenOp = <T extends Tarief>(tarieven: readonly T[], dag: Dag): T[] =>
  tarieven.filter((tarief) => isBinnen(tarief, dag));

export const tariefOp = <T extends Tarief>(tarieven: readonly T[], product: string, dag: Dag): T | undefined =>
  tarievenOp(tarieven, dag).find((tarief) => zelfdeProduct(tarief.product, product));

/** What is wrong with a list of tariffs: amounts, periods, and two prices of one product on one day. */
export function tariefPunten(tarieven: readonly Tarief[]): TariefFout[] {
  const punten: TariefFout[] = [];
  for (const [i, tarief] of tarieven.entries()) {
    const { product, van, tot, bedragCents } = tarief;
    if (!product.trim()) punten.push(fail('tarief-zonder-product'));
    if (!Number.isSafeInteger(bedragCents) || bedragCents < 0)
      punten.push(fail('tarief-ongeldig', { product, bedragCents }));
    if (tot !== null && tot <= van) punten.push(fail('tarief-periode-ongeldig', { product, van }));
    else {
      const ander = tarieven
        .slice(0, i)
        .find((eerder) => zelfdeProduct(eerder.product, product) && overlapt(eerder, tarief));
      if (ander) punten.push(fail('tarief-overlapt', { product, van: laatste(van, ander.van) }));
    }
  }
  return punten;
}

export const controleerTarieven = (tarieven: readonly Tarief[]): Result<true, NietCompleet<TariefFout>> =>
  compleet(tariefPunten(tarieven), true);
