import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { fail, ok } from '~/platform/result';
import { keurmerkTeksten, registreer } from './registreren';
import {
  geldigOp,
  huidigeOfLaatste,
  keurmerkOordeel,
  keurmerkPunten,
  keurmerkPuntTeksten,
  type Leveraar,
  type Registratie,
  registratieOp,
  statusOp,
} from './rules';
import { type KeurmerkStatus, keurmerkGevolgen, keurmerkOvergangen, keurmerkStatussen } from './status';
import { toestandOp, waarschuwingen, waarschuwingTekst } from './waarschuwingen';

const rij = (anders: Partial<Registratie> = {}): Registratie => ({
  soort: 'blik-op-werk',
  status: 'geldig-onbepaalde-tijd',
  van: '2022-01-01',
  tot: null,
  geverifieerdDatum: '2023-06-20',
  geregistreerdOp: '2022-01-10T09:00:00.000Z',
  vervallenOp: null,
  ...anders,
});

describe('effective-dated register', () => {
  const historie = [
    rij(),
    rij({ status: 'geschorst', van: '2023-03-01', tot: '2023-05-01', geregistreerdOp: '2023-03-10T09:00:00.000Z' }),
  ];
  test('half-open periods; a suspension covers the mark and then lets it show again', () => {
    expect(statusOp(historie, 'blik-op-werk', '2021-12-31')).toBe('onbekend');
    expect(statusOp(historie, 'blik-op-werk', '2023-02-28')).toBe('geldig-onbepaalde-tijd');
    expect(statusOp(historie, 'blik-op-werk', '2023-03-01')).toBe('geschorst');
    expect(statusOp(historie, 'blik-op-werk', '2023-05-01')).toBe('geldig-onbepaalde-tijd');
    expect(geldigOp(historie, 'blik-op-werk', '2023-04-01')).toBe(false);
    expect(geldigOp(historie, 'diploma-erkenning', '2023-02-28')).toBe(false);
  });
  test('what we knew on an earlier moment', () => {
    expect(geldigOp(historie, 'blik-op-werk', '2023-03-05', '2023-03-05T12:00:00.000Z')).toBe(true);
    expect(geldigOp(historie, 'blik-op-werk', '2023-03-05', '2023-03-11T12:00:00.000Z')).toBe(false);
  });
  test('a mistake counts until it was found', () => {
    const fout = [rij({ vervallenOp: '2023-02-01T00:00:00.000Z' })];
    expect(geldigOp(fout, 'blik-op-werk', '2022-06-01')).toBe(false);
    expect(geldigOp(fout, 'blik-op-werk', '2022-06-01', '2023-01-01T00:00:00.000Z')).toBe(true);
  });
  test('a valid period that nothing followed has lapsed; a suspension that nothing followed is unknown', () => {
    expect(statusOp([rij({ status: 'geldig-bepaalde-tijd', tot: '2023-01-01' })], 'blik-op-werk', '2023-01-01')).toBe(
      'verlopen',
    );
    expect(statusOp([rij({ status: 'geschorst', tot: '2023-01-01' })], 'blik-op-werk', '2023-02-01')).toBe('onbekend');
  });
  test('a lapsed row stays in sight for the warnings', () => {
    const lijst = [rij({ status: 'geldig-bepaalde-tijd', tot: '2023-01-01' })];
    expect(huidigeOfLaatste(lijst, 'blik-op-werk', '2023-07-03')).toBe(lijst[0]);
    expect(huidigeOfLaatste(lijst, 'blik-op-werk', '2021-07-03')).toBeUndefined();
    expect(waarschuwingen(lijst[0], '2023-07-03')[0]).toMatchObject({ soort: 'loopt-af', drempel: 0, dagen: 0 });
  });
  test('of two rows from one day the one entered last holds', () => {
    const later = rij({ status: 'geschorst', geregistreerdOp: '2022-02-01T00:00:00.000Z' });
    expect(registratieOp([later, rij()], 'blik-op-werk', '2022-06-01')?.status).toBe('geschorst');
  });
  test('the order of the rows does not matter', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(historie, { minLength: 2 }), fc.integer({ min: 0, max: 900 }), (gehusseld, n) => {
        const dag = addDagen('2021-11-01', n);
        return statusOp(gehusseld, 'blik-op-werk', dag) === statusOp(historie, 'blik-op-werk', dag);
      }),
    ));
});

