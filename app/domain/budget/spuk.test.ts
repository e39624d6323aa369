import { expect, test } from 'vitest';
import { geld } from '../../../seeds/reference/geld';
import { indicatieveBedragen, jaarbedragen, overigeRegels, type SpukInstelling } from './spuk';

const instellingen = geld.map(
  (rij): SpukInstelling => ({
    ...rij,
    waarde: rij.waarde as number,
    tot: rij.tot ?? null,
    nogNakijken: rij.nogNakijken ?? false,
  }),
);

test('the indicative amounts add up as the rule book says', () => {
  const [tabel, ...meer] = indicatieveBedragen(instellingen);
  expect(meer).toEqual([]);
  expect(tabel?.som).toEqual({ statushouderCents: 13_613_00, migrantCents: 590_00, zonderOntzorgenCents: 12_713_00 });
  expect(tabel?.onderdelen.map(({ naam }) => naam)).toContain('MAP');
  expect(tabel?.onderdelen[0]).toEqual({
    naam: 'Leerroutes (met KNM en eventueel alfabetisering)',
    statushouderCents: 10_000_00,
    migrantCents: null,
  });
});

test('the definitive amounts of 2022 and 2023', () => {
  expect(
    jaarbedragen(instellingen).map(({ periode, migrantCents, somCents }) => [periode, migrantCents, somCents]),
  ).toEqual([
    ['2022', 610_98, 13_156_69],
    ['2023', 635_32, 13_680_74],
  ]);
});

test('an amount that is missing leaves no sum', () => {
  const zonder = instellingen.filter(({ sleutel }) => sleutel !== 'spuk.asielstatushouder.c');
  expect(jaarbedragen(zonder).map(({ somCents }) => somCents)).toEqual([null, null]);
});

test('every setting of the group is in one of the three', () => {
  const overig = overigeRegels(instellingen).map(({ sleutel }) => sleutel);
  expect(overig).toContain('spuk.reservering-procent');
  expect(overig.some((sleutel) => sleutel.startsWith('spuk.indicatief'))).toBe(false);
});
