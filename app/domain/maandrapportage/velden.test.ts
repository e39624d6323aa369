import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatUren, parseUren } from './uren';
import { legeRegel, type RegelWaarden, toonVeld, velden, veldNamen } from './velden';
import { leesRegel, parseVeld } from './velden-lezen';

describe('hours', () => {
  test.each([
    ['2,5', 150],
    ['2.5', 150],
    ['2:30', 150],
    ['48 uur', 2880],
    [' 0 ', 0],
    ['0,33', 20],
    ['', null],
    ['744', 44_640],
  ])('%s', (invoer, minuten) => {
    expect(parseUren(invoer)).toEqual({ minuten });
  });

  test.each(['abc', '-3', '1,2,3', '2:75', '745', '1e3', '=4'])('%s is refused', (invoer) => {
    expect(parseUren(invoer)).toHaveProperty('fout');
  });

  test('what is shown is read as the same number of minutes', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 744 * 60 }), (minuten) => {
        expect(parseUren(formatUren(minuten))).toEqual({ minuten });
      }),
    ));
});

const dagen = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));
const uren = fc.option(fc.integer({ min: 0, max: 44_640 }), { nil: null });
/** Any line that the table can hold: the two fields of work come together. */
const regels = (
  fc.record(
    Object.fromEntries(
      veldNamen.map((naam) => {
        const veld = velden[naam];
        if (veld.soort === 'uren') return [naam, uren];
        if (veld.soort === 'dag') return [naam, fc.option(dagen, { nil: null })];
        if (veld.soort === 'ja-nee') return [naam, fc.boolean()];
        if (veld.soort === 'keuze')
          return [naam, fc.option(fc.constantFrom(...Object.keys(veld.keuzes)), { nil: null })];
        return [naam, fc.option(fc.constantFrom('Gaat goed.', 'Was op vakantie; begint weer in juli.'), { nil: null })];
      }),
    ),
  ) as unknown as fc.Arbitrary<RegelWaarden>
).map((regel) => (regel.werkSoort && regel.werkDatum ? regel : { ...regel, werkSoort: null, werkDatum: null }));

test('a line that is shown and read again is the same line, whatever it was laid over', () =>
  fc.assert(
    fc.property(regels, regels, (regel, voor) => {
      const invoer = Object.fromEntries(veldNamen.map((naam) => [naam, toonVeld(naam, regel[naam])]));
      const { waarden, fouten } = leesRegel(invoer, voor);
      expect(fouten).toEqual({});
      for (const naam of veldNamen) {
        if (regel[naam] !== null || !naam.endsWith('oorloofdMinuten')) expect(waarden[naam]).toBe(regel[naam]);
      }
    }),
  ));

test('what cannot be read keeps its old value and gets a sentence', () => {
  const voor = { ...legeRegel, gevolgdMinuten: 120, niveau: 'a1' as const };
  const { waarden, fouten } = leesRegel({ gevolgdMinuten: 'veel', niveau: 'C3', onderbroken: 'misschien' }, voor);
  expect(waarden).toEqual(voor);
  expect(fouten).toEqual({
    gevolgdMinuten: '“veel” is geen aantal uren. Schrijf bijvoorbeeld 2,5.',
    niveau: '“C3” kan hier niet. Kies uit: A0, A1, A2, B1, B2.',
    onderbroken: '“misschien” kan hier niet. Schrijf ja of nee.',
  });
});

test('choices are read by their word or their name, days in the Dutch way', () => {
  expect(parseVeld('werkSoort', 'betaalde baan')).toEqual({ waarde: 'betaalde-baan' });
  expect(parseVeld('eindReden', 'Verhuisd naar een andere gemeente')).toEqual({ waarde: 'verhuisd' });
  expect(parseVeld('niveau', 'a2')).toEqual({ waarde: 'a2' });
  expect(parseVeld('pvtAfgerondDatum', '2-6-2023')).toEqual({ waarde: '2023-06-02' });
  expect(parseVeld('pvtAfgerondDatum', '31-6-2023')).toHaveProperty('fout');
  expect(parseVeld('toelichting', 'x'.repeat(501))).toHaveProperty('fout');
});

test('work is kept with its day, or not at all', () => {
  const alleenSoort = leesRegel({ werkSoort: 'werkstage' }, legeRegel);
  expect(alleenSoort.fouten).toEqual({ werkDatum: 'Vul ook in vanaf welke dag.' });
  expect(alleenSoort.waarden).toMatchObject({ werkSoort: null, werkDatum: null });
  expect(leesRegel({ werkDatum: '1-6-2023' }, legeRegel).fouten).toEqual({ werkSoort: 'Kies ook het soort werk.' });
});

describe('absence that was left empty', () => {
  const gelezen = (aangeboden: string, gevolgd: string, geoorloofd = '', ongeoorloofd = '') => {
    const { waarden } = leesRegel(
      {
        aangebodenMinuten: aangeboden,
        gevolgdMinuten: gevolgd,
        geoorloofdMinuten: geoorloofd,
        ongeoorloofdMinuten: ongeoorloofd,
      },
      legeRegel,
    );
    return [waarden.geoorloofdMinuten, waarden.ongeoorloofdMinuten];
  };
  test('is 0 when nothing else is possible', () => {
    expect(gelezen('48', '48')).toEqual([0, 0]);
    expect(gelezen('48', '44', '4')).toEqual([240, 0]);
    expect(gelezen('0', '0')).toEqual([0, 0]);
  });
  test('stays empty otherwise', () => {
    expect(gelezen('48', '44')).toEqual([null, null]);
    expect(gelezen('48', '44', '2')).toEqual([120, null]);
    expect(gelezen('48', '52')).toEqual([null, null]);
    expect(gelezen('', '48')).toEqual([null, null]);
  });
});
