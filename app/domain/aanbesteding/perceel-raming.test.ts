import { expect, test } from 'vitest';
import { type Opbouw, opgebouwdeRaming } from './perceel-raming';

const amrd: Opbouw = {
  trajectenPerJaar: 137,
  prijsPerTrajectCents: 10_000_00,
  looptijdMaanden: 24,
  maximaleLooptijdMaanden: 48,
};

test('AMRD: 137 trajecten a year of € 10.000 for four years, options included', () => {
  expect(opgebouwdeRaming(amrd)).toBe(5_480_000_00);
  expect(opgebouwdeRaming({ ...amrd, maximaleLooptijdMaanden: null })).toBe(2_740_000_00);
});

test('part of a year is rounded half up to a cent; zero trajecten is zero and not unknown', () => {
  const maand = {
    trajectenPerJaar: 1,
    prijsPerTrajectCents: 100_06,
    looptijdMaanden: 1,
    maximaleLooptijdMaanden: null,
  };
  expect(opgebouwdeRaming(maand)).toBe(834);
  expect(opgebouwdeRaming({ ...amrd, trajectenPerJaar: 0 })).toBe(0);
});

test('without one of the parts there is no raming', () => {
  expect(opgebouwdeRaming({ ...amrd, trajectenPerJaar: null })).toBeNull();
  expect(opgebouwdeRaming({ ...amrd, prijsPerTrajectCents: null })).toBeNull();
  expect(opgebouwdeRaming({ ...amrd, looptijdMaanden: null, maximaleLooptijdMaanden: null })).toBeNull();
});
