import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bevatBsn } from './persoonsgegevens';

test.each([
  '111222333',
  'BSN 123456789.',
  'nr:999999999,',
  '111.222.333',
  '1112 22 333',
  '(111-222-333)',
  '123456789 3 keer',
])('%s is refused', (tekst) => {
  expect(bevatBsn(tekst)).toBe(true);
});

test.each([
  '',
  'WF-7K2M',
  '0612345678',
  '12345678',
  'les op 3-7-2023 van 9.00 uur',
  'K-2023-001',
  '1234567890',
  '€ 123.456.789,00',
])('%s may stand', (tekst) => {
  expect(bevatBsn(tekst)).toBe(false);
});

test('nine digits in a row are found whatever stands around them, and longer numbers are not', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('a', ' ', '(', '\n'), (getal, rand) => {
      const cijfers = String(getal).padStart(9, '0');
      return bevatBsn(`tekst${rand}${cijfers}${rand}tekst`) && !bevatBsn(`${cijfers}1`) && !bevatBsn(`1${cijfers}`);
    }),
  ));
