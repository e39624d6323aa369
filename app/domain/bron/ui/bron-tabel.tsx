import { paths } from '~/platform/paths';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag } from '~/ui/value';

type Bron = {
  code: string;
  titel: string;
  uitgever: string;
  datum: string | null;
  aantallen: { feit: number; tegenstrijdigheid: number; keuze: number } | null;
};

const kolommen: Kolom<Bron>[] = [
  {
    key: 'code',
    kop: 'Code',
    cel: (rij) => (rij.aantallen ? <a href={paths.bron(rij.code)}>{rij.code}</a> : rij.code),
  },
  { key: 'titel', kop: 'Titel', cel: (rij) => rij.titel },
  { key: 'uitgever', kop: 'Uitgever', cel: (rij) => rij.uitgever },
  { key: 'datum', kop: 'Datum', rechts: true, cel: (rij) => <Dag dag={rij.datum} /> },
];
const tellingen: Kolom<Bron>[] = [
  { key: 'feit', kop: 'Feiten', rechts: true, cel: (rij) => rij.aantallen?.feit },
  {
    key: 'tegenstrijdigheid',
    kop: 'Tegenstrijdig',
    rechts: true,
    cel: (rij) => rij.aantallen?.tegenstrijdigheid,
  },
  { key: 'keuze', kop: 'Keuzes', rechts: true, cel: (rij) => rij.aantallen?.keuze },
];

/** All sources; with `feiten` how much of each the reader can see. */
export function BronTabel({ bronnen, feiten }: { bronnen: Bron[]; feiten: boolean }) {
  return (
    <DataTable
      caption="Bronnen"
      captionHidden
      columns={feiten ? [...kolommen, ...tellingen] : kolommen}
      rowKey={(rij) => rij.code}
      rows={bronnen}
    />
  );
}
