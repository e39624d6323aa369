import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { isWerkdag } from '~/platform/feestdagen';
import { fail, ok } from '~/platform/result';
import { procedureprofielen } from '../aanbesteding/procedure';
import { perceelStatussen } from '../aanbesteding/status';
import type { Leveraar } from '../keurmerk/rules';
import { type GunningFout, gunningTeksten } from './redenen';
import {
  doeKortGedingAf,
  type Gegunde,
  gunDefinitief,
  gunNiet,
  herzieBeslissing,
  neemGunningsbeslissing,
  type PerceelInGunning,
  registreerKortGeding,
  standstillVan,
} from './rules';
import { opschortendeTermijn } from './standstill';

const redenen = (uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] =>
  uitkomst.ok
    ? []
    : uitkomst.reden === 'niet-compleet'
      ? (uitkomst.details as { punten: GunningFout[] }).punten.map(({ reden }) => reden)
      : [uitkomst.reden as string];

const eenPerceel = (anders: Partial<PerceelInGunning> = {}): PerceelInGunning => ({
  status: 'voorlopig-gegund',
  beslissingVerzondenDatum: '2026-03-02',
  kortGedingSinds: null,
  kortGedingAfgedaan: null,
  standstillDagen: 20,
  aantalInschrijvers: 3,
  eldersGelopen: false,
  ...anders,
});
const dag = fc.integer({ min: 0, max: 5000 }).map((n) => addDagen('2020-01-01', n));

describe('opschortende termijn', () => {
  test('20 calendar days from the day after sending', () => {
    expect(opschortendeTermijn('2026-03-02', 20)).toEqual({ eersteDag: '2026-03-03', totEnMet: '2026-03-22' });
    expect(opschortendeTermijn('2026-03-02', 20, { eindDagRegel: true })).toEqual({
      eersteDag: '2026-03-03',
      totEnMet: '2026-03-23',
    });
    expect(standstillVan(eenPerceel({ standstillDagen: 0 }))).toBeNull();
  });
  test('final award is possible only from the day after the opschortende termijn', () => {
    expect(gunDefinitief(eenPerceel(), '2026-03-22')).toEqual(
      fail('opschortende-termijn-loopt', { totEnMet: '2026-03-22' }),
    );
    expect(gunDefinitief(eenPerceel(), '2026-03-23')).toEqual(ok('gegund'));
    expect(gunDefinitief(eenPerceel(), '2026-03-23', procedureprofielen.sas)).toEqual(ok('gegund'));
    const zin = gunDefinitief(eenPerceel(), '2026-03-22');
    expect(zin.ok ? [] : gunningTeksten(zin)).toEqual([
      'De opschortende termijn loopt nog t/m 22 maart 2026. Daarna kunt u definitief gunnen.',
    ]);
  });
  test('the end-day rule is a setting of the profile', () => {
    const profiel = procedureprofielen['europees-openbaar'];
    const metRegel = { ...profiel, standstill: profiel.standstill && { ...profiel.standstill, eindDagRegel: true } };
    expect(gunDefinitief(eenPerceel(), '2026-03-23', metRegel)).toEqual(
      fail('opschortende-termijn-loopt', { totEnMet: '2026-03-23' }),
    );
    expect(gunDefinitief(eenPerceel(), '2026-03-24', metRegel)).toEqual(ok('gegund'));
  });
  test('exactly one boundary, whatever the dates', () =>
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -5, max: 80 }),
        (verzonden, dagen, verschuiving) => {
          const vandaag = addDagen(verzonden, verschuiving);
          const { totEnMet } = opschortendeTermijn(verzonden, dagen);
          const perceel = eenPerceel({ beslissingVerzondenDatum: verzonden, standstillDagen: dagen });
          return totEnMet === addDagen(verzonden, dagen) && gunDefinitief(perceel, vandaag).ok === verschuiving > dagen;
        },
      ),
    ));
  test('with the end-day rule it never ends earlier and always on a working day', () =>
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 60 }), (verzonden, dagen) => {
        const { totEnMet } = opschortendeTermijn(verzonden, dagen, { eindDagRegel: true });
        return totEnMet >= addDagen(verzonden, dagen) && isWerkdag(totEnMet);
      }),
    ));
});

