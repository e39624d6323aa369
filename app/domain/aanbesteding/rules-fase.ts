import type { AanbestedingStatus } from './status';

const voorbereidend: ReadonlySet<AanbestedingStatus> = new Set(['concept', 'marktconsultatie', 'in-voorbereiding']);

/** Before publication: everything can still change, and nobody outside knows. */
export const isInVoorbereiding = (status: AanbestedingStatus): boolean => voorbereidend.has(status);

/** Whether every field may still change: in preparation, or of a tender elsewhere, where they only tell what happened. */
export const isVolledigTeWijzigen = (rij: { status: AanbestedingStatus; eldersGelopen: boolean }): boolean =>
  isInVoorbereiding(rij.status) || rij.eldersGelopen;
