import { expect, test } from 'vitest';
import { gelijkenissen } from './gelijkenis';

const bestaande = [
  { id: '1', soort: 'gemeente', namen: ['Alkmaar'] },
  { id: '2', soort: 'samenwerkingsverband', namen: ['Regio Alkmaar'] },
  { id: '3', soort: 'aanbieder', namen: ['NLtraining', 'NL-training'] },
] as const;

test('the same name counts between all kinds, a likeness only within one', () => {
  expect(gelijkenissen('alkmaar', 'gemeente', bestaande)).toEqual([
    'Alkmaar (gemeente): “alkmaar” en “Alkmaar” zijn op schrijfwijze na gelijk.',
  ]);
  expect(gelijkenissen('Alkmaar', 'samenwerkingsverband', bestaande)).toHaveLength(2);
  expect(gelijkenissen('Alkmaar e.o.', 'inkoopbureau', bestaande)).toEqual([]);
});

test('an alias counts as well', () => {
  expect(gelijkenissen('NL training', 'inkoopbureau', bestaande)).toHaveLength(1);
  expect(gelijkenissen('Hoorn', 'gemeente', bestaande)).toEqual([]);
});
