import { expect, test } from 'vitest';
import { laatsteJaar, leesPeriode } from './periode';
import { deelnemersVan, inVolgorde, slugVan } from './regio';

const lees = (query: string) => leesPeriode(new URLSearchParams(query));

test('a period of an address', () => {
  expect(lees('van=2022-07-01&tot=2023-07-01')).toEqual({ van: '2022-07-01', tot: '2023-07-01' });
  expect(lees('van=1-7-2022&tot=1-7-2023')).toEqual({ van: '2022-07-01', tot: '2023-07-01' });
  expect(lees('')).toBeUndefined();
  expect(lees('van=2022-07-01')).toContain('Geef de periode');
  expect(lees('van=2022-02-31&tot=2023-07-01')).toContain('Geef de periode');
  expect(lees('van=2023-07-01&tot=2023-07-01')).toContain('moet na het begin');
});

test('without one: the last twelve whole months', () => {
  expect(laatsteJaar('2023-07-03')).toEqual({ van: '2022-07-01', tot: '2023-07-01' });
  expect(laatsteJaar('2024-02-29')).toEqual({ van: '2023-02-01', tot: '2024-02-01' });
});

test('the name of a region in an address', () => {
  expect(slugVan('Westfriesland')).toBe('westfriesland');
  expect(slugVan('Noord-Holland Noord, Onderwijsroute (bovenregionaal)')).toBe(
    'noord-holland-noord-onderwijsroute-bovenregionaal',
  );
  expect(slugVan('Súdwest & Fryslân')).toBe('sudwest-fryslan');
});

test('who takes part: for the main purpose during the period, otherwise for whatever there is', () => {
  const deelname = (gemeenteId: string, doel: string, van = '2020-01-01', tot: string | null = null) => ({
    gemeenteId,
    naam: gemeenteId.toUpperCase(),
    doel,
    van,
    tot,
  });
  const periode = { van: '2022-07-01', tot: '2023-07-01' };
  const namen = (...deelnames: ReturnType<typeof deelname>[]) => deelnemersVan(deelnames, periode).map(({ id }) => id);
  expect(namen(deelname('b', 'b1-z'), deelname('a', 'algemeen'), deelname('a', 'b1-z'), deelname('c', 'map'))).toEqual([
    'a',
    'b',
  ]);
  expect(namen(deelname('c', 'map'), deelname('b', 'onderwijsroute'))).toEqual(['b', 'c']);
  expect(
    namen(
      deelname('oud', 'b1-z', '2020-01-01', '2022-07-01'),
      deelname('nieuw', 'b1-z', '2023-06-30'),
      deelname('later', 'b1-z', '2023-07-01'),
    ),
  ).toEqual(['nieuw']);
});

test('columns keep their order; who joined since comes last', () => {
  const gemeenten = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(inVolgorde(gemeenten, ['c', 'x', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  expect(inVolgorde(gemeenten, []).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