describe('exceptions are explicit', () => {
  test('sole bidder, no duty to announce, under a raamovereenkomst', () => {
    expect(gunDefinitief(eenPerceel({ aantalInschrijvers: 1 }), '2026-03-03', undefined, 'enige-inschrijver')).toEqual(
      ok('gegund'),
    );
    expect(gunDefinitief(eenPerceel(), '2026-03-03', undefined, 'enige-inschrijver')).toEqual(
      fail('geen-enige-inschrijver', { aantalInschrijvers: 3 }),
    );
    expect(
      gunDefinitief(
        eenPerceel(),
        '2026-03-03',
        procedureprofielen['meervoudig-onderhands'],
        'geen-aankondigingsplicht',
      ),
    ).toEqual(ok('gegund'));
    expect(
      redenen(gunDefinitief(eenPerceel(), '2026-03-03', procedureprofielen.sas, 'geen-aankondigingsplicht')),
    ).toEqual(['wel-aankondigingsplicht']);
    expect(gunDefinitief(eenPerceel(), '2026-03-03', undefined, 'onder-raamovereenkomst')).toEqual(ok('gegund'));
  });
  test('no standstill in the documents', () =>
    expect(gunDefinitief(eenPerceel({ standstillDagen: 0 }), '2026-03-02')).toEqual(ok('gegund')));
  test('the day of sending must be known, unless the tender ran elsewhere', () => {
    expect(redenen(gunDefinitief(eenPerceel({ beslissingVerzondenDatum: null }), '2026-03-23'))).toEqual([
      'beslissing-niet-verzonden',
    ]);
    expect(gunDefinitief(eenPerceel({ beslissingVerzondenDatum: null, eldersGelopen: true }), '2026-03-23')).toEqual(
      ok('gegund'),
    );
  });
});

describe('kort geding', () => {
  const loopt = eenPerceel({ kortGedingSinds: '2026-03-10' });
  test('freezes the award until it is over', () => {
    expect(registreerKortGeding(eenPerceel(), '2026-03-10', '2026-03-11')).toEqual(ok('voorlopig-gegund'));
    expect(gunDefinitief(loopt, '2026-05-01')).toEqual(fail('kort-geding-loopt', { sinds: '2026-03-10' }));
    expect(gunDefinitief(loopt, '2026-05-01', undefined, 'onder-raamovereenkomst').ok).toBe(false);
    expect(doeKortGedingAf(loopt, '2026-04-20', '2026-04-21')).toEqual(ok('voorlopig-gegund'));
    expect(gunDefinitief({ ...loopt, kortGedingAfgedaan: '2026-04-20' }, '2026-04-20')).toEqual(ok('gegund'));
    expect(redenen(gunDefinitief({ ...loopt, kortGedingAfgedaan: '2026-03-15' }, '2026-03-20'))).toEqual([
      'opschortende-termijn-loopt',
    ]);
  });
  test('its dates make sense', () => {
    expect(redenen(registreerKortGeding(loopt, '2026-03-12', '2026-03-12'))).toEqual(['kort-geding-loopt']);
    expect(redenen(registreerKortGeding(eenPerceel(), '2026-03-01', '2026-03-12'))).toEqual([
      'kort-geding-voor-beslissing',
    ]);
    expect(redenen(registreerKortGeding(eenPerceel(), '2026-03-13', '2026-03-12'))).toEqual(['datum-in-de-toekomst']);
    expect(redenen(doeKortGedingAf(eenPerceel(), '2026-03-13', '2026-03-14'))).toEqual(['geen-kort-geding']);
    expect(redenen(doeKortGedingAf(loopt, '2026-03-09', '2026-03-14'))).toEqual(['kort-geding-eindigt-voor-begin']);
    expect(redenen(doeKortGedingAf(loopt, '2026-03-15', '2026-03-14'))).toEqual(['datum-in-de-toekomst']);
  });
});

