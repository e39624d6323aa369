import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered } from '~/ui/empty';
import type { LijstFilter } from '~/ui/list-page';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { Leerroute } from '../../aanbesteding/status';
import { dienstNamen, type ToewijzingSoort, type ToewijzingStatus, toewijzingStatus } from '../status';
import { waarvoor } from './toewijzing-page';

export type Rij = {
  id: string;
  trajectnummer: string;
  gemeente: string;
  aanbieder: string;
  soort: ToewijzingSoort;
  leerroute: Leerroute | null;
  status: ToewijzingStatus;
  toegewezenDatum: string | null;
  reactieUiterlijk: string | null;
  startDatum: string | null;
};

const teLaat = ({ status, reactieUiterlijk }: Rij, vandaag: string): boolean =>
  status === 'toegewezen' && reactieUiterlijk !== null && reactieUiterlijk < vandaag;

const kolommen = (vandaag: string): Kolom<Rij>[] => [
  {
    key: 'nummer',
    kop: 'Deelnemer',
    cel: (r) => <a href={paths.toewijzing(r.id)}>{r.trajectnummer}</a>,
    sorteerbaar: true,
  },
  { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
  { key: 'aanbieder', kop: 'Aanbieder', cel: (r) => r.aanbieder },
  { key: 'voor', kop: 'Voor', cel: waarvoor },
  {
    key: 'toegewezen',
    kop: 'Toegewezen',
    cel: (r) => <Dag dag={r.toegewezenDatum} />,
    rechts: true,
    sorteerbaar: true,
  },
  {
    key: 'uiterlijk',
    kop: 'Antwoord uiterlijk',
    cel: (r) => (
      <>
        <Dag dag={r.reactieUiterlijk} />
        {teLaat(r, vandaag) ? (
          <div>
            <Status toon="fout">te laat</Status>
          </div>
        ) : null}
      </>
    ),
    rechts: true,
    sorteerbaar: true,
  },
  { key: 'start', kop: 'Start', cel: (r) => <Dag dag={r.startDatum} />, rechts: true, sorteerbaar: true },
  {
    key: 'status',
    kop: 'Status',
    cel: (r) => <Status toon={toewijzingStatus[r.status].tone}>{toewijzingStatus[r.status].label}</Status>,
    sorteerbaar: true,
  },
];

type Props = {
  rijen: Rij[];
  vandaag: string;
  eigen: boolean;
  lijst?: ListState;
  caption?: string;
  /** Columns that say nothing here, because all rows have the same in them. */
  zonder?: readonly string[];
};

export function ToewijzingTabel({ rijen, vandaag, eigen, lijst, caption = 'Toewijzingen', zonder = [] }: Props) {
  const gefilterd = lijst && isFiltered(lijst);
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={kolommen(vandaag).filter(({ key }) => !zonder.includes(key) && (!eigen || key !== 'aanbieder'))}
      empty={
        lijst === undefined ? (
          <Empty title="Niemand">
            {eigen ? 'U hoeft nu niets te beantwoorden.' : 'Er staat geen vraag open bij een aanbieder.'}
          </Empty>
        ) : gefilterd ? (
          <Empty
            actions={<a href={lijst.basis}>Toon alle toewijzingen</a>}
            title="Geen toewijzing past bij deze filters."
          >
            Haal een filter weg of zoek op een ander nummer.
          </Empty>
        ) : (
          <Empty title="Er zijn nog geen toewijzingen.">
            {eigen
              ? 'Zodra een gemeente u een deelnemer toewijst, staat die hier.'
              : 'Open een traject zonder aanbieder en kies er een.'}
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

/** The filters above the list; who has one gemeente or one aanbieder is not asked for it. */
export const lijstFilters = (gemeenten: Keuze[], aanbieders: Keuze[], eigen: boolean): LijstFilter[] =>
  [
    { naam: 'gemeente', label: 'Gemeente', opties: gemeenten.length > 1 ? gemeenten : [] },
    { naam: 'aanbieder', label: eigen ? 'Namens' : 'Aanbieder', opties: aanbieders.length > 1 ? aanbieders : [] },
    {
      naam: 'dienst',
      label: 'Voor',
      opties: Object.entries(dienstNamen).map(([waarde, label]) => ({ waarde, label })),
    },
    {
      naam: 'status',
      label: 'Status',
      opties: [
        { waarde: 'levend', label: 'Alle die nog lopen' },
        { waarde: 'te-laat', label: 'Antwoord te laat' },
        { waarde: 'wacht-op-tijd', label: 'Wacht op antwoord, nog op tijd' },
        ...Object.entries(toewijzingStatus).map(([waarde, { label }]) => ({ waarde, label })),
      ].filter(({ waarde }) => !eigen || !['voorgesteld', 'geweigerd', 'geannuleerd'].includes(waarde)),
    },
  ].filter(({ opties }) => opties.length > 0);
