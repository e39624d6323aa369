import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKvkNummer, kernVanNaam, lijktOp, naamOp } from './rules';

const aanbieder = (naam: string, kvkNummer: string | null = null) => ({ namen: [naam], kvkNummer });
const sterkte = (a: string, b: string) => lijktOp(aanbieder(a), aanbieder(b))?.sterkte ?? null;

test('NLtraining and NL-training are one', () => {
  expect(sterkte('NLtraining', 'NL-training')).toBe('waarschijnlijk-dezelfde');
  expect(sterkte('NLtraining', 'NL training B.V.')).toBe('waarschijnlijk-dezelfde');
});

test('Inova and Edinova are two: at most a warning', () => {
  expect(sterkte('Inova', 'Stichting Inova')).toBe('waarschijnlijk-dezelfde');
  expect(sterkte('EdINOVA', 'Edinova')).toBe('waarschijnlijk-dezelfde');
  for (const inova of ['Inova', 'INOVA', 'Stichting Inova']) {
    for (const edinova of ['Edinova', 'EdINOVA']) expect(sterkte(inova, edinova)).toBe('let-op');
  }
});

test('a KvK-nummer decides', () => {
  expect(lijktOp(aanbieder('Vonk', '12345678'), aanbieder('ROC Kop van Noord-Holland', '12345678'))?.sterkte).toBe(
    'dezelfde',
  );
  expect(lijktOp(aanbieder('Inova', '12345678'), aanbieder('Inova', '87654321'))?.sterkte).toBe('let-op');
});

test('different parties of the stories do not look alike', () => {
  const namen = [
    'Fiolet Taaltrainingen',
    'Edinova',
    'NLtraining',
    'NewBees',
    'Vonk',
    'Horizon College',
    'VluchtelingenWerk',
    'Hogeschool van Amsterdam',
    'Vrije Universiteit',
  ];
  for (const [i, a] of namen.entries())
    for (const b of namen.slice(i + 1)) expect([a, b, sterkte(a, b)]).toEqual([a, b, null]);
});

test('also earlier names and aliases count', () => {
  expect(lijktOp({ kvkNummer: null, namen: ['Vonk', 'Clusius College'] }, aanbieder('Clusius-college'))?.sterkte).toBe(
    'waarschijnlijk-dezelfde',
  );
});

test('the name on a day', () => {
  const namen = [
    { naam: 'Vonk', van: '2021-08-01', tot: null },
    { naam: 'ROC Kop van Noord-Holland', van: '2000-01-01', tot: '2021-08-01' },
  ];
  expect(naamOp(namen, '2021-07-31')).toBe('ROC Kop van Noord-Holland');
  expect(naamOp(namen, '2021-08-01')).toBe('Vonk');
  expect(naamOp(namen, '1990-01-01')).toBe('ROC Kop van Noord-Holland');
  expect(naamOp([{ naam: 'Oud', van: null, tot: '2020-01-01' }], '2021-01-01')).toBe('Oud');
  expect(naamOp([], '2021-01-01')).toBeUndefined();
});

test('what is compared of a name', () => {
  expect(kernVanNaam('Stichting Één & Co. B.V.')).toBe('eenco');
  expect(kernVanNaam('Stichting')).toBe('stichting');
  expect(sterkte('!', '?')).toBeNull();
});

test('KvK numbers have eight digits', () => {
  expect(isKvkNummer('01234567')).toBe(true);
  for (const onzin of ['1234567', '123456789', '1234 5678', '12345abc', '']) expect(isKvkNummer(onzin)).toBe(false);
});

test('looking alike works both ways, and a name is always itself', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      return sterkte(a, b) === sterkte(b, a) && sterkte(a, a) === 'waarschijnlijk-dezelfde';
    }),
  ));
