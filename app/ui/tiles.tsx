import type { ReactNode } from 'react';
import { Trend, type TrendProps } from './trend';

export type Tegel = {
  label: string;
  waarde: ReactNode;
  /** where the records behind the figure are */
  href?: string;
  trend?: TrendProps;
  /** norm, number of cases, or why there is no figure */
  noot?: ReactNode;
};

/** The few figures that matter, each with its norm or trend and a link to its records. */
export function Tiles({ tegels }: { tegels: Tegel[] }) {
  return (
    <dl className="ik-tegels">
      {tegels.map(({ label, waarde, href, trend, noot }) => (
        <div className="ik-tegel" key={label}>
          <dt>{label}</dt>
          <dd className="ik-tegelgetal">{href ? <a href={href}>{waarde}</a> : waarde}</dd>
          {trend || noot ? (
            <dd className="ik-tegelnoot">
              {trend ? <Trend {...trend} /> : null}
              {trend && noot ? ' · ' : null}
              {noot}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
