import { formatGetal } from '~/platform/format';
import type { ChartColours } from './colours';
import { render, type Size } from './render';

export type LineChartInput = {
  /** What the picture shows, for who cannot see it: 'Aanwezigheid per maand, Hoorn'. */
  title: string;
  /** Labels under the points. */
  labels: readonly string[];
  /** null: no data; the line has a gap there. */
  values: readonly (number | null)[];
  /** Lower and upper end of the band around each point. */
  band?: readonly (readonly [number, number] | null)[];
  norm?: { value: number; label: string };
  /** Behind the numbers: '%' or nothing. */
  unit?: string;
  /** Ends of the scale that may not be passed: 0 and 100 for percentages. */
  min?: number;
  max?: number;
  colours: ChartColours;
  size?: Size;
};

/** Round ends of the scale around everything that is drawn, in steps of ten parts of the unit. */
function scale({ values, band = [], norm, min = 0, max = Number.POSITIVE_INFINITY }: LineChartInput) {
  const all = [
    ...values.filter((value) => value !== null),
    ...band.flatMap((ends) => ends ?? []),
    ...(norm ? [norm.value] : []),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = high <= 10 ? 1 : 10;
  return {
    min: Math.max(min, Math.floor((low - step / 2) / step) * step),
    max: Math.min(max, Math.ceil((high + step / 2) / step) * step),
    interval: high <= 10 ? 1 : 10,
  };
}

/** More labels than this do not fit under the line. */
const mostLabels = 14;

const shown = (value: number, unit: string) => `${formatGetal(value, 1)}${unit}`;

/** A line per month with its norm and band, as SVG. Without any value there is nothing to draw: ''. */
export async function lineChart(input: LineChartInput): Promise<string> {
  const { title, labels, values, band, norm, unit = '', colours, size = { width: 640, height: 260 } } = input;
  const last = values.findLastIndex((value) => value !== null);
  if (last < 0) return '';
  const { interval, ...ends } = scale(input);
  const steps = Math.round((ends.max - ends.min) / interval);
  const text = { color: colours.muted, fontSize: 13 };
  const hidden = { type: 'line', silent: true, clip: false, showSymbol: false, lineStyle: { opacity: 0 } };
  return render(title, size, {
    grid: { left: 52, right: 56, top: 16, bottom: 44 },
    xAxis: {
      type: 'category',
      data: [...labels],
      axisLabel: { ...text, lineHeight: 16, interval: Math.floor((labels.length - 1) / mostLabels) },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.muted } },
    },
    yAxis: {
      type: 'value',
      ...ends,
      interval: interval * Math.ceil(steps / 6),
      axisLabel: { ...text, formatter: `{value}${unit}` },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      ...(band
        ? [
            { ...hidden, stack: 'band', data: band.map((both) => both?.[0] ?? null) },
            {
              ...hidden,
              stack: 'band',
              areaStyle: { color: colours.soft, opacity: 0.55 },
              data: band.map((both) => (both ? both[1] - both[0] : null)),
            },
          ]
        : []),
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'circle',
        symbolSize: 7,
        data: values.map((value, index) => ({
          value,
          label:
            index === last && value !== null
              ? { show: true, position: 'right', formatter: shown(value, unit), color: colours.ink, fontWeight: 700 }
              : { show: false },
        })),
        label: { fontSize: 14 },
        lineStyle: { color: colours.brand, width: 2.5 },
        itemStyle: { color: '#fff', borderColor: colours.brand, borderWidth: 2 },
        ...(norm && {
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: colours.accent, type: [5, 3], width: 1.5 },
            label: { position: 'insideStartTop', formatter: norm.label, color: colours.warn, fontSize: 13 },
            data: [{ yAxis: norm.value }],
          },
        }),
      },
    ],
  });
}
