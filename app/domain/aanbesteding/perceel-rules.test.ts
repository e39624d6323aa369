import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { type AanbestedingElders, type PerceelElders, registreerElders } from './elders';
import {
  contracteer,
  hervat,
  isTeBewerken,
  maaktKring,
  type PerceelOmvang,
  registreerResultaat,
  schaalOp,
  stelUit,
  trekPerceelIn,
} from './perceel-rules';
import { type AanbestedingFout, aanbestedingTeksten } from './redenen';
import { perceelStatussen } from './status';

const redenen = (uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] =>
  uitkomst.ok
    ? []
    : uitkomst.reden === 'niet-compleet'
      ? (uitkomst.details as { punten: AanbestedingFout[] }).punten.map(({ reden }) => reden)
      : [uitkomst.reden as string];

test('postponing needs a reason and happens before publication; resuming brings it back', () => {
  expect(stelUit({ status: 'concept' }, 'Rijksbudget en kosten van het ROC pasten niet.')).toEqual(ok('uitgesteld'));
  expect(stelUit({ status: 'concept' }, ' ')).toEqual(fail('motivering-ontbreekt'));
  expect(redenen(stelUit({ status: 'open' }, 'x'))).toEqual(['overgang-niet-toegestaan']);
  expect(hervat({ status: 'uitgesteld' })).toEqual(ok('concept'));
});

test('withdrawing is possible until there are contracts', () => {
  expect(trekPerceelIn({ status: 'gegund' }, 'Winnaar failliet.', false)).toEqual(ok('ingetrokken'));
  expect(trekPerceelIn({ status: 'gegund' }, 'Winnaar failliet.', true)).toEqual(fail('contract-loopt'));
  expect(redenen(trekPerceelIn({ status: 'gecontracteerd' }, 'x', false))).toEqual(['overgang-niet-toegestaan']);
});

describe('moving to a bigger region', () => {
  const hhw = { id: 'hhw', naam: 'Heerhugowaard' };
  const dw = { id: 'dw', naam: 'Dijk en Waard' };
  const alkmaar = { id: 'alkmaar', naam: 'Alkmaar' };
  const hoorn = { id: 'hoorn', naam: 'Hoorn' };
  const klein: PerceelOmvang = {
    id: 't3',
    status: 'uitgesteld',
    leerroutes: ['onderwijs'],
    deelnemers: [alkmaar, hhw],
  };
  const groot: PerceelOmvang = {
    id: 't5',
    status: 'concept',
    leerroutes: ['onderwijs'],
    deelnemers: [alkmaar, dw, hoorn],
  };
  const opvolging = new Map([['hhw', 'dw']]);
  test('nobody is left behind; a merged gemeente counts as its successor', () => {
    expect(schaalOp(klein, groot, 'Bovenregionaal.', opvolging)).toEqual(ok('opgeschaald'));
    const mist = schaalOp(klein, { ...groot, leerroutes: ['b1'] }, 'Bovenregionaal.');
    expect(mist.ok ? [] : aanbestedingTeksten(mist)).toEqual([
      'Bij het gekozen perceel doen niet mee: Heerhugowaard.',
      'Het gekozen perceel heeft niet: Onderwijsroute.',
    ]);
  });
  test('not to itself, not to a dead end, not in a circle', () => {
    expect(redenen(schaalOp(klein, klein, 'x'))).toEqual(['opvolger-is-zichzelf']);
    expect(redenen(schaalOp(klein, { ...groot, status: 'ingetrokken' }, '', opvolging))).toEqual([
      'motivering-ontbreekt',
      'opvolger-gesloten',
    ]);
    expect(redenen(schaalOp({ ...klein, status: 'gegund' }, groot, 'x'))).toEqual(['overgang-niet-toegestaan']);
    expect(
      maaktKring(
        't3',
        't5',
        new Map([
          ['t5', 't9'],
          ['t9', 't3'],
        ]),
      ),
    ).toBe(true);
    expect(
      maaktKring(
        't3',
        't5',
        new Map([
          ['t5', 't9'],
          ['t9', 't5'],
        ]),
      ),
    ).toBe(false);
  });
});

