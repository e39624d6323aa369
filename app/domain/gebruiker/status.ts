import type { StatusTabel } from '~/platform/status';

/** Plain data about accounts, fit for the browser. */
export const gebruikerStatus = {
  uitgenodigd: { label: 'Uitgenodigd', tone: 'bezig' },
  actief: { label: 'Actief', tone: 'goed' },
  gedeactiveerd: { label: 'Gedeactiveerd', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
