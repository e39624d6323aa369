import type { EChartsCoreOption, init } from 'echarts/core';

/**
 * Charts are drawn on the server only, as SVG text: never import these files from what runs in the browser. Everything
 * here depends on the arguments alone.
 */
async function loadEcharts(): Promise<typeof init> {
  const [core, { BarChart, LineChart }, { GridComponent, MarkLineComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);
  return core.init;
}
/** At the first chart: loading takes as long as the rest of the start. */
let echarts: ReturnType<typeof loadEcharts> | undefined;

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

async function draw(title: string, size: Size, option: EChartsCoreOption): Promise<string> {
  echarts ??= loadEcharts();
  const start = await echarts;
  const chart = start(null, null, { renderer: 'svg', ssr: true, ...size });
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
export async function render(title: string, size: Size, option: EChartsCoreOption): Promise<string> {
  const key = JSON.stringify([title, size, option]);
  const earlier = kept.get(key);
  if (earlier) return earlier;
  const svg = await draw(title, size, option);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(key, svg);
  return svg;
}