describe('result', () => {
  const open = { status: 'open' as const, aantalTeContracteren: 1 };
  test('none, one or many', () => {
    expect(registreerResultaat(open, { aantalInschrijvers: 7, aantalGegunden: 1 }, 'inschrijving-gesloten')).toEqual(
      ok('in-beoordeling'),
    );
    expect(registreerResultaat(open, { aantalInschrijvers: 0 }, 'inschrijving-gesloten')).toEqual(
      ok('geen-inschrijvingen'),
    );
    expect(redenen(registreerResultaat(open, { aantalInschrijvers: 1, aantalGegunden: 2 }, 'gepubliceerd'))).toEqual([
      'inschrijving-nog-open',
      'meer-gegund-dan-ingeschreven',
      'meer-gegund-dan-te-contracteren',
    ]);
    const zin = registreerResultaat(open, { aantalInschrijvers: 1, aantalGegunden: 2 }, 'beoordeling');
    expect(zin.ok ? '' : aanbestedingTeksten(zin)[0]).toBe('U gunt aan 2 partijen, maar er was 1 inschrijver.');
  });
  test('a number is a whole one of at least zero, and never fewer bidders than winners', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(1.5)),
        fc.integer({ min: -2, max: 9 }),
        (aantalInschrijvers, aantalGegunden) => {
          const uitkomst = registreerResultaat(
            { ...open, aantalTeContracteren: null },
            { aantalInschrijvers, aantalGegunden },
            'beoordeling',
          );
          const mag =
            Number.isInteger(aantalInschrijvers) &&
            aantalInschrijvers >= 0 &&
            aantalGegunden >= 0 &&
            aantalGegunden <= aantalInschrijvers;
          return (
            uitkomst.ok === mag &&
            (!uitkomst.ok || (uitkomst.value === 'geen-inschrijvingen') === (aantalInschrijvers === 0))
          );
        },
      ),
    ));
});

test('contracted once every gemeente has its contracts signed', () => {
  const perceel = {
    status: 'gegund' as const,
    deelnemers: [
      { id: 'hoorn', naam: 'Hoorn' },
      { id: 'opmeer', naam: 'Opmeer' },
    ],
  };
  expect(
    contracteer(perceel, [
      { gemeenteId: 'hoorn', getekend: true },
      { gemeenteId: 'opmeer', getekend: true },
    ]),
  ).toEqual(ok('gecontracteerd'));
  const nee = contracteer(perceel, [
    { gemeenteId: 'hoorn', getekend: true },
    { gemeenteId: 'hoorn', getekend: false },
  ]);
  expect(nee.ok ? [] : aanbestedingTeksten(nee)).toEqual([
    'Een contract van Hoorn is nog niet door beide partijen getekend.',
    'Opmeer heeft nog geen contract.',
  ]);
});

test('only an unpublished perceel of an unpublished aanbesteding is edited', () => {
  expect(isTeBewerken({ status: 'uitgesteld' }, 'in-voorbereiding')).toBe(true);
  expect(isTeBewerken({ status: 'concept' }, 'gunning')).toBe(false);
  expect(isTeBewerken({ status: 'open' }, 'in-voorbereiding')).toBe(false);
});

