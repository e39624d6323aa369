import type { ReactNode } from 'react';

export type Gegeven = { label: string; waarde: ReactNode };

/** Facts of a record as label and value. In an aside the label stands above the value. */
export function Definitions({ items }: { items: Gegeven[] }) {
  return (
    <dl className="ik-gegevens">
      {items.map(({ label, waarde }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
