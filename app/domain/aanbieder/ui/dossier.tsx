import { formatDag } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import { perceelStatus } from '../../aanbesteding/status';
import { contractStatus } from '../../contract/status';
import type { AanbiederPagina } from '../queries-pagina.server';

type Contract = AanbiederPagina['contracten'][number];
type Perceel = AanbiederPagina['gewonnen'][number];
type Naam = AanbiederPagina['namen'][number];
/** Names of the combinaties, to say under which name a contract or an award stands. */
type Namens = Readonly<Record<string, string>>;

/** Contracts in the reader's scope, of the party itself and of its combinaties. */
export function ContractenKaart({ contracten, namens }: { contracten: Contract[]; namens: Namens }) {
  const samen = contracten.some(({ contractantId }) => namens[contractantId]);
  return (
    <Card note={String(contracten.length)} title="Contracten">
      <DataTable
        caption="Contracten van deze aanbieder"
        captionHidden
        columns={[
          {
            key: 'nummer',
            kop: 'Contract',
            cel: ({ id, nummer, naam }: Contract) => (
              <>
                <a href={paths.contract(id)}>{nummer}</a>
                <div className="ik-klein ik-stil">{naam}</div>
              </>
            ),
          },
          { key: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
          ...(samen
            ? [{ key: 'namens', kop: 'In combinatie', cel: (rij: Contract) => namens[rij.contractantId] ?? 'alleen' }]
            : []),
          {
            key: 'status',
            kop: 'Status',
            cel: ({ status }) => <Status toon={contractStatus[status].tone}>{contractStatus[status].label}</Status>,
          },
          { key: 'tot', kop: 'Tot en met', cel: (rij) => <Dag dag={rij.totEnMet} /> },
        ]}
        empty={
          <Empty title="Geen contracten">
            Uw gemeenten hebben geen contract met deze aanbieder. Contracten van andere regio's ziet u hier niet.
          </Empty>
        }
        rowKey={(rij) => rij.id}
        rows={contracten}
      />
    </Card>
  );
}

/** Percelen that the party won, alone or in a combinatie. */
export function GewonnenKaart({ gewonnen, namens }: { gewonnen: Perceel[]; namens: Namens }) {
  if (gewonnen.length === 0) return null;
  const samen = gewonnen.some(({ partijId }) => namens[partijId]);
  return (
    <Card note={String(gewonnen.length)} title="Gewonnen percelen">
      <DataTable
        caption="Percelen die deze aanbieder heeft gewonnen"
        captionHidden
        columns={[
          {
            key: 'perceel',
            kop: 'Perceel',
            cel: (rij: Perceel) => <a href={paths.aanbesteding(rij.nummer)}>{rij.naam}</a>,
          },
          { key: 'aanbesteding', kop: 'Aanbesteding', cel: (rij) => `${rij.nummer} ${rij.titel}` },
          ...(samen
            ? [{ key: 'namens', kop: 'In combinatie', cel: (rij: Perceel) => namens[rij.partijId] ?? 'alleen' }]
            : []),
          {
            key: 'status',
            kop: 'Status',
            cel: ({ status }) => <Status toon={perceelStatus[status].tone}>{perceelStatus[status].label}</Status>,
          },
          { key: 'gegund', kop: 'Gegund op', cel: (rij) => <Dag dag={rij.gegundDatum} /> },
        ]}
        rowKey={(rij) => `${rij.id} ${rij.partijId}`}
        rows={gewonnen}
      />
    </Card>
  );
}

/** Names with the period in which each held; spelling variants have none. */
export function NamenKaart({ namen }: { namen: AanbiederPagina['namen'] }) {
  return (
    <Card title="Namen">
      <DataTable
        caption="Namen van deze aanbieder, nu en eerder"
        captionHidden
        columns={[
          { key: 'naam', kop: 'Naam', cel: (rij: Naam) => rij.naam },
          { key: 'soort', kop: 'Soort', cel: wat },
          { key: 'periode', kop: 'Wanneer', cel: wanneer },
          ...(namen.some(({ bron }) => bron)
            ? [{ key: 'bron', kop: 'Bron', cel: ({ bron }: Naam) => bron ?? <Dag dag={null} /> }]
            : []),
        ]}
        rowKey={(rij) => rij.id}
        rows={namen}
      />
    </Card>
  );
}

const wat = ({ soort, tot }: Naam) =>
  soort === 'alias' ? 'Andere naam of schrijfwijze' : tot ? 'Eerdere naam' : 'Naam';

function wanneer({ soort, van, totEnMet }: Naam) {
  if (soort === 'alias') return <Dag dag="nvt" />;
  const begin = van ? `vanaf ${formatDag(van)}` : '';
  return `${begin}${totEnMet ? ` t/m ${formatDag(totEnMet)}` : ''}`.trim() || 'altijd, voor zover bekend';
}