describe('a tender that ran elsewhere', () => {
  const perceel = (anders: Partial<PerceelElders> = {}): PerceelElders => ({
    id: 'p1',
    naam: 'B1 en Z',
    status: 'concept',
    uitkomst: 'gegund',
    aantalInschrijvers: 7,
    aantalGegunden: 1,
    aantalTeContracteren: 1,
    beslissingVerzondenDatum: null,
    gegundDatum: '2021-10-01',
    ...anders,
  });
  const alkmaar = (anders: Partial<AanbestedingElders> = {}): AanbestedingElders => ({
    status: 'concept',
    eldersGelopen: true,
    gepubliceerdDatum: '2021-07-01',
    sluitingDatum: null,
    percelen: [perceel(), perceel({ id: 'p2', naam: 'MB', aantalInschrijvers: 4 })],
    overigeStatussen: ['uitgesteld'],
    ...anders,
  });
  test('Alkmaar: 7 and 4 bidders, one winner each, Onderwijsroute postponed', () => {
    expect(registreerElders(alkmaar(), '2023-07-03')).toEqual(ok('gunning'));
    expect(registreerElders(alkmaar({ overigeStatussen: [] }), '2023-07-03')).toEqual(ok('gunning'));
    expect(
      registreerElders(
        alkmaar({
          percelen: [
            perceel({ uitkomst: 'geen-inschrijvingen', aantalInschrijvers: 0, aantalGegunden: 0, gegundDatum: null }),
          ],
          overigeStatussen: [],
        }),
        '2023-07-03',
      ),
    ).toEqual(ok('afgerond'));
    expect(
      registreerElders(
        alkmaar({
          percelen: [perceel({ uitkomst: 'open', aantalInschrijvers: null, aantalGegunden: 0, gegundDatum: null })],
          sluitingDatum: '2023-08-01',
        }),
        '2023-07-03',
      ),
    ).toEqual(ok('gepubliceerd'));
  });
  test('numbers the source does not give are not held against it', () => {
    expect(
      registreerElders(
        alkmaar({ percelen: [perceel({ aantalInschrijvers: null, gegundDatum: null })], gepubliceerdDatum: null }),
        '2023-07-03',
      ).ok,
    ).toBe(true);
  });
  test('dates in order, none in the future, numbers that fit', () => {
    const fout = registreerElders(
      alkmaar({
        percelen: [
          perceel({ beslissingVerzondenDatum: '2021-06-01', gegundDatum: '2024-01-01' }),
          perceel({ naam: 'MB', uitkomst: 'voorlopig-gegund', aantalInschrijvers: 0, aantalGegunden: 0 }),
        ],
      }),
      '2023-07-03',
    );
    expect(redenen(fout)).toEqual([
      'datums-kloppen-niet',
      'datum-in-de-toekomst',
      'aantal-past-niet-bij-uitkomst',
      'gegunde-ontbreekt',
    ]);
    expect(fout.ok ? '' : aanbestedingTeksten(fout)[0]).toBe(
      'De gunningsbeslissing (1 juni 2021) ligt voor de publicatie (1 juli 2021).',
    );
  });
  test('only with the flag, only from concept', () => {
    expect(redenen(registreerElders(alkmaar({ eldersGelopen: false }), '2023-07-03'))).toEqual(['niet-elders-gelopen']);
    expect(redenen(registreerElders(alkmaar({ status: 'gepubliceerd' }), '2023-07-03'))).toEqual([
      'overgang-niet-toegestaan',
    ]);
    expect(redenen(registreerElders(alkmaar({ percelen: [] }), '2023-07-03'))).toContain('perceel-ontbreekt');
  });
  test('no outcome but those of the table', () =>
    fc.assert(
      fc.property(fc.constantFrom(...perceelStatussen), (uitkomst) => {
        const aantalInschrijvers = uitkomst === 'geen-inschrijvingen' ? 0 : 7;
        const rij = perceel({
          uitkomst,
          aantalInschrijvers,
          aantalGegunden: uitkomst === 'geen-inschrijvingen' ? 0 : 1,
        });
        const mag = [
          'open',
          'in-beoordeling',
          'voorlopig-gegund',
          'gegund',
          'geen-inschrijvingen',
          'niet-gegund',
          'ingetrokken',
        ].includes(uitkomst);
        return registreerElders(alkmaar({ percelen: [rij] }), '2023-07-03').ok === mag;
      }),
    ));
});
