import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

type Waarde = { id: string; waarde: string; periode: string; bron: string; nogNakijken: boolean };

/** All values of one setting, newest first, each with its period and source. */
export function Waarden({ waarden }: { waarden: Waarde[] }) {
  return (
    <DataTable
      caption="Waarden van deze instelling"
      captionHidden
      columns={[
        { key: 'periode', kop: 'Geldt', cel: (rij) => rij.periode },
        { key: 'waarde', kop: 'Waarde', rechts: true, cel: (rij) => rij.waarde },
        { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
        {
          key: 'controle',
          kop: 'Controle',
          cel: (rij) =>
            rij.nogNakijken ? <Status toon="let-op">Nog nakijken</Status> : <Status toon="goed">Nagekeken</Status>,
        },
      ]}
      rowKey={(rij) => rij.id}
      rows={waarden}
    />
  );
}
