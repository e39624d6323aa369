import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { type Toetspunt, toetsAntwoord } from '../rechtsgrond';

/** The checklist of the legal basis: question, what the portal knows, and where it stands. */
export function Rechtsgrond({ punten }: { punten: Toetspunt[] }) {
  return (
    <Card note="Het portaal geeft geen juridisch oordeel" title="Mag dit? De rechtsgrond">
      <DataTable
        caption="Vragen over de rechtsgrond"
        captionHidden
        columns={[
          { key: 'vraag', kop: 'Vraag', cel: (rij) => rij.vraag },
          {
            key: 'antwoord',
            kop: 'Antwoord',
            cel: (rij) => <Status toon={toetsAntwoord[rij.antwoord].tone}>{toetsAntwoord[rij.antwoord].label}</Status>,
          },
          { key: 'uitleg', kop: 'Uitleg', cel: (rij) => rij.uitleg },
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
        ]}
        rowKey={(rij) => rij.vraag}
        rows={punten}
      />
    </Card>
  );
}