describe('gunningsbeslissing', () => {
  const geldig: Leveraar['registraties'] = [
    {
      soort: 'blik-op-werk',
      status: 'geldig-onbepaalde-tijd',
      van: '2022-01-01',
      tot: null,
      geverifieerdDatum: '2026-01-01',
      geregistreerdOp: '2022-01-01T00:00:00.000Z',
      vervallenOp: null,
    },
  ];
  const partij = (naam: string, registraties = geldig, levert = true): Leveraar => ({
    aanbiederId: naam,
    naam,
    levert,
    registraties,
  });
  const fiolet: Gegunde = {
    partijId: 'fe',
    naam: 'Fiolet + Edinova',
    leveraars: [partij('Fiolet Taaltrainingen'), partij('Edinova')],
  };
  const nl: Gegunde = {
    partijId: 'nn',
    naam: 'NLtraining + NewBees',
    leveraars: [partij('NLtraining'), partij('NewBees', [], false)],
  };
  const perceel = {
    status: 'in-beoordeling' as const,
    eldersGelopen: false,
    aantalInschrijvers: 3,
    aantalTeContracteren: 2,
    sluitingDatum: '2026-02-02',
    eisen: ['blik-op-werk'] as const,
  };
  const beslissing = {
    gegunden: [fiolet, nl],
    motivering: 'Hoogste score op kwaliteit.',
    verzondenDatum: '2026-03-02',
  };

  test('two combinaties; NewBees does not teach', () =>
    expect(neemGunningsbeslissing(perceel, beslissing, '2026-03-02')).toEqual(ok('voorlopig-gegund')));
  test('every combinant that delivers needs its keurmerk on the day of sending', () => {
    const zonder = { ...fiolet, leveraars: [partij('Fiolet Taaltrainingen'), partij('Edinova', [])] };
    const nee = neemGunningsbeslissing(perceel, { ...beslissing, gegunden: [zonder, nl] }, '2026-03-02');
    expect(nee.ok ? [] : gunningTeksten(nee)).toEqual([
      'Edinova heeft op 2 maart 2026 geen geldig keurmerk van Blik op Werk: er is niets over bekend.',
    ]);
    expect(
      neemGunningsbeslissing({ ...perceel, eisen: [] }, { ...beslissing, gegunden: [zonder] }, '2026-03-02').ok,
    ).toBe(true);
  });
  test('everything that is wrong comes at once', () => {
    const nee = neemGunningsbeslissing(
      { ...perceel, aantalInschrijvers: 1, aantalTeContracteren: 1 },
      { gegunden: [fiolet, fiolet], motivering: '', verzondenDatum: '2026-02-01' },
      '2026-01-31',
    );
    expect(redenen(nee)).toEqual([
      'gegunde-dubbel',
      'meer-gegund-dan-ingeschreven',
      'meer-gegund-dan-te-contracteren',
      'beslissing-voor-sluiting',
      'datum-in-de-toekomst',
      'motivering-ontbreekt',
    ]);
    expect(redenen(neemGunningsbeslissing(perceel, { ...beslissing, gegunden: [] }, '2026-03-02'))).toEqual([
      'gegunde-ontbreekt',
    ]);
  });
  test('elsewhere: no keurmerk and no motivation, numbers and dates still', () => {
    const elders = { ...perceel, eldersGelopen: true };
    const zonder = { ...beslissing, motivering: '', gegunden: [{ ...fiolet, leveraars: [] }] };
    expect(neemGunningsbeslissing(elders, zonder, '2026-03-02')).toEqual(ok('voorlopig-gegund'));
    expect(redenen(neemGunningsbeslissing({ ...elders, aantalInschrijvers: 0 }, zonder, '2026-03-02'))).toEqual([
      'meer-gegund-dan-ingeschreven',
    ]);
  });
  test('no award, and revision', () => {
    expect(gunNiet(perceel, 'ins-fund', 'Boven het rijksbudget.')).toEqual(ok('niet-gegund'));
    expect(redenen(gunNiet(perceel, null, ' '))).toEqual(['reden-ontbreekt', 'motivering-ontbreekt']);
    expect(herzieBeslissing(eenPerceel(), 'Rekenfout in de scores.')).toEqual(ok('in-beoordeling'));
    expect(redenen(herzieBeslissing(eenPerceel(), ''))).toEqual(['motivering-ontbreekt']);
  });
});

test('no act on the award works from another status', () =>
  fc.assert(
    fc.property(fc.constantFrom(...perceelStatussen), (status) => {
      const perceel = eenPerceel({ status });
      const voorlopig = status === 'voorlopig-gegund';
      return (
        gunDefinitief(perceel, '2027-01-01').ok === voorlopig &&
        registreerKortGeding(perceel, '2026-03-10', '2027-01-01').ok === voorlopig &&
        herzieBeslissing(perceel, 'x').ok === voorlopig &&
        gunNiet(perceel, 'other', 'x').ok === (status === 'in-beoordeling')
      );
    }),
  ));
