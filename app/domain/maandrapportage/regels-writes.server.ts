import { updateMany } from '../../../db/bulk';
import type { Write } from '../../../db/commit';
import { rapportageregels } from '../../../db/schema';
import { type RegelWaarden, type VeldNaam, veldNamen } from './velden';

/** A line, where it stands, and what it said before. */
export type TeSchrijven = {
  readonly volgorde: number;
  readonly toewijzingId: string;
  readonly trajectId: string;
  readonly voor: RegelWaarden;
  readonly waarden: RegelWaarden;
};

/** Line by line, and of each line only what no line before it changed: an upload brings thousands. */
function veranderdeVelden(regels: readonly TeSchrijven[]): VeldNaam[] {
  const gelijk = new Set(veldNamen);
  for (const { voor, waarden } of regels)
    for (const naam of gelijk) if (voor[naam] !== waarden[naam]) gelijk.delete(naam);
  return veldNamen.filter((naam) => !gelijk.has(naam));
}

/** Writes lines over those that are there; only the fields that changed in one of them. */
export function regelWrites(rapportageId: string, regels: readonly TeSchrijven[]): Write[] {
  const rijen = regels.map(({ volgorde, toewijzingId, trajectId, waarden }) => ({
    ...waarden,
    rapportageId,
    volgorde,
    toewijzingId,
    trajectId,
  }));
  return updateMany(rapportageregels, rijen, {
    key: ['rapportageId', 'toewijzingId'],
    set: veranderdeVelden(regels),
  });
}
