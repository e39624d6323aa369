import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dagNummer,
  dagVanNummer,
  formatDag,
  formatDagKort,
  formatDagLang,
  formatDatum,
  formatEuro,
  formatEuroInvoer,
  formatGetal,
  formatMaand,
  formatMaandKort,
  formatMoment,
  formatMomentLang,
  formatOver,
  formatPeriode,
  formatProcent,
  meervoud,
} from './format';

const euro = (tekst: string) => `€\u00a0${tekst}`;
const heel = fc.maxSafeInteger();

describe('days and months', () => {
  test('a day in four lengths', () => {
    expect(formatDag('2026-03-02')).toBe('2-3-2026');
    expect(formatDagLang('2026-03-02')).toBe('maandag 2 maart 2026');
    expect(formatDatum('2026-03-02')).toBe('2 maart 2026');
    expect(formatDagKort('2026-03-02')).toBe('2 mrt 2026');
  });

  test('a month, whole and short', () => {
    expect(formatMaand('2023-06')).toBe('juni 2023');
    expect(formatMaandKort('2026-05-31')).toBe('mei');
  });

  test('a day that does not exist is refused', () => {
    for (const geenDag of ['2026-02-29', '2026-13-01', '2-3-2026', '', '2026-03-02T00:00:00Z']) {
      expect(() => formatDag(geenDag)).toThrow(RangeError);
    }
  });

  test('every day number comes back', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (n) => dagNummer(dagVanNummer(n)) === n));
  });
});

describe('moments are shown in Dutch local time', () => {
  test('summer and winter time', () => {
    expect(formatMoment('2026-04-14T10:00:00.000Z')).toBe('14-4-2026, 12.00 uur');
    expect(formatMoment('2026-03-02T11:00:00.000Z')).toBe('2-3-2026, 12.00 uur');
    expect(formatMomentLang('2026-04-14T10:00:00.000Z')).toBe('dinsdag 14 april 2026, 12.00 uur');
  });

  test('a late evening in UTC is the next day here, and midnight is 00.00', () => {
    expect(formatMoment('2025-12-31T23:00:00.000Z')).toBe('1-1-2026, 00.00 uur');
  });
});

describe('money', () => {
  test('cents and whole euros', () => {
    expect(formatEuro(123450)).toBe(euro('1.234,50'));
    expect(formatEuro(5)).toBe(euro('0,05'));
    expect(formatEuro(-123450)).toBe(euro('-1.234,50'));
    expect(formatEuro(548000000, { heel: true })).toBe(euro('5.480.000'));
    expect(formatEuro(150, { heel: true })).toBe(euro('2'));
    expect(formatEuro(-150, { heel: true })).toBe(euro('-2'));
    expect(formatEuro(-49, { heel: true })).toBe(euro('0'));
    expect(formatEuroInvoer(123450)).toBe('1.234,50');
  });

  test('part of a cent is a bug', () => {
    expect(() => formatEuro(0.5)).toThrow(RangeError);
  });

  test('every amount reads back to the same cents', () => {
    fc.assert(
      fc.property(heel, (cents) => {
        const tekst = formatEuro(cents);
        expect(tekst).toMatch(/^€\u00a0-?\d{1,3}(\.\d{3})*,\d{2}$/);
        return Number(tekst.replace(/[^\d-]/g, '')) === cents;
      }),
    );
  });

  test('whole euros are never further than half a euro away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const euros = Number(formatEuro(cents, { heel: true }).replace(/[^\d-]/g, ''));
        return Math.abs(euros * 100 - cents) <= 50;
      }),
    );
  });
});

describe('numbers', () => {
  test('grouping and decimals', () => {
    expect(formatGetal(0)).toBe('0');
    expect(formatGetal(1234567)).toBe('1.234.567');
    expect(formatGetal(7.4)).toBe('7,4');
    expect(formatGetal(7, 1)).toBe('7,0');
    expect(formatGetal(-1234.5, 2)).toBe('-1.234,50');
  });

  test('rounds half up on what is written, not on what is stored', () => {
    expect(formatGetal(1.005, 2)).toBe('1,01');
    expect(formatGetal(2.675, 2)).toBe('2,68');
    expect(formatGetal(0.95, 1)).toBe('1,0');
    expect(formatGetal(999.95, 1)).toBe('1.000,0');
    expect(formatGetal(-0.04, 1)).toBe('0,0');
    expect(formatGetal(1e-7, 2)).toBe('0,00');
  });
});

describe('percentages', () => {
  test('one decimal, half up', () => {
    expect(formatProcent(81, 100)).toBe('81,0%');
    expect(formatProcent(1, 3)).toBe('33,3%');
    expect(formatProcent(2, 3)).toBe('66,7%');
    expect(formatProcent(1, 2000)).toBe('0,1%');
    expect(formatProcent(-1, 2000)).toBe('-0,1%');
    expect(formatProcent(-1, 5000)).toBe('0,0%');
    expect(formatProcent(20, 1)).toBe('2.000,0%');
  });

  test('zero is not the same as no data', () => {
    expect(formatProcent(0, 12)).toBe('0,0%');
    expect(formatProcent(0, 0)).toBe('–');
  });

  test('is at most 0.05 percent point away, and exact on a half', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (teller, noemer) => {
        const promille = BigInt(formatProcent(teller, noemer).replace(/\D/g, ''));
        const verschil = promille * BigInt(noemer) - BigInt(teller) * 1000n;
        return verschil * 2n <= BigInt(noemer) && verschil * -2n < BigInt(noemer);
      }),
    );
  });

  test('does not change when teller and noemer grow together', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (t, n, k) => {
        return formatProcent(t, n) === formatProcent(t * k, n * k);
      }),
    );
  });
});

test('a half-open period is said with t/m', () => {
  expect(formatPeriode('2022-04-01', '2024-04-01')).toBe('1 april 2022 t/m 31 maart 2024');
  expect(formatPeriode('2024-02-29', '2024-03-01')).toBe('29 februari 2024');
  expect(formatPeriode('2022-04-01', null)).toBe('vanaf 1 april 2022');
  expect(() => formatPeriode('2022-04-01', '2022-04-01')).toThrow(RangeError);
});

test('one and more', () => {
  expect(meervoud(1, 'gemeente', 'gemeenten')).toBe('1 gemeente');
  expect(meervoud(0, 'gemeente', 'gemeenten')).toBe('0 gemeenten');
  expect(meervoud(1200, 'gemeente', 'gemeenten')).toBe('1.200 gemeenten');
});

test('how far away a day is', () => {
  expect([-2, -1, 0, 1, 12].map(formatOver)).toEqual([
    '2 dagen te laat',
    '1 dag te laat',
    'vandaag',
    'morgen',
    'over 12 dagen',
  ]);
});
