import { updateMany } from '../../../db/bulk';
import type { Write } from '../../../db/commit';
import { rapportageregels } from '../../../db/schema';
import type { RegelWijzigingen } from './wijzigingen';

/** Writes lines over those that are there. */
export const regelWrites = (rapportageId: string, { velden, regels }: RegelWijzigingen): Write[] =>
  updateMany(rapportageregels, { where: { rapportageId }, key: 'toewijzingId', set: velden }, regels);
