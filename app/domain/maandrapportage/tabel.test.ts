import { expect, test } from 'vitest';
import { celNaam, celVan, tabelVelden } from './tabel';
import { leesTabel, meldingenVan } from './tabel-lezen';

test('a name of the form leads back to its line and field', () => {
  for (const veld of tabelVelden) expect(celVan(celNaam(12, veld))).toEqual({ volgorde: 12, veld });
  for (const naam of ['versie', '12', '12.gg', '12.q', 'x.g', '1234567.g', '__proto__.g'])
    expect(celVan(naam)).toBeUndefined();
});

test('lines are read from what was posted; a box that is not ticked is not sent', () => {
  const formData = new FormData();
  for (const [naam, waarde] of [
    ['versie', '3'],
    ['1.a', '48'],
    ['2.a', ''],
    ['2.s', 'on'],
    ['3.q', 'x'],
  ] as const)
    formData.set(naam, waarde);
  expect([...leesTabel(formData)]).toEqual([
    [1, { aangebodenMinuten: '48', onderbroken: '' }],
    [2, { aangebodenMinuten: '', onderbroken: 'on' }],
  ]);
});

test('what is empty is told only to who asked for a check', () => {
  const bevindingen = [
    { veld: 'gevolgdMinuten', ernst: 'leeg', tekst: 'vul in', kort: 'Nog leeg' },
    { veld: 'eindReden', ernst: 'fout', tekst: 'kies', kort: 'Kies' },
  ] as const;
  expect(Object.keys(meldingenVan(bevindingen, false))).toEqual(['meer']);
  expect(Object.keys(meldingenVan(bevindingen, true))).toEqual(['gevolgdMinuten', 'meer']);
});
