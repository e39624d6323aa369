import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import type { Keurmerkregel } from '../queries-overzicht.server';
import { keurmerkSoortNamen, keurmerkToestand } from '../status';

const adres = ({ aanbiederId, soort }: Keurmerkregel) =>
  `${paths.aanbiederDeel(aanbiederId, 'keurmerk')}?soort=${soort}`;

/** One line per keurmerk of an aanbieder. */
export function KeurmerkTabel({ rijen, lijst }: { rijen: Keurmerkregel[]; lijst: ListState }) {
  return (
    <DataTable
      caption="Keurmerken van aanbieders"
      captionHidden
      columns={[
        { key: 'naam', kop: 'Aanbieder', sorteerbaar: true, cel: (rij) => <a href={adres(rij)}>{rij.naam}</a> },
        { key: 'keurmerk', kop: 'Keurmerk', cel: (rij) => keurmerkSoortNamen[rij.soort] },
        {
          key: 'toestand',
          kop: 'Stand',
          cel: ({ toestand }) => (
            <Status toon={keurmerkToestand[toestand].tone}>{keurmerkToestand[toestand].label}</Status>
          ),
        },
        {
          key: 'tot',
          kop: 'Tot en met',
          sorteerbaar: true,
          cel: (rij) => <Dag dag={rij.status === 'geldig-onbepaalde-tijd' ? 'nvt' : rij.totEnMet} />,
        },
        {
          key: 'gecontroleerd',
          kop: 'Gecontroleerd',
          sorteerbaar: true,
          cel: (rij) => <Dag dag={rij.geverifieerdDatum} />,
        },
        { key: 'waarschuwing', kop: 'Let op', cel: (rij) => rij.waarschuwingen.join(' ') },
        { key: 'contracten', kop: 'Lopende contracten', rechts: true, cel: (rij) => <Getal waarde={rij.contracten} /> },
      ]}
      empty={
        <Empty title="Geen keurmerken gevonden">
          Haal een filter weg, of voeg eerst een aanbieder toe. Een taalaanbieder staat hier vanzelf, ook als er nog
          niets is vastgelegd.
        </Empty>
      }
      list={lijst}
      rowKey={(rij) => `${rij.aanbiederId} ${rij.soort}`}
      rows={rijen}
    />
  );
}
