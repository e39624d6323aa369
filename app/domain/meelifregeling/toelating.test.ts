import { expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { beoordeelToelatingen, regelingTeksten, type Toelating, toelatingSleutel } from './toelating';

const gemeenten = [
  { id: 'amsterdam', naam: 'Amsterdam', van: null, tot: null },
  { id: 'hoorn', naam: 'Hoorn', van: null, tot: null },
  { id: 'hhw', naam: 'Heerhugowaard', van: null, tot: '2022-01-01' },
];
const bekend = { hostId: 'amsterdam', toelatingen: [], gemeenten };
const toelating = (anders: Partial<Toelating> = {}): Toelating => ({
  gemeenteId: 'hoorn',
  van: '2022-01-01',
  tot: null,
  ...anders,
});

test('a gemeente that exists is admitted once at a time, and never the host', () => {
  expect(beoordeelToelatingen([toelating()], bekend)).toEqual(ok(true));
  const eerder = { ...bekend, toelatingen: [toelating({ tot: '2023-01-01' })] };
  expect(beoordeelToelatingen([toelating({ van: '2023-01-01' })], eerder)).toEqual(ok(true));
  expect(beoordeelToelatingen([toelating({ van: '2022-12-31' })], eerder)).toEqual(
    fail('al-toegelaten', { naam: 'Hoorn', van: '2022-01-01', tot: '2023-01-01' }),
  );
  const gastheer = beoordeelToelatingen([toelating({ gemeenteId: 'amsterdam' })], bekend);
  expect(gastheer.ok ? [] : regelingTeksten(gastheer)).toEqual([
    'Amsterdam is zelf de gastheer en kan niet bij zichzelf meeliften.',
  ]);
  expect(beoordeelToelatingen([toelating({ gemeenteId: 'hhw' })], bekend)).toEqual(
    fail('gemeente-bestaat-niet', { naam: 'Heerhugowaard', dag: '2022-01-01' }),
  );
  expect(beoordeelToelatingen([toelating({ tot: '2021-01-01' })], bekend)).toEqual(fail('eindigt-voor-begin'));
  expect(beoordeelToelatingen([toelating({ gemeenteId: 'x' })], bekend)).toEqual(fail('gemeente-onbekend'));
});

test('gemeente and first day tell admissions apart', () => {
  expect(toelatingSleutel(toelating())).toBe('hoorn 2022-01-01');
});
