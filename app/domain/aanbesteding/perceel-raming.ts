/** How a raming is built: trajecten a year × price × term. */
export type Opbouw = {
  readonly trajectenPerJaar: number | null;
  readonly prijsPerTrajectCents: number | null;
  readonly looptijdMaanden: number | null;
  readonly maximaleLooptijdMaanden: number | null;
};

/**
 * The value of the perceel for its whole term with all options, in cents, rounded half up; null when a part is not known.
 * @source domeinregels B.3 (options count) and R-A20 (AMRD: 137 × € 10.000 × 4 years)
 */
export function opgebouwdeRaming(opbouw: Opbouw): number | null {
  const { trajectenPerJaar, prijsPerTrajectCents } = opbouw;
  const maanden = opbouw.maximaleLooptijdMaanden ?? opbouw.looptijdMaanden;
  if (trajectenPerJaar === null || prijsPerTrajectCents === null || maanden === null) return null;
  return Math.round((trajectenPerJaar * prijsPerTrajectCents * maanden) / 12);
}
