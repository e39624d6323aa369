import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { KeurmerkStand } from '../rules-stand';
import { keurmerkSoortNamen, keurmerkStatus } from '../status';

/** How each keurmerk of an aanbieder stands today, with its warnings. */
export function KeurmerkStanden({ standen }: { standen: readonly KeurmerkStand[] }) {
  return (
    <DataTable
      caption="Keurmerken op dit moment"
      captionHidden
      columns={[
        { key: 'soort', kop: 'Keurmerk', cel: ({ soort }: KeurmerkStand) => keurmerkSoortNamen[soort] },
        {
          key: 'status',
          kop: 'Status',
          cel: ({ status }) => <Status toon={keurmerkStatus[status].tone}>{keurmerkStatus[status].label}</Status>,
        },
        {
          key: 'tot',
          kop: 'Tot en met',
          cel: ({ status, totEnMet }) => <Dag dag={status === 'geldig-onbepaalde-tijd' ? 'nvt' : totEnMet} />,
        },
        { key: 'gecontroleerd', kop: 'Gecontroleerd', cel: ({ geverifieerdDatum }) => <Dag dag={geverifieerdDatum} /> },
        { key: 'let-op', kop: 'Let op', cel: ({ waarschuwingen }) => waarschuwingen.join(' ') },
      ]}
      rowKey={({ soort }) => soort}
      rows={[...standen]}
    />
  );
}

/** The same as a card that leads to the register; says so where this kind of aanbieder needs none. */
export function KeurmerkKaart({ aanbiederId, standen }: { aanbiederId: string; standen: readonly KeurmerkStand[] }) {
  return (
    <Card
      actions={<AppLink href={paths.aanbiederDeel(aanbiederId, 'keurmerk')}>Naar het register</AppLink>}
      title="Keurmerk vandaag"
    >
      {standen.length > 0 ? (
        <KeurmerkStanden standen={standen} />
      ) : (
        <p>Voor deze soort aanbieder is geen keurmerk of erkenning nodig, en er is er geen vastgelegd.</p>
      )}
    </Card>
  );
}
