import { formatPeriode } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered, NoMatch } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { leerrouteNamen } from '../../aanbesteding/status';
import type { MeelifRij } from '../queries-lijst.server';
import { meelifStatus } from '../status';

type Props = { rijen: Omit<MeelifRij, 'bron' | 'prijsCents'>[]; list: ListState; bewerken: boolean };

/** The list of arrangements: whose, for which leerroute, until when, and who rides along now. */
export function RegelingTabel({ rijen, list, bewerken }: Props) {
  return (
    <DataTable
      caption="Meelifregelingen"
      captionHidden
      columns={[
        {
          key: 'naam',
          kop: 'Naam',
          sorteerbaar: true,
          cel: (rij) => <a href={paths.meelifregeling(rij.id)}>{rij.naam}</a>,
        },
        { key: 'gastheer', kop: 'Gastheer', sorteerbaar: true, cel: (rij) => rij.gastheer },
        {
          key: 'leerroute',
          kop: 'Leerroute',
          sorteerbaar: true,
          cel: (rij) => `${leerrouteNamen[rij.leerroute]}, ${rij.niveau}`,
        },
        { key: 'instellingen', kop: 'Instellingen', cel: (rij) => rij.instellingen.join(', ') || '–' },
        { key: 'gemeenten', kop: 'Liften nu mee', cel: (rij) => rij.gemeenten.join(', ') || '–' },
        { key: 'van', kop: 'Looptijd', sorteerbaar: true, cel: (rij) => formatPeriode(rij.van, rij.tot) },
        {
          key: 'status',
          kop: 'Status',
          sorteerbaar: true,
          cel: (rij) => <Status toon={meelifStatus[rij.status].tone}>{meelifStatus[rij.status].label}</Status>,
        },
      ]}
      empty={
        isFiltered(list) ? (
          <NoMatch alles="Toon alle meelifregelingen" list={list} />
        ) : (
          <Empty title="Uw gemeente lift nergens mee.">
            {bewerken
              ? 'Lift uw gemeente mee met een andere gemeente, of stelt u een eigen regeling open? Leg de regeling dan hier vast.'
              : null}
          </Empty>
        )
      }
      list={list}
      rowKey={(rij) => rij.id}
      rows={rijen}
    />
  );
}
