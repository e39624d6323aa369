import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invoerfoutTekst, type Sheet } from '~/platform/sheet';
import { leesCijfertabel } from './import';

const gemeenten = ['Hoorn', 'Opmeer', 'Stede Broec'].map((naam) => ({ id: naam.toLowerCase(), naam }));

const blad = (...rijen: string[][]): Sheet => ({
  kopnummer: 1,
  kop: rijen[0] ?? [],
  rijen: rijen.slice(1).map((cellen, index) => ({ nummer: index + 2, cellen })),
});
const lees = (...rijen: string[][]) => leesCijfertabel(blad(...rijen), gemeenten);
const fouten = (...rijen: string[][]) => lees(...rijen).fouten.map(invoerfoutTekst);
const alsTabel = (...rijen: string[][]) =>
  Object.fromEntries(lees(...rijen).cijfers.map((cijfer) => [`${cijfer.gemeenteId} ${cijfer.reeks}`, cijfer.waarde]));

describe('a table of figures by name', () => {
  const verwacht = {
    'hoorn ontzorgTrajecten': 64,
    'opmeer ontzorgTrajecten': 8,
    'stede broec ontzorgTrajecten': 8,
    'hoorn ontzorgVerlengd': 5,
    'opmeer ontzorgVerlengd': 0,
    'stede broec ontzorgVerlengd': 0,
  };

  test('gemeenten above the columns, in whatever order', () => {
    const een = alsTabel(
      ['Financieel ontzorgen', 'Stede Broec', 'Opmeer', 'Hoorn'],
      ['Aantal trajecten', '8', '8', '64'],
      ['Verlengd na zes maanden', '0', '0', '5'],
    );
    const ander = alsTabel(
      ['', 'Hoorn', 'Totaal', 'stede-broec', 'Gemeente OPMEER'],
      ['Verlengd na 6 maanden', '5', '5', '0', '0'],
      ['ontzorgTrajecten', '64', '80', '8', '8'],
    );
    expect(een).toEqual(verwacht);
    expect(ander).toEqual(verwacht);
  });

  test('gemeenten in front of the rows', () => {
    expect(
      alsTabel(
        ['Gemeente', 'Verlengd na zes maanden', 'Ontzorgen: aantal trajecten'],
        ['Opmeer', '0', '8'],
        ['Hoorn', '5', '64'],
        ['Stede Broec', '0', '8'],
        ['Totaal', '5', '80'],
      ),
    ).toEqual(verwacht);
  });

  test('zero is a figure, a dash is not supplied, an empty cell says nothing', () => {
    expect(lees(['', 'Hoorn', 'Opmeer', 'Stede Broec'], ['Aantal gehuisvest', '0', '–', '']).cijfers).toEqual([
      { gemeenteId: 'hoorn', reeks: 'gehuisvest', waarde: 0, notatie: null },
      { gemeenteId: 'opmeer', reeks: 'gehuisvest', waarde: null, notatie: '–' },
    ]);
    expect(alsTabel(['', 'Hoorn'], ['Aantal gehuisvest', '1.137'])).toEqual({ 'hoorn gehuisvest': 1137 });
  });
});

