import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen, addMaanden } from '~/platform/dates';
import { fail, ok } from '~/platform/result';
import type { Registratie } from '../keurmerk/rules';
import { keurmerkOordeel } from '../keurmerk/rules';
import { besluitVoorDatum, einddatumNaOpties, type Optie, oefenOptieUit, optiesPassen, optieVenster } from './opties';
import { type ContractFout, contractTeksten } from './redenen';
import {
  type Aanbod,
  type ActiveerDossier,
  activeer,
  beeindig,
  biedAan,
  gevolgVanKeurmerk,
  hefOp,
  looptOp,
  neemTerug,
  onderteken,
  stapOpDag,
  statusOpDag,
} from './rules';
import { contractStatussen } from './status';
import { controleerTarieven, type Tarief, tariefOp, tariefPunten } from './tarieven';

const redenen = (uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] =>
  uitkomst.ok
    ? []
    : uitkomst.reden === 'niet-compleet'
      ? (uitkomst.details as { punten: ContractFout[] }).punten.map(({ reden }) => reden)
      : [uitkomst.reden as string];

const looptijd = { startDatum: '2022-04-01', eindDatum: '2024-04-01', maximaleEindDatum: '2026-04-01' };
const aanbod = (anders: Partial<Aanbod> = {}): Aanbod => ({
  ...looptijd,
  status: 'concept',
  grondslag: 'gunning',
  toelichting: null,
  gemeente: { id: 'hoorn', naam: 'Hoorn', van: null, tot: null },
  contractant: { id: 'fe', naam: 'Fiolet + Edinova' },
  perceel: { status: 'gegund', gemeenteIds: ['hoorn', 'opmeer'], gegundeIds: ['fe', 'nn'] },
  ...anders,
});

describe('offering', () => {
  test('after a final award, for a participant, to a winner', () => {
    expect(biedAan(aanbod())).toEqual(ok('ter-ondertekening'));
    const nee = biedAan(
      aanbod({ perceel: { status: 'voorlopig-gegund', gemeenteIds: ['opmeer'], gegundeIds: ['nn'] } }),
    );
    expect(nee.ok ? [] : contractTeksten(nee)).toEqual([
      'Het perceel is nog niet definitief gegund; de status is “Voorlopig gegund”.',
      'Hoorn doet niet mee aan dit perceel.',
      'Het perceel is niet aan Fiolet + Edinova gegund.',
    ]);
    expect(redenen(biedAan(aanbod({ perceel: null })))).toEqual(['perceel-ontbreekt']);
  });
  test('another ground is explained (overbrugging until the award)', () => {
    expect(
      biedAan(aanbod({ grondslag: 'overbrugging', perceel: null, toelichting: 'Wet liep al sinds 1-1-2022.' })),
    ).toEqual(ok('ter-ondertekening'));
    expect(redenen(biedAan(aanbod({ grondslag: 'onderhands', perceel: null })))).toEqual([
      'grondslag-zonder-toelichting',
    ]);
  });
  test('terms that can be, and a gemeente that exists', () => {
    expect(redenen(biedAan(aanbod({ eindDatum: '2022-04-01', maximaleEindDatum: '2022-01-01' })))).toEqual([
      'einde-voor-begin',
      'looptijd-te-lang',
    ]);
    expect(
      redenen(biedAan(aanbod({ gemeente: { id: 'hoorn', naam: 'Heerhugowaard', van: null, tot: '2022-01-01' } }))),
    ).toEqual(['gemeente-bestaat-niet']);
  });
});

