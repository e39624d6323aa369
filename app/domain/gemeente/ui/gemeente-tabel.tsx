import { formatDag } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import type { GemeenteRij } from '../queries-lijst.server';
import { gemeenteStatus } from '../status';

/** The list of gemeenten: what it is called, whether it exists, with whom it works together. */
export function GemeenteTabel({ rijen, list }: { rijen: Omit<GemeenteRij, 'bron'>[]; list: ListState }) {
  return (
    <DataTable
      caption="Gemeenten"
      captionHidden
      columns={[
        {
          key: 'naam',
          kop: 'Naam',
          sorteerbaar: true,
          cel: (rij) => <a href={paths.beheerItem('gemeenten', rij.id)}>{rij.naam}</a>,
        },
        { key: 'cbsCode', kop: 'CBS-code', sorteerbaar: true, cel: (rij) => rij.cbsCode },
        {
          key: 'status',
          kop: 'Status',
          cel: (rij) => <Status toon={gemeenteStatus[rij.status].tone}>{gemeenteStatus[rij.status].label}</Status>,
        },
        {
          key: 'tot',
          kop: 'Opgegaan in',
          cel: (rij) =>
            rij.tot ? (
              <>
                {rij.opvolger ?? 'onbekend'}, <span className="ik-getal">op {formatDag(rij.tot)}</span>
              </>
            ) : null,
        },
        { key: 'verbanden', kop: 'Samenwerkingsverbanden nu', cel: (rij) => rij.verbanden.join(', ') || '–' },
      ]}
      empty={
        <Empty title="Geen gemeenten bij deze filters">Haal een filter weg, of zoek op een deel van de naam.</Empty>
      }
      list={list}
      rowKey={(rij) => rij.id}
      rows={rijen}
    />
  );
}
