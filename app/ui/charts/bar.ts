import { formatGetal } from '~/platform/format';
import type { ChartColours } from './colours';
import { render, type Size } from './render';

export type BarChartInput = {
  /** What the picture shows, for who cannot see it. */
  title: string;
  labels: readonly string[];
  /** One row of bars per series; null: no data, no bar. */
  series: readonly { name: string; values: readonly (number | null)[] }[];
  /** Bars of a label on top of each other instead of beside each other. */
  stacked?: boolean;
  unit?: string;
  colours: ChartColours;
  size?: Size;
};

const heightOf = (input: BarChartInput) =>
  24 + input.labels.length * (input.stacked ? 30 : 12 + 20 * input.series.length);

const som = (series: BarChartInput['series'], index: number) =>
  series.reduce((totaal, { values }) => totaal + (values[index] ?? 0), 0);

/** Lying bars under each other with their figures behind them, as SVG. Names of series stand in the caption of the page. */
export async function barChart(input: BarChartInput): Promise<string> {
  const { title, labels, series, stacked = false, unit = '', colours } = input;
  if (labels.length === 0) return '';
  const size = input.size ?? { width: 640, height: heightOf(input) };
  const fills = [colours.brand, colours.accent, colours.soft, colours.muted];
  const text = { color: colours.ink, fontSize: 13 };
  const langste = Math.max(...labels.map((_, index) => som(series, index)));
  /** In a piece of a bar that is narrower than its figure, the figure would lie over the next one. */
  const past = (value: number) => !stacked || (value / langste) * (size.width - 206) >= 8 * formatGetal(value).length;
  return render(title, size, {
    grid: { left: 150, right: 56, top: 8, bottom: 8 },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...labels],
      axisLabel: { ...text, width: 140, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    },
    series: series.map(({ name, values }, index) => ({
      type: 'bar',
      name,
      silent: true,
      clip: false,
      ...(stacked && { stack: 'all' }),
      barMaxWidth: 18,
      itemStyle: { color: fills[index % fills.length] },
      data: values.map((value) => ({
        value,
        label: { show: value !== null && past(value), formatter: value === null ? '' : `${formatGetal(value)}${unit}` },
      })),
      label: {
        position: stacked ? 'inside' : 'right',
        ...text,
        ...(stacked && { color: index === 0 ? '#fff' : colours.ink }),
      },
    })),
  });
}
