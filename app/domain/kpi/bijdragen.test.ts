import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijdragenVan } from './bijdragen';
import { rapportageBijdragen } from './bijdragen-rapportage';
import type { Dossier, Rapportagestand } from './dossier';
import type { KpiRegels } from './regels';
import { rijpeMaand } from './rijpheid';
import { Som } from './som';

const altijd = <T>(waarde: T) => [{ van: '2020-01-01', tot: null, waarde }];
const regels: KpiRegels = {
  termijnMaanden: altijd(36),
  pipDagen: altijd(70),
  werkMaanden: altijd(12),
  ontzorgenMaanden: altijd(6),
  aandeelProcent: altijd(50),
  alleenStatushouders: altijd(true),
};

type Anders = Partial<Dossier['traject']> & { feiten?: Record<string, string>; toewijzingen?: Dossier['toewijzingen'] };
const dossier = ({ feiten = {}, toewijzingen = [], ...traject }: Anders = {}): Dossier => ({
  traject: {
    id: 't',
    gemeenteId: 'g',
    doelgroep: 'asielstatushouder',
    leerroute: 'b1',
    plichtDatum: '2022-01-10',
    pipDatum: '2022-02-01',
    startDatum: '2022-03-01',
    eindDatum: null,
    eindReden: null,
    verlengingMaanden: 0,
    status: 'gestart',
    ...traject,
  },
  feiten: Object.entries(feiten).map(([soort, datum]) => ({ soort, datum })),
  toewijzingen,
});

/** Numerator, ripe denominator, not yet ripe and external on a first day of a month. */
function standOp(dossiers: readonly Dossier[], meting: string, peildatum: string) {
  const stand = { teller: 0, rijp: 0, onrijp: 0, extern: 0 };
  for (const bijdrage of dossiers.flatMap((een) => bijdragenVan(een, regels))) {
    if (bijdrage.meting !== meting) continue;
    const rijp = bijdrage.maand <= peildatum.slice(0, 7);
    stand.teller += rijp ? bijdrage.teller : 0;
    stand[rijp ? 'rijp' : 'onrijp'] += bijdrage.noemer;
    stand.extern += bijdrage.extern;
  }
  return stand;
}
const zoek = (een: Dossier, meting: string) => bijdragenVan(een, regels).find((bijdrage) => bijdrage.meting === meting);

describe('O-01, fixture 1 of the measurement rules', () => {
  const ontzorgd = (start: string, verlengd?: string, anders: Anders = {}) =>
    dossier({ ...anders, feiten: { 'ontzorgen-gestart': start, ...(verlengd && { 'ontzorgen-verlengd': verlengd }) } });
  const fixture = {
    A: ontzorgd('2022-08-01'),
    B: ontzorgd('2022-10-15', '2023-04-15'),
    C: ontzorgd('2022-12-31'),
    D: ontzorgd('2023-01-01'),
    E: ontzorgd('2023-02-01'),
    F: ontzorgd('2023-05-01'),
    G: ontzorgd('2022-09-01', undefined, { eindDatum: '2022-12-01', eindReden: 'verhuisd' }),
    H: ontzorgd('2022-11-01'),
  };

  test('4 of 5 on 1 July 2023, one external, two not yet ripe', () => {
    expect(standOp(Object.values(fixture), 'O-01', '2023-07-01')).toEqual({ teller: 4, rijp: 5, onrijp: 2, extern: 1 });
  });

  test('six months after the last day of December is the last day of June, and d = P counts', () => {
    expect(zoek(fixture.C, 'O-01')?.maand).toBe('2023-07');
    expect(zoek(fixture.D, 'O-01')?.maand).toBe('2023-07');
    expect(zoek(fixture.E, 'O-01')?.maand).toBe('2023-08');
  });
});

describe('the months in which something ripens', () => {
  test('the first month whose first day is not before the day', () => {
    expect([rijpeMaand('2023-07-01'), rijpeMaand('2023-06-30'), rijpeMaand('2023-12-02')]).toEqual([
      '2023-07',
      '2023-07',
      '2024-01',
    ]);
  });

  test('the term of the law begins the day after the PIP and is longer with an extension', () => {
    const een = dossier({ pipDatum: '2022-03-31', verlengingMaanden: 6, feiten: { 'plicht-voldaan': '2025-05-01' } });
    expect(zoek(een, 'P-01')).toMatchObject({ maand: '2025-10', teller: 1, noemer: 1 });
    expect(zoek(een, 'P-01-zonder-verlenging')).toMatchObject({ maand: '2025-04', teller: 0, noemer: 1 });
  });

  test('each leerroute has its own KPI; without a leerroute or a PIP there is none', () => {
    const metingen = (anders: Anders) => bijdragenVan(dossier(anders), regels).map(({ meting }) => meting);
    expect(metingen({ leerroute: 'z' })).toContain('P-02');
    expect(metingen({ leerroute: 'onderwijs' })).toContain('P-03');
    expect(metingen({ leerroute: null }).some((meting) => meting.startsWith('P-'))).toBe(false);
    expect(metingen({ pipDatum: null, startDatum: null }).some((meting) => meting.startsWith('P-'))).toBe(false);
  });
});

