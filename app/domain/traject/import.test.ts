import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportRows } from '~/platform/export.server';
import { tekstenVan } from '~/platform/result';
import { invoerfoutTekst, type Sheet, sheetTeksten } from '~/platform/sheet';
import { readSheet } from '~/platform/spreadsheet.server';
import { type BekendTraject, planImport } from './importplan';
import { leesTrajectregels } from './inlezen';

const vandaag = '2023-07-03';
const gemeenten = [
  { id: 'g-hoorn', naam: 'Hoorn', cbsCode: 'GM0405' },
  { id: 'g-opmeer', naam: 'Opmeer', cbsCode: 'GM0432' },
];
const namen = new Map(gemeenten.map(({ id, naam }) => [id, naam]));

const blad = (...rijen: string[][]): Sheet => ({
  kopnummer: 1,
  kop: rijen[0] ?? [],
  rijen: rijen.slice(1).map((cellen, index) => ({ nummer: index + 2, cellen })),
});
const kop = ['Trajectnummer', 'Gemeente', 'Doelgroep', 'Leerroute', 'Plichtdatum', 'PIP-datum', 'Startdatum'];
const goed = ['WF-1234', 'Hoorn', 'Asielstatushouder', 'B1-route', '1-8-2022', '3-10-2022', '7-11-2022'];

const plan = (sheet: Sheet, bekend = new Map<string, BekendTraject>()) =>
  planImport(leesTrajectregels(sheet, gemeenten), bekend, namen, vandaag);
const fouten = (sheet: Sheet) => plan(sheet).fouten.map(invoerfoutTekst);

test('columns are found by name in any order, with other words for the same', () => {
  const gewoon = plan(blad(kop, goed));
  const anders = plan(
    blad(
      ['route', 'DATUM PIP', 'Doel-groep', 'plicht datum', 'CBS-code', 'Gestart op', 'traject nummer'],
      ['B', '2022-10-03', 'statushouders', '44774', 'gm0405', '7/11/2022', 'wf-1234'],
    ),
  );
  expect(gewoon.fouten).toEqual([]);
  expect(anders.fouten).toEqual([]);
  expect(anders.nieuw.map(({ gegevens, trajectnummer }) => [trajectnummer, gegevens])).toEqual(
    gewoon.nieuw.map(({ gegevens, trajectnummer }) => [trajectnummer, gegevens]),
  );
  expect(gewoon.nieuw[0]?.gegevens).toMatchObject({
    gemeenteId: 'g-hoorn',
    leerroute: 'b1',
    plichtDatum: '2022-08-01',
    startDatum: '2022-11-07',
    status: 'gestart',
  });
});

test('reading the same rows again changes nothing; a difference is told field by field', () => {
  const eerste = plan(blad(kop, goed));
  const bekend = new Map(
    eerste.nieuw.map(({ trajectnummer, gegevens }): [string, BekendTraject] => [
      trajectnummer,
      { id: 'x', versie: 1, vreemd: false, gegevens, loopt: null },
    ]),
  );
  expect(plan(blad(kop, goed), bekend)).toMatchObject({ nieuw: [], gewijzigd: [], ongewijzigd: 1, fouten: [] });
  const einde = plan(
    blad(
      ['Trajectnummer', 'Gemeente', 'Doelgroep', 'Plichtdatum', 'Einddatum', 'Reden'],
      ['WF-1234', 'Hoorn', 'statushouder', '1-8-2022', '1-5-2023', 'Verhuizing'],
    ),
    bekend,
  );
  expect(einde.gewijzigd[0]?.wijzigingen).toEqual([
    { veld: 'eindDatum', van: '–', naar: '1-5-2023' },
    { veld: 'eindReden', van: '–', naar: 'Verhuisd naar een andere gemeente' },
    { veld: 'status', van: 'Gestart', naar: 'Tussentijds beëindigd' },
  ]);
});

test('a file that gives no status keeps an interruption that still fits', () => {
  const gegevens = { ...plan(blad(kop, goed)).nieuw[0]?.gegevens, status: 'onderbroken' } as BekendTraject['gegevens'];
  const bekend = new Map([['WF-1234', { id: 'x', versie: 3, vreemd: false, gegevens, loopt: null }]]);
  expect(plan(blad(kop, goed), bekend)).toMatchObject({ gewijzigd: [], ongewijzigd: 1 });
});

