import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aantalMaanden, knopenMet, knopenTot, maandNummer } from './boom';

const maandVan = (nummer: number) =>
  `${2022 + Math.floor((nummer - 1) / 12)}-${String(((nummer - 1) % 12) + 1).padStart(2, '0')}`;

test('months count from January 2022; what lies outside counts at the edge', () => {
  expect(maandNummer('2022-01')).toBe(1);
  expect(maandNummer('2023-07')).toBe(19);
  expect(maandNummer('2019-05')).toBe(1);
  expect(maandNummer('2099-05')).toBe(aantalMaanden);
});

test('the sum of the nodes up to a month is the sum of the months up to it, whatever was added', () => {
  const toevoeging = fc.tuple(fc.integer({ min: 1, max: aantalMaanden }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(toevoeging), fc.integer({ min: 0, max: aantalMaanden }), (toevoegingen, tot) => {
      const knopen = new Map<number, number>();
      for (const [nummer, waarde] of toevoegingen) {
        for (const knoop of knopenMet(maandVan(nummer))) knopen.set(knoop, (knopen.get(knoop) ?? 0) + waarde);
      }
      const gelezen = knopenTot(tot).reduce((som, knoop) => som + (knopen.get(knoop) ?? 0), 0);
      const opgeteld = toevoegingen.reduce((som, [nummer, waarde]) => som + (nummer <= tot ? waarde : 0), 0);
      expect(gelezen).toBe(opgeteld);
      expect(knopenTot(tot).length).toBeLessThanOrEqual(8);
    }),
  );
});

test('every month is in the node of everything', () => {
  for (let nummer = 1; nummer <= aantalMaanden; nummer++)
    expect(knopenMet(maandVan(nummer)).at(-1)).toBe(aantalMaanden);
});
