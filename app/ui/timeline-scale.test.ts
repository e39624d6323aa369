import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dagVanNummer } from '~/platform/format';
import { tijdSchaal } from './timeline-scale';

test('spans whole months around all periods', () => {
  const schaal = tijdSchaal([
    { van: '2026-01-05', tot: '2026-01-31' },
    { van: '2026-02-16', tot: '2026-04-01' },
  ]);
  expect(schaal.positie('2026-01-01')).toBe(0);
  expect(schaal.positie('2026-04-01')).toBe(100);
  expect(schaal.streepjes.map((s) => s.label)).toEqual(['jan ’26', 'feb', 'mrt']);
});

test('a period that ends at the start of a month does not draw in that month', () => {
  expect(tijdSchaal([{ van: '2025-12-15', tot: '2026-02-01' }]).positie('2026-02-01')).toBe(100);
});

test('no more than eight marks, all inside, whatever the span', () => {
  const dag = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 20_000 }), (van, duur) => {
      const schaal = tijdSchaal([{ van: dagVanNummer(van), tot: dagVanNummer(van + duur) }]);
      expect(schaal.streepjes.length).toBeLessThanOrEqual(8);
      expect(schaal.streepjes.every((s) => s.positie >= 0 && s.positie < 100)).toBe(true);
      expect(schaal.positie(dagVanNummer(van))).toBeGreaterThanOrEqual(0);
      expect(schaal.positie(dagVanNummer(van + duur))).toBeLessThanOrEqual(100);
    }),
  );
});

test('nothing to show is a bug of the caller', () => {
  expect(() => tijdSchaal([])).toThrow(RangeError);
});
