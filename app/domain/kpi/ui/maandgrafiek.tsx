import type { ReactNode } from 'react';
import { Figure } from '~/ui/figure';
import { DataTable } from '~/ui/table';
import type { Grafiek } from '../grafiek.server';
import { cijfer } from './kpi-tabel';

type Punt = Grafiek['punten'][number];

type MaandGrafiekProps = { grafiek: Grafiek; naam: string; uren: boolean; cohort: boolean; caption?: ReactNode };

/** A KPI month by month: the line, and the same as a table behind "Toon tabel". */
export function MaandGrafiek({ grafiek, naam, uren, cohort, caption }: MaandGrafiekProps) {
  const uitleg = cohort
    ? 'Per maand: alles wat aan het einde van die maand rijp was.'
    : uren
      ? 'Gevolgde uren gedeeld door aangeboden uren.'
      : 'Per maand: alles wat in die maand moest gebeuren.';
  return (
    <Figure
      caption={caption ?? `${uitleg} De band is 95%; een maand met te weinig gegevens heeft geen punt.`}
      empty="Er is nog geen maand met genoeg gegevens voor een lijn."
      svg={grafiek.svg}
      table={
        <DataTable
          caption={`${naam} per maand`}
          columns={[
            { key: 'maand', kop: 'Maand', cel: ({ naam: maand }: Punt) => maand },
            { key: 'waarde', kop: 'Waarde', rechts: true, cel: ({ waarde }) => cijfer(waarde) },
            {
              key: 'teller',
              kop: uren ? 'Gevolgde uren' : 'Teller',
              rechts: true,
              cel: ({ teller }) => cijfer(teller),
            },
            {
              key: 'noemer',
              kop: uren ? 'Aangeboden uren' : 'Noemer',
              rechts: true,
              cel: ({ noemer }) => cijfer(noemer),
            },
            { key: 'n', kop: 'n', rechts: true, cel: ({ n }) => cijfer(n) },
          ]}
          rowKey={({ maand }) => maand}
          rows={grafiek.punten}
        />
      }
    />
  );
}
