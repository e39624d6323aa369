import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { SubmitButton } from '~/ui/submit-button';
import type { Punt } from '../daad-pagina.server';
import type { Kop } from '../kop';
import { aanbestedingStatus } from '../status';
import { kruimels, StatusVan } from './kop';

type Props = {
  kop: Kop;
  /** the act as a noun */
  titel: string;
  /** whether the status allows the act */
  mag: boolean;
  /** what has to be in order first */
  punten?: Punt[];
  /** what will happen */
  uitleg?: ReactNode;
  /** the form; not shown while something is missing */
  children: ReactNode;
};

/** The page of one act on a tender; when it cannot be done it says why instead of showing the form. */
export function DaadPagina({ kop, titel, mag, punten = [], uitleg, children }: Props) {
  return (
    <Page
      breadcrumb={kruimels(kop)}
      meta={`${kop.nummer} ${kop.titel}`}
      status={<StatusVan status={kop.status} />}
      title={titel}
    >
      {mag ? null : <KanNiet kop={kop} />}
      {mag && punten.length > 0 ? <OpenPunten punten={punten} terug={paths.aanbesteding(kop.nummer)} /> : null}
      {mag && punten.length === 0 ? (
        <Card>
          <div className="ik-stapel">
            {uitleg ? <div className="ik-tekst">{uitleg}</div> : null}
            {children}
          </div>
        </Card>
      ) : null}
    </Page>
  );
}

function KanNiet({ kop }: { kop: Kop }) {
  return (
    <Alert soort="let-op" title="Dit kan nu niet">
      <p>
        De aanbesteding heeft de status “{aanbestedingStatus[kop.status].label}”.{' '}
        <AppLink href={paths.aanbesteding(kop.nummer)}>Ga terug naar de aanbesteding</AppLink> om te zien wat wel kan.
      </p>
    </Alert>
  );
}

/** What must be put in order first, each with where. */
export function OpenPunten({ punten, terug }: { punten: Punt[]; terug: string }) {
  return (
    <Card className="ik-watnu" note={`${punten.length}`} title="Dit moet eerst in orde zijn">
      <ol>
        {punten.map(({ tekst, plek }) => (
          <li key={tekst}>
            {tekst} {plek ? <AppLink href={plek.href}>{plek.label}</AppLink> : null}
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink href={terug} variant="secondary">
          Terug naar de aanbesteding
        </ButtonLink>
      </p>
    </Card>
  );
}

/** The button that does it, and the way back. */
export function DaadKnoppen({ nummer, gevaar, children }: { nummer: string; gevaar?: boolean; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton gevaar={gevaar}>{children}</SubmitButton>
      <ButtonLink href={paths.aanbesteding(nummer)} variant="tertiary">
        Annuleren
      </ButtonLink>
    </div>
  );
}
