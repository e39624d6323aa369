import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered, NoMatch } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import type { Lijstregel } from '../overzicht.server';
import { categorieNamen, klachtStatus, oordeelNamen } from '../status';

type Props = { rijen: Lijstregel[]; list: ListState; isAanbieder: boolean; magRegistreren: boolean };

const wat = { bevestigen: 'Ontvangst bevestigen', afhandelen: 'Afhandelen', sluiten: 'Sluiten' } as const;

/** The next term of a complaint: what, how far away in words, and the day. */
function Termijn({ termijn, teLaat }: Lijstregel) {
  if (!termijn) return <Dag dag="nvt" />;
  return (
    <>
      <div>
        <Status toon={teLaat ? 'fout' : termijn.wat === 'sluiten' ? 'neutraal' : 'bezig'}>{termijn.over}</Status>
      </div>
      <div className="ik-klein ik-stil">
        {wat[termijn.wat]}, <Dag dag={termijn.dag} />
      </div>
    </>
  );
}

/** The list of complaints, the late ones first. Whom an aanbieder's own list is about goes without saying. */
export function KlachtTabel({ rijen, list, isAanbieder, magRegistreren }: Props) {
  const over = {
    key: 'aanbieder',
    kop: 'Over',
    sorteerbaar: true,
    cel: (rij: Lijstregel) => rij.aanbieder ?? 'de gemeente zelf',
  };
  return (
    <DataTable
      caption="Klachten"
      captionHidden
      columns={[
        {
          key: 'nummer',
          kop: 'Klacht',
          sorteerbaar: true,
          cel: (rij) => <a href={paths.klacht(rij.nummer)}>{rij.nummer}</a>,
        },
        { key: 'gemeente', kop: 'Gemeente', sorteerbaar: true, cel: (rij) => rij.gemeente },
        ...(isAanbieder ? [] : [over]),
        { key: 'categorie', kop: 'Onderwerp', cel: (rij) => categorieNamen[rij.categorie] },
        { key: 'ontvangen', kop: 'Ontvangen', sorteerbaar: true, cel: (rij) => <Dag dag={rij.ontvangenDatum} /> },
        { key: 'termijn', kop: 'Termijn', sorteerbaar: true, cel: (rij) => <Termijn {...rij} /> },
        {
          key: 'status',
          kop: 'Status',
          sorteerbaar: true,
          cel: (rij) => <Status toon={klachtStatus[rij.status].tone}>{klachtStatus[rij.status].label}</Status>,
        },
        {
          key: 'oordeel',
          kop: 'Oordeel',
          cel: (rij) => (rij.oordeel ? oordeelNamen[rij.oordeel] : <Getal waarde={null} />),
        },
      ]}
      empty={
        isFiltered(list) ? (
          <NoMatch alles="Toon alle klachten" list={list} />
        ) : (
          <Empty title={isAanbieder ? 'Er is geen klacht over uw organisatie.' : 'Er zijn geen klachten.'}>
            {magRegistreren
              ? 'Komt er een klacht binnen? Registreer haar dan hier, dan bewaakt het portaal de termijn.'
              : null}
          </Empty>
        )
      }
      list={list}
      rowKey={(rij) => rij.nummer}
      rows={rijen}
    />
  );
}
