import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import { contractStatus } from '../../contract/status';
import type { KeurmerkPagina } from '../queries-pagina.server';

type Contract = KeurmerkPagina['contracten'][number];

/** The running contracts in the reader's scope that hang on this keurmerk, and what today's state means for them. */
export function Contracten({ pagina }: { pagina: KeurmerkPagina }) {
  const { contracten, gevolg } = pagina;
  return (
    <Card note={String(contracten.length)} title="Contracten die hiervan afhangen">
      {contracten.length > 0 ? (
        <p>
          {gevolg.contract ? `${gevolg.contract} ` : ''}
          Nieuwe inburgeraars: {nieuw[gevolg.nieuweToewijzing]} Lopende trajecten:{' '}
          {gevolg.lopendeToewijzingen.toLowerCase()}
        </p>
      ) : null}
      <DataTable
        caption="Contracten die van dit keurmerk afhangen"
        captionHidden
        columns={[
          { key: 'gemeente', kop: 'Gemeente', cel: (rij: Contract) => rij.gemeente },
          { key: 'nummer', kop: 'Contract', cel: (rij) => <a href={paths.contract(rij.id)}>{rij.nummer}</a> },
          {
            key: 'status',
            kop: 'Status',
            cel: ({ status }) => <Status toon={contractStatus[status].tone}>{contractStatus[status].label}</Status>,
          },
          { key: 'tot', kop: 'Tot en met', cel: (rij) => <Dag dag={rij.totEnMet} /> },
        ]}
        empty={
          <Empty title="Geen lopend contract">
            U heeft geen lopend contract waarin deze aanbieder levert en waarvoor dit keurmerk nodig is.
          </Empty>
        }
        rowKey={(rij) => rij.id}
        rows={contracten}
      />
    </Card>
  );
}

const nieuw = { ja: 'ja.', 'ja-met-waarschuwing': 'ja, maar let op de einddatum.', nee: 'nee.' } as const;
