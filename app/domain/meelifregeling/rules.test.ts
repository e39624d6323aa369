import { expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { activeerRegeling, kanMeeliften, type Meelifregeling, meelifTeksten, sluitRegeling } from './rules';

const regeling = (anders: Partial<Meelifregeling> = {}): Meelifregeling => ({
  status: 'actief',
  van: '2022-01-01',
  tot: '2026-01-01',
  hostId: 'amsterdam',
  niveau: 'HBO/WO',
  aanbiederIds: ['hva', 'vu'],
  gemeenten: [
    { gemeenteId: 'hoorn', van: '2022-07-01', tot: null },
    { gemeenteId: 'diemen', van: '2022-01-01', tot: '2023-01-01' },
  ],
  ...anders,
});

test('an admitted gemeente rides along during its own period', () => {
  expect(kanMeeliften(regeling(), 'hoorn', '2023-07-03')).toEqual(ok(true));
  expect(kanMeeliften(regeling(), 'hoorn', '2022-06-30')).toEqual(
    fail('niet-compleet', { punten: [fail('gemeente-niet-toegelaten', { dag: '2022-06-30' })] }),
  );
  expect(kanMeeliften(regeling(), 'diemen', '2023-01-01').ok).toBe(false);
});

test('all reasons come at once, in Dutch', () => {
  const nee = kanMeeliften(regeling({ status: 'gesloten' }), 'opmeer', '2026-01-01');
  expect(nee.ok ? [] : meelifTeksten(nee)).toEqual([
    'De regeling is niet actief; de status is “Gesloten”.',
    'Op 1 januari 2026 geldt de regeling niet. Zij loopt: 1 januari 2022 t/m 31 december 2025.',
    'Deze gemeente is op 1 januari 2026 niet toegelaten tot de regeling.',
  ]);
});

test('the host does not ride along with itself', () => {
  const nee = kanMeeliften(regeling(), 'amsterdam', '2023-07-03');
  expect(nee.ok ? [] : meelifTeksten(nee)).toEqual([
    'Deze gemeente is zelf de gastheer en koopt in met haar eigen overeenkomst.',
  ]);
});

test('opening and closing', () => {
  expect(activeerRegeling(regeling({ status: 'concept' }))).toEqual(ok('actief'));
  const leeg = activeerRegeling(regeling({ status: 'concept', aanbiederIds: [], gemeenten: [], niveau: ' ' }));
  expect(leeg.ok ? [] : meelifTeksten(leeg)).toHaveLength(3);
  expect(activeerRegeling(regeling()).ok).toBe(false);
  expect(sluitRegeling(regeling())).toEqual(ok('gesloten'));
  expect(sluitRegeling({ status: 'gesloten' })).toEqual(
    fail('overgang-niet-toegestaan', { van: 'gesloten', daad: 'sluit' }),
  );
});
