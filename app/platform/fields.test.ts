import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dag, euro, geheelGetal, parseDagInvoer, parseEuroInvoer, tekst, tijd } from './fields';
import { formatDag, formatEuroInvoer } from './format';

const melding = (uitkomst: { success: boolean; error?: { issues: { message: string }[] } }) =>
  uitkomst.error?.issues[0]?.message;

test('a Dutch day goes in as people type it', () => {
  expect(parseDagInvoer('2-3-2026')).toBe('2026-03-02');
  expect(parseDagInvoer('02/03/2026')).toBe('2026-03-02');
  expect(parseDagInvoer(' 2026-03-02 ')).toBe('2026-03-02');
});

test.each(['30-2-2026', '31-4-2026', '29-2-2023', '2-13-2026', 'morgen', '2-3-26', '0-1-2026', '1-1-0026'])(
  '%s is no day',
  (invoer) => {
    expect(parseDagInvoer(invoer)).toBeUndefined();
    expect(melding(dag('de startdatum').safeParse(invoer))).toBe(
      `"${invoer}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.`,
    );
  },
);

test('every day that is shown can be typed back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseDagInvoer(formatDag(day))).toBe(day);
    }),
  );
});

test.each([
  ['1.234,50', 123_450],
  ['€ 5.480.000', 548_000_000],
  ['10000', 1_000_000],
  ['0,5', 50],
  ['1.234,-', 123_400],
])('%s is an amount', (invoer, cents) => {
  expect(parseEuroInvoer(invoer)).toBe(cents);
});

test.each(['1,234.50', '12.34', '-5', 'tien', '1,234', '', '1.23.456', '99999999999999999'])(
  '%s is no amount',
  (invoer) => {
    expect(parseEuroInvoer(invoer)).toBeUndefined();
    expect(euro('de raming').safeParse(invoer).success).toBe(false);
  },
);

test('every amount that is shown can be typed back, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (cents) => {
      expect(parseEuroInvoer(formatEuroInvoer(cents))).toBe(cents);
    }),
  );
});

test('a message says what to do', () => {
  expect(melding(tekst('de titel').safeParse(undefined))).toBe('Vul de titel in.');
  expect(melding(tekst('de titel').safeParse('   '))).toBe('Vul de titel in.');
  expect(melding(geheelGetal('het aantal').safeParse('zeven'))).toBe(
    '"zeven" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137.',
  );
  expect(melding(geheelGetal('het aantal', { min: 1 }).safeParse('0'))).toBe('Dit moet minstens 1 zijn.');
  expect(melding(tijd('de tijd').safeParse('25.00'))).toBe('"25.00" is geen tijd. Schrijf bijvoorbeeld 12.00.');
  expect(tijd('de tijd').parse('9.05')).toBe('09:05');
});
