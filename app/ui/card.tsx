import type { ReactNode } from 'react';

type CardProps = {
  title?: ReactNode;
  /** small grey words behind the title, such as a count */
  note?: ReactNode;
  actions?: ReactNode;
  /** extra class of a building block that is a card itself */
  className?: string;
  children: ReactNode;
};

/** A white card under its own heading. */
export function Card({ title, note, actions, className, children }: CardProps) {
  return (
    <section className={`ik-kaart${className ? ` ${className}` : ''}`}>
      {title || actions ? (
        <div className="ik-kaartkop">
          {title ? <h2>{title}</h2> : null}
          {note ? <span className="ik-klein ik-stil">{note}</span> : null}
          {actions ? <div className="ik-knoppen">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
