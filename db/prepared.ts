/**
 * drizzle takes as long to write a light query as SQLite to run it. What every page asks is written and prepared once:
 * `.prepare()` at the first use, `.execute(values)` with `placeholder` for what differs.
 */

/** The result of `make`, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The results of `make` by key; of more than `most`, the one that was used longest ago goes. */
export function lastUsed<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.has(key) ? (kept.get(key) as T) : make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
