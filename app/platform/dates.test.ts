import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDagen,
  addMaanden,
  dagenTussen,
  dagVanMoment,
  isBinnen,
  laatste,
  overlapt,
  parseDag,
  weekdagNaam,
} from './dates';

const dag = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('parseDag takes existing days only', () => {
  expect(parseDag('2024-02-29')).toBe('2024-02-29');
  for (const onzin of ['2023-02-29', '2023-2-1', '1-2-2023', '2023-13-01', '2023-01-01T00:00', ''])
    expect(parseDag(onzin)).toBeUndefined();
});

test('months clamp to the end of the month', () => {
  expect(addMaanden('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMaanden('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMaanden('2022-08-31', 6)).toBe('2023-02-28');
  expect(addMaanden('2023-03-31', -1)).toBe('2023-02-28');
  expect(addMaanden('2022-12-31', 6)).toBe('2023-06-30');
});

test('the calendar day of a moment is the Dutch one', () => {
  expect(dagVanMoment('2023-07-03T22:30:00.000Z')).toBe('2023-07-04');
  expect(dagVanMoment('2023-12-31T22:30:00.000Z')).toBe('2023-12-31');
});

test('weekday names', () => {
  expect(weekdagNaam('2023-07-03')).toBe('maandag');
  expect(weekdagNaam('2026-03-22')).toBe('zondag');
});

describe('properties', () => {
  test('adding and counting days are each other’s inverse', () =>
    fc.assert(fc.property(dag, fc.integer({ min: -5000, max: 5000 }), (d, n) => dagenTussen(d, addDagen(d, n)) === n)));
  test('text order is calendar order', () =>
    fc.assert(fc.property(dag, dag, (a, b) => a < b === dagenTussen(a, b) > 0)));
  test('adding months keeps the day, or takes the last of a shorter month', () =>
    fc.assert(
      fc.property(dag, fc.integer({ min: -120, max: 120 }), (d, n) => {
        const uitkomst = addMaanden(d, n);
        const gelijk = uitkomst.slice(8) === d.slice(8);
        return gelijk || (uitkomst.slice(8) < d.slice(8) && addDagen(uitkomst, 1).endsWith('-01'));
      }),
    ));
  test('two periods overlap exactly when they share a day', () =>
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 40 }),
        (van, lengte, shift, ander) => {
          const a = { van, tot: addDagen(van, lengte) };
          const b = { van: addDagen(van, shift), tot: addDagen(van, shift + ander) };
          const gedeeld = Array.from({ length: lengte }, (_, i) => addDagen(van, i)).some((d) => isBinnen(b, d));
          return overlapt(a, b) === gedeeld && overlapt(b, a) === gedeeld;
        },
      ),
    ));
});

test('open ends', () => {
  expect(isBinnen({ van: null, tot: null }, '2023-01-01')).toBe(true);
  expect(isBinnen({ van: '2023-01-01', tot: '2023-01-02' }, '2023-01-02')).toBe(false);
  expect(overlapt({ van: null, tot: '2023-01-01' }, { van: '2023-01-01', tot: null })).toBe(false);
  expect(laatste('2023-01-01', '2023-02-01', '2022-01-01')).toBe('2023-02-01');
});
