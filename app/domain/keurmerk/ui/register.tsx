import { formatDag } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { KeurmerkPagina } from '../queries-pagina.server';
import { keurmerkSoortNamen, keurmerkStatus } from '../status';

type Periode = KeurmerkPagina['perioden'][number];
type Regel = KeurmerkPagina['eerder'][number];

const status = ({ status }: Pick<Periode, 'status'>) => (
  <Status toon={keurmerkStatus[status].tone}>{keurmerkStatus[status].label}</Status>
);

function Looptijd({ van, totEnMet }: { van: string; totEnMet: string | null }) {
  return (
    <>
      {totEnMet ? null : 'vanaf '}
      <Dag dag={van} />
      {totEnMet ? (
        <>
          {' t/m '}
          <Dag dag={totEnMet} />
        </>
      ) : null}
    </>
  );
}

function Controle({ feiten }: { feiten: Periode['feiten'] }) {
  if (!feiten) return <Dag dag={null} />;
  return (
    <>
      <Dag dag={feiten.geverifieerdDatum} />
      {feiten.geverifieerdDoor ? ` door ${feiten.geverifieerdDoor}` : null}
      <div className="ik-klein ik-stil">
        bekend sinds <Dag dag={feiten.bekendSinds} />
      </div>
    </>
  );
}

function Bron({ feiten }: { feiten: Periode['feiten'] }) {
  if (!feiten) return <span className="ik-stil">Volgt uit de einddatum ervoor</span>;
  return (
    <>
      {feiten.bronUrl ? (
        <a href={feiten.bronUrl} rel="noreferrer">
          {feiten.bron}
        </a>
      ) : (
        feiten.bron
      )}
      {feiten.kenmerk ? <span className="ik-klein ik-stil"> · {feiten.kenmerk}</span> : null}
      {feiten.bezwaarLopend ? <Status toon="let-op">Er loopt bezwaar</Status> : null}
      {feiten.toelichting ? <p className="ik-klein ik-stil">{feiten.toelichting}</p> : null}
    </>
  );
}

/** The periods of one keurmerk, newest first, and below them the rows that no longer count. */
export function Register({ pagina, magVastleggen }: { pagina: KeurmerkPagina; magVastleggen: boolean }) {
  const { aanbieder, soort, perioden, eerder } = pagina;
  const deel = (id: string) => paths.aanbiederDeel(aanbieder.id, `keurmerk/${id}/vervallen`);
  return (
    <Card
      note={`${perioden.length} ${perioden.length === 1 ? 'periode' : 'perioden'}`}
      title={keurmerkSoortNamen[soort]}
    >
      <DataTable
        caption={`Perioden van ${keurmerkSoortNamen[soort]}`}
        captionHidden
        columns={[
          { key: 'periode', kop: 'Periode', cel: (rij: Periode) => <Looptijd {...rij} /> },
          { key: 'status', kop: 'Status', cel: status },
          { key: 'bron', kop: 'Bron', cel: ({ feiten }) => <Bron feiten={feiten} /> },
          { key: 'gecontroleerd', kop: 'Gecontroleerd', cel: ({ feiten }) => <Controle feiten={feiten} /> },
          ...(magVastleggen
            ? [
                {
                  key: 'fout',
                  kop: 'Fout?',
                  cel: ({ feiten, van }: Periode) =>
                    feiten ? (
                      <a href={deel(feiten.id)}>
                        Klopt niet<span className="ams-visually-hidden">: de regel vanaf {formatDag(van)}</span>
                      </a>
                    ) : null,
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Hier is nog niets vastgelegd">
            {magVastleggen
              ? 'Zoek het keurmerk op bij de bron en leg hieronder vast wat u ziet. Tot die tijd is de status onbekend.'
              : 'Tot iemand het keurmerk heeft gecontroleerd, is de status onbekend.'}
          </Empty>
        }
        rowKey={(rij) => rij.van}
        rows={perioden}
      />
      {eerder.length > 0 ? <Eerder regels={eerder} /> : null}
    </Card>
  );
}

function Eerder({ regels }: { regels: Regel[] }) {
  return (
    <details className="ik-toontabel">
      <summary>{`Toon ${regels.length === 1 ? '1 regel die niet meer telt' : `${regels.length} regels die niet meer tellen`}`}</summary>
      <DataTable
        caption="Regels die niet meer tellen"
        captionHidden
        columns={[
          { key: 'periode', kop: 'Periode', cel: (rij: Regel) => <Looptijd {...rij} /> },
          { key: 'status', kop: 'Status', cel: status },
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
          { key: 'gecontroleerd', kop: 'Gecontroleerd', cel: (rij) => <Dag dag={rij.geverifieerdDatum} /> },
          { key: 'waarom', kop: 'Waarom niet meer', cel: (rij) => rij.waarom },
        ]}
        rowKey={(rij) => rij.id}
        rows={regels}
      />
    </details>
  );
}
