import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Euro, Getal } from '~/ui/value';
import type { PerceelInBeeld } from '../detail-percelen.server';
import { perceelStatus } from '../status';

type Props = {
  nummer: string;
  percelen: PerceelInBeeld[];
  /** the own view: with raming, and each perceel has a page */
  eigen: boolean;
  magToevoegen: boolean;
};

const opsomming = (namen: string[]) => namen.join(', ') || '–';

function kolommen(nummer: string, eigen: boolean): Kolom<PerceelInBeeld>[] {
  const raming: Kolom<PerceelInBeeld> = {
    key: 'raming',
    kop: 'Raming',
    rechts: true,
    cel: ({ intern }) => <Euro cents={intern?.ramingCents} heel />,
  };
  return [
    { key: 'perceel', kop: 'Perceel', cel: (perceel) => <Naam eigen={eigen} nummer={nummer} perceel={perceel} /> },
    { key: 'status', kop: 'Status', cel: (perceel) => <PerceelStand perceel={perceel} /> },
    ...(eigen ? [raming] : []),
    {
      key: 'inschrijvers',
      kop: 'Inschrijvers',
      rechts: true,
      cel: ({ aantalInschrijvers }) => <Getal waarde={aantalInschrijvers} />,
    },
    { key: 'gegund', kop: 'Gegund aan', cel: ({ gegunden }) => opsomming(gegunden) },
  ];
}

/** What is bought, for whom: soort, leerroutes and gemeenten under the name. */
function Naam({ perceel, nummer, eigen }: { perceel: PerceelInBeeld; nummer: string; eigen: boolean }) {
  const naam = `${perceel.nummer}. ${perceel.naam}`;
  return (
    <>
      {eigen ? <a href={paths.perceel(nummer, perceel.nummer)}>{naam}</a> : naam}
      <div className="ik-klein ik-stil">
        {[perceel.type, ...perceel.leerroutes.filter((route) => route !== perceel.type)].join(' · ')}
      </div>
      <div className="ik-klein ik-stil">
        {meervoud(perceel.gemeenten.length, 'gemeente', 'gemeenten')}
        {perceel.gemeenten.length > 0 ? `: ${perceel.gemeenten.join(', ')}` : null}
      </div>
    </>
  );
}

function PerceelStand({ perceel: { status, intern, opvolger } }: { perceel: PerceelInBeeld }) {
  return (
    <>
      <Status toon={perceelStatus[status].tone}>{perceelStatus[status].label}</Status>
      {opvolger ? (
        <div className="ik-klein">
          Verder in <a href={opvolger.href}>{opvolger.tekst}</a>
        </div>
      ) : null}
      {intern?.statusReden ? <div className="ik-klein ik-stil">{intern.statusReden}</div> : null}
    </>
  );
}

/** The percelen of a tender with how each of them stands. */
export function PercelenTabel({ nummer, percelen, eigen, magToevoegen }: Props) {
  return (
    <DataTable
      caption="Percelen"
      captionHidden
      columns={kolommen(nummer, eigen)}
      empty={
        <Empty
          actions={
            magToevoegen ? <ButtonLink href={paths.perceelNieuw(nummer)}>Perceel toevoegen</ButtonLink> : undefined
          }
          title="Er zijn nog geen percelen."
        >
          Een perceel is het deel dat u apart gunt: een leerroute of begeleiding, voor de gemeenten die meedoen.
        </Empty>
      }
      rowKey={({ nummer: perceel }) => String(perceel)}
      rows={percelen}
    />
  );
}
