import { expect, test } from 'vitest';
import { telPer } from './telling';

const rij = (gemeente: string, anders: object = {}) => ({
  gemeente,
  status: 'gesloten' as const,
  oordeel: 'gegrond' as const,
  teLaat: false,
  opTijd: true,
  ...anders,
});

test('figures per group; a group without complaints is zero, not absent', () => {
  const geteld = telPer(
    [
      rij('Hoorn'),
      rij('Hoorn', { oordeel: null, status: 'verdaagd', teLaat: true, opTijd: null }),
      rij('Alkmaar', { opTijd: false, oordeel: 'deels-gegrond' }),
    ],
    ({ gemeente }) => ({ id: gemeente, naam: gemeente }),
    [{ id: 'Opmeer', naam: 'Opmeer' }],
  );
  expect(geteld.map(({ naam, ontvangen, lopend, teLaat }) => [naam, ontvangen, lopend, teLaat])).toEqual([
    ['Alkmaar', 1, 0, 0],
    ['Hoorn', 2, 1, 1],
    ['Opmeer', 0, 0, 0],
  ]);
  expect(geteld[0]).toMatchObject({ deelsGegrond: 1, afgehandeld: 1, opTijd: 0 });
});