describe('what is wrong, with row and column', () => {
  const kop = ['', 'Hoorn', 'Opmeer'];

  test('cells', () => {
    expect(fouten(kop, ['Aantal gehuisvest', '12,5', '-3'])).toEqual([
      'Rij 2, kolom Hoorn (cel B2): "12,5" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137, of een streepje als het cijfer niet is aangeleverd.',
      expect.stringContaining('Rij 2, kolom Opmeer (cel C2): "-3" is geen heel getal.'),
    ]);
    expect(fouten(kop, ['Aantal gehuisvest', '1', '2.000.000'])).toEqual([
      'Rij 2, kolom Opmeer (cel C2): 2.000.000 is te groot: hoogstens 1.000.000.',
    ]);
    expect(fouten(kop, ['Aantal gehuisvest', '1', '2', 'zie noot'])).toEqual([
      'Rij 2 (cel D2): "zie noot" staat onder geen kop. Zet er een naam boven of haal het weg.',
    ]);
  });

  test('names', () => {
    expect(fouten(['', 'Hoorn', 'Emmen'], ['Aantal gehuisvest', '1', '2'])).toEqual([
      'Rij 1, kolom Emmen (cel C1): "Emmen" is geen gemeente waarvoor u cijfers mag invoeren.',
    ]);
    expect(fouten(['', 'Hoorn', 'hoorn'], ['Aantal gehuisvest', '1', '2'])[0]).toContain(
      'De kolom "Hoorn" staat er twee keer in.',
    );
    expect(fouten(kop, ['Aantal kinderen', '1', '2'])[0]).toContain(
      '(cel A2): "Aantal kinderen" is geen bekend cijfer.',
    );
    expect(fouten(kop, ['Aantal gehuisvest', '1', '2'], ['gehuisvest', '1', '2'])[0]).toContain(
      '"Aantal gehuisvest" staat ook in rij 2. Haal er een weg.',
    );
    expect(fouten(['a', 'b'], ['c', '1'])[0]).toContain('De eerste rij noemt geen gemeente van u en geen cijfer.');
    expect(fouten(['Hoorn', 'Opmeer'], ['1', '2'])[0]).toContain('De eerste kolom is voor de namen van de cijfers.');
  });

  test('totals that do not add up, and figures that contradict each other', () => {
    expect(fouten(['', 'Hoorn', 'Opmeer', 'Totaal'], ['Aantal gehuisvest', '1', '2', '4'])).toEqual([
      'Rij 2, kolom Totaal (cel D2): Het totaal klopt niet: er staat 4, opgeteld is het 3.',
    ]);
    expect(fouten(['Gemeente', 'Aantal gehuisvest'], ['Hoorn', '1'], ['Opmeer', '2'], ['Totaal', '4'])).toEqual([
      'Rij 4, kolom Aantal gehuisvest (cel B4): Het totaal klopt niet: er staat 4, opgeteld is het 3.',
    ]);
    expect(fouten(['', 'Hoorn'], ['Ontzorgen: aantal trajecten', '4'], ['Verlengd na zes maanden', '5'])[0]).toContain(
      'Hoorn: er zijn 5 trajecten ontzorgen verlengd, maar er zijn er 4.',
    );
  });
});

test('whatever is changed in a file: no crash, all or nothing, and every fault has its place in Dutch', () => {
  const goed = [
    ['Ontzorgen', 'Hoorn', 'Opmeer', 'Stede Broec', 'Totaal'],
    ['Aantal trajecten', '64', '8', '8', '80'],
    ['Verlengd na zes maanden', '5', '0', '-', ''],
    ['Aantal gehuisvest', '137', '20', '29', '186'],
  ];
  const inhoud = fc.oneof(
    fc.constantFrom('', '-', '0', '1e9', '12,5', 'Hoorn', 'Totaal', 'gehuisvest', '=1+1', '\u0000', '999999999999'),
    fc.string({ maxLength: 30 }),
    fc.integer().map(String),
  );
  const wijziging = fc.record({ rij: fc.nat(5), kolom: fc.nat(6), inhoud });
  fc.assert(
    fc.property(fc.array(wijziging, { maxLength: 6 }), (wijzigingen) => {
      const tabel = Array.from({ length: 6 }, (_, rij) =>
        Array.from({ length: 7 }, (__, kolom) => goed[rij]?.[kolom] ?? ''),
      );
      for (const { rij, kolom, inhoud: tekst } of wijzigingen) (tabel[rij] ?? [])[kolom] = tekst;
      const { cijfers, fouten: gevonden } = leesCijfertabel(
        blad(...tabel.filter((rij) => rij.some(Boolean))),
        gemeenten,
      );
      for (const cijfer of cijfers) {
        expect(cijfer.waarde === null || Number.isSafeInteger(cijfer.waarde)).toBe(true);
        expect(gemeenten.map(({ id }) => id)).toContain(cijfer.gemeenteId);
      }
      expect(
        new Set(cijfers.map(({ gemeenteId, reeks }) => `${gemeenteId} ${reeks}`)).size === cijfers.length ||
          gevonden.length > 0,
      ).toBe(true);
      for (const fout of gevonden) expect(invoerfoutTekst(fout)).toMatch(/^Rij \d+.*: .+[.]$/s);
    }),
    { numRuns: 1000 },
  );
});
