import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import { keurmerkSoortNamen, keurmerkStatus } from '../../keurmerk/status';
import type { AanbiederPagina, CombinatiePagina } from '../queries-pagina.server';
import { combinantRolNamen } from '../status';

type Lid = CombinatiePagina['leden'][number];
type Combinatie = AanbiederPagina['combinaties'][number];

function Keurmerken({ lid: { levert, standen } }: { lid: Lid }) {
  if (!levert) return 'niet nodig: levert niet zelf';
  if (standen.length === 0) return 'niet nodig';
  return standen.map(({ soort, status, waarschuwingen }) => (
    <div key={soort}>
      <Status toon={keurmerkStatus[status].tone}>{keurmerkStatus[status].label}</Status>
      <div className="ik-klein ik-stil">
        {keurmerkSoortNamen[soort]}
        {waarschuwingen.length > 0 ? `. ${waarschuwingen.join(' ')}` : null}
      </div>
    </div>
  ));
}

/** The members of a combinatie, each with its own part and its own keurmerk. */
export function CombinantenKaart({ leden }: { leden: Lid[] }) {
  return (
    <Card note={`${leden.length} aanbieders`} title="Combinanten">
      <DataTable
        caption="Aanbieders in deze combinatie"
        captionHidden
        columns={[
          { key: 'naam', kop: 'Aanbieder', cel: (lid: Lid) => <a href={paths.aanbieder(lid.id)}>{lid.naam}</a> },
          { key: 'rol', kop: 'Rol', cel: ({ rol }) => combinantRolNamen[rol] },
          { key: 'levert', kop: 'Levert zelf', cel: ({ levert }) => (levert ? 'ja' : 'nee') },
          {
            key: 'aandeel',
            kop: 'Aandeel (%)',
            rechts: true,
            cel: ({ aandeelProcent }) => <Getal waarde={aandeelProcent} />,
          },
          { key: 'keurmerk', kop: 'Eigen keurmerk', cel: (lid) => <Keurmerken lid={lid} /> },
        ]}
        rowKey={({ id }) => id}
        rows={leden}
      />
    </Card>
  );
}

/** The combinaties that an aanbieder is in. */
export function CombinatiesKaart({ combinaties, alsTekst }: { combinaties: Combinatie[]; alsTekst?: boolean }) {
  return (
    <Card note={String(combinaties.length)} title="Combinaties">
      <DataTable
        caption="Combinaties waar deze aanbieder in zit"
        captionHidden
        columns={[
          {
            key: 'naam',
            kop: 'Combinatie',
            cel: ({ id, naam }: Combinatie) => (alsTekst ? naam : <a href={paths.aanbieder(id)}>{naam}</a>),
          },
          { key: 'rol', kop: 'Rol', cel: ({ rol }) => combinantRolNamen[rol] },
          { key: 'levert', kop: 'Levert zelf', cel: ({ levert }) => (levert ? 'ja' : 'nee') },
          {
            key: 'aandeel',
            kop: 'Aandeel (%)',
            rechts: true,
            cel: ({ aandeelProcent }) => <Getal waarde={aandeelProcent} />,
          },
        ]}
        empty={<Empty title="In geen combinatie">Deze aanbieder werkt alleen, voor zover bekend.</Empty>}
        rowKey={({ id }) => id}
        rows={combinaties}
      />
    </Card>
  );
}
