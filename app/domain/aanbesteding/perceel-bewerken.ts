import { isTeBewerken } from './perceel-rules';
import type { AanbestedingStatus, PerceelStatus } from './status';

const dicht: ReadonlySet<AanbestedingStatus> = new Set(['afgerond', 'ingetrokken']);

/**
 * Whether a perceel can be added (`concept`) or changed: before publication. Of a tender that ran elsewhere the percelen
 * are recorded one by one, so there the others stay open until all is over.
 */
export const magBewerken = (
  perceel: { status: PerceelStatus },
  aanbesteding: { status: AanbestedingStatus; eldersGelopen: boolean },
): boolean =>
  isTeBewerken(perceel, aanbesteding.status) ||
  (aanbesteding.eldersGelopen && !dicht.has(aanbesteding.status) && isTeBewerken(perceel, 'concept'));