describe('signing and activating', () => {
  const klaar = {
    ...looptijd,
    status: 'ter-ondertekening' as const,
    getekendGemeenteDatum: '2022-03-01',
    getekendContractantDatum: '2022-03-02',
  };
  const bow = (anders: Partial<Registratie> = {}): Registratie => ({
    soort: 'blik-op-werk',
    status: 'geldig-onbepaalde-tijd',
    van: '2022-01-01',
    tot: null,
    geverifieerdDatum: '2022-03-01',
    geregistreerdOp: '2022-01-01T00:00:00.000Z',
    vervallenOp: null,
    ...anders,
  });
  const partij = (naam: string, registraties = [bow()], anders = {}) => ({
    aanbiederId: naam,
    naam,
    levert: true,
    registraties,
    klachtenreglementDatum: '2022-01-01',
    ...anders,
  });
  const tarief: Tarief = {
    product: 'Traject B1',
    eenheid: 'traject',
    bedragCents: 1_000_000,
    van: '2022-04-01',
    tot: null,
  };
  const dossier = (anders: Partial<ActiveerDossier> = {}): ActiveerDossier => ({
    eisen: ['blik-op-werk'],
    leveraars: [partij('NLtraining'), partij('NewBees')],
    tarieven: [tarief],
    ...anders,
  });

  test('both parties sign, once, not in the future; an unsigned offer can be taken back', () => {
    const leeg = { status: 'ter-ondertekening' as const, getekendGemeenteDatum: null, getekendContractantDatum: null };
    expect(onderteken(leeg, { partij: 'gemeente', datum: '2022-03-01' }, '2022-03-01')).toEqual(
      ok('ter-ondertekening'),
    );
    expect(
      redenen(
        onderteken(
          { ...leeg, getekendGemeenteDatum: '2022-03-01' },
          { partij: 'gemeente', datum: '2022-03-02' },
          '2022-03-02',
        ),
      ),
    ).toEqual(['al-getekend']);
    expect(redenen(onderteken(leeg, { partij: 'contractant', datum: '2022-03-02' }, '2022-03-01'))).toEqual([
      'datum-in-de-toekomst',
    ]);
    expect(neemTerug(leeg)).toEqual(ok('concept'));
    expect(redenen(neemTerug(klaar))).toEqual(['al-getekend']);
  });
  test('in order', () => expect(activeer(klaar, dossier(), '2022-03-10')).toEqual(ok('actief')));
  test('a lapsed keurmerk of one combinant refuses, by name; renewed it is allowed', () => {
    const verlopen = [bow({ status: 'geldig-bepaalde-tijd', tot: '2022-03-15' })];
    const nee = activeer(
      klaar,
      dossier({ leveraars: [partij('NLtraining', verlopen), partij('NewBees')] }),
      '2022-03-10',
    );
    expect(nee.ok ? [] : contractTeksten(nee)).toEqual([
      'NLtraining heeft op 1 april 2022 geen geldig keurmerk van Blik op Werk: het is verlopen.',
    ]);
    const verlengd = [...verlopen, bow({ status: 'geldig-bepaalde-tijd', van: '2022-03-15', tot: '2024-03-15' })];
    expect(
      activeer(klaar, dossier({ leveraars: [partij('NLtraining', verlengd), partij('NewBees')] }), '2022-03-10').ok,
    ).toBe(true);
  });
  test('activated late: it must hold today as well', () => {
    const geschorst = [bow(), bow({ status: 'geschorst', van: '2022-05-01' })];
    const laat = dossier({ leveraars: [partij('NLtraining', geschorst)] });
    expect(activeer(klaar, laat, '2022-04-20').ok).toBe(true);
    expect(redenen(activeer(klaar, laat, '2022-05-02'))).toEqual(['keurmerk-niet-geldig']);
  });
  test('maatschappelijke begeleiding asks no keurmerk, a party that does not deliver none either', () => {
    expect(activeer(klaar, dossier({ eisen: [], leveraars: [partij('Stichting Inova', [])] }), '2022-03-10').ok).toBe(
      true,
    );
    expect(
      activeer(
        klaar,
        dossier({
          leveraars: [partij('NLtraining'), partij('NewBees', [], { levert: false, klachtenreglementDatum: null })],
        }),
        '2022-03-10',
      ).ok,
    ).toBe(true);
  });
  test('everything that is wrong comes at once', () => {
    const kaal = dossier({
      leveraars: [partij('NLtraining', [], { klachtenreglementDatum: null }), partij('NewBees', [])],
      tarieven: [],
    });
    const nee = activeer({ ...klaar, getekendGemeenteDatum: null, getekendContractantDatum: null }, kaal, '2022-03-10');
    expect(redenen(nee)).toEqual([
      'niet-getekend',
      'niet-getekend',
      'keurmerk-niet-geldig',
      'keurmerk-niet-geldig',
      'klachtenreglement-ontbreekt',
      'tarief-ontbreekt',
    ]);
    expect(nee.ok ? [] : contractTeksten(nee).slice(0, 2)).toEqual([
      'Er staat nog niet dat de gemeente heeft getekend.',
      'Er staat nog niet dat de aanbieder heeft getekend.',
    ]);
    expect(redenen(activeer(klaar, dossier(), '2024-04-01'))).toEqual(['contract-verlopen']);
  });
  test('a suspension of one combinant stops new placements only where the perceel asks for the keurmerk', () => {
    const nl = [partij('NLtraining', [bow({ status: 'geschorst' })])];
    expect(gevolgVanKeurmerk('actief', keurmerkOordeel(nl, ['blik-op-werk'], '2023-07-03'))).toBe('schort-op');
    expect(gevolgVanKeurmerk('actief', keurmerkOordeel(nl, [], '2023-07-03'))).toBeNull();
    expect(
      gevolgVanKeurmerk('opgeschort', keurmerkOordeel([partij('NLtraining')], ['blik-op-werk'], '2023-07-03')),
    ).toBe('hef-op');
    expect(hefOp({ ...looptijd, status: 'opgeschort' }, 'onder-verbeterplan', '2023-07-03')).toEqual(
      ok('onder-verbeterplan'),
    );
  });
});

