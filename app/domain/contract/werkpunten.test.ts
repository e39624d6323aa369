import { describe, expect, test } from 'vitest';
import { laatVervallen } from './opties';
import { type ContractInWerk, werkVanContracten } from './werkpunten';

const vandaag = '2023-07-03';
const zicht = { optieDagen: 120, eindeDagen: 180 };
const optie = { volgnummer: 1, maanden: 12, besluitMaandenVooraf: 3, uitgeoefendOp: null, vervallenOp: null };
const eenContract = (anders: Partial<ContractInWerk> = {}): ContractInWerk => ({
  id: 'c1',
  nummer: 'C-2023-001',
  gemeente: 'Hoorn',
  contractant: 'Taalhuis',
  status: 'actief',
  startDatum: '2022-01-01',
  eindDatum: '2024-01-01',
  maximaleEindDatum: '2025-01-01',
  getekendGemeenteDatum: '2021-12-01',
  getekendContractantDatum: '2021-12-01',
  familie: { aanbesteding: '2021-301', perceel: 1, naam: 'Taal' },
  opties: [optie],
  bezwaren: [],
  ...anders,
});
const werk = (...contracten: ContractInWerk[]) => werkVanContracten(contracten, vandaag, zicht, 'beheert');
const titels = (anders: Partial<ContractInWerk>, dag = vandaag) =>
  werkVanContracten([eenContract(anders)], dag, zicht, 'beheert').map(({ titel }) => titel.split(':')[0]);

describe('options', () => {
  test('first our own date, then the official one, then it is too late; it stays until decided', () => {
    const datums = ['2023-07-03', '2023-09-01', '2023-10-01', '2023-12-31'].map((dag) => {
      const [punt] = werkVanContracten([eenContract()], dag, zicht, 'beheert');
      return [punt?.datum, punt?.urgentie, punt?.titel.split(':')[0]];
    });
    expect(datums).toEqual([
      ['2023-09-01', 60, 'Beslis over de verlenging'],
      ['2023-10-01', 30, 'Beslis over de verlenging'],
      ['2023-10-01', 0, 'Verlengen kan niet meer'],
      ['2023-10-01', -91, 'Verlengen kan niet meer'],
    ]);
  });

  test('not yet in sight, or decided', () => {
    expect(titels({}, '2023-01-10')).toEqual([]);
    expect(titels({ opties: [{ ...optie, uitgeoefendOp: 'x' }], eindDatum: '2025-01-01' })).toEqual([]);
  });
});

test('a contract that ends without an option, and one that ended', () => {
  expect(titels({ opties: [], eindDatum: '2023-12-30' })).toEqual(['Het contract loopt af']);
  expect(titels({ opties: [], eindDatum: '2023-12-31' })).toEqual([]);
  expect(titels({ opties: [], eindDatum: vandaag })).toEqual([]);
});

test('on the way to being in force', () => {
  expect(titels({ status: 'concept' })).toEqual(['Bied het contract aan']);
  const terTekening = { status: 'ter-ondertekening' } as const;
  expect(titels({ ...terTekening, getekendGemeenteDatum: null })).toEqual(['Leg de ondertekening vast']);
  expect(titels(terTekening)).toEqual(['Activeer het contract']);
  expect(titels({ ...terTekening, bezwaren: ['Geen keurmerk.'] })).toEqual(['Getekend, maar nog niet te activeren']);
  expect(titels({ status: 'beeindigd' })).toEqual([]);
});

test('a family with the same to do on the same day is one entry; what differs stands apart', () => {
  const concepten = ['c1', 'c2', 'c3'].map((id) => eenContract({ id, status: 'concept' }));
  expect(werk(...concepten)).toMatchObject([
    { titel: 'Bied 3 contracten aan: Taal', href: '/aanbestedingen/2021-301/percelen/1/contractfamilie' },
  ]);
  const anders = eenContract({ id: 'c4', status: 'concept', startDatum: '2023-09-01' });
  const los = eenContract({ id: 'c5', status: 'concept', familie: null });
  expect(werk(...concepten, anders, los).map(({ href }) => href)).toEqual([
    '/aanbestedingen/2021-301/percelen/1/contractfamilie',
    '/contracten/c4/aanbieding',
    '/contracten/c5/aanbieding',
  ]);
});

test('an aanbieder is asked to sign and nothing else', () => {
  const terTekening = eenContract({ status: 'ter-ondertekening', getekendContractantDatum: null });
  const lijst = [
    terTekening,
    eenContract({ id: 'c2' }),
    { ...terTekening, id: 'c3', getekendContractantDatum: vandaag },
  ];
  expect(werkVanContracten(lijst, vandaag, zicht, 'aanbieder')).toMatchObject([{ href: '/contracten/c1' }]);
});

test('an option is let go once, with a reason, and not of a contract that is over', () => {
  const contract = eenContract();
  const reden = (uitkomst: ReturnType<typeof laatVervallen>) => (uitkomst.ok ? 'ok' : uitkomst.reden);
  expect(reden(laatVervallen(contract, 1, 'Nieuwe aanbesteding.'))).toBe('ok');
  expect(reden(laatVervallen(contract, 1, ' '))).toBe('motivering-ontbreekt');
  expect(reden(laatVervallen(contract, 2, 'x'))).toBe('optie-onbekend');
  expect(reden(laatVervallen({ ...contract, opties: [{ ...optie, vervallenOp: 'x' }] }, 1, 'x'))).toBe(
    'optie-al-gebruikt',
  );
  expect(reden(laatVervallen({ ...contract, status: 'beeindigd' }, 1, 'x'))).toBe('overgang-niet-toegestaan');
});
