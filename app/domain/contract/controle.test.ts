import { expect, test } from 'vitest';
import type { Registratie } from '../keurmerk/rules';
import { controlelijst } from './controle';
import type { ActiveerDossier } from './rules';

const contract = {
  startDatum: '2023-09-01',
  eindDatum: '2025-09-01',
  maximaleEindDatum: '2027-09-01',
  getekendGemeenteDatum: '2023-07-01',
  getekendContractantDatum: '2023-07-01',
};
const geldig: Registratie = {
  soort: 'blik-op-werk',
  status: 'geldig-onbepaalde-tijd',
  van: '2022-01-01',
  tot: null,
  geverifieerdDatum: '2023-06-20',
  geregistreerdOp: '2022-01-01T12:00:00.000Z',
  vervallenOp: null,
};
const taalhuis = {
  aanbiederId: 'taal',
  naam: 'Taalhuis',
  levert: true,
  registraties: [geldig],
  klachtenreglementDatum: '2023-01-01',
};
const dossier: ActiveerDossier = {
  eisen: ['blik-op-werk'],
  leveraars: [taalhuis],
  tarieven: [{ product: 'B1', eenheid: 'traject', bedragCents: 1, van: '2023-09-01', tot: null }],
};
const kort = (lijst: ReturnType<typeof controlelijst>) => lijst.map(({ wat, bezwaren }) => [wat, bezwaren.length]);

test('every question is there before anybody tries, in order or not', () => {
  expect(kort(controlelijst(contract, dossier, '2023-07-03'))).toEqual([
    ['De gemeente heeft getekend', 0],
    ['De aanbieder heeft getekend', 0],
    ['Taalhuis: Keurmerk Inburgeren (Blik op Werk)', 0],
    ['Taalhuis: klachtenreglement', 0],
    ['Een tarief op de eerste dag', 0],
  ]);
});

test('each objection stands under its own question, by name', () => {
  const leskring = {
    ...taalhuis,
    aanbiederId: 'les',
    naam: 'Leskring',
    registraties: [],
    klachtenreglementDatum: null,
  };
  const lijst = controlelijst(
    { ...contract, getekendGemeenteDatum: null },
    { ...dossier, leveraars: [taalhuis, leskring], tarieven: [] },
    '2023-07-03',
  );
  expect(kort(lijst)).toEqual([
    ['De gemeente heeft getekend', 1],
    ['De aanbieder heeft getekend', 0],
    ['Taalhuis: Keurmerk Inburgeren (Blik op Werk)', 0],
    ['Taalhuis: klachtenreglement', 0],
    ['Leskring: Keurmerk Inburgeren (Blik op Werk)', 1],
    ['Leskring: klachtenreglement', 1],
    ['Een tarief op de eerste dag', 1],
  ]);
  expect(lijst.map(({ plek }) => plek?.soort)).toContain('aanbieder');
});

test('a party that does not deliver is not asked; without a demand no keurmerk is', () => {
  const penvoerder = { ...taalhuis, aanbiederId: 'pen', naam: 'Penvoerder', levert: false, registraties: [] };
  const lijst = controlelijst(contract, { ...dossier, eisen: [], leveraars: [taalhuis, penvoerder] }, '2023-07-03');
  expect(lijst.map(({ wat }) => wat)).toEqual([
    'De gemeente heeft getekend',
    'De aanbieder heeft getekend',
    'Taalhuis: klachtenreglement',
    'Een tarief op de eerste dag',
  ]);
});

test('what fits no question is not hidden', () => {
  const lijst = controlelijst(contract, { ...dossier, leveraars: [] }, '2026-01-01');
  expect(lijst.at(-1)).toEqual({
    wat: 'Overig',
    plek: null,
    bezwaren: [
      'Geen van de partijen levert zelf. Leg vast wie de lessen of de begeleiding geeft.',
      'Het contract liep tot 1 september 2025 en is voorbij.',
    ],
  });
});
