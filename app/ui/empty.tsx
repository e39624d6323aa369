import type { ReactNode } from 'react';

type EmptyProps = {
  title: string;
  /** how to begin, or why there is nothing */
  children?: ReactNode;
  actions?: ReactNode;
};

/** What stands in the place of an empty list: what could be here and how to begin. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="ik-leeg">
      <p className="ik-leeg-titel">{title}</p>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="ik-knoppen">{actions}</div> : null}
    </div>
  );
}
