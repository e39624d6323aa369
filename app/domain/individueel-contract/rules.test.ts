import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '~/platform/result';
import { reserveer } from '../meelifregeling/budget';
import { drempelOordeel } from './drempel';
import { individueelTeksten } from './redenen';
import { type Aanvraag, beoordeelAanvraag, eindig, start, teken, wijsAf } from './rules';

const budget = { gemeente: 'Hoorn', bedragCents: 1_700_000, gereserveerdCents: 0 };
const vandaag = '2023-07-03';
const grens = { drempelCents: 75_000_000, waarschuwingProcent: 80 };
const erkend = [
  {
    aanbiederId: 'hva',
    naam: 'HvA',
    levert: true,
    registraties: [
      {
        soort: 'diploma-erkenning' as const,
        status: 'geldig-onbepaalde-tijd' as const,
        van: '2022-01-01',
        tot: null,
        geverifieerdDatum: '2023-06-01',
        geregistreerdOp: '2022-01-01T12:00:00.000Z',
        vervallenOp: null,
      },
    ],
  },
];
const aanvraag = (anders: Partial<Aanvraag> = {}): Aanvraag => ({
  traject: {
    gemeenteId: 'hoorn',
    doelgroep: 'asielstatushouder',
    leerroute: 'onderwijs',
    niveau: 'hbo',
    pipDatum: '2023-05-01',
    status: 'pip-vastgesteld',
  },
  regeling: {
    status: 'actief',
    van: '2022-01-01',
    tot: null,
    hostId: 'amsterdam',
    niveau: 'hbo en wo',
    leerroute: 'onderwijs',
    aanbiederIds: ['hva'],
    gemeenten: [{ gemeenteId: 'hoorn', van: '2022-01-01', tot: null }],
  },
  aanbiederId: 'hva',
  leveraars: erkend,
  startDatum: '2023-09-01',
  eindDatum: '2025-03-01',
  alBij: null,
  drempel: drempelOordeel(1_700_000, grens),
  motivering: null,
  budget: ok(true),
  ...anders,
});
const punten = (anders: Partial<Aanvraag>) => {
  const oordeel = beoordeelAanvraag(aanvraag(anders));
  return oordeel.ok ? [] : oordeel.details.punten.map(({ reden }) => reden);
};
const { traject, regeling } = aanvraag();

describe('asking for an individual contract', () => {
  test.each<[string, Partial<Aanvraag>, string[]]>([
    ['in order', {}, []],
    ['the arrangement is closed', { regeling: { ...regeling, status: 'gesloten' } }, ['regeling-niet-actief']],
    [
      'the gemeente is not admitted on the day',
      { regeling: { ...regeling, gemeenten: [] } },
      ['gemeente-niet-toegelaten'],
    ],
    ['mbo', { traject: { ...traject, niveau: 'mbo' } }, ['geen-hoger-onderwijs']],
    ['another route', { traject: { ...traject, leerroute: 'b1', niveau: null } }, ['geen-onderwijsroute']],
    ['no PIP', { traject: { ...traject, pipDatum: null } }, ['pip-ontbreekt']],
    ['before the PIP', { startDatum: '2023-04-30' }, ['start-voor-pip']],
    [
      'not recognised on the first day',
      { leveraars: [{ ...erkend[0], registraties: [] }] as never },
      ['keurmerk-niet-geldig'],
    ],
    ['not in the arrangement', { aanbiederId: 'vu' }, ['instelling-doet-niet-mee']],
    ['with an aanbieder already', { alBij: 'Vonk' }, ['al-bij-aanbieder']],
    ['no budget', { budget: reserveer(null, 1_700_000, 2023) }, ['budget-ontbreekt']],
    [
      'more than is left',
      { budget: reserveer({ ...budget, gereserveerdCents: 1 }, 1_700_000, 2023) },
      ['budget-te-klein'],
    ],
    ['exactly what is left', { budget: reserveer(budget, 1_700_000, 2023) }, []],
    ['near the threshold', { drempel: drempelOordeel(60_000_000, grens) }, ['drempel-motivering']],
    ['near it with a motivation', { drempel: drempelOordeel(60_000_000, grens), motivering: 'Los van elkaar.' }, []],
  ])('%s', (_, anders, verwacht) => expect(punten(anders)).toEqual(verwacht));

  test('everything at once, in Dutch', () => {
    const oordeel = beoordeelAanvraag(
      aanvraag({ alBij: 'Vonk', traject: { ...traject, pipDatum: null, niveau: 'mbo' } }),
    );
    expect(oordeel.ok ? [] : individueelTeksten(oordeel)).toHaveLength(3);
  });
});

test('44 contracts of 17,000 euro stay under the threshold, and the 36th already warns', () => {
  const prijs = 1_700_000;
  expect(drempelOordeel(35 * prijs, grens).stand).toBe('ruim');
  expect(drempelOordeel(36 * prijs, grens).stand).toBe('nadert');
  expect(drempelOordeel(44 * prijs, grens).stand).toBe('nadert');
  expect(drempelOordeel(45 * prijs, grens).stand).toBe('bereikt');
});

test('more money never makes the judgement milder', () =>
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.nat(100_000_000), (a, b) => {
      const orde = ['ruim', 'nadert', 'bereikt'];
      const stand = (som: number) => orde.indexOf(drempelOordeel(som, grens).stand);
      expect(stand(a + b)).toBeGreaterThanOrEqual(stand(a));
    }),
  ));

test('signing, starting and ending', () => {
  const contract = {
    status: 'aangeboden' as const,
    startDatum: '2023-03-01',
    eindDatum: '2024-09-01',
    getekendDatum: null,
  };
  const ruim = { drempel: drempelOordeel(0, grens), motivering: null, budget: ok(true as const) };
  const reden = (uitkomst: { ok: boolean; reden?: string }) => (uitkomst.ok ? 'ok' : uitkomst.reden);
  expect(reden(teken(contract, vandaag, ruim, vandaag))).toBe('ok');
  expect(reden(teken(contract, '2023-07-04', ruim, vandaag))).toBe('datum-in-de-toekomst');
  expect(reden(teken(contract, vandaag, { ...ruim, drempel: drempelOordeel(75_000_000, grens) }, vandaag))).toBe(
    'drempel-motivering',
  );
  expect(reden(teken(contract, vandaag, { ...ruim, budget: reserveer(null, 1, 2023) }, vandaag))).toBe(
    'budget-ontbreekt',
  );
  const getekend = { ...contract, status: 'getekend' as const };
  const op = (datum: string) => reden(start(getekend, datum, { pipDatum: '2023-01-10', leveraars: erkend }, vandaag));
  expect([op('2023-03-01'), op('2023-02-28'), op('2023-01-09')]).toEqual([
    'ok',
    'start-buiten-termijn',
    'start-voor-pip',
  ]);
  expect(reden(start(getekend, '2023-03-01', { pipDatum: null, leveraars: [] }, vandaag))).toBe('niet-compleet');
  const lopend = { ...contract, status: 'lopend' as const };
  expect(reden(eindig(lopend, 'rond-af', '2023-02-28', '2023-03-01', vandaag))).toBe('dag-voor-start');
  expect(reden(eindig(lopend, 'beeindig', vandaag, '2023-03-01', vandaag))).toBe('ok');
  expect(reden(wijsAf(contract, null))).toBe('reden-ontbreekt');
});
