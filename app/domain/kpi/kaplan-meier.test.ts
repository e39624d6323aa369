import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aandeelOp, cumulatieveIncidentie, type Waarneming } from './kaplan-meier';

/** Fixture 2 of the measurement rules: events at 10, 14 and 20 months; lost sight of at 12 and 18. */
const vijf: Waarneming[] = [
  { maand: 10, gebeurd: true },
  { maand: 12, gebeurd: false },
  { maand: 14, gebeurd: true },
  { maand: 18, gebeurd: false },
  { maand: 20, gebeurd: true },
];

test('fixture 2: F(10) 20%, F(14) and F(18) 46,7%, F(20) 100%', () => {
  const punten = cumulatieveIncidentie(vijf);
  expect(punten.map(({ maand, risico }) => [maand, risico])).toEqual([
    [10, 5],
    [14, 3],
    [20, 1],
  ]);
  expect(aandeelOp(punten, 9)).toBe(0);
  expect(aandeelOp(punten, 10)).toBeCloseTo(0.2, 10);
  expect(aandeelOp(punten, 14)).toBeCloseTo(0.466667, 6);
  expect(aandeelOp(punten, 18)).toBeCloseTo(0.466667, 6);
  expect(aandeelOp(punten, 20)).toBe(1);
});

test('it stops where too few people are left to look at', () => {
  expect(cumulatieveIncidentie(vijf, 3).map(({ maand }) => maand)).toEqual([10, 14]);
});

const groep = fc.array(fc.record({ maand: fc.integer({ min: 1, max: 48 }), gebeurd: fc.boolean() }), { maxLength: 60 });

test('shares never fall, stay within 0 and 1, and lie within their band', () => {
  fc.assert(
    fc.property(groep, (waarnemingen) => {
      let vorige = 0;
      for (const { aandeel, onder, boven } of cumulatieveIncidentie(waarnemingen)) {
        expect(aandeel).toBeGreaterThanOrEqual(vorige - 1e-12);
        expect(onder).toBeGreaterThanOrEqual(-1e-12);
        expect(boven).toBeLessThanOrEqual(1 + 1e-12);
        expect(onder).toBeLessThanOrEqual(aandeel + 1e-9);
        expect(boven).toBeGreaterThanOrEqual(aandeel - 1e-9);
        vorige = aandeel;
      }
    }),
  );
});

test('when nobody is lost sight of it is the plain share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 36 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 36 }),
      (maanden, op) => {
        const punten = cumulatieveIncidentie(maanden.map((maand) => ({ maand, gebeurd: true })));
        expect(aandeelOp(punten, op)).toBeCloseTo(maanden.filter((maand) => maand <= op).length / maanden.length, 9);
      },
    ),
  );
});
