import { describe, expect, test } from 'vitest';
import type { Dossier } from './dossier';
import type { KpiRegels } from './regels';
import { cohortdriehoek, gevolgd } from './verloop';

const altijd = <T>(waarde: T) => [{ van: '2020-01-01', tot: null, waarde }];
const regels: KpiRegels = {
  termijnMaanden: altijd(36),
  pipDagen: altijd(70),
  werkMaanden: altijd(12),
  ontzorgenMaanden: altijd(6),
  aandeelProcent: altijd(50),
  alleenStatushouders: altijd(true),
};
const dossier = (traject: Partial<Dossier['traject']> = {}, feiten: Record<string, string> = {}): Dossier => ({
  traject: {
    id: 't',
    gemeenteId: 'g',
    doelgroep: 'asielstatushouder',
    leerroute: 'b1',
    plichtDatum: '2022-01-01',
    pipDatum: '2022-01-31',
    startDatum: '2022-03-01',
    eindDatum: null,
    eindReden: null,
    verlengingMaanden: 0,
    status: 'gestart',
    ...traject,
  },
  feiten: Object.entries(feiten).map(([soort, datum]) => ({ soort, datum })),
  toewijzingen: [],
});
const op = (een: Dossier, code: 'P-01' | 'P-02' | 'W-04' = 'W-04') => gevolgd(een, code, regels, '2023-07-01');

describe('what is seen of somebody', () => {
  test('the month in which it happened, counted as ripeness counts: on day start + k is within k months', () => {
    expect(op(dossier({}, { werkstage: '2022-09-01' }))).toEqual({ start: '2022-03-01', maand: 6, gebeurd: true });
    expect(op(dossier({}, { werkstage: '2022-09-02' }))?.maand).toBe(7);
    expect(op(dossier({}, { werkstage: '2022-02-01', 'werk-orientatie': '2022-05-01' }))?.maand).toBe(1);
  });

  test('whole months followed, until the peildatum or until he left', () => {
    expect(op(dossier())).toMatchObject({ maand: 16, gebeurd: false });
    expect(op(dossier({ eindDatum: '2022-12-31', eindReden: 'verhuisd' }))).toMatchObject({ maand: 9, gebeurd: false });
    expect(op(dossier({ eindDatum: '2022-12-31', eindReden: 'overig' }))).toMatchObject({ maand: 16 });
    expect(op(dossier({}, { werkstage: '2023-07-02' }))).toMatchObject({ gebeurd: false });
  });

  test('the term of the law counts from the day after the PIP, of its own leerroute', () => {
    expect(op(dossier({}, { 'plicht-voldaan': '2023-02-01' }), 'P-01')).toEqual({
      start: '2022-02-01',
      maand: 12,
      gebeurd: true,
    });
    expect(op(dossier(), 'P-02')).toBeNull();
    expect(op(dossier({ doelgroep: 'gezins-en-overige-migrant' }))).toBeNull();
    expect(op(dossier({ startDatum: '2023-08-01' }))).toBeNull();
  });
});

test('the triangle fills a cell only when the whole quarter is that far', () => {
  const mensen = [
    { start: '2022-03-01', maand: 5, gebeurd: true },
    { start: '2022-01-05', maand: 17, gebeurd: false },
    { start: '2022-12-31', maand: 6, gebeurd: false },
    { start: '2023-01-01', maand: 2, gebeurd: true },
  ];
  expect(cohortdriehoek(mensen, [3, 6, 12], '2023-07-01')).toEqual([
    { kwartaal: '2022-Q1', aantal: 2, gehaald: [0, 1, 1] },
    { kwartaal: '2022-Q4', aantal: 1, gehaald: [0, 0, null] },
    { kwartaal: '2023-Q1', aantal: 1, gehaald: [1, null, null] },
  ]);
});
