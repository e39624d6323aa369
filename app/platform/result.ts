/**
 * Outcomes of rules and commands. An expected refusal is a value with a named Dutch reason; a bug is an Error.
 * Light enough for the browser.
 */
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failure<R extends string = string, D = unknown> = {
  readonly ok: false;
  readonly reden: R;
  readonly details: D;
};

/** `F` is a union of failures, or just the names of the reasons. */
export type Result<T, F extends string | Failure = Failure> = Ok<T> | (F extends string ? Failure<F> : F);

/** Everything that is missing at once, instead of the first thing only. */
export type NietCompleet<P extends Failure = Failure> = Failure<'niet-compleet', { readonly punten: readonly P[] }>;

/** What a noun says about each of its reasons: `{ reason: details }`. */
export type FoutVan<M> = { [R in keyof M & string]: Failure<R, M[R]> }[keyof M & string];
/** The Dutch sentence of each reason; stands beside the rules of the noun. */
export type Redenen<M> = { readonly [R in keyof M]: (details: M[R]) => string };

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export function fail<R extends string>(reden: R): Failure<R, Record<never, never>>;
export function fail<R extends string, D>(reden: R, details: D): Failure<R, D>;
export function fail(reden: string, details: unknown = {}): Failure {
  return { ok: false, reden, details };
}

/** `value` when no point is open, otherwise all points under the reason `niet-compleet`. */
export const compleet = <T, P extends Failure>(punten: readonly P[], value: T): Ok<T> | NietCompleet<P> =>
  punten.length === 0 ? ok(value) : fail('niet-compleet', { punten });

const isNietCompleet = (failure: Failure): failure is NietCompleet => failure.reden === 'niet-compleet';

/**
 * The sentences of a failure, one per point: `refused(submission, result, contractTeksten)`.
 * Throws for a reason that the table does not know: that is a bug.
 */
export const tekstenVan =
  <M>(redenen: Redenen<M>) =>
  (failure: Failure): string[] => {
    if (isNietCompleet(failure)) return failure.details.punten.flatMap(tekstenVan(redenen));
    const tekst = redenen[failure.reden as keyof M];
    if (!tekst) throw new Error(`No sentence for reason "${failure.reden}"`);
    return [tekst(failure.details as M[keyof M])];
  };
