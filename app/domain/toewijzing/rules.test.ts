import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen, addMaanden } from '~/platform/dates';
import type { Leerroute } from '../aanbesteding/status';
import type { Registratie } from '../keurmerk/rules';
import { type Kandidaat, verdeel, waaromNiet } from './kandidaten';
import { toewijzingTeksten } from './redenen';
import {
  beeindig,
  dienstVoor,
  draagOver,
  hervat,
  motiveerAfwijking,
  onderbreek,
  rondAf,
  sluitMetTraject,
  start,
  type Toewijzing,
  type TrajectInToewijzing,
  weiger,
} from './rules';
import { isLevend, levendeStatussen, toewijzingStatussen } from './status';
import { evenwichtVan, volgendeVersie } from './verdeling';

const vandaag = '2023-07-03';
const traject = (anders: Partial<TrajectInToewijzing> = {}): TrajectInToewijzing => ({
  gemeenteId: 'hoorn',
  doelgroep: 'asielstatushouder',
  leerroute: 'b1',
  niveau: null,
  plichtDatum: '2022-08-01',
  pipDatum: '2022-10-03',
  startDatum: '2022-11-07',
  status: 'gestart',
  ...anders,
});
const toewijzing = (anders: Partial<Toewijzing> = {}): Toewijzing => ({
  soort: 'leerroute',
  status: 'gestart',
  contractId: 'c1',
  toegewezenDatum: '2022-10-10',
  startDatum: '2022-11-07',
  onderbrokenDatum: null,
  ...anders,
});
const contract = { startDatum: '2022-04-01', eindDatum: '2024-04-01' };
const reden = (uitkomst: { ok: boolean; reden?: string }) => (uitkomst.ok ? 'ok' : uitkomst.reden);

describe('who is allocated', () => {
  test.each<[string, Partial<TrajectInToewijzing>, string]>([
    ['a statushouder with a PIP', {}, 'ok'],
    ['a gezinsmigrant chooses himself', { doelgroep: 'gezins-en-overige-migrant' }, 'geen-asielstatushouder'],
    ['without a PIP', { pipDatum: null }, 'pip-ontbreekt'],
    ['without a leerroute', { leerroute: null }, 'leerroute-ontbreekt'],
    ['hbo goes another way', { leerroute: 'onderwijs', niveau: 'hbo' }, 'hoger-onderwijs'],
    ['who has left', { status: 'tussentijds-beeindigd' }, 'traject-beeindigd'],
  ])('%s', (_, anders, verwacht) => expect(reden(dienstVoor(traject(anders), 'leerroute'))).toBe(verwacht));

  test('guidance needs no PIP, and no hbo stands in its way', () => {
    const anders = { pipDatum: null, leerroute: null };
    expect(dienstVoor(traject(anders), 'maatschappelijke-begeleiding')).toEqual({
      ok: true,
      value: 'maatschappelijke-begeleiding',
    });
  });
});

