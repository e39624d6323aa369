import type { ReactNode } from 'react';

type ShareBarProps = {
  /** share and target in the same unit */
  waarde: number;
  doel?: number;
  /** value of a full bar; without it 100 */
  max?: number;
  /** what the bar shows, in words; leave out when the figures stand beside it */
  label?: string;
};

const pct = (deel: number, max: number) => `${Math.max(0, Math.min(100, (deel / max) * 100)).toFixed(2)}%`;

/** One bar with an upright line at its target. SVG with attributes only: no inline styles. */
export function ShareBar({ waarde, doel, max = 100, label }: ShareBarProps) {
  return (
    <svg
      aria-hidden={label ? undefined : true}
      aria-label={label}
      className="ik-aandeel"
      role={label ? 'img' : undefined}
    >
      <rect className="ik-spoor" height="50%" rx="4" width="100%" y="25%" />
      <rect className="ik-balk-gedaan" height="50%" rx="4" width={pct(waarde, max)} y="25%" />
      {doel === undefined ? null : (
        <line className="ik-doel" x1={pct(doel, max)} x2={pct(doel, max)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

export type Aandeel = {
  label: ReactNode;
  key: string;
  waarde: number;
  doel?: number;
  /** the figures in words: '42,0% (doel 40%)' */
  tekst: ReactNode;
};

/** Shares under each other on one scale, with a line at each target. `max` is the value of a full bar, 100 for percentages. */
export function BalanceBars({ rows, max }: { rows: Aandeel[]; max?: number }) {
  return (
    <ul className="ik-aandelen">
      {rows.map(({ key, label, waarde, doel, tekst }) => (
        <li key={key}>
          <span>{label}</span>
          <ShareBar doel={doel} max={max} waarde={waarde} />
          <span className="ik-getal">{tekst}</span>
        </li>
      ))}
    </ul>
  );
}
