import { formatEuro, formatPeriode } from '~/platform/format';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag, Euro } from '~/ui/value';
import { type TariefEenheid, tariefEenheidNamen } from '../status';
import { type ContractKop, laatsteDag } from './contract-page';
import { refusalOf, useAnswer } from './use-answer';

export type TariefRegel = {
  id: string;
  product: string;
  eenheid: TariefEenheid;
  bedragCents: number;
  van: string;
  tot: string | null;
  bron: string | null;
  stand: 'voorbij' | 'nu' | 'straks';
};

const standen = {
  nu: { label: 'Geldt nu', toon: 'goed' },
  straks: { label: 'Gaat nog in', toon: 'bezig' },
  voorbij: { label: 'Voorbij', toon: 'neutraal' },
} as const;

const kolommen: Kolom<TariefRegel>[] = [
  { key: 'product', kop: 'Product', cel: (r) => r.product },
  { key: 'eenheid', kop: 'Eenheid', cel: (r) => tariefEenheidNamen[r.eenheid] },
  { key: 'bedrag', kop: 'Bedrag (€)', cel: (r) => <Euro cents={r.bedragCents} />, rechts: true },
  { key: 'van', kop: 'Van', cel: (r) => <Dag dag={r.van} />, rechts: true },
  { key: 'tot', kop: 'Tot en met', cel: (r) => (r.tot ? <Dag dag={laatsteDag(r.tot)} /> : 'Open'), rechts: true },
  { key: 'stand', kop: 'Vandaag', cel: (r) => <Status toon={standen[r.stand].toon}>{standen[r.stand].label}</Status> },
  { key: 'bron', kop: 'Bron', cel: (r) => r.bron ?? '–' },
];

const weghalen = (kop: ContractKop): Kolom<TariefRegel> => ({
  key: 'weg',
  kop: 'Weghalen',
  cel: (r) => (
    <Confirm
      bevestig="Ja, haal dit tarief weg"
      label="Haal weg"
      values={{ daad: 'weghalen', tariefId: r.id, versie: kop.versie }}
    >
      <p>
        U haalt “{r.product}” weg: {formatEuro(r.bedragCents)} {formatPeriode(r.van, r.tot)}.
      </p>
    </Confirm>
  ),
});

export function TarievenTabel({
  tarieven,
  kop,
  magWeghalen,
}: {
  tarieven: TariefRegel[];
  kop: ContractKop;
  magWeghalen: boolean;
}) {
  const bezwaren = refusalOf(useAnswer('weghalen'));
  return (
    <Card title="Alle tarieven">
      {bezwaren.map((bezwaar) => (
        <Alert key={bezwaar} live soort="fout">
          <p>{bezwaar}</p>
        </Alert>
      ))}
      <DataTable
        caption={`Tarieven van ${kop.nummer}`}
        captionHidden
        columns={magWeghalen ? [...kolommen, weghalen(kop)] : kolommen}
        empty={
          <Empty title="Er zijn nog geen tarieven.">
            Zonder een tarief op de eerste dag kan het contract niet actief worden.
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={tarieven}
      />
    </Card>
  );
}
