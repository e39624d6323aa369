import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import type { PerceelKop } from '../perceel-kop.server';
import { perceelStatus } from '../status';

type Props = {
  kop: PerceelKop;
  /** the act as a noun */
  titel: string;
  /** what will happen */
  uitleg?: ReactNode;
  children: ReactNode;
};

/** The page of one act on a perceel; when the act cannot be done it says so instead of showing the form. */
export function PerceelDaadPagina({ kop, titel, uitleg, children }: Props) {
  const { nummer, perceel, mag } = kop;
  const { label, tone } = perceelStatus[perceel.status];
  const terug = paths.perceel(nummer, perceel.nummer);
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbestedingen', to: paths.aanbestedingen() },
        { label: `${nummer} ${kop.titel}`, to: paths.aanbesteding(nummer) },
        { label: `Perceel ${perceel.nummer}`, to: terug },
      ]}
      meta={`Perceel ${perceel.nummer}: ${perceel.naam}`}
      status={<Status toon={tone}>{label}</Status>}
      title={titel}
    >
      {mag ? (
        <Card>
          <div className="ik-stapel">
            {uitleg ? <div className="ik-tekst">{uitleg}</div> : null}
            {children}
          </div>
        </Card>
      ) : (
        <Alert soort="let-op" title="Dit kan nu niet">
          <p>
            Het perceel heeft de status “{label}”. <AppLink href={terug}>Ga terug naar het perceel</AppLink> om te zien
            wat wel kan.
          </p>
        </Alert>
      )}
    </Page>
  );
}