describe('status on a day', () => {
  test('from its end on a running contract has lapsed', () => {
    const contract = { ...looptijd, status: 'actief' as const };
    expect([statusOpDag(contract, '2024-03-31'), statusOpDag(contract, '2024-04-01')]).toEqual(['actief', 'verlopen']);
    expect([looptOp(contract, '2022-03-31'), looptOp(contract, '2022-04-01'), looptOp(contract, '2024-04-01')]).toEqual(
      [false, true, false],
    );
    expect(statusOpDag({ ...contract, status: 'ter-ondertekening' }, '2030-01-01')).toBe('ter-ondertekening');
    expect(redenen(stapOpDag(contract, 'start-verbeterplan', '2024-04-01'))).toEqual(['overgang-niet-toegestaan']);
    expect(stapOpDag(contract, 'start-verbeterplan', '2024-03-31')).toEqual(ok('onder-verbeterplan'));
  });
  test('a contract runs only while its status says so', () =>
    fc.assert(
      fc.property(fc.constantFrom(...contractStatussen), fc.integer({ min: -400, max: 1200 }), (status, n) => {
        const dag = addDagen(looptijd.startDatum, n);
        const opDag = statusOpDag({ ...looptijd, status }, dag);
        return !looptOp({ ...looptijd, status }, dag) || ['actief', 'onder-verbeterplan', 'opgeschort'].includes(opDag);
      }),
    ));
});

describe('ending early', () => {
  const contract = { ...looptijd, status: 'actief' as const };
  const einde = {
    perDatum: '2023-09-01',
    motivering: 'Keurmerk ingetrokken.',
    lopendeTrajecten: 12,
    overdrachtsplan: true,
  };
  test('a day within the term, a reason, a plan for who is still in it', () => {
    expect(beeindig(contract, einde, '2023-07-03')).toEqual(ok('beeindigd'));
    const nee = beeindig(
      contract,
      { perDatum: '2025-01-01', motivering: '', lopendeTrajecten: 1, overdrachtsplan: false },
      '2023-07-03',
    );
    expect(redenen(nee)).toEqual(['motivering-ontbreekt', 'beeindiging-buiten-looptijd', 'overdrachtsplan-ontbreekt']);
    expect(redenen(beeindig(contract, einde, '2024-04-01'))).toEqual(['overgang-niet-toegestaan']);
  });
});

