import type { ReactNode } from 'react';
import { dagNummer, dagVanNummer, formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { useInMenu } from '~/ui/menu';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import { type ContractStatus, contractStatus } from '../status';

/** The head of a contract, as `contractKop` makes it. */
export type ContractKop = {
  id: string;
  nummer: string;
  naam: string;
  gemeente: string;
  contractant: string;
  status: ContractStatus;
  startDatum: string;
  eindDatum: string;
  versie: number;
};

export const laatsteDag = (eindDatum: string) => dagVanNummer(dagNummer(eindDatum) - 1);

export const kopTitel = (kop: { nummer: string; naam: string }) => `${kop.nummer} ${kop.naam}`;

type ContractPageProps = {
  kop: ContractKop;
  /** title of the part of the contract; without it the page of the contract itself */
  title?: string;
  meta?: ReactNode;
  watNu?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** Frame of every page of a contract: where it is, its status, its parts as tabs. */
export function ContractPage({ kop, title, meta, watNu, aside, children }: ContractPageProps) {
  const { id, nummer, naam, gemeente, contractant, status, startDatum, eindDatum } = kop;
  const { label, tone } = contractStatus[status];
  const magKpis = useInMenu(paths.kpis());
  const loopt = `${gemeente} en ${contractant} · ${formatDatum(startDatum)} t/m ${formatDatum(laatsteDag(eindDatum))}`;
  return (
    <Page
      aside={aside}
      breadcrumb={[
        { label: 'Contracten', to: paths.contracten() },
        ...(title ? [{ label: `${nummer} ${naam}`, to: paths.contract(id) }] : []),
      ]}
      meta={meta ?? (title ? loopt : `${nummer} · ${loopt}`)}
      status={<Status toon={tone}>{label}</Status>}
      tabs={[
        { label: 'Overzicht', to: paths.contract(id) },
        { label: 'Tarieven', to: paths.contractDeel(id, 'tarieven') },
        { label: 'Verlengingen', to: paths.contractDeel(id, 'opties') },
        { label: 'Documenten', to: paths.contractDeel(id, 'documenten') },
        ...(magKpis ? [{ label: 'KPI’s', to: paths.contractDeel(id, 'kpis') }] : []),
      ]}
      title={title ?? naam}
      watNu={watNu}
    >
      {children}
    </Page>
  );
}
