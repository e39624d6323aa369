import { expect, test } from 'vitest';
import { tijdlijnVan } from './tijdlijn';

const contract = {
  startDatum: '2022-04-01',
  eindDatum: '2024-04-01',
  opzegtermijnMaanden: 3,
  status: 'actief',
} as const;
const optie = { volgnummer: 1, maanden: 12, besluitMaandenVooraf: 6, uitgeoefendOp: null, vervallenOp: null };
const vandaag = '2023-07-03';
const kort = (regels: ReturnType<typeof tijdlijnVan>) => regels.map(({ label, tekst }) => `${label} ${tekst}`);

test('each option has the dates that it would have after the one before it', () => {
  const opties = [optie, { ...optie, volgnummer: 2 }];
  expect(kort(tijdlijnVan(contract, opties, vandaag, true))).toEqual([
    'Looptijd 1-4-2022 t/m 31-3-2024',
    'Opzeggen voor 1-1-2024',
    'Intern besluit over optie 1 voor 1-9-2023',
    'Uiterste besluit over optie 1 voor 1-10-2023',
    'Optie 1 1-4-2024 t/m 31-3-2025',
    'Intern besluit over optie 2 voor 1-9-2024',
    'Uiterste besluit over optie 2 voor 1-10-2024',
    'Optie 2 1-4-2025 t/m 31-3-2026',
  ]);
});

test('our own dates are not for the aanbieder', () => {
  expect(kort(tijdlijnVan(contract, [optie], vandaag, false)).join()).not.toContain('Intern');
});

test('a used option is part of the term, a dropped one is gone, and an ended contract has only its term', () => {
  const besloten = [
    { ...optie, uitgeoefendOp: 'x' },
    { ...optie, volgnummer: 2, vervallenOp: 'x' },
  ];
  expect(kort(tijdlijnVan({ ...contract, eindDatum: '2025-04-01' }, besloten, vandaag, true))).toEqual([
    'Looptijd 1-4-2022 t/m 31-3-2025',
    'Opzeggen voor 1-1-2025',
  ]);
  expect(tijdlijnVan({ ...contract, status: 'beeindigd' }, [optie], vandaag, true)).toHaveLength(1);
});

test('what lies behind us is done', () => {
  const [looptijd, opzeggen] = tijdlijnVan(contract, [], '2024-04-01', true);
  expect([looptijd?.soort, opzeggen?.soort]).toEqual(['gedaan', 'gedaan']);
  expect(tijdlijnVan(contract, [], '2024-01-01', true).map(({ soort }) => soort)).toEqual(['gepland', 'gepland']);
});
