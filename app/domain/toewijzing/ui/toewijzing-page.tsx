import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import { leerrouteNamen } from '../../aanbesteding/status';
import type { ToewijzingKop } from '../pagina.server';
import { toewijzingSoortNamen, toewijzingStatus } from '../status';

const toewijzingTabs = [
  { label: 'Overzicht', to: paths.toewijzingen() },
  { label: 'Alle toewijzingen', to: paths.toewijzingDeel('toewijzingen') },
  { label: 'Verdeling', to: paths.toewijzingDeel('verdeling') },
];
/** Who gets which gemeente is not for an aanbieder. */
export const tabsVoor = (aanbieder: boolean) => (aanbieder ? toewijzingTabs.slice(0, 2) : toewijzingTabs);

/** What it is for: the leerroute, or the guidance. */
export const waarvoor = ({ soort, leerroute }: Pick<ToewijzingKop, 'soort' | 'leerroute'>) =>
  soort === 'leerroute' && leerroute ? leerrouteNamen[leerroute] : toewijzingSoortNamen[soort];

type Props = {
  kop: ToewijzingKop;
  /** title of a page about one act; without it the page of the toewijzing itself */
  title?: string;
  watNu?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** Frame of every page of a toewijzing. */
export function ToewijzingFrame({ kop, title, ...rest }: Props) {
  const { id, trajectnummer, aanbieder, gemeente, status } = kop;
  const naam = `${trajectnummer} bij ${aanbieder}`;
  return (
    <Page
      {...rest}
      breadcrumb={[
        { label: 'Toewijzing', to: paths.toewijzingen() },
        ...(title ? [{ label: naam, to: paths.toewijzing(id) }] : []),
      ]}
      meta={`${gemeente} · ${waarvoor(kop)} · contract ${kop.contract.nummer}`}
      status={<Status toon={toewijzingStatus[status].tone}>{toewijzingStatus[status].label}</Status>}
      title={title ?? naam}
    />
  );
}

export const KanNiet = ({ kop }: { kop: ToewijzingKop }) => (
  <Alert soort="let-op" title="Dit kan nu niet">
    <p>
      De toewijzing heeft de status “{toewijzingStatus[kop.status].label}”.{' '}
      <AppLink href={paths.toewijzing(kop.id)}>Ga terug naar de toewijzing</AppLink> om te zien wat wel kan.
    </p>
  </Alert>
);
