/** Chance that is the same at every load (mulberry32): the stories must not change from one start to the next. */
export type Dobbelsteen = {
  /** A whole number from 0 up to, not including, `grens`. */
  onder(grens: number): number;
  /** A whole number from `van` to `tot`, both included. */
  tussen(van: number, tot: number): number;
  /** Whether a chance of so many percent comes out. */
  kans(procent: number): boolean;
  kies<T>(uit: readonly T[]): T;
  /** The same things in another order. */
  schud<T>(lijst: readonly T[]): T[];
};

export function dobbelsteen(zaad: number): Dobbelsteen {
  let stand = zaad;
  const onder = (grens: number) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let menging = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    menging = (menging + Math.imul(menging ^ (menging >>> 7), 61 | menging)) ^ menging;
    return ((menging ^ (menging >>> 14)) >>> 0) % grens;
  };
  return {
    onder,
    tussen: (van, tot) => van + onder(tot - van + 1),
    kans: (procent) => onder(1000) < procent * 10,
    kies(uit) {
      const gekozen = uit[onder(uit.length)];
      if (gekozen === undefined) throw new Error('Nothing to choose from');
      return gekozen;
    },
    schud: (lijst) =>
      lijst
        .map((iets) => ({ iets, plaats: onder(1_000_000) }))
        .sort((a, b) => a.plaats - b.plaats)
        .map(({ iets }) => iets),
  };
}

/** Without the letters and digits that people confuse: I, O, 0 and 1. */
const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Gives numbers such as `WF-7K2M`: always with a digit, never one twice. */
export function trajectnummers(voorvoegsel: string, lengte: number, { onder }: Dobbelsteen): () => string {
  const gegeven = new Set<string>();
  return function volgende(): string {
    const nummer = `${voorvoegsel}-${Array.from({ length: lengte }, () => tekens[onder(tekens.length)]).join('')}`;
    if (gegeven.has(nummer) || !/\d/.test(nummer)) return volgende();
    gegeven.add(nummer);
    return nummer;
  };
}
