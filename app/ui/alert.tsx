import type { ReactNode } from 'react';

type AlertProps = {
  soort: 'succes' | 'fout' | 'let-op' | 'info';
  title?: string;
  /** the message is the answer to what the reader just did: it is read out at once */
  live?: boolean;
  children?: ReactNode;
};

const WOORD = { succes: 'Gelukt', fout: 'Fout', 'let-op': 'Let op', info: 'Informatie' } as const;
const TOON = { succes: 'goed', fout: 'fout', 'let-op': 'let-op', info: 'bezig' } as const;

/** A message about the page or about what was just done. */
export function Alert({ soort, title, live, children }: AlertProps) {
  return (
    <div className={`ik-melding ik-melding-${soort}`} role={live ? (soort === 'fout' ? 'alert' : 'status') : undefined}>
      <span className={`ik-status ik-status-${TOON[soort]}`}>
        <span className="ams-visually-hidden">{WOORD[soort]}:</span>
      </span>
      <div>
        {title ? <h2>{title}</h2> : null}
        {children}
      </div>
    </div>
  );
}
