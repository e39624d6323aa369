import { expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { beoordeelDeelnames, type Deelname, eindeVan } from './rules';

const gemeenten = [
  { id: 'hoorn', naam: 'Hoorn', van: null, tot: null },
  { id: 'hhw', naam: 'Heerhugowaard', van: null, tot: '2022-01-01' },
];
const deelname = (anders: Partial<Deelname> = {}): Deelname => ({
  gemeenteId: 'hoorn',
  doel: 'b1-z',
  van: '2022-01-01',
  tot: null,
  ...anders,
});

test('a gemeente takes part per purpose, and again after it left', () => {
  expect(beoordeelDeelnames([deelname()], [], gemeenten)).toEqual(ok(true));
  expect(beoordeelDeelnames([deelname({ doel: 'map' })], [deelname()], gemeenten)).toEqual(ok(true));
  const eerder = deelname({ van: '2020-01-01', tot: '2022-01-01' });
  expect(beoordeelDeelnames([deelname()], [eerder], gemeenten)).toEqual(ok(true));
  expect(beoordeelDeelnames([deelname({ van: '2021-12-31' })], [eerder], gemeenten)).toEqual(
    fail('doet-al-mee', { naam: 'Hoorn', doel: 'b1-z', van: '2020-01-01', tot: '2022-01-01' }),
  );
});

test('only a gemeente that exists on the first day, and an end after the beginning', () => {
  const opgeheven = deelname({ gemeenteId: 'hhw' });
  expect(beoordeelDeelnames([opgeheven], [], gemeenten)).toEqual(
    fail('gemeente-bestaat-niet', { naam: 'Heerhugowaard', dag: '2022-01-01' }),
  );
  expect(beoordeelDeelnames([deelname({ tot: '2022-01-01' })], [], gemeenten)).toEqual(fail('eindigt-voor-begin'));
  expect(beoordeelDeelnames([deelname({ gemeenteId: 'niemand' })], [], gemeenten)).toEqual(fail('gemeente-onbekend'));
});

test('what ends before it began never was', () => {
  expect(eindeVan(deelname(), '2022-01-01')).toBe('vervalt');
  expect(eindeVan(deelname(), '2022-01-02')).toBe('eindigt');
});
