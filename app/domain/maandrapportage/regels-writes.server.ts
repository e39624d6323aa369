import { chunked, type Write } from '../../../db/commit';
import { rapportageregels } from '../../../db/schema';
import { excluded, rowsOf } from '../../../db/sql';
import { type RegelWaarden, veldNamen } from './velden';

/** A line and where it stands. */
export type TeSchrijven = {
  readonly volgorde: number;
  readonly toewijzingId: string;
  readonly trajectId: string;
  readonly waarden: RegelWaarden;
};

const nieuweWaarden = Object.fromEntries(veldNamen.map((naam) => [naam, excluded(rapportageregels[naam])]));

/** Writes lines over those that are there. */
export const regelWrites = (rapportageId: string, regels: readonly TeSchrijven[]): Write[] =>
  chunked(
    regels,
    2000,
    (deel) => (tx) =>
      tx
        .insert(rapportageregels)
        .select(
          rowsOf(
            rapportageregels,
            deel.map(({ waarden, ...regel }) => ({ ...waarden, ...regel, rapportageId })),
          ),
        )
        .onConflictDoUpdate({
          target: [rapportageregels.rapportageId, rapportageregels.toewijzingId],
          set: nieuweWaarden,
        }),
  );
