import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { type Doel, doelNamen } from '../doel';
import type { MatrixCel, MatrixRij } from '../matrix';

type Props = { matrix: { doelen: Doel[]; rijen: MatrixRij[] }; zichtbaar: string[] };

/** Who takes part for what: gemeente by purpose, with the period; what does not run now is grey. */
export function Deelnemers({ matrix, zichtbaar }: Props) {
  return (
    <DataTable
      caption="Deelnemende gemeenten per doel"
      captionHidden
      columns={[
        {
          key: 'gemeente',
          kop: 'Gemeente',
          cel: (rij) =>
            zichtbaar.includes(rij.id) ? <a href={paths.beheerItem('gemeenten', rij.id)}>{rij.naam}</a> : rij.naam,
        },
        ...matrix.doelen.map((doel) => ({
          key: doel,
          kop: doelNamen[doel],
          cel: (rij: MatrixRij) => <Perioden cellen={rij.cellen[doel] ?? []} />,
        })),
      ]}
      empty={
        <Empty title="Nog geen deelnemers">
          Een verband is leeg totdat er gemeenten meedoen. Voeg ze toe per doel waarvoor zij samenwerken.
        </Empty>
      }
      rowKey={(rij) => rij.id}
      rows={matrix.rijen}
    />
  );
}

function Perioden({ cellen }: { cellen: MatrixCel[] }) {
  if (cellen.length === 0) {
    return (
      <span className="ik-stil">
        <span aria-hidden="true">–</span>
        <span className="ams-visually-hidden">doet niet mee</span>
      </span>
    );
  }
  return cellen.map(({ periode, loopt }) => (
    <div className={loopt ? 'ik-getal' : 'ik-getal ik-stil'} key={periode}>
      {periode}
    </div>
  ));
}