describe('warnings', () => {
  const tot = '2023-10-01';
  const eindig = (geverifieerdDatum: string | null) => rij({ status: 'geldig-bepaalde-tijd', tot, geverifieerdDatum });
  test.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-5, 0],
  ])('%i days before the end: step %s', (dagen, drempel) => {
    const vandaag = addDagen(tot, -dagen);
    const [eerste] = waarschuwingen(eindig(vandaag), vandaag);
    expect(eerste?.soort === 'loopt-af' ? eerste.drempel : null).toBe(drempel);
  });
  test('unknown when never verified, or longer ago than the setting', () => {
    expect(waarschuwingen(undefined, '2023-07-03')).toEqual([{ soort: 'onbekend', geverifieerdDatum: null }]);
    expect(waarschuwingen(rij({ geverifieerdDatum: '2023-06-03' }), '2023-07-03')).toEqual([]);
    expect(waarschuwingen(rij({ geverifieerdDatum: '2023-06-02' }), '2023-07-03')).toEqual([
      { soort: 'onbekend', geverifieerdDatum: '2023-06-02' },
    ]);
    expect(
      waarschuwingen(rij({ geverifieerdDatum: '2023-06-02' }), '2023-07-03', { verificatieMaxDagen: 60, drempels: [] }),
    ).toEqual([]);
  });
  test('sentences', () => {
    expect(waarschuwingTekst({ soort: 'loopt-af', drempel: 30, dagen: 12, laatsteDag: '2023-09-30' })).toBe(
      'Nog 12 dagen geldig, t/m 30 september 2023.',
    );
    expect(waarschuwingTekst({ soort: 'loopt-af', drempel: 0, dagen: 0, laatsteDag: '2023-09-30' })).toBe(
      'Verlopen: geldig t/m 30 september 2023.',
    );
    expect(waarschuwingTekst({ soort: 'onbekend', geverifieerdDatum: null })).toBe('Nog nooit gecontroleerd.');
    expect(waarschuwingTekst({ soort: 'niet-geldig', status: 'geschorst' })).toBe('De status is: geschorst.');
  });
  test('consequences of the matrix', () => {
    const op = (registraties: Registratie[], vandaag = '2023-07-03') =>
      keurmerkGevolgen[toestandOp(registraties, 'blik-op-werk', vandaag)].nieuweToewijzing;
    expect(op([rij()])).toBe('ja');
    expect(op([eindig('2023-07-03')], '2023-07-03')).toBe('ja-met-waarschuwing');
    expect(op([rij({ status: 'geschorst' })])).toBe('nee');
    expect(op([rij({ status: 'ingetrokken' })])).toBe('nee');
    expect(op([rij({ geverifieerdDatum: '2023-01-01' })])).toBe('nee');
    expect(op([])).toBe('nee');
    expect(toestandOp([], null, '2023-07-03')).toBe('niet-nodig');
  });
});

describe('who delivers', () => {
  const nl: Leveraar = { aanbiederId: 'nl', naam: 'NLtraining', levert: true, registraties: [rij()] };
  const nb: Leveraar = { aanbiederId: 'nb', naam: 'NewBees', levert: false, registraties: [] };
  test('a combinant that does not deliver needs nothing', () => {
    expect(keurmerkPunten([nl, nb], ['blik-op-werk'], '2023-01-01')).toEqual([]);
    expect(keurmerkOordeel([nl, nb], ['blik-op-werk'], '2023-01-01').map(({ nodig }) => nodig)).toEqual([true, false]);
  });
  test('every combinant that delivers does, by name', () => {
    const punten = keurmerkPunten([nl, { ...nb, levert: true }], ['blik-op-werk'], '2023-01-01');
    expect(punten).toEqual([
      fail('keurmerk-niet-geldig', { naam: 'NewBees', soort: 'blik-op-werk', status: 'onbekend', dag: '2023-01-01' }),
    ]);
    expect(
      keurmerkPuntTeksten['keurmerk-niet-geldig']({
        naam: 'NewBees',
        soort: 'blik-op-werk',
        status: 'geschorst',
        dag: '2023-01-01',
      }),
    ).toBe('NewBees heeft op 1 januari 2023 geen geldig keurmerk van Blik op Werk: het is geschorst.');
  });
  test('suspending one combinant does not touch a perceel that asks nothing', () => {
    const geschorst = { ...nl, registraties: [rij({ status: 'geschorst' })] };
    expect(keurmerkPunten([geschorst], [], '2023-01-01')).toEqual([]);
    expect(keurmerkPunten([geschorst], ['blik-op-werk'], '2023-01-01')).toHaveLength(1);
  });
  test('on a perceel with several routes a party needs what its own routes ask', () => {
    const eisen = ['blik-op-werk', 'diploma-erkenning'] as const;
    expect(keurmerkPunten([{ ...nl, leerroutes: ['b1', 'z'] }], eisen, '2023-01-01')).toEqual([]);
    expect(keurmerkPunten([nl], eisen, '2023-01-01')).toHaveLength(1);
  });
  test('somebody must deliver', () =>
    expect(keurmerkPunten([nb], ['blik-op-werk'], '2023-01-01')).toEqual([fail('niemand-levert')]));
});

describe('registering', () => {
  const nieuw = {
    soort: 'blik-op-werk' as const,
    status: 'geschorst' as KeurmerkStatus,
    van: '2023-03-01',
    tot: null,
    geverifieerdDatum: '2023-03-02',
    bron: 'blikopwerk.nl',
  };
  test('follows the table', () =>
    fc.assert(
      fc.property(fc.constantFrom(...keurmerkStatussen), fc.constantFrom(...keurmerkStatussen), (van, naar) => {
        const mag = keurmerkOvergangen.some((o) => o.van === van && o.naar === naar);
        return (
          registreer({ status: van, van: '2022-01-01' }, { ...nieuw, status: naar, tot: '2024-01-01' }, '2023-07-03')
            .ok === mag
        );
      }),
    ));
  test('collects what is wrong', () => {
    expect(registreer({ status: 'geldig-onbepaalde-tijd', van: '2022-01-01' }, nieuw, '2023-07-03')).toEqual(
      ok('geschorst'),
    );
    const fout = registreer(
      { status: 'onbekend', van: '2023-04-01' },
      { ...nieuw, status: 'geldig-bepaalde-tijd', bron: ' ', geverifieerdDatum: '2023-08-01' },
      '2023-07-03',
    );
    expect(fout.ok ? [] : keurmerkTeksten(fout)).toHaveLength(4);
  });
});
