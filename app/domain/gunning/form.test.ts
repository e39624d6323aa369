import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { definitiefForm, gunningForm } from './form';

function ontleed(invoer: Record<string, string>) {
  const formData = new FormData();
  for (const [naam, waarde] of Object.entries({ versie: '2', verzondenDatum: '12-6-2023', ...invoer })) {
    formData.append(naam, waarde);
  }
  return parseWithZod(formData, { schema: gunningForm });
}

test('rows without a choice fall out: of the gegunden and of the combinatie', () => {
  const inzending = ontleed({
    'partijen[0].partijId': '',
    'partijen[1].partijId': 'p1',
    'leden[0].levert': 'on',
    'leden[0].rol': 'onbekend',
    'leden[1].levert': 'on',
  });
  expect(inzending).toMatchObject({
    status: 'success',
    value: {
      partijen: [{ partijId: 'p1', toelichting: null }],
      leden: [],
      combinatieNaam: null,
      verzondenDatum: '2023-06-12',
    },
  });
});

test('a combinatie has at least two different aanbieders; without the tick somebody does not deliver', () => {
  const een = ontleed({ 'leden[0].aanbiederId': 'a' });
  expect(een.reply().error).toEqual({ leden: ['Kies minstens twee aanbieders voor de combinatie, of geen.'] });
  const dubbel = ontleed({ 'leden[0].aanbiederId': 'a', 'leden[1].aanbiederId': 'a' });
  expect(dubbel.reply().error).toEqual({ leden: ['Een aanbieder staat twee keer in de combinatie. Haal er één weg.'] });
  const goed = ontleed({ 'leden[0].aanbiederId': 'a', 'leden[0].levert': 'on', 'leden[1].aanbiederId': 'b' });
  expect(goed).toMatchObject({
    value: {
      leden: [
        { aanbiederId: 'a', rol: 'onbekend', levert: true },
        { aanbiederId: 'b', rol: 'onbekend', levert: false },
      ],
    },
  });
});

test('no ground to leave the standstill out is an empty choice', () => {
  const formData = new FormData();
  for (const [naam, waarde] of [
    ['versie', '3'],
    ['datum', '3-7-2023'],
    ['zonder', ''],
  ] as const)
    formData.append(naam, waarde);
  expect(parseWithZod(formData, { schema: definitiefForm })).toMatchObject({
    status: 'success',
    value: { datum: '2023-07-03' },
  });
});
