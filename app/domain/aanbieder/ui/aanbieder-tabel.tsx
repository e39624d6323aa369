import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import { keurmerkToestand } from '../../keurmerk/status';
import type { Lijstregel } from '../queries-lijst.server';
import { partijSoortNamen } from '../status';

/** Where no last day is nothing that is missing. */
const zonderEinde: ReadonlySet<string> = new Set(['geldig', 'niet-nodig']);

type Props = { rijen: Lijstregel[]; lijst: ListState; magBewerken: boolean };

export function AanbiederTabel({ rijen, lijst, magBewerken }: Props) {
  return (
    <DataTable
      caption="Aanbieders en combinaties"
      captionHidden
      columns={[
        {
          key: 'naam',
          kop: 'Naam',
          sorteerbaar: true,
          cel: ({ id, naam, ook, soort }) => (
            <>
              <a href={paths.aanbieder(id)}>{naam}</a>
              {ook.length > 0 ? (
                <div className="ik-klein ik-stil">{`${soort === 'combinatie' ? 'van' : 'ook'}: ${ook.join(', ')}`}</div>
              ) : null}
            </>
          ),
        },
        { key: 'soort', kop: 'Soort', sorteerbaar: true, cel: ({ soort }) => partijSoortNamen[soort] },
        {
          key: 'keurmerk',
          kop: 'Keurmerk',
          sorteerbaar: true,
          cel: ({ toestand }) => (
            <Status toon={keurmerkToestand[toestand].tone}>{keurmerkToestand[toestand].label}</Status>
          ),
        },
        {
          key: 'tot',
          kop: 'Geldig tot en met',
          cel: (rij) => <Dag dag={rij.geldigTotEnMet ?? (zonderEinde.has(rij.toestand) ? 'nvt' : null)} />,
        },
        {
          key: 'contracten',
          kop: 'Lopende contracten',
          rechts: true,
          sorteerbaar: true,
          cel: ({ contracten }) => <Getal waarde={contracten} />,
        },
      ]}
      empty={
        <Empty
          actions={magBewerken ? <ButtonLink href={paths.aanbiederNieuw()}>Nieuwe aanbieder</ButtonLink> : undefined}
          title="Geen aanbieders gevonden"
        >
          Probeer een ander deel van de naam, of haal een filter weg. Een aanbieder staat hier ook onder zijn oude
          namen.
        </Empty>
      }
      list={lijst}
      rowKey={({ id }) => id}
      rows={rijen}
    />
  );
}
