import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./thema.css', import.meta.url), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll('"', "'");
const blok = (selector: string) => {
  const inhoud = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...inhoud.matchAll(/--ik-([\w-]+):\s*(#\w+)/g)].map(([, naam, kleur]) => [naam, kleur]));
};
const basis = blok(':root') as Record<string, string>;
const themas = {
  westfriesland: basis,
  drenthe: { ...basis, ...blok(":root[data-thema='drenthe']") },
  noordholland: { ...basis, ...blok(":root[data-thema='noordholland']") },
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminantie(kleur: string): number {
  const hex = kleur.length === 4 ? [...kleur.slice(1)].map((c) => c + c).join('') : kleur.slice(1);
  const [r, g, b] = [0, 2, 4].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [licht, donker] = [luminantie(a), luminantie(b)].sort((x, y) => y - x) as [number, number];
  return (licht + 0.05) / (donker + 0.05);
}

const TEKST: [voor: string, achter: string][] = [
  ...['ink', 'muted', 'interactive', 'brand', 'good', 'warn', 'bad', 'busy'].flatMap((kleur): [string, string][] => [
    [kleur, 'paper'],
    [kleur, 'card'],
  ]),
  ['card', 'brand'],
  ['card', 'brand-dark'],
  ['card', 'interactive'],
  ['card', 'bad'],
  ['ink', 'brand-tint'],
  ['muted', 'brand-tint'],
  ['interactive', 'brand-tint'],
  ['brand-dark', 'brand-soft'],
  ['good', 'good-tint'],
  ['warn', 'warn-tint'],
  ['bad', 'bad-tint'],
  ['interactive', 'bad-tint'],
];
const VORMEN: [voor: string, achter: string][] = [
  ['border', 'card'],
  ['brand-mid', 'brand-tint'],
  ['brand', 'brand-tint'],
  ['bad', 'brand-tint'],
];

describe.each(Object.entries(themas))('theme %s', (_naam, kleuren) => {
  test.each(TEKST)('text %s on %s has a contrast of at least 4.5', (voor, achter) => {
    expect(contrast(kleuren[voor] as string, kleuren[achter] as string)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(VORMEN)('shape %s on %s has a contrast of at least 3', (voor, achter) => {
    expect(contrast(kleuren[voor] as string, kleuren[achter] as string)).toBeGreaterThanOrEqual(3);
  });
});

test('a theme overrides only what the first one sets', () => {
  for (const thema of ['drenthe', 'noordholland']) {
    const gezet = Object.keys(blok(`:root[data-thema='${thema}']`));
    expect(gezet.length).toBeGreaterThan(0);
    expect(Object.keys(basis)).toEqual(expect.arrayContaining(gezet));
  }
});