describe('options', () => {
  const optie = (volgnummer: number, anders: Partial<Optie> = {}): Optie => ({
    volgnummer,
    maanden: 12,
    besluitMaandenVooraf: 3,
    uitgeoefendOp: null,
    vervallenOp: null,
    ...anders,
  });
  const contract = { ...looptijd, status: 'actief' as const, opties: [optie(2), optie(1)] };
  test('2 + 1 + 1: dates from the current term', () => {
    expect(besluitVoorDatum(contract)).toEqual({
      vensterVan: '2023-04-01',
      internBesluitVoorDatum: '2023-12-02',
      besluitVoorDatum: '2024-01-01',
    });
    expect(einddatumNaOpties(contract)).toBe('2026-04-01');
    const verlengd = oefenOptieUit(contract, 1, '2023-07-03');
    expect(verlengd).toEqual(ok({ status: 'actief', eindDatum: '2025-04-01' }));
    const daarna = {
      ...contract,
      eindDatum: '2025-04-01',
      opties: [optie(1, { uitgeoefendOp: '2023-07-03T09:00:00.000Z' }), optie(2)],
    };
    expect(besluitVoorDatum(daarna)?.besluitVoorDatum).toBe('2025-01-01');
    expect(einddatumNaOpties(daarna)).toBe('2026-04-01');
  });
  test('in turn, in the window, in force, within the announced term', () => {
    expect(redenen(oefenOptieUit(contract, 2, '2023-07-03'))).toEqual(['optie-niet-aan-de-beurt']);
    expect(redenen(oefenOptieUit(contract, 9, '2023-07-03'))).toEqual(['optie-onbekend']);
    expect(redenen(oefenOptieUit(contract, 1, '2023-03-31'))).toEqual(['optie-te-vroeg']);
    expect(oefenOptieUit(contract, 1, '2023-12-31').ok).toBe(true);
    expect(redenen(oefenOptieUit(contract, 1, '2024-01-01'))).toEqual(['optie-te-laat']);
    expect(redenen(oefenOptieUit({ ...contract, status: 'opgeschort' }, 1, '2023-07-03'))).toEqual([
      'overgang-niet-toegestaan',
    ]);
    expect(redenen(oefenOptieUit({ ...contract, maximaleEindDatum: '2025-03-31' }, 1, '2023-07-03'))).toEqual([
      'looptijd-te-lang',
    ]);
    expect(
      redenen(
        oefenOptieUit(
          { ...contract, opties: [optie(1, { vervallenOp: '2023-01-01T00:00:00.000Z' })] },
          1,
          '2023-07-03',
        ),
      ),
    ).toEqual(['optie-al-gebruikt']);
    expect(optiesPassen(contract)).toEqual(ok(true));
    expect(redenen(optiesPassen({ ...contract, maximaleEindDatum: '2026-03-31' }))).toEqual(['looptijd-te-lang']);
  });

  const opties = fc
    .array(
      fc.record({ maanden: fc.integer({ min: 1, max: 24 }), besluitMaandenVooraf: fc.integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 4 },
    )
    .map((lijst) => lijst.map((o, i) => optie(i + 1, o)));
  const start = fc.integer({ min: 0, max: 3000 }).map((n) => addDagen('2020-01-01', n));
  test('using every option in turn ends exactly at einddatumNaOpties, and each time the decision date belongs to the term then current', () =>
    fc.assert(
      fc.property(start, opties, fc.integer({ min: 12, max: 48 }), (startDatum, lijst, maanden) => {
        let loop = {
          startDatum,
          eindDatum: addMaanden(startDatum, maanden),
          maximaleEindDatum: '9999-01-01',
          status: 'actief' as const,
          opties: lijst,
        };
        const verwacht = einddatumNaOpties(loop);
        for (const { volgnummer, besluitMaandenVooraf } of lijst) {
          const venster = besluitVoorDatum(loop);
          if (!venster || venster.besluitVoorDatum !== addMaanden(loop.eindDatum, -besluitMaandenVooraf)) return false;
          if (venster.internBesluitVoorDatum >= venster.besluitVoorDatum || venster.vensterVan < startDatum)
            return false;
          const laatsteDag = addDagen(venster.besluitVoorDatum, -1);
          if (laatsteDag < venster.vensterVan) return true; // an option longer ahead than the term itself
          const uit = oefenOptieUit(loop, volgnummer, laatsteDag);
          if (
            !uit.ok ||
            uit.value.eindDatum <= loop.eindDatum ||
            oefenOptieUit(loop, volgnummer, venster.besluitVoorDatum).ok
          )
            return false;
          loop = {
            ...loop,
            eindDatum: uit.value.eindDatum,
            opties: loop.opties.map((o) => (o.volgnummer === volgnummer ? { ...o, uitgeoefendOp: 'nu' } : o)),
          };
        }
        return loop.eindDatum === verwacht && besluitVoorDatum(loop) === undefined;
      }),
    ));
  test('no chain of options passes the announced maximum', () =>
    fc.assert(
      fc.property(opties, fc.integer({ min: 0, max: 60 }), (lijst, ruimte) => {
        const maximaleEindDatum = addMaanden(looptijd.eindDatum, ruimte);
        let loop = { ...looptijd, maximaleEindDatum, status: 'actief' as const, opties: lijst };
        for (const { volgnummer } of lijst) {
          const venster = optieVenster(loop, lijst[volgnummer - 1] ?? optie(volgnummer));
          const uit = oefenOptieUit(loop, volgnummer, addDagen(venster.besluitVoorDatum, -1));
          if (!uit.ok) break;
          loop = {
            ...loop,
            eindDatum: uit.value.eindDatum,
            opties: loop.opties.map((o) => (o.volgnummer === volgnummer ? { ...o, uitgeoefendOp: 'nu' } : o)),
          };
        }
        return loop.eindDatum <= maximaleEindDatum;
      }),
    ));
});

describe('tariffs', () => {
  const tarief = (van: string, tot: string | null, bedragCents = 10_000, product = 'Traject B1'): Tarief => ({
    product,
    eenheid: 'traject',
    bedragCents,
    van,
    tot,
  });
  test('one price per product per day', () => {
    const reeks = [tarief('2022-01-01', '2023-01-01', 1_000_000), tarief('2023-01-01', null, 1_039_801)];
    expect(controleerTarieven(reeks)).toEqual(ok(true));
    expect(tariefOp(reeks, 'traject b1', '2022-12-31')?.bedragCents).toBe(1_000_000);
    expect(tariefOp(reeks, 'Traject B1', '2023-01-01')?.bedragCents).toBe(1_039_801);
    expect(tariefOp(reeks, 'Traject B1', '2021-12-31')).toBeUndefined();
  });
  test('integer cents, real periods, no overlap', () => {
    const fout = controleerTarieven([
      tarief('2022-01-01', null, 10.5),
      tarief('2022-06-01', '2022-06-01'),
      tarief('2023-01-01', null),
      tarief('2023-01-01', null, -1, ' '),
    ]);
    expect(redenen(fout)).toEqual([
      'tarief-ongeldig',
      'tarief-periode-ongeldig',
      'tarief-overlapt',
      'tarief-zonder-product',
      'tarief-ongeldig',
    ]);
    expect(fout.ok ? '' : contractTeksten(fout)[2]).toContain(
      '“Traject B1” heeft vanaf 1 januari 2023 twee tarieven tegelijk',
    );
  });
  test('an accepted list never has two prices of a product on one day', () => {
    const dag = fc.integer({ min: 0, max: 30 }).map((n) => addDagen('2023-01-01', n));
    const rij = fc.record({
      product: fc.constantFrom('A', 'a ', 'B'),
      eenheid: fc.constant('uur' as const),
      bedragCents: fc.nat(),
      van: dag,
      tot: fc.option(dag),
    });
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 4 }), dag, (lijst, d) => {
        if (tariefPunten(lijst).length > 0) return true;
        const geldig = lijst
          .filter((t) => t.van <= d && (t.tot === null || d < t.tot))
          .map((t) => t.product.trim().toLowerCase());
        return new Set(geldig).size === geldig.length;
      }),
    );
  });
});

test('fail and ok of this noun are values, and every reason has its sentence', () => {
  expect(contractTeksten(fail('contract-bestaat-al', { gemeente: 'Hoorn', contractant: 'Vonk' }))).toEqual([
    'Hoorn heeft al een contract met Vonk voor dit perceel.',
  ]);
});
