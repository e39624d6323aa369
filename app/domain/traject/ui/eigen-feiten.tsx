import { formatMaand } from '~/platform/format';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import { type FeitSoort, feitNamen } from '../status';

type Feit = { soort: FeitSoort; datum: string; contract: string | null; maand: string | null };

/** What is known, each with the way to take it away when the gemeente entered it itself. */
export function EigenFeiten({ feiten, versie, fouten }: { feiten: Feit[]; versie: number; fouten: string[] }) {
  return (
    <Card title="Vastgelegd">
      {fouten.length > 0 ? (
        <Alert live soort="fout" title="Dit ging nog niet goed">
          {fouten.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </Alert>
      ) : null}
      <DataTable
        caption="Feiten van dit traject"
        captionHidden
        columns={[
          { key: 'soort', kop: 'Feit', cel: (feit) => feitNamen[feit.soort] },
          { key: 'datum', kop: 'Op', cel: (feit) => <Dag dag={feit.datum} />, rechts: true },
          {
            key: 'herkomst',
            kop: 'Volgens',
            cel: (feit) =>
              feit.contract ? (
                `Maandrapportage ${feit.maand ? formatMaand(feit.maand) : ''}, ${feit.contract}`
              ) : (
                <Confirm
                  bevestig="Ja, haal het weg"
                  label={`Haal weg: ${feitNamen[feit.soort]}`}
                  values={{ daad: 'weghalen', soort: feit.soort, versie }}
                >
                  Het feit telt dan niet meer mee in de KPI’s en de voortgangsrapportage.
                </Confirm>
              ),
          },
        ]}
        empty={<Empty title="Nog niets vastgelegd">Leg hieronder vast wat u zelf weet.</Empty>}
        rowKey={(feit) => feit.soort}
        rows={feiten}
      />
    </Card>
  );
}
