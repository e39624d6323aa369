import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatGetal } from '~/platform/format';
import { fail, ok } from '~/platform/result';
import { metingForm, parseCijfer } from './form';
import { beoordeelMeting, metingTeksten } from './rules';

test.each([
  ['7,8', 78],
  ['7.8', 78],
  [' 10 ', 100],
  ['1', 10],
])('%s is a mark', (invoer, tienden) => expect(parseCijfer(invoer)).toBe(tienden));

test.each(['', '0', '0,9', '10,1', '11', '7,85', '-7', 'zeven', '7,', '1e1'])('%s is none', (invoer) =>
  expect(parseCijfer(invoer)).toBeUndefined(),
);

test('a mark that is shown can be typed back', () =>
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100 }), (tienden) => parseCijfer(formatGetal(tienden / 10, 1)) === tienden),
  ));

const meting = {
  van: '2023-01-01',
  totEnMet: '2023-03-31',
  cijferTienden: 78,
  bronNotatie: null,
  isEigenGebied: true,
  isBekendeAanbieder: true,
};
const op = (anders: Partial<Parameters<typeof beoordeelMeting>[0]>) =>
  beoordeelMeting({ ...meting, ...anders }, '2023-07-03');

test('a measurement has a mark or the words of its source, and a period', () => {
  expect(op({})).toEqual(ok({ van: '2023-01-01', tot: '2023-04-01' }));
  expect(op({ cijferTienden: null, bronNotatie: 'minimaal een 7' }).ok).toBe(true);
  expect(op({ cijferTienden: null })).toEqual(fail('cijfer-of-woorden'));
  expect(op({ totEnMet: '2022-12-31' })).toEqual(fail('eindigt-voor-begin'));
  expect(op({ van: '2023-08-01', totEnMet: '2023-08-01' })).toEqual(
    fail('nog-niet-begonnen', { vandaag: '2023-07-03' }),
  );
  expect(op({ isEigenGebied: false })).toEqual(fail('gebied-niet-van-u'));
  expect(op({ isBekendeAanbieder: false })).toEqual(fail('aanbieder-onbekend'));
  const nee = op({ cijferTienden: null });
  expect(nee.ok ? [] : metingTeksten(nee)[0]).toContain('minimaal een 7');
});

test('the form says in Dutch what is wrong, and refuses a burgerservicenummer', () => {
  const fout = metingForm.safeParse({
    gebied: 'g',
    onderwerp: 'van 123456789',
    dienst: 'taal',
    van: '1-1-2023',
    totEnMet: '31-2-2023',
    cijferTienden: '12',
    respondenten: '-1',
    bron: 'S4',
  });
  const zinnen = fout.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];
  expect(zinnen).toEqual([
    'onderwerp: Hier staat een getal van negen cijfers, dat een burgerservicenummer kan zijn. Haal het weg.',
    'totEnMet: "31-2-2023" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.',
    'cijferTienden: "12" is geen rapportcijfer. Schrijf een cijfer van 1 tot en met 10, bijvoorbeeld 7,8.',
    'respondenten: "-1" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137.',
  ]);
});
