import { expect, test } from 'vitest';
import { formatGetal } from '~/platform/format';
import { type Budgetrij, budgettabel, controleer, deelVan, reken } from './rules';

const amrd = [
  ['Borger-Odoorn', 50_510, 31_899, 70_896, 77_994],
  ['Coevorden', 70_639, 46_249, 102_789, 113_081],
  ['De Wolden', 47_998, 30_251, 67_234, 73_966],
  ['Emmen', 213_239, 143_676, 319_324, 351_296],
  ['Hoogeveen', 110_811, 74_669, 165_954, 182_570],
  ['Midden-Drenthe', 66_050, 43_182, 95_974, 105_583],
] as const;
const rijen = amrd.flatMap(([gemeente, ...bedragen]) =>
  bedragen.map(
    (euro, index): Budgetrij => ({
      gemeenteId: gemeente,
      gemeente,
      jaar: 2020 + index,
      soort: index === 0 ? 'invoering' : 'uitvoering',
      bedragCents: euro * 100,
      enVerder: index === 3 ? 1 : 0,
      bron: 'S1 1.7',
    }),
  ),
);

test('the totals of AMRD, which the source does not print', () => {
  const tabel = budgettabel(rijen);
  expect(tabel.jaren.map(({ jaar, totaalCents }) => [jaar, totaalCents])).toEqual([
    [2020, 559_247_00],
    [2021, 369_926_00],
    [2022, 822_171_00],
    [2023, 904_490_00],
  ]);
  expect(tabel.jaren.at(-1)?.enVerder).toBe(true);
  expect(tabel.regels.map(({ gemeente }) => gemeente)).toEqual(amrd.map(([gemeente]) => gemeente));
});

test('2021 is 45% of 2022 in every gemeente, not half; 2023 is 110%', () => {
  const [helft, erna] = budgettabel(rijen).verhoudingen;
  for (const waarde of [helft?.kleinste, helft?.grootste]) expect(formatGetal(waarde ?? 0, 4)).toBe('0,4499');
  for (const waarde of [erna?.kleinste, erna?.grootste]) expect(formatGetal(waarde ?? 0, 4)).toBe('1,1001');
});

test('a year without an amount for a gemeente has no total', () => {
  const tabel = budgettabel(rijen.filter(({ gemeente, jaar }) => gemeente !== 'Emmen' || jaar !== 2021));
  expect(tabel.jaren.map(({ totaalCents }) => totaalCents === null)).toEqual([false, true, false, false]);
  expect(budgettabel([])).toEqual({ jaren: [], regels: [], verhoudingen: [], bronnen: [] });
});

test('137 trajecten of € 10.000 for four years, and what each share of them is', () => {
  expect(reken({ trajectenPerJaar: 137, prijsPerTrajectCents: 10_000_00, looptijdMaanden: 48 })).toEqual({
    perJaarCents: 1_370_000_00,
    totaalCents: 5_480_000_00,
  });
  expect([40, 20, 40].map((procent) => formatGetal(deelVan(137, procent)))).toEqual(['54,8', '27,4', '54,8']);
  expect([60, 25, 15].map((procent) => formatGetal(deelVan(137, procent)))).toEqual(['82,2', '34,25', '20,55']);
});

test('a raming from 54,8 trajecten agrees with 55 but for rounding', () => {
  const raming = { trajectenPerJaar: 55, prijsPerTrajectCents: 10_000_00, looptijdMaanden: 48 };
  expect(controleer(raming, 2_200_000_00)).toBe('klopt');
  expect(controleer(raming, 2_192_000_00)).toBe('op-hele-trajecten-na');
  expect(controleer(raming, 2_220_000_00)).toBe('op-hele-trajecten-na');
  expect(controleer(raming, 2_220_000_01)).toBe('wijkt-af');
});