describe('which contract suits', () => {
  const keurmerk = (status: Registratie['status'], soort: Registratie['soort'] = 'blik-op-werk'): Registratie => ({
    soort,
    status,
    van: '2022-01-01',
    tot: null,
    geverifieerdDatum: '2023-06-20',
    geregistreerdOp: '2022-01-01T12:00:00.000Z',
    vervallenOp: null,
  });
  const kandidaat = (anders: Partial<Kandidaat> = {}): Kandidaat => ({
    id: 'c1',
    gemeente: { id: 'hoorn', naam: 'Hoorn' },
    contractant: { id: 'f', naam: 'Fiolet' },
    status: 'actief',
    ...contract,
    perceel: { type: 'b1-z', leerroutes: ['b1', 'z'] },
    leveraars: [{ aanbiederId: 'f', naam: 'Fiolet', levert: true, registraties: [keurmerk('geldig-onbepaalde-tijd')] }],
    ...anders,
  });
  const waarom = (anders: Partial<Kandidaat>, dienst: Leerroute | 'maatschappelijke-begeleiding' = 'b1') =>
    waaromNiet(kandidaat(anders), { gemeenteId: 'hoorn', dienst }, vandaag).map((fout) => fout.reden);
  const school = (...registraties: Registratie[]) => [{ aanbiederId: 'f', naam: 'Fiolet', levert: true, registraties }];

  test.each<[string, Partial<Kandidaat>, string[]]>([
    ['one of the gemeente, for the route, running, with a keurmerk', {}, []],
    ['under an improvement plan still takes people', { status: 'onder-verbeterplan' }, []],
    ['of another gemeente', { gemeente: { id: 'opmeer', naam: 'Opmeer' } }, ['andere-gemeente']],
    ['for another route', { perceel: { type: 'onderwijsroute', leerroutes: ['onderwijs'] } }, ['dekt-dienst-niet']],
    ['without a perceel', { perceel: null }, ['geen-perceel']],
    ['suspended', { status: 'opgeschort' }, ['contract-status']],
    ['over', { eindDatum: vandaag }, ['contract-status']],
    ['not begun', { startDatum: '2023-07-04' }, ['contract-begint-later']],
    ['keurmerk withdrawn', { leveraars: school(keurmerk('ingetrokken')) }, ['keurmerk-niet-geldig']],
    ['keurmerk never seen', { leveraars: school() }, ['keurmerk-niet-geldig']],
    ['everything at once', { status: 'concept', perceel: null }, ['geen-perceel', 'contract-status']],
  ])('%s', (_, anders, verwacht) => expect(waarom(anders)).toEqual(verwacht));

  test('the Onderwijsroute asks the recognition, guidance asks nothing', () => {
    const perceel = { type: 'onderwijsroute', leerroutes: ['onderwijs'] } as const;
    expect(waarom({ perceel }, 'onderwijs')).toEqual(['keurmerk-niet-geldig']);
    const erkend = school(keurmerk('geldig-onbepaalde-tijd', 'diploma-erkenning'));
    expect(waarom({ perceel, leveraars: erkend }, 'onderwijs')).toEqual([]);
    const begeleiding = { type: 'maatschappelijke-begeleiding', leerroutes: [] } as const;
    expect(waarom({ perceel: begeleiding, leveraars: school() }, 'maatschappelijke-begeleiding')).toEqual([]);
  });

  test('the rule comes first, and every other contract says why not', () => {
    const lijst = [kandidaat({ id: 'a' }), kandidaat({ id: 'b' }), kandidaat({ id: 'c', status: 'opgeschort' })];
    const { past, pastNiet } = verdeel(lijst, { gemeenteId: 'hoorn', dienst: 'b1' }, 'b', vandaag);
    expect(past.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(pastNiet.map(({ kandidaat: { id }, fouten }) => [id, fouten.flatMap(toewijzingTeksten)])).toEqual([
      ['c', ['Het contract heeft de status “Opgeschort” en neemt geen nieuwe deelnemers aan.']],
    ]);
  });

  test('another than the rule asks why', () => {
    const regel = { contractId: 'b', contractant: 'NLtraining' };
    expect(motiveerAfwijking('b', regel, null)).toEqual({ ok: true, value: null });
    expect(motiveerAfwijking('a', null, null)).toEqual({ ok: true, value: null });
    expect(motiveerAfwijking('a', regel, 'Woont dichterbij.')).toEqual({ ok: true, value: 'Woont dichterbij.' });
    expect(reden(motiveerAfwijking('a', regel, null))).toBe('afwijking-zonder-motivering');
  });
});

describe('the course of a toewijzing', () => {
  const klaar = toewijzing({ status: 'geaccepteerd', startDatum: null, toegewezenDatum: '2022-10-10' });
  test.each<[string, string, string]>([
    ['on the day of the toewijzing', '2022-10-10', 'ok'],
    ['before it', '2022-10-09', 'start-voor-toewijzing'],
    ['before the PIP', '2022-10-02', 'start-voor-pip'],
    ['to come', '2023-07-04', 'datum-in-de-toekomst'],
  ])('start %s', (_, datum, verwacht) =>
    expect(reden(start(klaar, traject(), contract, datum, vandaag))).toBe(verwacht),
  );

  test('start within the contract only', () => {
    const later = { startDatum: '2023-01-01', eindDatum: '2023-06-01' };
    expect(reden(start(klaar, traject(), later, '2022-12-31', vandaag))).toBe('start-buiten-contract');
    expect(reden(start(klaar, traject(), later, '2023-06-01', vandaag))).toBe('start-buiten-contract');
    expect(reden(start(klaar, traject(), later, '2023-05-31', vandaag))).toBe('ok');
  });

  test('a refusal and an end have their conditions', () => {
    expect(reden(weiger(toewijzing({ status: 'toegewezen' }), ' '))).toBe('reden-ontbreekt');
    expect(reden(weiger(toewijzing({ status: 'gestart' }), 'vol'))).toBe('overgang-niet-toegestaan');
    expect(reden(rondAf(toewijzing(), '2022-11-06', vandaag))).toBe('dag-voor-start');
    const stil = toewijzing({ status: 'onderbroken', onderbrokenDatum: '2023-03-01' });
    expect(reden(hervat(stil, '2023-02-28', vandaag))).toBe('dag-voor-onderbreking');
    expect(hervat(stil, '2023-03-01', vandaag)).toEqual({ ok: true, value: 'gestart' });
  });

  test('another leerroute within 18 months; from the Onderwijsroute to B1 always', () => {
    const naar = (leerroute: Leerroute, datum: string) => ({ contractId: 'c2', leerroute, datum, wijzigenMaanden: 18 });
    const lang = traject({ startDatum: '2022-01-10' });
    expect(reden(draagOver(toewijzing(), lang, naar('z', '2023-07-03'), vandaag))).toBe('ok');
    const laat = '2023-12-01';
    expect(reden(draagOver(toewijzing(), lang, naar('z', laat), laat))).toBe('route-wijzigen-te-laat');
    expect(reden(draagOver(toewijzing(), lang, naar('b1', laat), laat))).toBe('ok');
    expect(reden(draagOver(toewijzing(), { ...lang, leerroute: 'onderwijs' }, naar('b1', laat), laat))).toBe('ok');
    const zelfde = { contractId: 'c1', leerroute: 'b1' as const, datum: '2023-07-01', wijzigenMaanden: 18 };
    expect(reden(draagOver(toewijzing(), lang, zelfde, vandaag))).toBe('zelfde-contract');
  });

  const dag = fc.integer({ min: 0, max: 900 }).map((dagen) => addDagen('2022-01-01', dagen));
  const willekeurig = fc.record({
    status: fc.constantFrom(...toewijzingStatussen),
    soort: fc.constantFrom('leerroute' as const, 'maatschappelijke-begeleiding' as const),
    toegewezenDatum: fc.option(dag),
    startDatum: fc.option(dag),
    onderbrokenDatum: fc.option(dag),
  });

  test('no act on what runs is ever dated before the start or after today, whatever is tried', () =>
    fc.assert(
      fc.property(willekeurig, dag, dag, (anders, datum, nu) => {
        const rij = toewijzing(anders);
        for (const daad of [onderbreek, hervat, rondAf, beeindig]) {
          const uitkomst = daad(rij, datum, nu);
          if (!uitkomst.ok) continue;
          expect(datum <= nu).toBe(true);
          if (rij.startDatum) expect(datum >= rij.startDatum).toBe(true);
        }
        const begin = start(rij, traject(), contract, datum, nu);
        if (begin.ok && rij.soort === 'leerroute') expect(datum >= '2022-10-03').toBe(true);
        if (begin.ok) expect(datum >= contract.startDatum && datum < contract.eindDatum).toBe(true);
      }),
    ));

  test('a change of leerroute is within the term or the one exception', () =>
    fc.assert(
      fc.property(
        dag,
        fc.constantFrom<Leerroute>('b1', 'z', 'onderwijs'),
        fc.constantFrom<Leerroute>('b1', 'z', 'onderwijs'),
        dag,
        (begin, van, naar, datum) => {
          const uitkomst = draagOver(
            toewijzing({ startDatum: begin }),
            { leerroute: van, startDatum: begin },
            { contractId: 'c2', leerroute: naar, datum, wijzigenMaanden: 18 },
            '2030-01-01',
          );
          if (!uitkomst.ok || van === naar || (van === 'onderwijs' && naar === 'b1')) return;
          expect(datum <= addMaanden(begin, 18)).toBe(true);
        },
      ),
    ));

  test('what is under way ends with its traject, what is over stays', () => {
    for (const status of toewijzingStatussen) {
      const verhuisd = sluitMetTraject({ status, soort: 'leerroute' }, { eindDatum: vandaag, eindReden: 'verhuisd' });
      expect(verhuisd !== null).toBe(isLevend(status));
      if (verhuisd) expect((levendeStatussen as readonly string[]).includes(verhuisd.status)).toBe(false);
    }
    expect(
      sluitMetTraject(
        { status: 'gestart', soort: 'maatschappelijke-begeleiding' },
        { eindDatum: vandaag, eindReden: 'plicht-voldaan' },
      ),
    ).toBeNull();
  });
});

describe('the allocation rule', () => {
  test('a version begins after the one before it and ends it', () => {
    const eerste = { versienummer: 1, van: '2022-04-01', tot: null, contractId: 'a', contractant: 'Fiolet' };
    expect(volgendeVersie(undefined, { contractId: 'a', van: '2022-04-01' })).toEqual({
      ok: true,
      value: { versienummer: 1, eindigt: false },
    });
    expect(volgendeVersie(eerste, { contractId: 'b', van: '2023-01-01' })).toEqual({
      ok: true,
      value: { versienummer: 2, eindigt: true },
    });
    expect(reden(volgendeVersie(eerste, { contractId: 'b', van: '2022-04-01' }))).toBe('regel-niet-later');
    expect(reden(volgendeVersie(eerste, { contractId: 'a', van: '2023-01-01' }))).toBe('regel-ongewijzigd');
    const voorbij = { ...eerste, tot: '2022-12-01' };
    expect(volgendeVersie(voorbij, { contractId: 'a', van: '2023-01-01' })).toEqual({
      ok: true,
      value: { versienummer: 2, eindigt: false },
    });
  });

  test('on every day at most one version holds', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 }),
        (pogingen) => {
          const versies: {
            versienummer: number;
            van: string;
            tot: string | null;
            contractId: string;
            contractant: string;
          }[] = [];
          for (const [dagen, contractId] of pogingen) {
            const van = addDagen('2022-01-01', dagen);
            const laatste = versies.at(-1);
            const volgende = volgendeVersie(laatste, { contractId, van });
            if (!volgende.ok) continue;
            if (laatste && volgende.value.eindigt) laatste.tot = van;
            versies.push({
              versienummer: volgende.value.versienummer,
              van,
              tot: null,
              contractId,
              contractant: contractId,
            });
          }
          for (let dagen = 0; dagen <= 400; dagen += 1) {
            const dag = addDagen('2022-01-01', dagen);
            expect(versies.filter(({ van, tot }) => van <= dag && (tot === null || dag < tot)).length).toBeLessThan(2);
          }
          expect(versies.map(({ versienummer }) => versienummer)).toEqual(versies.map((_, index) => index + 1));
        },
      ),
    ));

  test('shares against an even split, as S4 has them', () => {
    const rij = (naam: string, aantal: number) => ({ id: naam, naam, aantal, gemeenten: [] });
    expect(evenwichtVan([rij('F', 150), rij('N', 110)])).toMatchObject({
      totaal: 260,
      verwacht: 500,
      scheefheid: 77,
      rijen: [{ aandeel: 577 }, { aandeel: 423 }],
    });
    expect(evenwichtVan([rij('F', 0), rij('N', 0)])).toMatchObject({
      scheefheid: null,
      rijen: [{ aandeel: null }, {}],
    });
  });
});
