import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import type { TrajectKop } from '../kop';
import { routeTekst } from '../route-tekst';
import { doelgroepNamen, trajectStatus } from '../status';

type Props = {
  kop: TrajectKop;
  /** title of a page about one act; without it the page of the traject itself */
  title?: string;
  actions?: ReactNode;
  watNu?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** Frame of every page of a traject. */
export function TrajectFrame({ kop, title, ...rest }: Props) {
  const { trajectnummer, gemeente, doelgroep, status } = kop;
  const { label, tone } = trajectStatus[status];
  const wie = [gemeente, doelgroepNamen[doelgroep], kop.leerroute ? routeTekst(kop) : 'nog geen leerroute'].join(' · ');
  return (
    <Page
      {...rest}
      breadcrumb={[
        { label: 'Trajecten', to: paths.trajecten() },
        ...(title ? [{ label: trajectnummer, to: paths.traject(trajectnummer) }] : []),
      ]}
      meta={wie}
      status={<Status toon={tone}>{label}</Status>}
      title={title ?? `Traject ${trajectnummer}`}
    />
  );
}
