/**
 * The sum of the individual contracts of one gemeente with one institution against the threshold for social services.
 * Adding up is a legal judgement: the portal warns and asks for a motivation, it does not refuse. Pure; whole cents.
 * @source Richtlijn 2014/24/EU art. 4 d; domeinregels D.9, KPI F-04
 */
export type DrempelOordeel = {
  readonly stand: 'ruim' | 'nadert' | 'bereikt';
  readonly somCents: number;
  readonly drempelCents: number;
  readonly waarschuwingProcent: number;
};

/** `somCents` holds the contract that is judged. From the warning on it nears, from the threshold on it is reached. */
export function drempelOordeel(
  somCents: number,
  { drempelCents, waarschuwingProcent }: { drempelCents: number; waarschuwingProcent: number },
): DrempelOordeel {
  const nadert = somCents * 100 >= drempelCents * waarschuwingProcent;
  const stand = somCents >= drempelCents ? 'bereikt' : nadert ? 'nadert' : 'ruim';
  return { stand, somCents, drempelCents, waarschuwingProcent };
}
