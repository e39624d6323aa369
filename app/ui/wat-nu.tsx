import type { ReactNode } from 'react';
import { ButtonLink } from './button-link';
import { Card } from './card';
import { AppLink } from './link';

export type WatNuStap = {
  /** the act itself, shown bold: '12 vragen beantwoorden' */
  titel: string;
  /** the rest of the sentence, or the next one */
  tekst?: string;
  /** where it is done */
  href?: string;
};

type WatNuProps = {
  /** the next acts for the reader, the most urgent first */
  stappen?: WatNuStap[];
  /** the one act that deserves a button */
  knop?: { label: string; href: string };
  /** nothing to do for the reader: who has to act and by when */
  wacht?: string;
  /** a form, a <Confirm>, or extra words */
  children?: ReactNode;
};

/** The panel with the coloured bar: what can I do now, or who has to act and by when. */
export function WatNu({ stappen = [], knop, wacht, children }: WatNuProps) {
  return (
    <Card className="ik-watnu" title="Wat nu">
      {stappen.length > 1 ? (
        <ol>
          {stappen.map((stap) => (
            <li key={stap.titel}>
              <Stap stap={stap} />
            </li>
          ))}
        </ol>
      ) : (
        stappen.map((stap) => (
          <p key={stap.titel}>
            <Stap stap={stap} />
          </p>
        ))
      )}
      {wacht ? <p>{wacht}</p> : null}
      {stappen.length === 0 && !wacht && !knop && !children ? <p>U hoeft nu niets te doen.</p> : null}
      {knop ? (
        <p>
          <ButtonLink href={knop.href}>{knop.label}</ButtonLink>
        </p>
      ) : null}
      {children}
    </Card>
  );
}

/** What ends the act: a new sentence or a figure follows, or the rest of the same sentence. */
function naad(titel: string, tekst: string): string {
  if (/[.:?!]$/.test(titel)) return '';
  return /^[A-Z]/.test(tekst) ? '.' : /^[\d–]/.test(tekst) ? ':' : '';
}

function Stap({ stap }: { stap: WatNuStap }) {
  const titel = <strong>{stap.titel}</strong>;
  return (
    <>
      {stap.href ? <AppLink href={stap.href}>{titel}</AppLink> : titel}
      {stap.tekst ? `${naad(stap.titel, stap.tekst)} ${stap.tekst}` : null}
    </>
  );
}
