import { formatDatum, formatPeriode, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Definitions, type Gegeven } from '~/ui/definitions';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import type { PerceelStatus } from '../../aanbesteding/status';
import type { Uitslag } from '../queries-uitslag.server';

type Gegunde = Uitslag['gegunden'][number];
type Leveraar = Gegunde['leveraars'][number];

type Perceel = {
  status: PerceelStatus;
  statusReden: string | null;
  aantalInschrijvers: number | null;
  beslissingVerzondenDatum: string | null;
  gegundDatum: string | null;
  kortGedingSinds: string | null;
  kortGedingAfgedaan: string | null;
  startDatum: string | null;
};
type Props = { perceel: Perceel; uitslag: Uitslag; magAanbieders: boolean };

const vooraf: ReadonlySet<PerceelStatus> = new Set(['concept', 'open', 'uitgesteld', 'opgeschaald']);
const redenNamen: Partial<Record<PerceelStatus, string>> = {
  'voorlopig-gegund': 'Motivering',
  gegund: 'Motivering',
  gecontracteerd: 'Motivering',
};

/** Bids, decision, standstill, kort geding, and to whom it went with their keurmerken. */
export function UitslagKaart({ perceel, uitslag, magAanbieders }: Props) {
  const { status, statusReden } = perceel;
  const reden = statusReden ? <p className="ik-letterlijk">{statusReden}</p> : null;
  if (vooraf.has(status) && perceel.aantalInschrijvers === null) {
    return (
      <>
        {reden ? (
          <Alert soort="info" title="Toelichting bij de status">
            {reden}
          </Alert>
        ) : null}
        <Card title="Resultaat">
          <Empty title="Nog geen resultaat">
            Hier ziet u straks hoeveel aanbieders zich inschreven, aan wie het perceel is gegund en tot wanneer de
            opschortende termijn loopt.
          </Empty>
        </Card>
      </>
    );
  }
  return (
    <Card title="Resultaat">
      <div className="ik-stapel">
        <Definitions items={feiten(perceel, uitslag)} />
        {reden ? (
          <div>
            <h3>{redenNamen[status] ?? 'Toelichting bij de status'}</h3>
            {reden}
          </div>
        ) : null}
        {uitslag.gegunden.map((gegunde) => (
          <GegundeDeel gegunde={gegunde} key={gegunde.partijId} magAanbieders={magAanbieders} />
        ))}
        <Keurmerken perceel={perceel} uitslag={uitslag} />
      </div>
    </Card>
  );
}

function feiten(perceel: Perceel, { standstill, gegunden }: Uitslag): Gegeven[] {
  const { kortGedingSinds, kortGedingAfgedaan } = perceel;
  return [
    { label: 'Inschrijvers', waarde: <Getal waarde={perceel.aantalInschrijvers} /> },
    { label: 'Gegund aan', waarde: meervoud(gegunden.length, 'partij', 'partijen') },
    { label: 'Beslissing verzonden', waarde: <Dag dag={perceel.beslissingVerzondenDatum} /> },
    {
      label: 'Opschortende termijn',
      waarde: standstill ? (
        formatPeriode(standstill.eersteDag, standstill.eindDag)
      ) : (
        <Getal waarde={perceel.beslissingVerzondenDatum ? 'nvt' : null} />
      ),
    },
    ...(kortGedingSinds
      ? [
          {
            label: 'Kort geding',
            waarde: kortGedingAfgedaan
              ? `begonnen op ${formatDatum(kortGedingSinds)}, afgelopen op ${formatDatum(kortGedingAfgedaan)}`
              : `loopt sinds ${formatDatum(kortGedingSinds)}`,
          },
        ]
      : []),
    { label: 'Definitief gegund', waarde: <Dag dag={perceel.gegundDatum} /> },
  ];
}

function GegundeDeel({ gegunde, magAanbieders }: { gegunde: Gegunde; magAanbieders: boolean }) {
  const { naam, partijId, isCombinatie, toelichting, bron, leveraars } = gegunde;
  return (
    <div>
      <h3>{magAanbieders ? <AppLink href={paths.aanbieder(partijId)}>{naam}</AppLink> : naam}</h3>
      {isCombinatie ? (
        <p>
          {'Combinatie van '}
          {leveraars.map(({ aanbiederId, naam, levert }, index) => (
            <span key={aanbiederId}>
              {index > 0 ? (index === leveraars.length - 1 ? ' en ' : ', ') : null}
              {magAanbieders ? <AppLink href={paths.aanbieder(aanbiederId)}>{naam}</AppLink> : naam}
              {levert ? null : ' (levert niet zelf)'}
            </span>
          ))}
          .
        </p>
      ) : null}
      {toelichting ? <p className="ik-letterlijk">{toelichting}</p> : null}
      {bron ? <p className="ik-uitleg">Bron: {bron}</p> : null}
    </div>
  );
}

function Keurmerken({ perceel, uitslag }: Omit<Props, 'magAanbieders'>) {
  const perAanbieder = new Map<string, Leveraar>();
  for (const leveraar of uitslag.gegunden.flatMap(({ leveraars }) => leveraars)) {
    const eerder = perAanbieder.get(leveraar.aanbiederId);
    perAanbieder.set(leveraar.aanbiederId, { ...leveraar, levert: leveraar.levert || Boolean(eerder?.levert) });
  }
  const rijen = [...perAanbieder.values()];
  if (rijen.length === 0 || uitslag.eisen.length === 0) return null;
  const stand = (leveraar: Leveraar, dag: 'vandaag' | 'start') =>
    leveraar.levert ? (
      leveraar.keurmerken.map(({ soort, ...op }) => {
        const oordeel = op[dag];
        return oordeel ? (
          <div key={soort}>
            <Status toon={oordeel.tone}>{oordeel.label}</Status>
            {uitslag.eisen.length > 1 ? <span className="ik-uitleg">{soort}</span> : null}
          </div>
        ) : null;
      })
    ) : (
      <Getal waarde="nvt" />
    );
  const columns: Kolom<Leveraar>[] = [
    { key: 'naam', kop: 'Aanbieder', cel: ({ naam }) => naam },
    { key: 'vandaag', kop: 'Vandaag', cel: (leveraar) => stand(leveraar, 'vandaag') },
    ...(perceel.startDatum
      ? [
          {
            key: 'start',
            kop: `Op de startdag, ${formatDatum(perceel.startDatum)}`,
            cel: (leveraar: Leveraar) => stand(leveraar, 'start'),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={`Keurmerk van wie levert: ${uitslag.eisen.join(' en ')}`}
      columns={columns}
      rowKey={({ aanbiederId }) => aanbiederId}
      rows={rijen}
    />
  );
}
