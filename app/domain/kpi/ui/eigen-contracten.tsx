import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DataTable } from '~/ui/table';
import type { Dashboard } from '../dashboard.server';

type Contract = Dashboard['contracten'][number];

/** Of an aanbieder: his contracts, each with its KPI's, and the scorecard of himself or of the combinatie. */
export function EigenContracten({ contracten }: { contracten: Dashboard['contracten'] }) {
  return (
    <Card title="Per contract">
      <DataTable
        caption="Mijn contracten"
        captionHidden
        columns={[
          {
            key: 'contract',
            kop: 'Contract',
            cel: ({ id, nummer, naam }: Contract) => (
              <a href={paths.contractDeel(id, 'kpis')}>
                {nummer} {naam}
              </a>
            ),
          },
          { key: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
          {
            key: 'scorecard',
            kop: 'Scorecard',
            cel: ({ contractantId, contractant }) => (
              <a href={paths.aanbiederDeel(contractantId, 'scorecard')}>{contractant}</a>
            ),
          },
        ]}
        empty={<p>U heeft nog geen contracten.</p>}
        rowKey={({ id }) => id}
        rows={contracten}
      />
    </Card>
  );
}
