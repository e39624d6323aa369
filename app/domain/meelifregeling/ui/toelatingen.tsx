import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

type Toelating = {
  sleutel: string;
  gemeente: string;
  periode: string;
  loopt: boolean;
  toelichting: string | null;
  bron: string | null;
};

/** Which gemeenten ride along, since when and until when. */
export function Toelatingen({ toelatingen }: { toelatingen: Toelating[] }) {
  return (
    <DataTable
      caption="Toegelaten gemeenten"
      captionHidden
      columns={[
        { key: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
        { key: 'periode', kop: 'Toegelaten', cel: (rij) => rij.periode },
        {
          key: 'loopt',
          kop: 'Vandaag',
          cel: (rij) => (rij.loopt ? <Status toon="goed">Lift mee</Status> : <Status toon="neutraal">Niet</Status>),
        },
        { key: 'toelichting', kop: 'Toelichting', cel: (rij) => rij.toelichting ?? '' },
        { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron ?? '–' },
      ]}
      empty={<Empty title="Nog geen gemeenten toegelaten">Voeg gemeenten toe bij “Gemeenten”.</Empty>}
      rowKey={(rij) => rij.sleutel}
      rows={toelatingen}
    />
  );
}
