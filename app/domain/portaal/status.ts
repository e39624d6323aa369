import type { StatusTabel } from '~/platform/status';

/** How far a mail is; plain data, fit for the browser. */
export const postStatus = {
  wacht: { label: 'Wacht', tone: 'bezig' },
  verzonden: { label: 'Verzonden', tone: 'goed' },
  mislukt: { label: 'Mislukt', tone: 'fout' },
} as const satisfies StatusTabel<string>;
