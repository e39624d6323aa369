import type { AanbestedingStatus } from './status';

const voorbereidend: ReadonlySet<AanbestedingStatus> = new Set(['concept', 'marktconsultatie', 'in-voorbereiding']);

/** Before publication: everything can still change, and nobody outside knows. */
export const isInVoorbereiding = (status: AanbestedingStatus): boolean => voorbereidend.has(status);
