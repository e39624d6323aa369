import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knopenMet } from './boom';
import { eindmaanden, formatMaanden, kpiPeriode, kpiQuery, maandenTussen, plusMaanden, venster } from './periode';

const vraag = (params: string, goedgekeurdTot: string | null = '2023-06') =>
  kpiPeriode(new URLSearchParams(params), '2023-07-03', goedgekeurdTot);

describe('the period of a page', () => {
  test('is the last three full months, seen from the first day after them', () => {
    expect(vraag('')).toEqual({
      van: '2023-04',
      tot: '2023-06',
      maanden: 3,
      gerapporteerdeMaanden: 3,
      vorigeVan: '2023-01',
      vorigeTot: '2023-03',
      peildatum: '2023-07-01',
    });
  });

  test('comes from the URL, and what is no month or has not ended falls back', () => {
    expect(vraag('tot=2022-12&maanden=12')).toMatchObject({ van: '2022-01', peildatum: '2023-01-01' });
    for (const onzin of ['tot=2023-07', 'tot=2023-13', 'tot=abc', 'tot=', 'maanden=7', 'maanden=-1'])
      expect(vraag(onzin)).toMatchObject({ tot: '2023-06', maanden: 3 });
  });

  test('counts the months of which reports were approved', () => {
    expect(vraag('', '2023-05').gerapporteerdeMaanden).toBe(2);
    expect(vraag('', '2022-01').gerapporteerdeMaanden).toBe(1);
    expect(vraag('', null).gerapporteerdeMaanden).toBe(3);
  });

  test('is said in words and kept along in links', () => {
    expect(formatMaanden('2023-04', '2023-06')).toBe('april t/m juni 2023');
    expect(formatMaanden('2022-11', '2023-01')).toBe('november 2022 t/m januari 2023');
    expect(formatMaanden('2023-06', '2023-06')).toBe('juni 2023');
    expect(kpiQuery(vraag(''), { gemeente: 'x', aanbieder: undefined })).toBe('?maanden=3&tot=2023-06&gemeente=x');
    expect(eindmaanden('2023-07-03')[0]).toEqual({ waarde: '2023-06', label: 'juni 2023' });
    expect(eindmaanden('2022-03-03')).toHaveLength(2);
  });
});

const maand = fc.integer({ min: 0, max: 200 }).map((n) => plusMaanden('2022-01', n));

test('a window holds exactly its own months', () => {
  fc.assert(
    fc.property(maand, fc.option(maand), maand, (tot, na, proef) => {
      const { plus, min } = venster(tot, na ?? undefined);
      const knopen = knopenMet(proef);
      const keer = (lijst: readonly number[]) => lijst.filter((knoop) => knopen.includes(knoop)).length;
      const telt = (proef <= tot ? 1 : 0) - (na && proef <= na ? 1 : 0);
      expect(keer(plus) - keer(min)).toBe(telt);
    }),
  );
});

test('months in between, over the turn of a year; none when the end comes first', () => {
  expect(maandenTussen('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  expect(maandenTussen('2023-02', '2022-11')).toEqual([]);
});
