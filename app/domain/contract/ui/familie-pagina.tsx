import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import { type PerceelStatus, perceelStatus } from '../../aanbesteding/status';

type FamiliePaginaProps = {
  aanbesteding: { nummer: string; titel: string };
  perceel: { nummer: number; naam: string; status: PerceelStatus };
  title: string;
  watNu?: ReactNode;
  children: ReactNode;
};

/** Frame of the pages about all contracts of one perceel. */
export function FamiliePagina({ aanbesteding, perceel, title, watNu, children }: FamiliePaginaProps) {
  const { label, tone } = perceelStatus[perceel.status];
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbestedingen', to: paths.aanbestedingen() },
        { label: `${aanbesteding.nummer} ${aanbesteding.titel}`, to: paths.aanbesteding(aanbesteding.nummer) },
        { label: `Perceel ${perceel.nummer}`, to: paths.perceel(aanbesteding.nummer, perceel.nummer) },
      ]}
      meta={`Perceel ${perceel.nummer}: ${perceel.naam}`}
      status={<Status toon={tone}>{label}</Status>}
      title={title}
      watNu={watNu}
    >
      {children}
    </Page>
  );
}
