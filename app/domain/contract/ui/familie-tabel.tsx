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
  { key: 'nummer', kop: 'Nummer', cel: (r) => <a href={paths.contract(r.id)}>{r.nummer}</a> },
  { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
  { key: 'contractant', kop: 'Aanbieder', cel: (r) => r.contractant },
  {
    key: 'status',
    kop: 'Status',
    cel: (r) => <Status toon={contractStatus[r.status].tone}>{contractStatus[r.status].label}</Status>,
  },
  { key: 'gemeente-tekende', kop: 'Gemeente tekende', cel: (r) => <Dag dag={r.getekendGemeenteDatum} />, rechts: true },
  {
    key: 'aanbieder-tekende',
    kop: 'Aanbieder tekende',
    cel: (r) => <Dag dag={r.getekendContractantDatum} />,
    rechts: true,
  },
  { key: 'afwijking', kop: 'Wijkt af', cel: (r) => r.afwijkingen ?? 'Nee' },
  {
    key: 'looptijd',
    kop: 'Looptijd',
    cel: (r) => `${formatDag(r.startDatum)} t/m ${formatDag(laatsteDag(r.eindDatum))}`,
  },
];

/** The contracts of one perceel side by side, with how they differ. */
export function FamilieTabel({ contracten, maken }: { contracten: FamilieContract[]; maken: string }) {
  return (
    <Card title="Alle contracten van dit perceel">
      <DataTable
        caption="Contracten van dit perceel"
        captionHidden
        columns={kolommen}
        empty={
          <Empty actions={<a href={maken}>Maak de contracten</a>} title="Er zijn nog geen contracten.">
            Na de definitieve gunning maakt u ze in één keer voor alle gemeenten.
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={contracten}
      />
    </Card>
  );
}
