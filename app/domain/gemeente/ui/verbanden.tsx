import { formatPeriode } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { type Doel, doelNamen } from '../../samenwerkingsverband/doel';

type Deelname = {
  id: string;
  verbandId: string;
  verband: string;
  doel: Doel;
  van: string;
  tot: string | null;
  bron: string | null;
  /** the reader may open the verband */
  zichtbaar: boolean;
};

/** With whom a gemeente buys what, and during which period. */
export function Verbanden({ deelnames }: { deelnames: Deelname[] }) {
  return (
    <DataTable
      caption="Deelnames aan samenwerkingsverbanden"
      captionHidden
      columns={[
        {
          key: 'verband',
          kop: 'Samenwerkingsverband',
          cel: (rij) =>
            rij.zichtbaar ? (
              <a href={paths.beheerItem('samenwerkingsverbanden', rij.verbandId)}>{rij.verband}</a>
            ) : (
              rij.verband
            ),
        },
        { key: 'doel', kop: 'Waarvoor', cel: (rij) => doelNamen[rij.doel] },
        { key: 'periode', kop: 'Periode', cel: (rij) => formatPeriode(rij.van, rij.tot) },
        { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron ?? '–' },
      ]}
      empty={
        <Empty title="Deze gemeente hoort bij geen samenwerkingsverband">
          Een deelname legt u vast bij het samenwerkingsverband, per doel.
        </Empty>
      }
      rowKey={(rij) => rij.id}
      rows={deelnames}
    />
  );
}
