import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import { cijferreeksen, cijferreeksSleutels } from '../reeksen';

type Regel = { id: string; naam: string; waarden: (number | null)[]; compleet: boolean };
type Props = { regels: Regel[]; totalen: (number | null)[]; params: string };

/** Gemeenten in front, figures above; a dash is not supplied, 0 is a figure. */
export function Cijferlijst({ regels, totalen, params }: Props) {
  return (
    <Card>
      <DataTable
        caption="Cijfers per gemeente"
        captionHidden
        columns={[
          {
            key: 'gemeente',
            kop: 'Gemeente',
            cel: ({ id, naam }: Regel) => <a href={`${paths.gemeentecijfersVan(id)}?${params}`}>{naam}</a>,
          },
          ...cijferreeksSleutels.map((sleutel, index) => ({
            key: sleutel,
            kop: cijferreeksen[sleutel].naam,
            rechts: true,
            cel: ({ waarden }: Regel) => <Getal waarde={waarden[index]} />,
          })),
          {
            key: 'stand',
            kop: 'Stand',
            cel: ({ compleet }: Regel) =>
              compleet ? <Status toon="goed">Compleet</Status> : <Status toon="let-op">Niet alles aangeleverd</Status>,
          },
        ]}
        empty={
          <Empty title="U heeft geen gemeenten om cijfers van in te voeren">
            Vraag de beheerder om uw organisatie aan een gemeente of regio te koppelen.
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={regels}
        totals={Object.fromEntries(
          cijferreeksSleutels.map((sleutel, index) => [sleutel, <Getal key={sleutel} waarde={totalen[index]} />]),
        )}
      />
      <p className="ik-klein ik-stil">
        Een streepje betekent: niet aangeleverd. Een 0 is een aangeleverd cijfer. Een totaal staat er pas als alle
        gemeenten het cijfer hebben aangeleverd.
      </p>
    </Card>
  );
}

type Periode = { van: string; tot: string };

/** The periods that reports and earlier figures are about. */
export function Periodekeuze({ keuzes, periode }: { keuzes: (Periode & { label: string })[]; periode: Periode }) {
  return (
    <Card title="Periode">
      <ul className="ik-verder">
        {keuzes.map(({ van, tot, label }) => (
          <li key={`${van} ${tot}`}>
            <a
              aria-current={van === periode.van && tot === periode.tot ? 'page' : undefined}
              href={`${paths.gemeentecijfers()}?van=${van}&tot=${tot}`}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
