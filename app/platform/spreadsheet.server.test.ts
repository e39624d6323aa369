import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportRows } from './export.server';
import { tekstenVan } from './result';
import { cellAddress, sheetTeksten } from './sheet';
import { readSheet, sheetLimits } from './spreadsheet.server';
import { unzip, zipUnpacked } from './zip.server';

const text = (csv: string) => new TextEncoder().encode(csv);
const read = (csv: string) => readSheet(text(csv));

type Row = { naam: string; dag: string; uren: number };
const file = async (formaat: 'csv' | 'xlsx', rijen: Row[]) =>
  new Uint8Array(
    await (
      await exportRows<Row>({
        naam: 'proef',
        formaat,
        rijen,
        kolommen: [
          { kop: 'Trajectnummer', waarde: (rij) => rij.naam },
          { kop: 'Startdatum', soort: 'dag', waarde: (rij) => rij.dag },
          { kop: 'Uren', soort: 'getal', waarde: (rij) => rij.uren },
        ],
      })
    ).arrayBuffer(),
  );

/** A workbook whose only sheet has this XML as its data. */
async function workbook(sheetData: string): Promise<Uint8Array> {
  const files = unzip(Buffer.from(await file('xlsx', [])), () => true, 1e7);
  const changed = files.map(({ name, data }) =>
    name.startsWith('xl/worksheets/')
      ? { name, data: Buffer.from(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`) }
      : { name, data },
  );
  return new Uint8Array(zipUnpacked(changed));
}

describe('a CSV file', () => {
  test.each([
    ['semicolons and a byte-order mark', '\uFEFFNaam;Aantal\r\nHoorn;3\r\n'],
    ['commas', 'Naam,Aantal\nHoorn,3\n'],
    ['tabs', 'Naam\tAantal\nHoorn\t3'],
    ['quotes around a delimiter of another kind', '"Naam";"Aantal"\n"Hoorn";3'],
    ['spaces around', ' Naam ; Aantal \n Hoorn ; 3 '],
  ])('with %s', async (_, csv) => {
    expect(await read(csv)).toEqual({
      ok: true,
      value: { kopnummer: 1, kop: ['Naam', 'Aantal'], rijen: [{ nummer: 2, cellen: ['Hoorn', '3'] }] },
    });
  });

  test('keeps the row numbers that Excel shows, also past empty rows and a line break in a cell', async () => {
    const gelezen = await read(';\nA;B\n"een\ntwee";1\n;\n\nx;2\n');
    expect(gelezen).toMatchObject({ ok: true, value: { kopnummer: 2, rijen: [{ nummer: 3 }, { nummer: 6 }] } });
  });

  test('of old Excel keeps its letters', async () => {
    const bytes = Buffer.from('Reden\nge\xebindigd', 'latin1');
    expect(await readSheet(bytes)).toMatchObject({ value: { rijen: [{ cellen: ['geëindigd'] }] } });
  });
});

test('an XLSX file gives days, numbers and addresses as people write them', async () => {
  const bytes = await file('xlsx', [{ naam: '00123', dag: '2023-03-01', uren: 0.1 + 0.2 }]);
  expect(await readSheet(bytes)).toEqual({
    ok: true,
    value: {
      kopnummer: 1,
      kop: ['Trajectnummer', 'Startdatum', 'Uren'],
      rijen: [{ nummer: 2, cellen: ['00123', '2023-03-01', '0,3'] }],
    },
  });
  expect([cellAddress(0, 1), cellAddress(25, 9), cellAddress(26, 12), cellAddress(702, 3)]).toEqual([
    'A1',
    'Z9',
    'AA12',
    'AAA3',
  ]);
});

describe('what is no table', () => {
  const reden = async (bytes: Uint8Array, limits = sheetLimits) => {
    const gelezen = await readSheet(bytes, limits);
    if (gelezen.ok) return 'ok';
    expect(tekstenVan(sheetTeksten)(gelezen)[0]).toMatch(/^[A-Z].*\.$/);
    return gelezen.reden;
  };

  test.each<[string, Uint8Array, string]>([
    ['nothing', text(''), 'leeg'],
    ['only empty rows', text(';;\n;;\n'), 'leeg'],
    ['a PDF', text('%PDF-1.7\nx'), 'geen-rekenblad'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'geen-rekenblad'],
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'oud-excel'],
    [
      'a packed file that is no workbook',
      zipUnpacked([{ name: 'word/document.xml', data: Buffer.from('<a/>') }]),
      'geen-rekenblad',
    ],
    ['half a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'beschadigd'],
    ['a quote that never ends', text('A;B\n"x;1\n'), 'onleesbaar'],
  ])('%s', async (_, bytes, wat) => expect(await reden(bytes)).toBe(wat));

  test('too many rows, columns or bytes', async () => {
    expect(await reden(text(`A\n${'x\n'.repeat(11)}`), { maxBytes: 1000, maxRows: 10 })).toBe('te-veel-rijen');
    expect(await reden(text(';'.repeat(300).replaceAll(';', 'a;')))).toBe('te-veel-kolommen');
    expect(await reden(text('A\n'.repeat(600)), { maxBytes: 1000, maxRows: 10 })).toBe('te-groot');
  });

  test('a bomb stops at what may come out, whatever its own list says', async () => {
    const bomb = await file('xlsx', [{ naam: 'x'.repeat(5_000_000), dag: '2023-03-01', uren: 1 }]);
    expect(bomb.length).toBeLessThan(20_000);
    expect(() => unzip(Buffer.from(bomb), () => true, 4_000_000)).toThrow('too-big');
    expect(await reden(bomb, { maxBytes: 100_000, maxRows: 10 })).toBe('te-groot');
  });

  test('a cell on the far side of the sheet costs memory, and so its thread, not the portal', async () => {
    expect(await reden(await workbook('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'))).toBe('te-groot');
    expect(await reden(text('A\n1'))).toBe('ok');
  });

  test('a formula with a fault is not an empty cell', async () => {
    const bytes = await workbook('<row r="2"><c r="A2" t="str"><v>Uren</v></c><c r="C2" t="e"><v>#REF!</v></c></row>');
    expect(await readSheet(bytes)).toMatchObject({ ok: true, value: { kopnummer: 2, kop: ['Uren', '', '#REF!'] } });
  });
});

test('bytes changed at random never break the reader', async () => {
  const rijen = [1, 2, 3].map((nummer) => ({ naam: `WF-${nummer}`, dag: '2023-03-01', uren: nummer }));
  const files = [await file('csv', rijen), await file('xlsx', rijen)];
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), cut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (goed, changes) => {
        let bytes = Uint8Array.from(goed);
        for (const { at, byte, cut } of changes) {
          if (cut && at % 7 === 0) bytes = bytes.slice(0, at % (bytes.length + 1));
          else bytes[at % bytes.length] = byte;
        }
        const gelezen = await readSheet(bytes);
        if (!gelezen.ok) expect(tekstenVan(sheetTeksten)(gelezen)[0]).toBeTruthy();
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
