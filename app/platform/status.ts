import { type Failure, fail, type Ok, ok } from './result';

/** How a status looks; shape and word carry the meaning too, never colour alone. */
export type Tone = 'goed' | 'let-op' | 'fout' | 'neutraal' | 'bezig';
export type StatusTabel<S extends string> = Readonly<Record<S, { readonly label: string; readonly tone: Tone }>>;

/**
 * One row of a transition table: plain data, used by server and screen alike.
 * `vierogen`: asked by one person, carried out by another. `systeem`: follows from other facts, no button.
 */
type Overgang<S extends string, D extends string> = {
  readonly van: S;
  readonly daad: D;
  readonly naar: S;
  readonly vierogen?: true;
  readonly systeem?: true;
};
export type Overgangen<S extends string, D extends string> = readonly Overgang<S, D>[];
export type OvergangFout = Failure<'overgang-niet-toegestaan', { van: string; daad: string }>;

/** The acts that a person can do in this status, in the order of the table. */
export const dadenBij = <S extends string, D extends string>(tabel: Overgangen<S, D>, status: S): D[] => [
  ...new Set(tabel.flatMap((rij) => (rij.van === status && !rij.systeem ? [rij.daad] : []))),
];

/** Whether the act needs a second person in this status. */
export const vraagtVierOgen = <S extends string, D extends string>(tabel: Overgangen<S, D>, van: S, daad: D): boolean =>
  tabel.some((rij) => rij.van === van && rij.daad === daad && rij.vierogen === true);

/** The status after an act; name `naar` where the table has more than one for this act. */
export function overgang<S extends string, D extends string>(
  tabel: Overgangen<S, D>,
  van: S,
  daad: D,
  naar?: S,
): Ok<S> | OvergangFout {
  const rij = tabel.find(
    (kandidaat) => kandidaat.van === van && kandidaat.daad === daad && (naar === undefined || kandidaat.naar === naar),
  );
  return rij ? ok(rij.naar) : fail('overgang-niet-toegestaan', { van, daad });
}

/** A status that no act and no system step leaves. */
export const isEindstatus = <S extends string, D extends string>(tabel: Overgangen<S, D>, status: S): boolean =>
  !tabel.some((rij) => rij.van === status);
