import type { StatusTabel } from '~/platform/status';

/** Whether a gemeente exists on the day of looking; plain data, fit for the browser. */
export const gemeenteStatus = {
  bestaat: { label: 'Bestaat', tone: 'goed' },
  opgeheven: { label: 'Opgeheven', tone: 'neutraal' },
  straks: { label: 'Bestaat nog niet', tone: 'bezig' },
} as const satisfies StatusTabel<string>;
export type GemeenteStatus = keyof typeof gemeenteStatus;
