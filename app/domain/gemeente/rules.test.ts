import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { beoordeelBestaan, bestondOp, deelnamesNaHerindeling, opvolgerOp, opvolgingOp, statusOp } from './rules';

const heerhugowaard = { id: 'hhw', van: null, tot: '2022-01-01', opvolgerId: 'dw' };
const langedijk = { id: 'lang', van: null, tot: '2022-01-01', opvolgerId: 'dw' };
const dijkEnWaard = { id: 'dw', van: '2022-01-01', tot: null, opvolgerId: null };
const hoorn = { id: 'hoorn', van: null, tot: null, opvolgerId: null };
const alle = [heerhugowaard, langedijk, dijkEnWaard, hoorn];

test('Heerhugowaard goes on as Dijk en Waard from 1 January 2022', () => {
  expect(bestondOp(heerhugowaard, '2021-12-31')).toBe(true);
  expect(bestondOp(heerhugowaard, '2022-01-01')).toBe(false);
  expect(opvolgerOp(alle, 'hhw', '2021-12-31')?.id).toBe('hhw');
  expect(opvolgerOp(alle, 'hhw', '2022-01-01')?.id).toBe('dw');
  expect(opvolgerOp(alle, 'dw', '2021-12-31')).toBeUndefined();
  expect(opvolgerOp(alle, 'niemand', '2022-01-01')).toBeUndefined();
  expect([...opvolgingOp(alle, '2023-07-03')]).toEqual([
    ['hhw', 'dw'],
    ['lang', 'dw'],
    ['dw', 'dw'],
    ['hoorn', 'hoorn'],
  ]);
});

test('chains are followed to their end, a broken or circular one gives nobody', () => {
  const keten = [
    { id: 'a', van: null, tot: '2010-01-01', opvolgerId: 'b' },
    { id: 'b', van: '2010-01-01', tot: '2019-01-01', opvolgerId: 'c' },
    { id: 'c', van: '2019-01-01', tot: null, opvolgerId: null },
  ];
  expect(opvolgerOp(keten, 'a', '2015-06-01')?.id).toBe('b');
  expect(opvolgerOp(keten, 'a', '2020-06-01')?.id).toBe('c');
  expect(opvolgerOp(keten.slice(0, 2), 'a', '2020-06-01')).toBeUndefined();
  const kring = [
    { id: 'a', van: null, tot: '2010-01-01', opvolgerId: 'b' },
    { id: 'b', van: null, tot: '2010-01-01', opvolgerId: 'a' },
  ];
  expect(opvolgerOp(kring, 'a', '2020-01-01')).toBeUndefined();
});

test('before a gemeente existed nobody stands in for it, not even its later successor', () => {
  const later = { id: 'a', van: '2010-01-01', tot: '2020-01-01', opvolgerId: 'b' };
  expect(opvolgerOp([later, { id: 'b', van: null, tot: null, opvolgerId: null }], 'a', '2005-01-01')).toBeUndefined();
});

test('whoever is found exists on the day', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const dag = fc.constantFrom('2000-01-01', '2010-01-01', '2015-06-01', '2020-01-01', '2030-01-01');
  const gemeente = fc.record({ van: fc.option(dag), tot: fc.option(dag), opvolgerId: fc.option(id) });
  fc.assert(
    fc.property(fc.tuple(gemeente, gemeente, gemeente, gemeente), id, dag, (rijen, start, d) => {
      const lijst = rijen.map((rij, i) => ({ ...rij, id: 'abcd'[i] as string }));
      const gevonden = opvolgerOp(lijst, start, d);
      return gevonden === undefined || bestondOp(gevonden, d);
    }),
  );
});

test('a gemeente ends after it began, with a successor that exists then', () => {
  const eindigt = { ...hoorn, tot: '2025-01-01', opvolgerId: 'dw' };
  expect(beoordeelBestaan(alle, eindigt)).toEqual(ok(true));
  expect(beoordeelBestaan(alle, { ...hoorn, tot: '2025-01-01' })).toEqual(ok(true));
  expect(beoordeelBestaan(alle, { ...eindigt, tot: null })).toEqual(fail('opvolger-zonder-einde'));
  expect(beoordeelBestaan(alle, { ...eindigt, opvolgerId: 'hoorn' })).toEqual(fail('opvolger-is-zelf'));
  expect(beoordeelBestaan(alle, { ...eindigt, tot: '2021-06-01' })).toEqual(
    fail('opvolger-bestaat-niet', { dag: '2021-06-01' }),
  );
  expect(beoordeelBestaan(alle, { ...dijkEnWaard, tot: '2022-01-01' })).toEqual(
    fail('eindigt-voor-begin', { van: '2022-01-01' }),
  );
  expect(beoordeelBestaan(alle, { ...hoorn, tot: '2025-01-01', opvolgerId: 'hhw' }).ok).toBe(false);
  expect(beoordeelBestaan(alle, { ...hoorn, tot: '2025-01-01', opvolgerId: 'niemand' }).ok).toBe(false);
});

test('a gemeente that follows up another exists on that day', () => {
  expect(beoordeelBestaan(alle, { ...dijkEnWaard, van: '2022-01-02' })).toEqual(
    fail('is-zelf-opvolger', { dag: '2022-01-01' }),
  );
  expect(beoordeelBestaan(alle, { ...dijkEnWaard, tot: '2025-01-01', opvolgerId: 'hoorn' })).toEqual(ok(true));
  const kring = { ...dijkEnWaard, tot: '2025-01-01', opvolgerId: 'hhw' };
  expect(beoordeelBestaan(alle, kring).ok).toBe(false);
});

test('the deelnames of a gemeente that ends go over to its successor, unless it takes part already', () => {
  const deelname = (id: string, verbandId: string, doel: string, van: string, tot: string | null = null) => ({
    id,
    verbandId,
    doel,
    van,
    tot,
  });
  const voorbij = deelname('1', 'alkmaar', 'b1-z', '2015-01-01', '2018-01-01');
  const loopt = deelname('2', 'alkmaar', 'b1-z', '2018-01-01');
  const straks = deelname('3', 'bovenregionaal', 'onderwijsroute', '2022-03-01');
  const alMee = deelname('4', 'alkmaar', 'map', '2018-01-01');
  const uitkomst = deelnamesNaHerindeling(
    [voorbij, loopt, straks, alMee],
    [deelname('5', 'alkmaar', 'map', '2022-01-01')],
    '2022-01-01',
  );
  expect(uitkomst.eindigen).toEqual([loopt, alMee]);
  expect(uitkomst.vervallen).toEqual([straks]);
  expect(uitkomst.overnemen).toEqual([{ ...loopt, van: '2022-01-01' }, straks]);
});

test('a gemeente exists from its first day until the day before its end', () => {
  expect(statusOp(dijkEnWaard, '2021-12-31')).toBe('straks');
  expect(statusOp(dijkEnWaard, '2022-01-01')).toBe('bestaat');
  expect(statusOp(heerhugowaard, '2021-12-31')).toBe('bestaat');
  expect(statusOp(heerhugowaard, '2022-01-01')).toBe('opgeheven');
});
