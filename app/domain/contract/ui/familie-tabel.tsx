import { formatDag } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { FamilieContract } from '../familie.server';
import { contractStatus } from '../status';
import { laatsteDag } from './contract-page';

const kolommen: Kolom<FamilieContract>[] = [
  {
    key: 'contract',
    kop: 'Contract',
    cel: (r) => (
      <>
        <a href={paths.contract(r.id)}>{r.nummer}</a>
        <div>{r.gemeente}</div>
      </>
    ),
  },
  { key: 'contractant', kop: 'Aanbieder', cel: (r) => r.contractant },
  {
    key: 'status',
    kop: 'Status',
    cel: (r) => (
      <>
        <Status toon={contractStatus[r.status].tone}>{contractStatus[r.status].label}</Status>
        {r.afwijkingen ? <div className="ik-klein ik-stil">Wijkt af: {r.afwijkingen}</div> : null}
      </>
    ),
  },
  { key: 'gemeente-tekende', kop: 'Gemeente tekende', cel: (r) => <Dag dag={r.getekendGemeenteDatum} />, rechts: true },
  {
    key: 'aanbieder-tekende',
    kop: 'Aanbieder tekende',
    cel: (r) => <Dag dag={r.getekendContractantDatum} />,
    rechts: true,
  },
  {
    key: 'looptijd',
    kop: 'Looptijd',
    cel: (r) => (
      <>
        <span className="ik-getal">{formatDag(r.startDatum)}</span>{' '}
        <span className="ik-getal">t/m {formatDag(laatsteDag(r.eindDatum))}</span>
      </>
    ),
  },
];

/** The contracts of one perceel side by side, with how they differ. */
export function FamilieTabel({ contracten, maken }: { contracten: FamilieContract[]; maken: string | undefined }) {
  return (
    <Card title="Alle contracten van dit perceel">
      <DataTable
        caption="Contracten van dit perceel"
        captionHidden
        columns={kolommen}
        empty={
          <Empty
            actions={maken ? <a href={maken}>Maak de contracten</a> : undefined}
            title="Er zijn nog geen contracten."
          >
            Na de definitieve gunning maakt u ze in één keer voor alle gemeenten.
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={contracten}
      />
    </Card>
  );
}
