import { formatDag } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered, NoMatch } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import type { MetingRij } from '../queries-lijst.server';
import { dienstNamen } from '../status';

type Rij = Omit<MetingRij, 'tot'> & { totEnMet: string; eigen: boolean };
type Props = { rijen: Rij[]; list: ListState; registreren: boolean };

/** The list of measurements: the mark with who answered, and the words of the source beside it. */
export function MetingTabel({ rijen, list, registreren }: Props) {
  return (
    <DataTable
      caption="Metingen van tevredenheid"
      captionHidden
      columns={[
        {
          key: 'onderwerp',
          kop: 'Wat is beoordeeld',
          sorteerbaar: true,
          cel: (rij) => (
            <>
              {rij.eigen ? <a href={paths.tevredenheidBewerken(rij.id)}>{rij.onderwerp}</a> : rij.onderwerp}
              {rij.aanbieder && rij.aanbieder !== rij.onderwerp ? (
                <div className="ik-klein ik-stil">{rij.aanbieder}</div>
              ) : null}
            </>
          ),
        },
        { key: 'dienst', kop: 'Dienst', sorteerbaar: true, cel: (rij) => dienstNamen[rij.dienst] },
        { key: 'gebied', kop: 'Gemeten in', cel: (rij) => rij.gemeente ?? rij.verband ?? 'gepubliceerd cijfer' },
        {
          key: 'periode',
          kop: 'Periode',
          sorteerbaar: true,
          cel: (rij) => `${formatDag(rij.van)} t/m ${formatDag(rij.totEnMet)}`,
        },
        {
          key: 'cijfer',
          kop: 'Cijfer (1–10)',
          rechts: true,
          sorteerbaar: true,
          cel: (rij) => <Getal decimalen={1} waarde={rij.cijferTienden === null ? null : rij.cijferTienden / 10} />,
        },
        { key: 'respondenten', kop: 'Antwoorden', rechts: true, cel: (rij) => <Getal waarde={rij.respondenten} /> },
        {
          key: 'bron',
          kop: 'Bron',
          cel: (rij) => (
            <>
              {rij.bronNotatie ? <q>{rij.bronNotatie}</q> : null} {rij.bron}
              {rij.toelichting ? <div className="ik-klein ik-stil">{rij.toelichting}</div> : null}
            </>
          ),
        },
      ]}
      empty={
        isFiltered(list) ? (
          <NoMatch alles="Toon alle metingen" list={list} />
        ) : (
          <Empty title="Er is nog niets gemeten.">
            {registreren ? 'Leg de uitkomst van een tevredenheidsonderzoek vast, met de bron erbij.' : null}
          </Empty>
        )
      }
      list={list}
      rowKey={(rij) => rij.id}
      rows={rijen}
    />
  );
}
