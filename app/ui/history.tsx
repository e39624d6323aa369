import type { ReactNode } from 'react';
import { formatMoment } from '~/platform/format';

export type Gebeurtenis = {
  id: string;
  /** UTC moment */
  op: string;
  wie: string;
  wat: ReactNode;
  toelichting?: ReactNode;
};

/** What happened, by whom and when; the newest first if the loader gives it so. */
export function History({ events }: { events: Gebeurtenis[] }) {
  return (
    <ol className="ik-geschiedenis">
      {events.map(({ id, op, wie, wat, toelichting }) => (
        <li key={id}>
          <p>{wat}</p>
          {toelichting ? <p className="ik-klein">{toelichting}</p> : null}
          <p className="ik-klein ik-stil">
            <time dateTime={op}>{formatMoment(op)}</time> · {wie}
          </p>
        </li>
      ))}
    </ol>
  );
}
