import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportRows, safeText } from '../../../app/platform/export.server';
import { mediatypeOf, readStoredFile, storeFile } from '../../../app/platform/files.server';

const pdf = Buffer.from('%PDF-1.7\nhallo');

test('a file is stored once under its hash and comes back byte for byte', async () => {
  const een = await storeFile('contract.pdf', pdf);
  const twee = await storeFile('kopie.pdf', pdf);
  expect(een).toMatchObject({ naam: 'contract.pdf', mediatype: 'application/pdf', grootte: pdf.length });
  expect(twee?.sha256).toBe(een?.sha256);
  expect(Buffer.from(await readStoredFile(een?.sha256 ?? ''))).toEqual(pdf);
});

test('the first bytes and the extension must agree', () => {
  expect(mediatypeOf('contract.pdf', pdf)).toBe('application/pdf');
  expect(mediatypeOf('contract.pdf', Buffer.from('<script>'))).toBeUndefined();
  expect(mediatypeOf('page.html', Buffer.from('<html>'))).toBeUndefined();
  expect(mediatypeOf('macro.exe', Buffer.from('MZ'))).toBeUndefined();
  expect(mediatypeOf('lijst.csv', Buffer.from('a;b\0c'))).toBeUndefined();
});

test('nothing of the name becomes part of a path, and an empty file is refused', async () => {
  const stored = await storeFile('../../../etc/passwd.pdf', pdf);
  expect(stored?.naam).toBe('passwd.pdf');
  expect(await storeFile('leeg.pdf', Buffer.alloc(0))).toBeUndefined();
});

test('a stored file that was changed on disk is not handed out', async () => {
  const stored = await storeFile('brief.pdf', Buffer.from('%PDF-1.7\nbrief'));
  const sha256 = stored?.sha256 ?? '';
  await writeFile(path.join(process.env.DATA_DIR ?? '', 'bijlagen', sha256.slice(0, 2), sha256), 'anders');
  await expect(readStoredFile(sha256)).rejects.toThrow('damaged');
});

test('text in an export never becomes a formula, numbers stay numbers', async () => {
  expect(['=1+1', '+31', '-5', '@x', '\t=1'].map(safeText)).toEqual(["'=1+1", "'+31", "'-5", "'@x", "'\t=1"]);
  const rijen = [{ naam: '=HYPERLINK("x")', bedrag: 123_450, aantal: -3 }];
  const kolommen = [
    { kop: 'Naam', waarde: (r: (typeof rijen)[0]) => r.naam },
    { kop: 'Bedrag', soort: 'euro' as const, waarde: (r: (typeof rijen)[0]) => r.bedrag },
    { kop: 'Aantal', soort: 'getal' as const, waarde: (r: (typeof rijen)[0]) => r.aantal },
  ];
  const csv = await (await exportRows({ naam: 'lijst', formaat: 'csv', kolommen, rijen })).text();
  expect(csv).toContain('"\'=HYPERLINK(""x"")";1234,50;-3');
  const xlsx = await exportRows({ naam: 'lijst', formaat: 'xlsx', kolommen, rijen });
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(xlsx.headers.get('Content-Disposition')).toContain('attachment; filename="lijst.xlsx"');
});
