import type { ListState } from '~/platform/list';
import { Card } from '~/ui/card';
import { listHref } from '~/ui/list-href';
import { DataTable, type Kolom } from '~/ui/table';
import { Tiles } from '~/ui/tiles';
import { Getal } from '~/ui/value';
import type { Telling, Tellingregel } from '../telling';

type Lijst = { list: ListState };

/** The figures that matter, each with the list behind it. */
export function KlachtTegels({ list, telling }: Lijst & { telling: Telling }) {
  const met = (status: string) => listHref(list, { filters: { status } });
  return (
    <Tiles
      tegels={[
        { label: 'Lopend', waarde: <Getal waarde={telling.lopend} />, href: met('lopend') },
        { label: 'Te laat', waarde: <Getal waarde={telling.teLaat} />, href: met('te-laat') },
        { label: 'Ontvangen', waarde: <Getal waarde={telling.ontvangen} />, href: met('') },
        {
          label: 'Op tijd afgehandeld',
          href: telling.afgehandeld === 0 ? undefined : met('op-tijd'),
          waarde: telling.afgehandeld === 0 ? <Getal waarde={null} /> : <Getal waarde={telling.opTijd} />,
          noot: telling.afgehandeld === 0 ? 'nog niets afgehandeld' : `van ${telling.afgehandeld}`,
        },
      ]}
    />
  );
}

type TabelProps = Lijst & { titel: string; kop: string; filter: string; rijen: Tellingregel[] };

function Tabel({ list, titel, kop, filter, rijen }: TabelProps) {
  const cel = (rij: Tellingregel, waarde: number, anders: Record<string, string>) =>
    waarde > 0 ? (
      <a href={listHref(list, { filters: { [filter]: rij.id, status: '', ...anders } })}>
        <Getal waarde={waarde} />
      </a>
    ) : (
      <Getal waarde={waarde} />
    );
  const kolom = (
    key: keyof Omit<Tellingregel, 'id' | 'naam'>,
    koptekst: string,
    anders: Record<string, string>,
  ): Kolom<Tellingregel> => ({ key, kop: koptekst, rechts: true, cel: (rij) => cel(rij, rij[key], anders) });
  return (
    <DataTable
      caption={titel}
      columns={[
        { key: 'naam', kop, cel: (rij) => rij.naam },
        kolom('ontvangen', 'Ontvangen', {}),
        kolom('lopend', 'Lopend', { status: 'lopend' }),
        kolom('teLaat', 'Te laat', { status: 'te-laat' }),
        kolom('gegrond', 'Gegrond', { oordeel: 'gegrond' }),
        kolom('deelsGegrond', 'Deels gegrond', { oordeel: 'deels-gegrond' }),
        kolom('ongegrond', 'Ongegrond', { oordeel: 'ongegrond' }),
        kolom('geenOordeel', 'Geen oordeel', { oordeel: 'geen-oordeel' }),
      ]}
      rowKey={(rij) => rij.id}
      rows={rijen}
    />
  );
}

type Props = Lijst & { perGemeente: Tellingregel[]; perAanbieder: Tellingregel[] };

/** How many complaints per gemeente and per aanbieder, with the same filters as the list above. */
export function KlachtTellingen({ list, perGemeente, perAanbieder }: Props) {
  if (perGemeente.length === 0) return null;
  return (
    <Card title="Aantallen">
      <p className="ik-klein ik-stil">
        De filters hierboven tellen mee, behalve dat op status. Een klacht die is ingetrokken, doorgezonden of buiten
        behandeling blijft, telt bij ontvangen en krijgt geen oordeel.
      </p>
      <Tabel filter="gemeente" kop="Gemeente" list={list} rijen={perGemeente} titel="Klachten per gemeente" />
      {perAanbieder.length > 0 ? (
        <Tabel filter="aanbieder" kop="Over" list={list} rijen={perAanbieder} titel="Klachten per aanbieder" />
      ) : null}
    </Card>
  );
}
