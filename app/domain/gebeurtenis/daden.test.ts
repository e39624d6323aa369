import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daadTekst } from './daden';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const written = [
  /daad: '([a-z-]+:[a-z-]+)'/g,
  // In the stories: a moment with its day, or an event of a building block.
  /'\d{4}-\d{2}-\d{2}',\s*'([a-z-]+:[a-z-]+)'/g,
  /gebeurtenis\([^,]+,\s*'([a-z-]+:[a-z-]+)'/g,
];
const acts = new Set(
  [...files('app'), ...files('seeds')].flatMap((source) =>
    written.flatMap((pattern) => [...source.matchAll(pattern)].map((found) => found[1] ?? '')),
  ),
);

test('the search finds the acts of code and of stories', () => {
  expect(acts).toContain('klok:verzetten');
  expect(acts).toContain('perceel:gunnen');
});

test.each([...acts])('%s has words on screen', (daad) => {
  expect(daadTekst(daad)).not.toContain(': ');
});
