import type { ReactNode } from 'react';
import type { Tone } from '~/platform/status';

/** A status as shape, colour and word, so that none of the three has to be seen to understand it. */
export function Status({ toon, children }: { toon: Tone; children: ReactNode }) {
  return <span className={`ik-status ik-status-${toon}`}>{children}</span>;
}
