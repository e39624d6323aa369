import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { perceelForm } from './perceel-form';

const basis: Record<string, string | string[]> = {
  versie: '1',
  naam: 'B1-route en Z-route',
  type: 'b1-z',
  leerroutes: ['b1', 'z'],
  aantalTeContracteren: '2',
};

function ontleed(anders: Record<string, string | string[]> = {}) {
  const formData = new FormData();
  for (const [naam, waarde] of Object.entries({ ...basis, ...anders })) {
    for (const deel of [waarde].flat()) formData.append(naam, deel);
  }
  return parseWithZod(formData, { schema: perceelForm });
}
const fouten = (anders: Record<string, string | string[]>) => ontleed(anders).reply().error ?? {};
function waarde(anders: Record<string, string | string[]> = {}) {
  const inzending = ontleed(anders);
  return inzending.status === 'success' ? inzending.value : undefined;
}

test('what is not known yet may stay empty', () => {
  expect(waarde()).toMatchObject({
    gemeenten: [],
    criteria: [],
    prijsPerTraject: null,
    startDatum: null,
    ontzorgen: false,
  });
});

test('Dutch numbers and dates come in as people type them', () => {
  const invoer = { prijsPerTraject: '10.000,50', trajectenPerJaar: '1.370', startDatum: '1-1-2024', gemeenten: 'g1' };
  expect(waarde(invoer)).toMatchObject({
    prijsPerTraject: 10_000_50,
    trajectenPerJaar: 1370,
    startDatum: '2024-01-01',
    gemeenten: ['g1'],
  });
});

test('empty rows of criteria fall out, half filled ones do not, and the weights are 100 together', () => {
  const goed = {
    'criteria[0].naam': 'Kwaliteit',
    'criteria[0].gewicht': '60',
    'criteria[2].naam': 'Prijs',
    'criteria[2].gewicht': '40',
  };
  expect(waarde(goed)?.criteria).toEqual([
    { naam: 'Kwaliteit', gewicht: 60 },
    { naam: 'Prijs', gewicht: 40 },
  ]);
  expect(fouten({ ...goed, 'criteria[2].gewicht': '30' })).toEqual({
    criteria: ['De gewichten zijn samen 90. Maak er samen 100 van.'],
  });
  expect(fouten({ 'criteria[0].naam': 'Kwaliteit', 'criteria[1].gewicht': '40' })).toMatchObject({
    'criteria[0].gewicht': ['Vul het gewicht in.'],
    'criteria[1].naam': ['Vul het criterium in.'],
  });
});

test('leerroutes fit what is bought, and the longest term is not the shorter one', () => {
  expect(fouten({ type: 'maatschappelijke-begeleiding' })).toEqual({
    leerroutes: [
      'Bij “Maatschappelijke begeleiding” past niet: B1-route, Z-route. Kies een ander type of haal dit weg.',
    ],
  });
  expect(fouten({ looptijdMaanden: '48', maximaleLooptijdMaanden: '24' })).toEqual({
    maximaleLooptijdMaanden: ['De langste looptijd is korter dan de looptijd (48 maanden).'],
  });
  expect(fouten({ leerroutes: 'x' })).toMatchObject({ 'leerroutes[0]': ['Kies een leerroute.'] });
  expect(fouten({ aantalTeContracteren: '0' })).toEqual({ aantalTeContracteren: ['Dit moet minstens 1 zijn.'] });
});