describe('faults name row, column and cell', () => {
  const met = (index: number, waarde: string) => goed.map((cel, plaats) => (plaats === index ? waarde : cel));
  test.each<[string, Sheet, string]>([
    [
      'a missing column',
      blad(kop.slice(1), goed.slice(1)),
      'Rij 1, kolom Trajectnummer: De kolom "Trajectnummer" ontbreekt. Voeg hem toe.',
    ],
    [
      'a double column',
      blad([...kop, 'route'], [...goed, 'Z']),
      'Rij 1, kolom route (cel H1): De kolom "Leerroute" staat er twee keer in. Haal er een weg.',
    ],
    [
      'an unknown column',
      blad([...kop, 'Klantmanager'], [...goed, 'x']),
      'Rij 1, kolom Klantmanager (cel H1): De kolom "Klantmanager" is niet bekend.',
    ],
    [
      'a name',
      blad([...kop, 'Achternaam'], [...goed, 'x']),
      'Rij 1, kolom Achternaam (cel H1): Deze kolom heeft persoonsgegevens.',
    ],
    [
      'a BSN in any cell',
      blad(kop, met(1, '111222333')),
      'Rij 2, kolom Gemeente (cel B2): In deze cel staat wat een BSN kan zijn.',
    ],
    [
      'another gemeente',
      blad(kop, met(1, 'Emmen')),
      'Rij 2, kolom Gemeente (cel B2): "Emmen" is geen gemeente van u. Kies uit: Hoorn, Opmeer.',
    ],
    [
      'a word that is none',
      blad(kop, met(3, 'B2')),
      'Rij 2, kolom Leerroute (cel D2): "B2" is niet bekend. Kies uit: B1-route, Z-route, Onderwijsroute.',
    ],
    [
      'a day that is none',
      blad(kop, met(4, '31-2-2023')),
      'Rij 2, kolom Plichtdatum (cel E2): "31-2-2023" is geen datum.',
    ],
    ['a failed formula', blad(kop, met(4, '#REF!')), 'Rij 2, kolom Plichtdatum (cel E2): "#REF!" is geen datum.'],
    [
      'nothing where something must be',
      blad(kop, met(2, '')),
      'Rij 2, kolom Doelgroep (cel C2): Vul de kolom Doelgroep in.',
    ],
    [
      'days out of order',
      blad(kop, met(6, '1-9-2022')),
      'Rij 2, kolom Startdatum (cel G2): De startdatum (1 september 2022) ligt voor de PIP-datum (3 oktober 2022).',
    ],
    [
      'a number twice',
      blad(kop, goed, goed),
      'Rij 3, kolom Trajectnummer (cel A3): WF-1234 staat ook in rij 2. Laat één rij staan.',
    ],
    [
      'a name for a number',
      blad(kop, met(0, 'Jansen')),
      'Rij 2, kolom Trajectnummer (cel A2): "Jansen" is geen trajectnummer.',
    ],
  ])('%s', (_, sheet, tekst) => expect(fouten(sheet).join('\n')).toContain(tekst));

  test('somebody else has the number; an end before the start at the aanbieder', () => {
    const { gegevens } = plan(blad(kop, goed)).nieuw[0] ?? {};
    if (!gegevens) throw new Error('no row');
    const bekend = (anders: Partial<BekendTraject>) =>
      new Map([['WF-1234', { id: 'x', versie: 1, vreemd: false, gegevens, loopt: null, ...anders }]]);
    expect(plan(blad(kop, goed), bekend({ vreemd: true })).fouten[0]?.melding).toBe(
      'WF-1234 is al in gebruik. Kies een ander trajectnummer.',
    );
    const einde = blad([...kop, 'Einddatum', 'Reden'], [...goed, '8-11-2022', 'verhuisd']);
    expect(plan(einde, bekend({ loopt: { bij: 'Fiolet', sinds: '2022-11-14' } })).fouten[0]?.melding).toContain(
      'Fiolet',
    );
    expect(plan(einde, bekend({ loopt: { bij: 'Fiolet', sinds: '2022-11-07' } })).gewijzigd[0]?.sluit).toBe(true);
  });
});

/** 1,000 files that somebody or something damaged: of cells, of columns, and of bytes. */
test('no file, however damaged, does anything but be read or be refused with its place', async () => {
  const gaaf = [kop, ...Array.from({ length: 6 }, (_, index) => [`WF-${1000 + index}`, ...goed.slice(1)])];
  const bestand = async (formaat: 'csv' | 'xlsx', [koppen = [], ...rijen]: string[][]) =>
    new Uint8Array(
      await (
        await exportRows<string[]>({
          naam: 'x',
          formaat,
          rijen,
          kolommen: kop.map((_, index) => ({ kop: koppen[index] ?? '', waarde: (rij) => rij[index] })),
        })
      ).arrayBuffer(),
    );
  const cel = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '#REF!',
      '31-2-2023',
      '45000',
      '111222333',
      'Hoorn',
      '1-1-2099',
      'B1',
      '"',
      ';',
      '=1+1',
      '\u0000',
    ),
    fc.string({ maxLength: 12 }),
  );
  const schade = fc.oneof(
    fc.record({ soort: fc.constant('cel' as const), rij: fc.nat(6), kolom: fc.nat(6), waarde: cel }),
    fc.record({ soort: fc.constant('bytes' as const), plaats: fc.nat(), byte: fc.nat(255) }),
    fc.record({ soort: fc.constant('knip' as const), plaats: fc.nat() }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('csv', 'xlsx'),
      fc.array(schade, { minLength: 1, maxLength: 4 }),
      async (formaat, schades) => {
        const tabel = gaaf.map((rij) => [...rij]);
        for (const ding of schades) {
          const rij = ding.soort === 'cel' ? tabel[ding.rij] : undefined;
          if (rij && ding.soort === 'cel') rij[ding.kolom] = ding.waarde;
        }
        let bytes = await bestand(formaat, tabel);
        for (const ding of schades) {
          if (ding.soort === 'bytes') bytes[ding.plaats % bytes.length] = ding.byte;
          if (ding.soort === 'knip') bytes = bytes.slice(0, (ding.plaats % bytes.length) + 1);
        }
        const gelezen = await readSheet(bytes);
        if (!gelezen.ok) {
          expect(tekstenVan(sheetTeksten)(gelezen)[0]).toMatch(/^[A-Z].*\.$/s);
          return;
        }
        const { fouten: gevonden, nieuw, gewijzigd } = plan(gelezen.value);
        for (const fout of gevonden) {
          expect(fout.rij).toBeGreaterThan(0);
          expect(fout.melding).toMatch(/^["A-Z].*\.$/s);
          expect(fout.cel ?? 'A1').toMatch(/^[A-Z]{1,3}\d+$/);
        }
        expect(nieuw.length + gewijzigd.length).toBeLessThanOrEqual(gelezen.value.rijen.length);
        expect(new Set(nieuw.map(({ trajectnummer }) => trajectnummer)).size).toBe(nieuw.length);
      },
    ),
    { numRuns: 1000 },
  );
}, 90_000);
