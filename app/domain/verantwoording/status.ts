import type { Overgangen, StatusTabel } from '~/platform/status';

const versieStatussen = ['concept', 'vastgesteld'] as const;
export type VersieStatus = (typeof versieStatussen)[number];

export const versieStatus: StatusTabel<VersieStatus> = {
  concept: { label: 'Concept', tone: 'bezig' },
  vastgesteld: { label: 'Vastgesteld', tone: 'goed' },
};

/** A fixed version is never changed again; what changed since goes into a new one. */
export const versieOvergangen: Overgangen<VersieStatus, 'vaststellen'> = [
  { van: 'concept', daad: 'vaststellen', naar: 'vastgesteld' },
];
