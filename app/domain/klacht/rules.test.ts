import { describe, expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { klachtTeksten } from './redenen';
import { beoordeelRegistratie, isTeWijzigen, type Registratie } from './registratie';
import { isZelfdePersoon, type KlachtInBehandeling, zetStap } from './rules';
import { isLopend, type KlachtStatus } from './status';
import type { Termijnregels } from './termijn';

const regels: Termijnregels = {
  afhandelenDagen: 42,
  afhandelenCommissieDagen: 70,
  verdagenDagen: 28,
  ontvangstWerkdagen: 5,
  buitenBehandelingDagen: 28,
  sluitenDagen: 28,
};
const klok = { vandaag: '2023-07-03', regels };
const klacht = (anders: Partial<KlachtInBehandeling> = {}): KlachtInBehandeling => ({
  status: 'in-behandeling',
  spoor: 'gemeente-awb',
  beklaagde: 'consulent I.K.',
  behandelaar: 'klachtencoördinator',
  ontvangenDatum: '2023-06-01',
  bevestigdDatum: '2023-06-02',
  commissie: false,
  verdaagdDagen: 0,
  instemmingTotDatum: null,
  afgehandeldDatum: null,
  ...anders,
});
const afhandeling = {
  daad: 'handel-af',
  datum: '2023-07-03',
  bevindingen: 'De les viel drie keer uit.',
  conclusie: 'Er komt een vaste vervanger.',
  oordeel: 'gegrond',
  ombudsman: true,
} as const;
const verdaging = {
  daad: 'verdaag',
  datum: '2023-07-03',
  dagen: 28,
  reden: 'Er wordt nog een gesprek gevoerd.',
  schriftelijk: true,
} as const;
const redenVan = (uitkomst: ReturnType<typeof zetStap>) => (uitkomst.ok ? [] : klachtTeksten(uitkomst));

describe('who handles it', () => {
  const neem = { daad: 'neem-in-behandeling', behandelaar: 'klachtencoördinator', nietBetrokken: true } as const;

  test('somebody who was not involved', () => {
    const bevestigd = klacht({ status: 'ontvangst-bevestigd', behandelaar: null });
    expect(zetStap(bevestigd, neem, klok)).toEqual(
      ok({ status: 'in-behandeling', behandelaar: 'klachtencoördinator' }),
    );
    expect(zetStap(bevestigd, { ...neem, behandelaar: ' Consulent IK ' }, klok)).toEqual(
      fail('behandelaar-is-beklaagde'),
    );
    expect(zetStap(bevestigd, { ...neem, nietBetrokken: false }, klok)).toEqual(fail('niet-betrokken-ontbreekt'));
    expect(zetStap(klacht(), { ...neem, daad: 'wissel-behandelaar', behandelaar: 'consulent i k' }, klok).ok).toBe(
      false,
    );
  });

  test('names are compared without capitals, dots and spaces; nobody is nobody', () => {
    expect(isZelfdePersoon('J. de Wit', 'j de wit')).toBe(true);
    expect(isZelfdePersoon('coördinator', 'COORDINATOR')).toBe(true);
    expect(isZelfdePersoon('', '')).toBe(false);
    expect(isZelfdePersoon(null, 'docent')).toBe(false);
  });
});

describe('putting off', () => {
  test('once, at most four weeks, in writing, and within the term', () => {
    expect(zetStap(klacht(), verdaging, klok)).toEqual(
      ok({ status: 'verdaagd', verdaagdDatum: '2023-07-03', verdaagdDagen: 28, reden: verdaging.reden }),
    );
    expect(zetStap(klacht(), { ...verdaging, dagen: 29 }, klok)).toEqual(fail('verdagen-te-lang', { hoogstens: 28 }));
    expect(zetStap(klacht(), { ...verdaging, schriftelijk: false }, klok)).toEqual(fail('schriftelijk-ontbreekt'));
    expect(zetStap(klacht({ ontvangenDatum: '2023-05-01' }), verdaging, klok)).toEqual(
      fail('verdagen-te-laat', { uiterlijk: '2023-06-12' }),
    );
    expect(redenVan(zetStap(klacht({ status: 'verdaagd', verdaagdDagen: 14 }), verdaging, klok))).toEqual([
      '“Verdaag de afhandeling” kan niet bij de status “Verdaagd”.',
    ]);
  });

  test('further only with consent, to a later day than the term already has', () => {
    const instemming = {
      daad: 'leg-instemming-vast',
      datum: '2023-07-03',
      tot: '2023-09-01',
      reden: 'Brief.',
    } as const;
    expect(zetStap(klacht({ status: 'verdaagd', verdaagdDagen: 28 }), instemming, klok)).toEqual(
      ok({ status: 'verdaagd', instemmingTotDatum: '2023-09-01', reden: 'Brief.' }),
    );
    expect(zetStap(klacht(), { ...instemming, tot: '2023-07-13' }, klok)).toEqual(
      fail('instemming-te-kort', { uiterlijk: '2023-07-13' }),
    );
  });
});

describe('finishing', () => {
  test('with findings, conclusion, judgement and the ombudsman', () => {
    expect(zetStap(klacht(), afhandeling, klok)).toEqual(
      ok({
        status: 'afgehandeld',
        afgehandeldDatum: '2023-07-03',
        bevindingen: afhandeling.bevindingen,
        conclusie: afhandeling.conclusie,
        oordeel: 'gegrond',
        ombudsmanGenoemd: true,
      }),
    );
    expect(
      redenVan(zetStap(klacht(), { ...afhandeling, bevindingen: ' ', conclusie: '', ombudsman: false }, klok)),
    ).toHaveLength(3);
  });

  test('the ombudsman is for the track of the gemeente', () => {
    expect(zetStap(klacht({ spoor: 'aanbieder' }), { ...afhandeling, ombudsman: false }, klok).ok).toBe(true);
    expect(zetStap(klacht({ spoor: 'beide' }), { ...afhandeling, ombudsman: false }, klok)).toEqual(
      fail('ombudsman-ontbreekt'),
    );
  });
});

test('a day lies between receipt and today', () => {
  const ontvangen = klacht({ status: 'ontvangen' });
  expect(zetStap(ontvangen, { daad: 'bevestig', datum: '2023-07-04' }, klok)).toEqual(
    fail('datum-in-toekomst', { vandaag: '2023-07-03' }),
  );
  expect(zetStap(ontvangen, { daad: 'bevestig', datum: '2023-05-31' }, klok)).toEqual(
    fail('datum-voor-ontvangst', { ontvangen: '2023-06-01' }),
  );
});

describe('registering', () => {
  const registratie = (anders: Partial<Registratie> = {}): Registratie => ({
    ontvangenDatum: '2023-07-03',
    spoor: 'aanbieder',
    isEigenGemeente: true,
    gemeenteId: 'hoorn',
    aanbiederId: 'fiolet',
    isBekendeAanbieder: true,
    contractId: 'c1',
    contract: { nummer: 'C-1', gemeenteId: 'hoorn', aanbiederIds: ['fiolet', 'edinova'] },
    trajectnummer: 'WF-7K2M',
    trajectId: 't1',
    ...anders,
  });
  const oordeel = (anders: Partial<Registratie>) => beoordeelRegistratie(registratie(anders), '2023-07-03');

  test('what it names belongs together', () => {
    expect(oordeel({})).toEqual(ok(true));
    expect(oordeel({ spoor: 'gemeente-awb', aanbiederId: null, contractId: null })).toEqual(ok(true));
    expect(oordeel({ ontvangenDatum: '2023-07-04' })).toMatchObject({ reden: 'datum-in-toekomst' });
    expect(oordeel({ isEigenGemeente: false })).toEqual(fail('gemeente-niet-van-u'));
    expect(oordeel({ isBekendeAanbieder: false })).toEqual(fail('aanbieder-onbekend'));
    expect(oordeel({ aanbiederId: null })).toEqual(fail('aanbieder-ontbreekt'));
    expect(oordeel({ contract: null })).toEqual(fail('contract-onbekend'));
    expect(oordeel({ gemeenteId: 'opmeer' })).toEqual(fail('contract-van-andere-gemeente', { nummer: 'C-1' }));
    expect(oordeel({ aanbiederId: 'inova' })).toEqual(fail('contract-van-andere-aanbieder', { nummer: 'C-1' }));
    expect(oordeel({ spoor: 'gemeente-awb', aanbiederId: null })).toEqual(fail('contract-zonder-aanbieder'));
    expect(oordeel({ trajectId: null })).toEqual(fail('traject-onbekend', { trajectnummer: 'WF-7K2M' }));
  });

  test('is mended while the complaint runs', () => {
    for (const status of [
      'ontvangen',
      'verdaagd',
      'afgehandeld',
      'gesloten',
      'doorgezonden',
    ] satisfies KlachtStatus[]) {
      expect(isTeWijzigen(status).ok).toBe(isLopend(status));
    }
  });
});
