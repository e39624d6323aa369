import { expect, test } from 'vitest';
import { deelnameMatrix } from './matrix';

test('gemeente by purpose, with only the purposes that occur', () => {
  const hoorn = { gemeenteId: 'h', gemeente: 'Hoorn' };
  const matrix = deelnameMatrix(
    [
      { ...hoorn, doel: 'map', van: '2019-01-01', tot: '2020-01-01' },
      { ...hoorn, doel: 'map', van: '2021-01-01', tot: null },
      { gemeenteId: 'o', gemeente: 'Opmeer', doel: 'b1-z', van: '2024-01-01', tot: null },
    ],
    '2023-07-03',
  );
  expect(matrix.doelen).toEqual(['b1-z', 'map']);
  expect(matrix.rijen).toEqual([
    {
      id: 'h',
      naam: 'Hoorn',
      cellen: {
        map: [
          { periode: '1-1-2019 tot 1-1-2020', loopt: false },
          { periode: 'vanaf 1-1-2021', loopt: true },
        ],
      },
    },
    { id: 'o', naam: 'Opmeer', cellen: { 'b1-z': [{ periode: 'vanaf 1-1-2024', loopt: false }] } },
  ]);
});
