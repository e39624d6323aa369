import { expect, test } from 'vitest';
import { aanbestedingForm, parseRekenInvoer } from './form';
import { eldersForm, planningForm } from './form-daden';

const fouten = (uitkomst: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  uitkomst.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('Dutch dates and times come out as we keep them', () => {
  const invoer = { titel: ' Leerroutes ', procedure: 'sas', hoofdvoorwerp: 'sas', standstillDagen: '20', versie: '3' };
  expect(
    aanbestedingForm.parse({ ...invoer, sluitingDatum: '2-3-2026', sluitingTijd: '9.30', eldersGelopen: 'on' }),
  ).toMatchObject({
    titel: 'Leerroutes',
    sluitingDatum: '2026-03-02',
    sluitingTijd: '09:30',
    eldersGelopen: true,
    penvoerderId: null,
  });
  expect(aanbestedingForm.parse(invoer)).toMatchObject({
    sluitingDatum: null,
    sluitingTijd: '12:00',
    eldersGelopen: false,
  });
});

test('what is wrong is said at its field', () => {
  const uitkomst = aanbestedingForm.safeParse({
    titel: '',
    procedure: 'loterij',
    hoofdvoorwerp: 'sas',
    standstillDagen: '366',
    versie: '1',
  });
  expect(fouten(uitkomst)).toEqual([
    'titel: Vul de titel in.',
    'procedure: Kies de procedure.',
    'standstillDagen: Dit mag hoogstens 365 zijn.',
  ]);
});

test('a plan has no end without a beginning and none before it', () => {
  const uitkomst = planningForm.safeParse({
    versie: '1',
    momenten: [
      { soort: 'publicatie', van: '3-8-2023', totEnMet: '1-8-2023' },
      { soort: 'start', totEnMet: '1-8-2023' },
      { soort: 'inschrijven', van: '1-8-2023' },
    ],
  });
  expect(fouten(uitkomst)).toEqual([
    'momenten.0.totEnMet: De laatste dag ligt voor de eerste dag.',
    'momenten.1.van: Vul ook de eerste dag in.',
  ]);
});

test('of a tender elsewhere only the source is asked', () => {
  expect(eldersForm.safeParse({ bron: 'Raadsbrief', versie: '1' }).success).toBe(true);
  expect(fouten(eldersForm.safeParse({ versie: '1' }))).toEqual(['bron: Vul de bron in.']);
});

test('the calculator reads its question from the address and answers nonsense with a sentence', () => {
  const lees = (query: string) => parseRekenInvoer(new URLSearchParams(query));
  expect(lees('richting=terug&datum=1-6-2024&grond=urgent')).toEqual({
    richting: 'terug',
    grond: 'urgent',
    invoer: '1-6-2024',
    datum: '2024-06-01',
    fout: null,
  });
  expect(lees('')).toMatchObject({ richting: 'vooruit', grond: 'normaal', datum: undefined, fout: null });
  expect(lees('datum=gisteren').fout).toBe('"gisteren" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.');
  expect(lees('datum=1-1-2999')).toMatchObject({ datum: undefined, fout: 'Kies een datum tussen 2000 en 2100.' });
});
