import { expect, test } from 'vitest';
import { aandachtspuntTekst, periodeKort, termijnVan, tijdlijnRegel } from './planning-tekst';
import { procedureprofielen } from './procedure';
import { procedureKort } from './procedure-kort';

test('a period says its last day, one day only itself', () => {
  expect(periodeKort('2023-02-16', '2023-03-10')).toBe('16 feb 2023 – 9 mrt 2023');
  expect(periodeKort('2023-02-16', '2023-02-17')).toBe('16 feb 2023');
});

test('hatched is what the law fixes and is not over yet', () => {
  const moment = { soort: 'inschrijven', van: '2023-06-14', tot: '2023-08-02' } as const;
  const soort = (procedure: keyof typeof procedureprofielen, vandaag: string) =>
    tijdlijnRegel(moment, procedureprofielen[procedure], vandaag).soort;
  expect(soort('europees-openbaar', '2023-07-03')).toBe('wettelijk');
  expect(soort('europees-openbaar', '2023-08-02')).toBe('gedaan');
  expect(soort('sas', '2023-07-03')).toBe('gepland');
});

test('a planned publication that did not happen is not done', () => {
  const moment = { soort: 'publicatie', van: '2021-04-11', tot: '2021-04-21' } as const;
  const soort = (gepubliceerd: boolean) =>
    tijdlijnRegel(moment, procedureprofielen.sas, '2023-07-03', gepubliceerd).soort;
  expect([soort(true), soort(false)]).toEqual(['gedaan', 'gepland']);
});

test('the words of the source stand beside our day, and the law beside the note', () => {
  const moment = {
    soort: 'nota-van-inlichtingen',
    van: '2022-05-01',
    tot: '2022-09-01',
    bronNotatie: 'medio 2022',
    toelichting: 'S4 2.1',
  } as const;
  expect(tijdlijnRegel(moment, procedureprofielen.sas, '2022-01-01')).toMatchObject({
    label: 'Nota van inlichtingen',
    tekst: '1 mei 2022 – 31 aug 2022 (“medio 2022”)',
    bron: 'S4 2.1 · Aanbestedingswet 2012 art. 2.53 en 2.54',
  });
  expect(termijnVan(procedureprofielen.sas, 'beoordelen')).toBeNull();
});

test('every problem becomes a sentence with its limit', () => {
  const punt = {
    soort: 'inschrijven',
    probleem: 'te-vroeg',
    grens: '2023-09-11',
    bron: 'art. 2.71',
    hardheid: 'wet',
  } as const;
  expect(aandachtspuntTekst(punt)).toEqual({
    tekst: 'Sluiting van de inschrijving: dit is te vroeg. Het kan op zijn vroegst op 11 september 2023.',
    bron: 'art. 2.71',
    wettelijk: true,
  });
  expect(
    aandachtspuntTekst({ ...punt, soort: 'start', probleem: 'volgorde', grens: null, hardheid: 'keuze' }).tekst,
  ).toBe('Start uitvoering: dit begint eerder dan de stap ervoor.');
});

test('the short name of a procedure', () => {
  expect(procedureKort('sas')).toBe('SAS-procedure');
  expect(procedureKort('onbekend')).toBe('Procedure onbekend');
});
