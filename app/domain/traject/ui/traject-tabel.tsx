import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Empty, isFiltered } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { Leerroute } from '../../aanbesteding/status';
import { routeTekst } from '../route-tekst';
import { type Doelgroep, doelgroepKort, type Niveau, type TrajectStatus, trajectStatus } from '../status';

type TrajectRij = {
  id: string;
  trajectnummer: string;
  gemeente: string;
  doelgroep: Doelgroep;
  leerroute: Leerroute | null;
  niveau: Niveau | null;
  plichtDatum: string;
  pipDatum: string | null;
  startDatum: string | null;
  status: TrajectStatus;
  aanbieder: string | null;
};

const columns: Kolom<TrajectRij>[] = [
  {
    key: 'nummer',
    kop: 'Nummer',
    cel: (r) => <a href={paths.traject(r.trajectnummer)}>{r.trajectnummer}</a>,
    sorteerbaar: true,
  },
  {
    key: 'status',
    kop: 'Status',
    cel: ({ status }) => <Status toon={trajectStatus[status].tone}>{trajectStatus[status].label}</Status>,
    sorteerbaar: true,
  },
  { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente, sorteerbaar: true },
  { key: 'doelgroep', kop: 'Doelgroep', cel: (r) => doelgroepKort[r.doelgroep] },
  { key: 'leerroute', kop: 'Leerroute', cel: routeTekst },
  {
    key: 'aanbieder',
    kop: 'Aanbieder',
    // Somebody who chooses himself has none here, which is something else than not yet.
    cel: (r) => r.aanbieder ?? (r.doelgroep === 'asielstatushouder' ? '–' : 'n.v.t.'),
  },
  { key: 'plicht', kop: 'Plicht', cel: (r) => <Dag dag={r.plichtDatum} />, rechts: true, sorteerbaar: true },
  { key: 'pip', kop: 'PIP', cel: (r) => <Dag dag={r.pipDatum} />, rechts: true, sorteerbaar: true },
  { key: 'start', kop: 'Start', cel: (r) => <Dag dag={r.startDatum} />, rechts: true, sorteerbaar: true },
];

type Props = { rijen: TrajectRij[]; lijst: ListState; invoeren: boolean; eenGemeente: boolean };

/** `eenGemeente`: the reader has one only, and need not read its name in every row. */
export function TrajectTabel({ rijen, lijst, invoeren, eenGemeente }: Props) {
  const gefilterd = isFiltered(lijst);
  return (
    <DataTable
      caption="Trajecten"
      captionHidden
      columns={columns.filter(({ key }) => !eenGemeente || key !== 'gemeente')}
      empty={
        gefilterd ? (
          <Empty actions={<a href={lijst.basis}>Toon alle trajecten</a>} title="Geen traject past bij deze filters.">
            Haal een filter weg of zoek op een ander nummer.
          </Empty>
        ) : (
          <Empty
            actions={invoeren ? <ButtonLink href={paths.trajectImport()}>Lees een bestand in</ButtonLink> : undefined}
            title="Er zijn nog geen trajecten."
          >
            Lees een bestand in met de inburgeraars van uw gemeente, of voeg een traject met de hand toe.
          </Empty>
        )
      }
      list={lijst}
      rowKey={({ id }) => id}
      rows={rijen}
    />
  );
}
