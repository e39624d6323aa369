import type { ReactNode } from 'react';

export type Tegel = {
  label: string;
  waarde: ReactNode;
  /** where the records behind the figure are */
  href?: string;
  trend?: {
    richting: 'op' | 'neer' | 'gelijk';
    tekst: string;
    /** whether the trend is good news: up is not always better */
    oordeel: 'goed' | 'fout' | 'neutraal';
  };
  /** norm, number of cases, or why there is no figure */
  noot?: ReactNode;
};

const PIJLEN = { op: '▲', neer: '▼', gelijk: '■' } as const;

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
              {trend ? (
                <span className={`ik-oordeel-${trend.oordeel}`}>
                  <span aria-hidden="true">{PIJLEN[trend.richting]} </span>
                  {trend.tekst}
                </span>
              ) : null}
              {trend && noot ? ' · ' : null}
              {noot}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
