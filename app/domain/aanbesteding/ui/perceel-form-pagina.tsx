import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { SubmitButton } from '~/ui/submit-button';

type Props = {
  aanbesteding: { nummer: string; titel: string };
  /** the perceel that is changed; none for a new one */
  perceel?: { nummer: number; naam: string };
  mag: boolean;
  titel: string;
  children: ReactNode;
};

/** The frame of the forms for a new and a changed perceel. */
export function PerceelFormPagina({ aanbesteding, perceel, mag, titel, children }: Props) {
  const { nummer } = aanbesteding;
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbestedingen', to: paths.aanbestedingen() },
        { label: `${nummer} ${aanbesteding.titel}`, to: paths.aanbesteding(nummer) },
        ...(perceel ? [{ label: `Perceel ${perceel.nummer}`, to: paths.perceel(nummer, perceel.nummer) }] : []),
      ]}
      meta={perceel ? `Perceel ${perceel.nummer}: ${perceel.naam}` : `${nummer} ${aanbesteding.titel}`}
      title={titel}
    >
      {mag ? (
        <Card>{children}</Card>
      ) : (
        <Alert soort="let-op" title="Dit kan nu niet">
          <p>
            De aanbesteding is al gepubliceerd of afgerond. Aanbieders rekenen op de percelen zoals ze zijn
            aangekondigd. <AppLink href={paths.aanbesteding(nummer)}>Ga terug naar de aanbesteding</AppLink>.
          </p>
        </Alert>
      )}
    </Page>
  );
}

export function BewaarKnoppen({ terug, children }: { terug: string; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton>{children}</SubmitButton>
      <ButtonLink href={terug} variant="tertiary">
        Annuleren
      </ButtonLink>
    </div>
  );
}
