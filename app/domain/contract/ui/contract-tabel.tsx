import { dagNummer, dagVanNummer, formatDag } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { type ContractStatus, contractStatus } from '../status';

export type ContractRij = {
  id: string;
  nummer: string;
  naam: string;
  gemeente: string;
  contractant: string;
  startDatum: string;
  /** First day after the term. */
  eindDatum: string;
  status: ContractStatus;
};

const columns: Kolom<ContractRij>[] = [
  { key: 'nummer', kop: 'Nummer', cel: (r) => <a href={paths.contract(r.id)}>{r.nummer}</a>, sorteerbaar: true },
  { key: 'naam', kop: 'Contract', cel: (r) => r.naam },
  { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente, sorteerbaar: true },
  { key: 'contractant', kop: 'Aanbieder', cel: (r) => r.contractant, sorteerbaar: true },
  { key: 'start', kop: 'Van', cel: (r) => formatDag(r.startDatum), rechts: true, sorteerbaar: true },
  {
    key: 'eind',
    kop: 'Tot en met',
    cel: (r) => formatDag(dagVanNummer(dagNummer(r.eindDatum) - 1)),
    rechts: true,
    sorteerbaar: true,
  },
  {
    key: 'status',
    kop: 'Status',
    cel: ({ status }) => <Status toon={contractStatus[status].tone}>{contractStatus[status].label}</Status>,
    sorteerbaar: true,
  },
];

/** The list of contracts. `eigen`: the reader is the aanbieder. */
export function ContractTabel({ rijen, lijst, eigen }: { rijen: ContractRij[]; lijst: ListState; eigen: boolean }) {
  const gefilterd = isFiltered(lijst);
  return (
    <DataTable
      caption="Contracten"
      captionHidden
      columns={columns}
      empty={gefilterd ? <NietsGevonden basis={lijst.basis} /> : <NogGeen eigen={eigen} />}
      list={lijst}
      rowKey={({ id }) => id}
      rows={rijen}
    />
  );
}

const NietsGevonden = ({ basis }: { basis: string }) => (
  <Empty actions={<a href={basis}>Toon alle contracten</a>} title="Geen contract past bij deze filters.">
    Haal een filter weg of zoek op een ander woord.
  </Empty>
);

const NogGeen = ({ eigen }: { eigen: boolean }) =>
  eigen ? (
    <Empty title="U heeft nog geen contracten.">
      Zodra een gemeente u na een gunning een contract aanbiedt, ziet u het hier.
    </Empty>
  ) : (
    <Empty actions={<a href={paths.aanbestedingen()}>Naar de aanbestedingen</a>} title="Er zijn nog geen contracten.">
      Gun eerst een perceel definitief. Op de pagina van het perceel maakt u dan in één keer de contracten voor alle
      gemeenten.
    </Empty>
  );
