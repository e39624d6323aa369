import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { barChart } from './bar';
import { chartColours } from './colours';
import { lineChart } from './line';

const colours = chartColours(null);
const evil = '<script>alert("x")</script> & "y"';
const line = (anders: Partial<Parameters<typeof lineChart>[0]> = {}) =>
  lineChart({
    title: 'Aanwezigheid',
    labels: ['jan', 'feb', 'mrt'],
    values: [70, null, 80.5],
    unit: '%',
    colours,
    ...anders,
  });

describe('every chart', async () => {
  const svgs = await Promise.all([
    line({ norm: { value: 80, label: 'norm 80%' }, band: [[60, 78], null, [70, 88]], min: 0, max: 100 }),
    barChart({
      title: 'Aantallen',
      labels: ['Hoorn', 'Opmeer'],
      series: [{ name: 'gestart', values: [12, null] }],
      colours,
    }),
  ]);

  test('is a picture with a name, and scales with its frame', () => {
    for (const svg of svgs) {
      expect(svg).toMatch(/^<svg aria-label="[^"]+" height="\d+" role="img" viewBox="0 0 640 \d+"/);
      expect(svg).toContain('<title>');
    }
  });

  test('has no inline style, class, script or id: the security policy forbids them', () => {
    for (const svg of svgs) expect(svg).not.toMatch(/style|class=|script|ecmeta|\sid=|url\(/);
  });

  test('shows typed text as text', async () => {
    for (const svg of await Promise.all([
      line({ title: evil, labels: [evil, 'b', 'c'], norm: { value: 80, label: evil } }),
      barChart({ title: evil, labels: [evil], series: [{ name: evil, values: [1] }], colours }),
    ])) {
      expect(svg).not.toMatch(/<script/i);
      expect(svg).toContain('&lt;script&gt;');
      expect(svg).toMatch(/aria-label="&lt;script&gt;alert\(&quot;x&quot;\)/);
    }
  });
});

describe('a line', () => {
  test('names its last value and leaves a gap where there is no data', async () => {
    expect(await line()).toContain('80,5%');
    expect(await line({ values: [70, 75, null] })).toContain('75,0%');
    expect(await line()).toMatch(/d="M[\d. ]+M[\d. ]+"/);
  });

  test('without any value there is no picture', async () => {
    expect(await line({ values: [null, null, null] })).toBe('');
  });
});

test('the colours are those of the style sheet', () => {
  const css = readFileSync(new URL('../styles/thema.css', import.meta.url), 'utf8');
  const block = (selector: string) => css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  const names = {
    brand: 'brand',
    soft: 'brand-soft',
    tint: 'brand-tint',
    accent: 'accent',
    line: 'line',
    ink: 'ink',
    muted: 'muted',
    warn: 'warn',
  };
  for (const thema of ['westfriesland', 'drenthe', 'noordholland']) {
    const own = block(thema === 'westfriesland' ? ':root {' : `:root[data-thema="${thema}"] {`);
    for (const [name, variable] of Object.entries(names)) {
      const found =
        new RegExp(`--ik-${variable}:\\s*(#\\w+)`).exec(own) ??
        new RegExp(`--ik-${variable}:\\s*(#\\w+)`).exec(block(':root {'));
      expect([thema, name, chartColours(thema)[name as keyof typeof names]]).toEqual([thema, name, found?.[1]]);
    }
  }
});
