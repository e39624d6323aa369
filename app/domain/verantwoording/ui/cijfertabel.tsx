import { DataTable } from '~/ui/table';
import { type Cel, celTitel } from '../cel';
import { type Koppeling, recordsVan } from '../links';
import type { Gemeente } from '../model';
import type { Rijweergave, Tabelweergave } from '../weergave';

type Props = {
  tabel: Pick<Tabelweergave, 'titel' | 'noot' | 'rijen' | 'ontbreekt'>;
  kolommen: readonly Gemeente[];
  koppeling: Koppeling;
};

/** Series in front of the rows, gemeenten above the columns; every figure leads to its records. */
export function Cijfertabel({ tabel, kolommen, koppeling }: Props) {
  return (
    <div>
      <DataTable
        caption={tabel.titel}
        columns={[
          { key: 'reeks', kop: 'Aantal', cel: (rij: Rijweergave) => rij.naam },
          ...kolommen.map(({ id, naam }, index) => ({
            key: id,
            kop: naam,
            rechts: true,
            cel: ({ sleutel, cellen }: Rijweergave) => (
              <Getoond cel={cellen[index]} href={recordsVan(sleutel, id, koppeling)} />
            ),
          })),
          {
            key: 'totaal',
            kop: 'Totaal',
            rechts: true,
            cel: ({ sleutel, totaal }: Rijweergave) => (
              <strong>
                <Getoond cel={totaal} href={recordsVan(sleutel, null, koppeling)} />
              </strong>
            ),
          },
        ]}
        rowKey={({ sleutel }) => sleutel}
        rows={[...tabel.rijen]}
      />
      {tabel.ontbreekt.map((zin) => (
        <p className="ik-klein ik-stil" key={zin}>
          {zin}
        </p>
      ))}
      {tabel.noot ? <p className="ik-klein ik-stil">{tabel.noot}</p> : null}
    </div>
  );
}

function Getoond({ cel, href }: { cel: Cel | undefined; href: string | undefined }) {
  if (!cel) return null;
  const titel = celTitel(cel);
  if (cel.soort === 'ontbreekt') {
    const streep = (
      <span className="ik-stil" title={titel}>
        <span aria-hidden="true">{cel.tekst}</span>
        <span className="ams-visually-hidden">{titel}</span>
      </span>
    );
    return href ? <a href={href}>{streep}</a> : streep;
  }
  const getal = (
    <span className="ik-getal" title={titel}>
      {cel.tekst}
    </span>
  );
  return href ? <a href={href}>{getal}</a> : getal;
}
