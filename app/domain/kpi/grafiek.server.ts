import type { SQL } from 'drizzle-orm';
import { chartColours } from '~/ui/charts/colours';
import { lineChart } from '~/ui/charts/line';
import type { Kpi } from './catalogus-queries.server';
import { type Maandpunt, maandreeks } from './maandreeks';
import type { Meting } from './metingen';
import { plusMaanden } from './periode';
import type { Weergave } from './regel';
import { type Norm, toonNorm } from './rules';
import { leesMaanden } from './standen-queries.server';

const aantalMaanden = 24;

type Invoer = {
  kpi: Pick<Kpi, 'naam' | 'eenheid'>;
  meting: Meting;
  /** Of whom: condition on `kpi_tellingen`, and their name for who cannot see the line. */
  waar: SQL | undefined;
  vanWie: string;
  norm: Norm | null;
  /** The last month. */
  tot: string;
  weergave: Weergave;
  thema: string | null;
};

export type Grafiek = { svg: string; punten: Omit<Maandpunt, 'band'>[] };

/** The line per month with its norm and 95% band, and the same as rows. */
export async function maandGrafiek(invoer: Invoer): Promise<Grafiek> {
  const { kpi, meting, waar, vanWie, norm, tot, weergave, thema } = invoer;
  // What ripens in a month is ripe on its first day: that is the end of the month before.
  const perMaand = await leesMaanden(waar, meting, plusMaanden(tot, 1));
  const punten = maandreeks(meting, perMaand, tot, aantalMaanden, weergave);
  return {
    svg: await lineChart({
      title: `${kpi.naam} per maand, ${vanWie}`,
      labels: punten.map(({ kort }) => kort),
      values: punten.map(({ procent }) => procent),
      band: punten.map(({ band }) => band),
      norm: norm ? { value: norm.tienden / 10, label: `norm ${toonNorm(norm, kpi.eenheid)}` } : undefined,
      unit: '%',
      min: 0,
      max: 100,
      colours: chartColours(thema),
    }),
    punten: punten.map(({ band: _, ...punt }) => punt),
  };
}
