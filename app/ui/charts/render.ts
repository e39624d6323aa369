import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/**
 * Charts are drawn on the server only, as SVG text: never import these files from what runs in the browser. Everything
 * here depends on the arguments alone.
 */
use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

export type Size = { readonly width: number; readonly height: number };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `style="font-size:12px;…"` as attributes: the portal's pages allow no inline styles. The font is that of the page. */
const withoutStyle = (_: string, style: string): string =>
  style
    .split(';')
    .map((rule) => rule.split(':'))
    .flatMap(([name = '', value = '']) => (name && name !== 'font-family' ? [` ${name}="${value}"`] : []))
    .join('');

/** What ECharts adds for its own script in the browser goes (clips too: nothing is drawn outside); the picture gets its name. */
const cleaned = (svg: string, title: string, { width, height }: Size): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<defs[\s\S]*?<\/defs>/g, '')
    .replace(/ (?:class|clip-path|pointer-events|ecmeta_\w+|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, withoutStyle)
    .replace(
      /^<svg[^>]*>/,
      `<svg aria-label="${escaped(title)}" height="${height}" role="img" viewBox="0 0 ${width} ${height}" width="${width}" xmlns="http://www.w3.org/2000/svg"><title>${escaped(title)}</title>`,
    )
    .replace(/\n/g, '');

function draw(title: string, size: Size, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, ...option });
    return cleaned(chart.renderToSVGString(), title, size);
  } finally {
    // Otherwise its timer keeps the process alive.
    chart.dispose();
  }
}

const kept = new Map<string, string>();
const mostKept = 200;

/** The SVG of a chart. The same picture is drawn once: drawing takes longer than the rest of a page. */
export function render(title: string, size: Size, option: EChartsCoreOption): string {
  const key = JSON.stringify([title, size, option]);
  const earlier = kept.get(key);
  if (earlier) return earlier;
  const svg = draw(title, size, option);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(key, svg);
  return svg;
}
