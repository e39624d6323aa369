import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  geenStand,
  type Norm,
  stoplicht,
  stoplichtTienden,
  toonAantal,
  toonNorm,
  toonStand,
  trendVan,
  wilson,
} from './rules';

const norm = (tienden: number): Norm => ({ tienden, bron: 'test', van: '2022-01-01' });
const stand = (teller: number, noemer: number, anders: Partial<typeof geenStand> = {}) => ({
  ...geenStand,
  teller,
  noemer,
  n: noemer,
  ...anders,
});
const kleur = (teller: number, noemer: number, tienden = 800) =>
  stoplicht(stand(teller, noemer), norm(tienden), 'hoger', 10).kleur;

describe('the stoplight', () => {
  test('green from the norm on, orange to a tenth below it, red under that', () => {
    expect([kleur(80, 100), kleur(79, 100), kleur(72, 100), kleur(71, 100)]).toEqual([
      'groen',
      'oranje',
      'oranje',
      'rood',
    ]);
  });

  test('is judged unrounded: 79,96% is shown as 80,0% and is not 80%', () => {
    expect(toonStand(stand(1999, 2500), 10, true)).toBe('80,0%');
    expect(kleur(1999, 2500)).toBe('oranje');
  });

  test('is grey without data, without ripeness, in a small group and without a norm', () => {
    expect(stoplicht(geenStand, norm(800), 'hoger', 10)).toEqual({ kleur: 'grijs', woord: 'geen gegevens' });
    expect(stoplicht({ ...geenStand, onrijp: 12 }, norm(800), 'hoger', 10).woord).toBe('nog niet rijp');
    expect(stoplicht(stand(5, 9), norm(800), 'hoger', 10).woord).toBe('te weinig gegevens');
    expect(stoplicht(stand(90, 100), null, 'hoger', 10).woord).toBe('geen norm');
  });

  test('lower is better where the catalogue says so', () => {
    const scheef = (tienden: number) => stoplichtTienden(tienden, norm(50), 'lager', 40, 10);
    expect([scheef(50).kleur, scheef(55).kleur, scheef(56).kleur]).toEqual(['groen', 'oranje', 'rood']);
    expect(scheef(77).woord).toBe('boven norm');
  });

  test('a mark of which nobody says how many answered is held against the norm; one of nine people is not', () => {
    expect(stoplichtTienden(68, norm(70), 'hoger', null, 10).kleur).toBe('oranje');
    expect(stoplichtTienden(78, norm(70), 'hoger', 9, 10).kleur).toBe('grijs');
  });
});

describe('what is shown', () => {
  test('no data, zero and a small group are three different things', () => {
    expect([
      toonStand(geenStand, 10, true),
      toonStand(stand(0, 12), 10, true),
      toonStand(stand(4, 5), 10, true),
    ]).toEqual(['–', '0,0%', '4 van 5']);
  });

  test('counts of 1 to 4 are hidden from who may not see them, zero is not', () => {
    expect([0, 1, 4, 5].map((aantal) => toonAantal(aantal, false))).toEqual(['0', '1–4', '1–4', '5']);
    expect(toonStand(stand(3, 7), 10, false)).toBe('1–4 van 7');
    expect(toonStand(stand(1, 3), 10, false)).toBe('n = 1–4');
  });

  test('of minutes a small group shows how many trajecten', () => {
    expect(toonStand(stand(480, 600, { n: 7 }), 10, true, true)).toBe('n = 7');
  });

  test('norms in their own unit', () => {
    expect([
      toonNorm(norm(800), 'procent'),
      toonNorm(norm(825), 'procent'),
      toonNorm(norm(70), 'cijfer'),
      toonNorm(norm(50), 'procentpunt'),
    ]).toEqual(['80%', '82,5%', '7,0', '5 punten']);
  });
});

describe('the trend', () => {
  test('in points, good or bad by the direction of the KPI', () => {
    expect(trendVan(stand(82, 100), stand(80, 100), 'hoger', 10)).toEqual({
      richting: 'op',
      tekst: '2 punten',
      oordeel: 'goed',
    });
    expect(trendVan(stand(82, 100), stand(80, 100), 'lager', 10)?.oordeel).toBe('fout');
    expect(trendVan(stand(80, 100), stand(80, 100), 'hoger', 10)?.oordeel).toBe('neutraal');
  });

  test('not where one of both is no percentage', () => {
    expect(trendVan(stand(4, 5), stand(80, 100), 'hoger', 10)).toBeNull();
    expect(trendVan(stand(80, 100), geenStand, 'hoger', 10)).toBeNull();
  });
});

test('the Wilson band lies around the share and within 0 and 100', () => {
  expect(wilson(0.5, 100).map((grens) => Math.round(grens * 10) / 10)).toEqual([40.4, 59.6]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 10_000 }), (aandeel, n) => {
      const [onder, boven] = wilson(aandeel, n);
      expect(onder).toBeGreaterThanOrEqual(0);
      expect(boven).toBeLessThanOrEqual(100);
      expect(onder).toBeLessThanOrEqual(aandeel * 100 + 1e-9);
      expect(boven).toBeGreaterThanOrEqual(aandeel * 100 - 1e-9);
    }),
  );
});
