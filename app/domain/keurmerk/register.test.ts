import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen, isBinnen } from '~/platform/dates';
import { fail, ok } from '~/platform/result';
import { bekendSinds, bepaalPeriode, perioden, type Registerstap, stapkeuzes } from './register';
import { type Registratie, statusOp } from './rules';
import { ergsteToestand, keurmerkenVan, standOp, waarschuwingenOp } from './rules-stand';
import { keurmerkStatussen } from './status';
import { keurmerkStandaard } from './waarschuwingen';

const vandaag = '2023-07-03';
const rij = (anders: Partial<Registratie> = {}): Registratie => ({
  soort: 'blik-op-werk',
  status: 'geldig-bepaalde-tijd',
  van: '2022-08-11',
  tot: '2023-08-11',
  geverifieerdDatum: '2023-06-20',
  geregistreerdOp: '2022-08-15T12:00:00.000Z',
  vervallenOp: null,
  ...anders,
});
const stap = (anders: Partial<Registerstap> = {}): Registerstap => ({
  soort: 'blik-op-werk',
  daad: 'ken-toe',
  naar: 'geldig-bepaalde-tijd',
  van: '2023-08-11',
  tot: '2024-08-11',
  geverifieerdDatum: vandaag,
  bron: 'blikopwerk.nl',
  ...anders,
});

describe('the row that an act adds', () => {
  test('a renewal from the day on which the earlier period ends, or before', () => {
    const periode = { status: 'geldig-bepaalde-tijd', van: '2023-08-11', tot: '2024-08-11' };
    expect(bepaalPeriode([rij()], stap(), vandaag)).toEqual(ok(periode));
    expect(bepaalPeriode([rij()], stap({ van: '2023-07-01' }), vandaag)).toEqual(ok({ ...periode, van: '2023-07-01' }));
  });
  test('a new check keeps status and period', () => {
    const bevestigd = bepaalPeriode([rij()], stap({ daad: 'bevestig', van: null, tot: null }), vandaag);
    expect(bevestigd).toEqual(ok({ status: 'geldig-bepaalde-tijd', van: '2022-08-11', tot: '2023-08-11' }));
  });
  test('a new check after the end records that it has lapsed', () => {
    const bevestigd = bepaalPeriode([rij()], stap({ daad: 'bevestig', van: null, tot: null }), '2023-09-01');
    expect(bevestigd).toEqual(ok({ status: 'verlopen', van: '2023-08-11', tot: null }));
  });
  test('nothing known cannot be confirmed', () => {
    const fout = fail('overgang-niet-toegestaan', { van: 'onbekend', daad: 'bevestig' });
    expect(bepaalPeriode([], stap({ daad: 'bevestig', van: null, tot: null }), vandaag)).toEqual(fout);
  });
  test('not before the last row began, unless that row was a mistake', () => {
    const geschorst = stap({ daad: 'schors', naar: 'geschorst', van: '2022-03-01', tot: null });
    expect(bepaalPeriode([rij()], geschorst, vandaag)).toEqual(
      fail('begin-voor-vorige', { van: '2022-03-01', vorigeVan: '2022-08-11' }),
    );
    expect(bepaalPeriode([rij({ vervallenOp: '2023-01-01T00:00:00.000Z' })], geschorst, vandaag).ok).toBe(true);
  });
  test('the act must fit the status of the day on which it takes effect', () => {
    const hefOp = stap({ daad: 'hef-schorsing-op', van: '2023-07-01' });
    expect(bepaalPeriode([rij()], hefOp, vandaag)).toEqual(
      fail('overgang-niet-toegestaan', { van: 'geldig-bepaalde-tijd', daad: 'hef-schorsing-op' }),
    );
  });
});

test('the choices of a form name the outcome where an act has more than one', () => {
  expect(stapkeuzes('aangevraagd')).toContainEqual({
    waarde: 'ken-toe:geldig-onbepaalde-tijd',
    label: 'Toegekend of verlengd: geldig, onbepaalde tijd',
  });
  expect(stapkeuzes('aangevraagd')).toContainEqual({ waarde: 'wijs-af:onbekend', label: 'Aanvraag afgewezen' });
});

describe('periods that follow each other', () => {
  test('a suspension with an end, and what comes after the last day', () => {
    const lijst = perioden([rij(), rij({ status: 'geschorst', van: '2023-03-01', tot: '2023-05-01' })], 'blik-op-werk');
    expect(lijst.map(({ status, van, tot }) => [status, van, tot])).toEqual([
      ['geldig-bepaalde-tijd', '2022-08-11', '2023-03-01'],
      ['geschorst', '2023-03-01', '2023-05-01'],
      ['geldig-bepaalde-tijd', '2023-05-01', '2023-08-11'],
      ['verlopen', '2023-08-11', null],
    ]);
  });
  test('on each day the period says what the rule says', () => {
    const dag = fc.integer({ min: 0, max: 60 }).map((n) => addDagen('2023-01-01', n * 10));
    const register = fc.array(
      fc.record({
        van: dag,
        dagen: fc.option(fc.integer({ min: 1, max: 300 })),
        status: fc.constantFrom(...keurmerkStatussen),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(register, fc.integer({ min: -10, max: 1000 }), (rijen, n) => {
        const registraties = rijen.map(({ van, dagen, status }, index) =>
          rij({
            van,
            tot: dagen === null ? null : addDagen(van, dagen),
            status,
            geregistreerdOp: `2023-01-01T00:00:0${index}.000Z`,
          }),
        );
        const gevraagd = addDagen('2023-01-01', n);
        const gevonden = perioden(registraties, 'blik-op-werk').find((periode) => isBinnen(periode, gevraagd));
        return (gevonden?.status ?? 'onbekend') === statusOp(registraties, 'blik-op-werk', gevraagd);
      }),
    );
  });
});

test('a later check does not move the day on which the portal first knew', () => {
  const opnieuw = rij({ geregistreerdOp: '2023-07-03T08:00:00.000Z' });
  expect(bekendSinds([rij(), opnieuw], opnieuw)).toBe('2022-08-15T12:00:00.000Z');
});

describe('how it stands', () => {
  test('runs out soon, with the last day', () => {
    expect(standOp([rij()], 'blik-op-werk', vandaag, keurmerkStandaard)).toEqual({
      soort: 'blik-op-werk',
      status: 'geldig-bepaalde-tijd',
      toestand: 'verloopt-binnenkort',
      van: '2022-08-11',
      totEnMet: '2023-08-10',
      geverifieerdDatum: '2023-06-20',
      waarschuwingen: ['Nog 39 dagen geldig, t/m 10 augustus 2023.'],
    });
  });
  test('an application that ended without an answer: unknown, not "the status is"', () => {
    const register = [rij({ status: 'aangevraagd', tot: '2023-01-01' })];
    expect(waarschuwingenOp(register, 'blik-op-werk', vandaag, keurmerkStandaard)).toEqual([
      { soort: 'onbekend', geverifieerdDatum: '2023-06-20' },
    ]);
  });
  test('which keurmerken an aanbieder shows', () => {
    expect(keurmerkenVan('taal', [])).toEqual(['blik-op-werk']);
    expect(keurmerkenVan('maatschappelijk', [])).toEqual([]);
    expect(keurmerkenVan('maatschappelijk', [rij()])).toEqual(['blik-op-werk']);
  });
  test('the worst of several', () => {
    expect(ergsteToestand(['geldig', 'geschorst', 'niet-nodig'])).toBe('geschorst');
    expect(ergsteToestand([])).toBe('niet-nodig');
  });
});
