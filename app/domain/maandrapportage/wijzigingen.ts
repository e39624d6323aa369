import { type RegelWaarden, type VeldNaam, veldNamen } from './velden';

/** What changes in the lines of a report, as it is written. Pure. */

/** A line with what it says, and what it said before. */
export type Gewijzigd = {
  readonly toewijzingId: string;
  readonly voor: RegelWaarden;
  readonly waarden: RegelWaarden;
};

/** What to write over lines that are there: of each the same fields, in the same order. */
export type RegelWijzigingen = {
  readonly velden: readonly VeldNaam[];
  readonly regels: readonly (readonly [toewijzingId: string, ...waarden: unknown[]])[];
};

/** Only the fields that change in one of the lines. */
export function wijzigingenVan(regels: readonly Gewijzigd[]): RegelWijzigingen {
  const velden = veranderdeVelden(regels);
  return {
    velden,
    regels: regels.map(({ toewijzingId, waarden }) => [toewijzingId, ...velden.map((naam) => waarden[naam])]),
  };
}

const veranderdeVelden = (regels: readonly Gewijzigd[]): VeldNaam[] =>
  veldNamen.filter((naam) => regels.some(({ voor, waarden }) => voor[naam] !== waarden[naam]));
