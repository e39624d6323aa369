import { formatMaand, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import { individueelStatus } from '../../individueel-contract/status';
import { toewijzingSoortNamen, toewijzingStatus } from '../../toewijzing/status';
import type { TrajectPagina } from '../pagina.server';
import { eindRedenNamen, feitNamen } from '../status';

/** The days of the traject and the terms that follow from them. */
export function GegevensKaart({ gegevens }: { gegevens: TrajectPagina['gegevens'] }) {
  const { plichtDatum, pipDatum, startDatum, eindDatum, eindReden, verlengingMaanden } = gegevens;
  return (
    <Card title="Gegevens">
      <Definitions
        items={[
          { label: 'Inburgeringsplichtig sinds', waarde: <Dag dag={plichtDatum} /> },
          { label: 'PIP uiterlijk', waarde: <Dag dag={gegevens.pipUiterlijk} /> },
          { label: 'PIP vastgesteld op', waarde: <Dag dag={pipDatum} /> },
          { label: 'Leerroute gestart op', waarde: <Dag dag={startDatum} /> },
          {
            label: 'Inburgeringstermijn tot en met',
            waarde: (
              <>
                <Dag dag={gegevens.termijnTotEnMet} />
                {verlengingMaanden > 0 ? ` (met ${meervoud(verlengingMaanden, 'maand', 'maanden')} verlenging)` : null}
              </>
            ),
          },
          ...(eindDatum && eindReden
            ? [
                { label: 'Geëindigd op', waarde: <Dag dag={eindDatum} /> },
                { label: 'Reden', waarde: eindRedenNamen[eindReden] },
              ]
            : []),
          ...(gegevens.bron ? [{ label: 'Bron', waarde: gegevens.bron }] : []),
        ]}
      />
    </Card>
  );
}

export function ToewijzingenKaart({ toewijzingen }: { toewijzingen: TrajectPagina['toewijzingen'] }) {
  return (
    <Card title="Toewijzingen">
      <DataTable
        caption="Toewijzingen van dit traject"
        captionHidden
        columns={[
          { key: 'aanbieder', kop: 'Aanbieder', cel: (r) => <a href={paths.toewijzing(r.id)}>{r.aanbieder}</a> },
          { key: 'soort', kop: 'Voor', cel: (r) => toewijzingSoortNamen[r.soort] },
          { key: 'toegewezen', kop: 'Toegewezen', cel: (r) => <Dag dag={r.toegewezenDatum} />, rechts: true },
          { key: 'start', kop: 'Start', cel: (r) => <Dag dag={r.startDatum} />, rechts: true },
          { key: 'einde', kop: 'Einde', cel: (r) => <Dag dag={r.eindDatum} />, rechts: true },
          {
            key: 'status',
            kop: 'Status',
            cel: (r) => <Status toon={toewijzingStatus[r.status].tone}>{toewijzingStatus[r.status].label}</Status>,
          },
        ]}
        empty={<Empty title="Nog niet toegewezen">Zodra u een aanbieder kiest, staat die hier.</Empty>}
        rowKey={(r) => r.id}
        rows={toewijzingen}
      />
    </Card>
  );
}

export function IndividueelKaart({
  individueel,
  openen,
}: {
  individueel: TrajectPagina['individueel'];
  openen: boolean;
}) {
  if (individueel.length === 0) return null;
  return (
    <Card title="Individuele contracten">
      <DataTable
        caption="Individuele contracten van dit traject"
        captionHidden
        columns={[
          {
            key: 'nummer',
            kop: 'Nummer',
            cel: (r) => (openen ? <a href={paths.individueelContract(r.id)}>{r.nummer}</a> : r.nummer),
          },
          { key: 'aanbieder', kop: 'Instelling', cel: (r) => r.aanbieder },
          { key: 'start', kop: 'Start', cel: (r) => <Dag dag={r.startDatum} />, rechts: true },
          {
            key: 'status',
            kop: 'Status',
            cel: (r) => <Status toon={individueelStatus[r.status].tone}>{individueelStatus[r.status].label}</Status>,
          },
        ]}
        rowKey={(r) => r.id}
        rows={individueel}
      />
    </Card>
  );
}

export function FeitenKaart({ feiten }: { feiten: TrajectPagina['feiten'] }) {
  return (
    <Card title="Wat er gebeurde">
      <DataTable
        caption="Feiten van dit traject"
        captionHidden
        columns={[
          { key: 'soort', kop: 'Feit', cel: (r) => feitNamen[r.soort] },
          { key: 'datum', kop: 'Op', cel: (r) => <Dag dag={r.datum} />, rechts: true },
          {
            key: 'herkomst',
            kop: 'Volgens',
            cel: (r) =>
              r.contract ? `Maandrapportage ${r.maand ? formatMaand(r.maand) : ''}, ${r.contract}` : 'De gemeente',
          },
        ]}
        empty={
          <Empty title="Nog niets vastgelegd">
            PVT, MAP, werk en ontzorgen komen uit goedgekeurde maandrapportages, of u legt ze zelf vast.
          </Empty>
        }
        rowKey={(r) => r.soort}
        rows={feiten}
      />
    </Card>
  );
}