describe('exits', () => {
  const einde = (eindReden: string, eindDatum: string, anders: Anders = {}) =>
    zoek(dossier({ eindReden, eindDatum, ...anders }), 'P-01');

  test.each(['verhuisd', 'overleden', 'vertrokken', 'vrijgesteld', 'ontheven'])('%s before d leaves', (reden) => {
    expect(einde(reden, '2023-01-01')).toMatchObject({ teller: 0, noemer: 0, extern: 1 });
    expect(einde(reden, '2025-02-02')).toMatchObject({ noemer: 1, extern: 0 });
  });

  test.each(['ander-onderwijs', 'overig'])('%s stays in the denominator', (reden) => {
    expect(einde(reden, '2023-01-01')).toMatchObject({ teller: 0, noemer: 1, extern: 0 });
  });

  test('who fulfilled his duty and then moved has fulfilled it', () => {
    expect(einde('verhuisd', '2024-06-01', { feiten: { 'plicht-voldaan': '2024-05-01' } })).toMatchObject({
      teller: 1,
      noemer: 1,
      extern: 0,
    });
  });

  test('the end of the traject itself says that the duty is fulfilled', () => {
    expect(einde('plicht-voldaan', '2024-06-01')).toMatchObject({ teller: 1, noemer: 1 });
    expect(einde('plicht-voldaan', '2025-03-01')).toMatchObject({ teller: 0, noemer: 1 });
  });
});

describe('W-04', () => {
  test('a person counts once, whatever he did; orientation is apart', () => {
    const meer = dossier({ feiten: { 'werk-orientatie': '2022-05-01', werkstage: '2022-07-01' } });
    expect(zoek(meer, 'W-04')).toMatchObject({ teller: 1, noemer: 1, maand: '2023-03' });
    expect(zoek(meer, 'W-04-zonder-orientatie')).toMatchObject({ teller: 1, noemer: 1 });
    const alleen = dossier({ feiten: { 'werk-orientatie': '2022-05-01', 'betaalde-baan': '2023-03-02' } });
    expect(zoek(alleen, 'W-04')?.teller).toBe(1);
    expect(zoek(alleen, 'W-04-zonder-orientatie')?.teller).toBe(0);
  });
});

test('T-01 is about both groups and about those without a PIP; results are about statushouders', () => {
  const migrant = dossier({ doelgroep: 'gezins-en-overige-migrant', pipDatum: null, startDatum: null });
  expect(zoek(migrant, 'T-01')).toMatchObject({ teller: 0, noemer: 1, maand: '2022-04', leerroute: 'geen' });
  expect(zoek(dossier({ pipDatum: '2022-03-21' }), 'T-01')?.teller).toBe(1);
  expect(zoek(dossier({ pipDatum: '2022-03-22' }), 'T-01')?.teller).toBe(0);
  expect(zoek(dossier({ doelgroep: 'gezins-en-overige-migrant' }), 'W-04')).toBeUndefined();
});

