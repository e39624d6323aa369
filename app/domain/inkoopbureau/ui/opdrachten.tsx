import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

type Opdracht = { verbandId: string; verband: string; periode: string; loopt: boolean };

/** For which samenwerkingsverbanden a bureau runs procedures, and when. */
export function Opdrachten({ opdrachten }: { opdrachten: Opdracht[] }) {
  return (
    <DataTable
      caption="Opdrachten van dit inkoopbureau"
      captionHidden
      columns={[
        {
          key: 'verband',
          kop: 'Samenwerkingsverband',
          cel: (rij) => <a href={paths.beheerItem('samenwerkingsverbanden', rij.verbandId)}>{rij.verband}</a>,
        },
        { key: 'periode', kop: 'Periode', cel: (rij) => rij.periode },
        {
          key: 'loopt',
          kop: 'Nu',
          cel: (rij) => (rij.loopt ? <Status toon="goed">Loopt</Status> : <Status toon="neutraal">Loopt niet</Status>),
        },
      ]}
      empty={
        <Empty title="Dit bureau werkt nog voor geen verband">
          Zonder opdracht zien de mensen van dit bureau geen aanbestedingen.
        </Empty>
      }
      rowKey={(rij) => `${rij.verbandId} ${rij.periode}`}
      rows={opdrachten}
    />
  );
}
