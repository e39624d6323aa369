import { formatGetal, meervoud } from '~/platform/format';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Figure } from '~/ui/figure';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import type { Verloop } from '../verloop.server';

type Punt = Verloop['curve'][number];
type Rij = Verloop['driehoek'][number];

/** The share that has reached it by each month since the start, of everybody. */
export function VerloopCurve({ verloop }: { verloop: Verloop }) {
  return (
    <Card title="Aandeel per maand sinds de start">
      <Figure
        caption={`Kaplan-Meier over ${meervoud(verloop.aantal, 'traject', 'trajecten')}: wie nog loopt of wegging, telt mee zolang hij is gevolgd. De band is 95%. Dit voorspelt niet het resultaat.`}
        empty="Er zijn nog te weinig trajecten om een lijn te tekenen."
        svg={verloop.svg}
        table={
          <DataTable
            caption="Aandeel per maand sinds de start"
            columns={[
              { key: 'maand', kop: 'Maanden sinds de start', cel: ({ maand }: Punt) => maand },
              { key: 'risico', kop: 'Nog te volgen', rechts: true, cel: ({ risico }) => <Getal waarde={risico} /> },
              { key: 'aandeel', kop: 'Aandeel', rechts: true, cel: ({ aandeel }) => `${formatGetal(aandeel, 1)}%` },
              {
                key: 'band',
                kop: 'Band van 95%',
                rechts: true,
                cel: ({ onder, boven }) => `${formatGetal(onder, 1)}–${formatGetal(boven, 1)}%`,
              },
            ]}
            rowKey={({ maand }) => String(maand)}
            rows={verloop.curve}
          />
        }
      />
    </Card>
  );
}

/** Quarters of starting beside each other; a cell is filled when everybody of the quarter is that far. */
export function Cohortdriehoek({ verloop }: { verloop: Verloop }) {
  const { kolommen, driehoek } = verloop;
  return (
    <Card title="Per kwartaal van de start">
      <DataTable
        caption="Aandeel per kwartaal van de start en maanden sinds de start"
        captionHidden
        columns={[
          { key: 'kwartaal', kop: 'Gestart in', cel: ({ kwartaal }: Rij) => kwartaal.replace('-Q', ', kwartaal ') },
          { key: 'aantal', kop: 'Trajecten', rechts: true, cel: ({ aantal }: Rij) => <Getal waarde={aantal} /> },
          ...kolommen.map((maanden, index) => ({
            key: String(maanden),
            kop: meervoud(maanden, 'maand', 'maanden'),
            rechts: true,
            cel: ({ cellen }: Rij) => cellen[index] ?? <span className="ams-visually-hidden">nog niet zover</span>,
          })),
        ]}
        empty={<Empty title="Er zijn nog geen trajecten gestart." />}
        rowKey={({ kwartaal }) => kwartaal}
        rows={driehoek}
      />
      <p className="ik-klein ik-stil">
        Een vak is gevuld als iedereen uit dat kwartaal zo ver is. Daarom zijn de vakken onder elkaar te vergelijken.
      </p>
    </Card>
  );
}
