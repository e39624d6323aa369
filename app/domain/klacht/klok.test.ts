import { describe, expect, test } from 'vitest';
import { klokregels, termijnUitleg } from './klok';
import type { KlachtInTermijn, Termijnregels } from './termijn';

const regels: Termijnregels = {
  afhandelenDagen: 42,
  afhandelenCommissieDagen: 70,
  verdagenDagen: 28,
  ontvangstWerkdagen: 5,
  buitenBehandelingDagen: 28,
  sluitenDagen: 28,
};
const klacht = (anders: Partial<KlachtInTermijn> = {}): KlachtInTermijn => ({
  status: 'in-behandeling',
  ontvangenDatum: '2023-06-05',
  bevestigdDatum: '2023-06-14',
  commissie: false,
  verdaagdDagen: 0,
  instemmingTotDatum: null,
  afgehandeldDatum: null,
  ...anders,
});
const op = (dag: string, anders: Partial<KlachtInTermijn> = {}) => klokregels(klacht(anders), regels, dag);

describe('the clock says in words what the bar shows', () => {
  test('while it runs', () => {
    expect(op('2023-07-03')).toEqual([
      {
        sleutel: 'bevestigen',
        label: 'Ontvangst bevestigen',
        procent: 100,
        tekst: 'Gedaan op 14 juni 2023, 2 dagen te laat.',
        stand: 'niet-gehaald',
      },
      {
        sleutel: 'afhandelen',
        label: 'Klacht afhandelen',
        procent: 67,
        tekst: 'Dag 28 van 42, nog 14 dagen: uiterlijk maandag 17 juli 2023.',
        stand: 'loopt',
      },
    ]);
  });

  test('near its end, on its last day, and after it', () => {
    const stand = (dag: string) => op(dag).at(-1);
    expect(stand('2023-07-10')).toMatchObject({ stand: 'bijna' });
    expect(stand('2023-07-17')?.tekst).toBe(
      'Dag 42 van 42, vandaag is de laatste dag: uiterlijk maandag 17 juli 2023.',
    );
    expect(stand('2023-07-18')).toMatchObject({
      procent: 100,
      stand: 'te-laat',
      tekst: '1 dag te laat: dit moest uiterlijk maandag 17 juli 2023.',
    });
  });

  test('once it is finished, and when it ended without an outcome', () => {
    expect(op('2024-01-01', { status: 'gesloten', afgehandeldDatum: '2023-07-17' }).at(-1)).toMatchObject({
      stand: 'gehaald',
      tekst: 'Gedaan op 17 juli 2023, op tijd.',
    });
    expect(op('2024-01-01', { status: 'ingetrokken', bevestigdDatum: null })).toEqual([]);
  });
});

test('the sentence about the length of the term', () => {
  expect(termijnUitleg(klacht(), regels)).toContain('De termijn is 42 dagen na ontvangst.');
  const lang = termijnUitleg(klacht({ commissie: true, verdaagdDagen: 28, instemmingTotDatum: '2023-12-01' }), regels);
  expect(lang).toContain('70 dagen na ontvangst, omdat een commissie adviseert.');
  expect(lang).toContain('verdaagd met 28 dagen');
  expect(lang).toContain('tot en met 1 december 2023');
});