describe('reports', () => {
  const rapportage: Rapportagestand = {
    contractId: 'c',
    gemeenteId: 'g',
    maand: '2023-05',
    versienummer: 1,
    status: 'goedgekeurd',
    uiterlijk: '2023-06-12',
    eersteIngediendOp: '2023-06-12T21:30:00.000Z',
    regels: [
      { leerroute: 'b1', aangebodenMinuten: 600, gevolgdMinuten: 480 },
      { leerroute: 'b1', aangebodenMinuten: 600, gevolgdMinuten: null },
      { leerroute: 'z', aangebodenMinuten: 0, gevolgdMinuten: 0 },
    ],
  };
  const tijdig = (anders: Partial<Rapportagestand>) =>
    rapportageBijdragen({ ...rapportage, ...anders }).find(({ meting }) => meting === 'Q-02');

  test('U-01 comes from approved reports only, from lines with both kinds of hours', () => {
    const uren = (status: string) =>
      rapportageBijdragen({ ...rapportage, status }).filter(({ meting }) => meting === 'U-01');
    expect(uren('goedgekeurd').map(({ teller, noemer, aantal }) => [teller, noemer, aantal])).toEqual([
      [480, 600, 1],
      [0, 0, 1],
    ]);
    for (const status of ['open', 'concept', 'ingediend', 'teruggestuurd', 'vervangen'])
      expect(uren(status)).toEqual([]);
  });

  test('Q-02: before midnight in Amsterdam is on time; never handed in is late; a correction counts no second time', () => {
    expect(tijdig({})).toMatchObject({ teller: 1, noemer: 1, maand: '2023-06' });
    expect(tijdig({ eersteIngediendOp: '2023-06-12T22:00:00.000Z' })).toMatchObject({ teller: 0, noemer: 1 });
    expect(tijdig({ eersteIngediendOp: null, status: 'open' })).toMatchObject({ teller: 0, noemer: 1 });
    expect(tijdig({ versienummer: 2 })).toBeUndefined();
  });
});

const dag = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const willekeurig = fc
  .record({
    plichtDatum: dag,
    leerroute: fc.constantFrom('b1' as const, 'z' as const, 'onderwijs' as const, null),
    doelgroep: fc.constantFrom('asielstatushouder', 'gezins-en-overige-migrant'),
    pipDatum: fc.option(dag),
    verlengingMaanden: fc.integer({ min: 0, max: 12 }),
    einde: fc.option(fc.tuple(dag, fc.constantFrom('verhuisd', 'plicht-voldaan', 'overig', 'ontheven'))),
    feiten: fc.dictionary(
      fc.constantFrom('werk-orientatie', 'werkstage', 'plicht-voldaan', 'ontzorgen-gestart', 'ontzorgen-verlengd'),
      dag,
    ),
  })
  .map(({ einde, ...rest }) =>
    dossier({
      ...rest,
      startDatum: rest.pipDatum,
      eindDatum: einde?.[0] ?? null,
      eindReden: einde?.[1] ?? null,
    }),
  );
const peildatum = fc
  .integer({ min: 0, max: 60 })
  .map((n) => `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`);

describe('whatever happens', () => {
  test('a cohort KPI has each traject once: with a result or not, or external', () => {
    fc.assert(
      fc.property(willekeurig, (een) => {
        for (const { teller, noemer, extern, meting } of bijdragenVan(een, regels)) {
          if (!/^[A-Z]-/.test(meting)) continue;
          expect(noemer + extern).toBe(1);
          expect(teller).toBeLessThanOrEqual(noemer);
        }
      }),
    );
  });

  test('adding people who start later never changes a ripe percentage', () => {
    const lengte = { 'W-04': 12, 'O-01': 6, 'P-01': 36, 'P-02': 36, 'P-03': 36 } as const;
    fc.assert(
      fc.property(
        fc.array(willekeurig, { maxLength: 12 }),
        fc.array(willekeurig, { maxLength: 12 }),
        peildatum,
        (groep, nieuwen, op) => {
          for (const [meting, maanden] of Object.entries(lengte)) {
            // New: began too late to be ripe on this day. Whatever they have reached already, it must not show.
            const grens = `${Number(op.slice(0, 4)) - Math.floor(maanden / 12)}${op.slice(4)}`;
            const laat = nieuwen.filter(({ traject, feiten }) => {
              const start =
                meting === 'O-01' ? feiten.find(({ soort }) => soort === 'ontzorgen-gestart')?.datum : traject.pipDatum;
              return start !== undefined && start !== null && start > (maanden === 6 ? op : grens);
            });
            const { teller, rijp } = standOp(groep, meting, op);
            expect(standOp([...groep, ...laat], meting, op)).toMatchObject({ teller, rijp });
          }
        },
      ),
    );
  });

  test('a difference is the same as counting anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(willekeurig, willekeurig)), (paren) => {
        const [bijgehouden, opnieuw] = [new Som(), new Som()];
        for (const [voor] of paren) bijgehouden.plus(bijdragenVan(voor, regels));
        for (const [voor, na] of paren) {
          bijgehouden.min(bijdragenVan(voor, regels));
          bijgehouden.plus(bijdragenVan(na, regels));
          opnieuw.plus(bijdragenVan(na, regels));
        }
        expect(bijgehouden.tellingen()).toEqual(opnieuw.tellingen());
        expect(bijgehouden.standen()).toEqual(opnieuw.standen());
      }),
    );
  });
});
