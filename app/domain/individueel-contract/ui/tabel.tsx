import { dagNummer, dagVanNummer } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered } from '~/ui/empty';
import type { LijstFilter } from '~/ui/list-page';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag, Euro } from '~/ui/value';
import { type IndividueelStatus, individueelStatus } from '../status';

type Rij = {
  id: string;
  nummer: string;
  trajectnummer: string;
  gemeente: string;
  instelling: string;
  prijsCents: number;
  startDatum: string;
  eindDatum: string | null;
  status: IndividueelStatus;
};

/** The last day of a half-open term. */
export const laatsteDag = (eindDatum: string | null) => eindDatum && dagVanNummer(dagNummer(eindDatum) - 1);

const columns: Kolom<Rij>[] = [
  {
    key: 'nummer',
    kop: 'Nummer',
    cel: (r) => <a href={paths.individueelContract(r.id)}>{r.nummer}</a>,
    sorteerbaar: true,
  },
  { key: 'traject', kop: 'Traject', cel: (r) => r.trajectnummer },
  { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente, sorteerbaar: true },
  { key: 'instelling', kop: 'Instelling', cel: (r) => r.instelling },
  { key: 'prijs', kop: 'Prijs', cel: (r) => <Euro cents={r.prijsCents} />, rechts: true, sorteerbaar: true },
  { key: 'start', kop: 'Van', cel: (r) => <Dag dag={r.startDatum} />, rechts: true, sorteerbaar: true },
  { key: 'eind', kop: 'Tot en met', cel: (r) => <Dag dag={laatsteDag(r.eindDatum)} />, rechts: true },
  {
    key: 'status',
    kop: 'Status',
    cel: ({ status }) => <Status toon={individueelStatus[status].tone}>{individueelStatus[status].label}</Status>,
    sorteerbaar: true,
  },
];

export function IndividueelTabel({ rijen, lijst }: { rijen: Rij[]; lijst: ListState }) {
  const gefilterd = isFiltered(lijst);
  return (
    <DataTable
      caption="Individuele contracten"
      captionHidden
      columns={columns}
      empty={
        gefilterd ? (
          <Empty actions={<a href={lijst.basis}>Toon alle contracten</a>} title="Geen contract past bij deze filters.">
            Haal een filter weg of zoek op een ander nummer.
          </Empty>
        ) : (
          <Empty title="Er zijn nog geen individuele contracten.">
            Voor hbo en wo sluit een gemeente onder een meelifregeling per inburgeraar een contract. Begin bij het
            traject, of vraag er hier een aan.
          </Empty>
        )
      }
      list={lijst}
      rowKey={({ id }) => id}
      rows={rijen}
    />
  );
}

type Keuze = { waarde: string; label: string };
export const lijstFilters = (gemeenten: Keuze[], instellingen: Keuze[]): LijstFilter[] =>
  [
    { naam: 'gemeente', label: 'Gemeente', opties: gemeenten.length > 1 ? gemeenten : [] },
    { naam: 'instelling', label: 'Instelling', opties: instellingen },
    {
      naam: 'status',
      label: 'Status',
      opties: Object.entries(individueelStatus).map(([waarde, { label }]) => ({ waarde, label })),
    },
  ].filter(({ opties }) => opties.length > 0);
