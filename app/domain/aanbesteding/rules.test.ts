import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { overgang } from '~/platform/status';
import { drempelTabel } from './drempels';
import {
  type AanbestedingVoorPublicatie,
  type PerceelVoorPublicatie,
  procedureWaarschuwing,
  publiceer,
  totaleRaming,
  vraagPublicatieAan,
} from './publicatie';
import { type AanbestedingFout, aanbestedingTeksten } from './redenen';
import {
  type AanbestedingInVoorbereiding,
  rolOp,
  sluit,
  startMarktconsultatie,
  startVoorbereiding,
  trekIn,
  vraagIntrekkingAan,
} from './rules';
import {
  aanbestedingOvergangen,
  aanbestedingStatussen,
  keurmerkeisen,
  perceelEindstatussen,
  perceelStatussen,
} from './status';

const redenen = (uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] =>
  uitkomst.ok
    ? []
    : uitkomst.reden === 'niet-compleet'
      ? (uitkomst.details as { punten: AanbestedingFout[] }).punten.map(({ reden }) => reden)
      : [uitkomst.reden as string];

const perceel = (anders: Partial<PerceelVoorPublicatie> = {}): PerceelVoorPublicatie => ({
  naam: 'Perceel 1',
  status: 'concept',
  type: 'b1-z',
  leerroutes: ['b1', 'z'],
  aantalDeelnemers: 7,
  ramingCents: 1_000_000_00,
  programmaVanEisen: 'PvE versie 1',
  gewichten: [60, 40],
  toewijzingsregel: 'Per gemeente',
  reelePrijsOnderbouwing: 'Kostprijsonderzoek',
  keurmerkOfGelijkwaardig: true,
  ...anders,
});
const aanbesteding = (anders: Partial<AanbestedingVoorPublicatie> = {}): AanbestedingVoorPublicatie => ({
  status: 'in-voorbereiding',
  procedure: 'sas',
  hoofdvoorwerp: 'sas',
  sluitingOp: '2023-08-14T10:00:00.000Z',
  standstillDagen: 20,
  procedureMotivering: null,
  percelen: [perceel()],
  ...anders,
});
const regels = { drempels: drempelTabel };
const verzoek = { daad: 'publiceer' as const, gevraagdDoor: 'anna', motivering: null };
const publiceerNu = (a: AanbestedingVoorPublicatie, door = 'bert') =>
  publiceer(a, { verzoek, door, vandaag: '2023-07-03' }, regels);

describe('keurmerkeis', () => {
  test('follows the leerroutes, and without them the type', () => {
    expect(keurmerkeisen({ type: 'b1-z', leerroutes: ['b1', 'z'] })).toEqual(['blik-op-werk']);
    expect(keurmerkeisen({ type: 'onderwijsroute', leerroutes: ['onderwijs'] })).toEqual(['diploma-erkenning']);
    expect(keurmerkeisen({ type: 'leerroutes', leerroutes: ['b1', 'onderwijs', 'z'] })).toEqual([
      'blik-op-werk',
      'diploma-erkenning',
    ]);
    expect(keurmerkeisen({ type: 'maatschappelijke-begeleiding', leerroutes: [] })).toEqual([]);
    expect(keurmerkeisen({ type: 'map', leerroutes: [] })).toEqual([]);
    expect(keurmerkeisen({ type: 'b1-z', leerroutes: [] })).toEqual(['blik-op-werk']);
  });
});

describe('preparation', () => {
  const emmen = { id: 'emmen', naam: 'Emmen' };
  const coevorden = { id: 'coevorden', naam: 'Coevorden' };
  const hoogeveen = { id: 'hoogeveen', naam: 'Hoogeveen' };
  const amrd = (anders: Partial<AanbestedingInVoorbereiding> = {}): AanbestedingInVoorbereiding => ({
    status: 'marktconsultatie',
    penvoerderId: 'emmen',
    mandaten: [
      { gemeenteId: 'coevorden', nodig: false, verleendDatum: null },
      { gemeenteId: 'hoogeveen', nodig: true, verleendDatum: '2021-02-01' },
    ],
    percelen: [{ naam: 'Leerroutes', status: 'concept', deelnemers: [emmen, coevorden, hoogeveen] }],
    ...anders,
  });
  test('a mandate of every gemeente, except the penvoerder and where none is needed (Coevorden)', () => {
    expect(startVoorbereiding(amrd())).toEqual(ok('in-voorbereiding'));
    const zonder = startVoorbereiding(amrd({ mandaten: [] }));
    expect(zonder.ok ? [] : aanbestedingTeksten(zonder)).toEqual([
      'Het mandaat van Coevorden aan de penvoerder ontbreekt.',
      'Het mandaat van Hoogeveen aan de penvoerder ontbreekt.',
    ]);
  });
  test('percelen, participants and a penvoerder', () => {
    expect(redenen(startVoorbereiding(amrd({ percelen: [], penvoerderId: null })))).toEqual([
      'perceel-ontbreekt',
      'penvoerder-ontbreekt',
    ]);
    expect(redenen(startVoorbereiding(amrd({ percelen: [{ naam: 'X', status: 'concept', deelnemers: [] }] })))).toEqual(
      ['deelnemer-ontbreekt'],
    );
    expect(redenen(startVoorbereiding(amrd({ status: 'gepubliceerd' })))).toEqual(['overgang-niet-toegestaan']);
  });
  test('a marktconsultatie needs its questions', () => {
    expect(startMarktconsultatie({ status: 'concept', vragenlijstAanwezig: true })).toEqual(ok('marktconsultatie'));
    expect(redenen(startMarktconsultatie({ status: 'concept', vragenlijstAanwezig: false }))).toEqual([
      'vragenlijst-ontbreekt',
    ]);
  });
});

describe('publication', () => {
  test('asked by one, carried out by another', () => {
    expect(vraagPublicatieAan(aanbesteding(), '2023-07-03', regels)).toEqual(ok('in-voorbereiding'));
    expect(publiceerNu(aanbesteding())).toEqual(ok('gepubliceerd'));
    expect(redenen(publiceerNu(aanbesteding(), 'anna'))).toEqual(['zelfde-persoon']);
    expect(redenen(publiceer(aanbesteding(), { verzoek: null, door: 'bert', vandaag: '2023-07-03' }, regels))).toEqual([
      'tweede-persoon-nodig',
    ]);
    expect(redenen(publiceerNu(aanbesteding({ status: 'concept' })))).toEqual(['overgang-niet-toegestaan']);
  });
  test('everything that is missing comes at once', () => {
    const kaal = perceel({
      aantalDeelnemers: 0,
      leerroutes: [],
      ramingCents: null,
      programmaVanEisen: ' ',
      gewichten: [60, 30],
      toewijzingsregel: null,
      reelePrijsOnderbouwing: '',
      keurmerkOfGelijkwaardig: false,
    });
    expect(
      redenen(
        publiceerNu(
          aanbesteding({ percelen: [kaal, perceel({ naam: 'Perceel 2', gewichten: [] })], sluitingOp: null }),
        ),
      ),
    ).toEqual([
      'deelnemer-ontbreekt',
      'leerroute-ontbreekt',
      'raming-ontbreekt',
      'programma-van-eisen-ontbreekt',
      'gewichten-geen-100',
      'toewijzingsregel-ontbreekt',
      'reele-prijs-onderbouwing-ontbreekt',
      'of-gelijkwaardig-ontbreekt',
      'gewichten-geen-100',
      'sluiting-ontbreekt',
    ]);
  });
  test('maatschappelijke begeleiding knows no keurmerk, so no “of gelijkwaardig”', () => {
    const mb = perceel({ type: 'maatschappelijke-begeleiding', leerroutes: [], keurmerkOfGelijkwaardig: false });
    expect(publiceerNu(aanbesteding({ percelen: [mb] })).ok).toBe(true);
  });
  test('the closing date keeps the minimum; a term of our own choice may be shorter with a reason, the law never', () => {
    const vroeg = { sluitingOp: '2023-07-20T10:00:00.000Z' };
    expect(redenen(publiceerNu(aanbesteding(vroeg)))).toEqual(['sluiting-te-vroeg']);
    expect(publiceerNu(aanbesteding({ ...vroeg, procedureMotivering: 'Kleine markt, eenvoudige vraag.' })).ok).toBe(
      true,
    );
    expect(
      redenen(publiceerNu(aanbesteding({ ...vroeg, procedure: 'europees-openbaar', procedureMotivering: 'Haast.' }))),
    ).toEqual(['sluiting-te-vroeg']);
    expect(
      redenen(publiceerNu(aanbesteding({ sluitingOp: '2023-07-03T10:00:00.000Z', procedureMotivering: 'Haast.' }))),
    ).toEqual(['sluiting-te-vroeg']);
    const zin = publiceerNu(aanbesteding(vroeg));
    expect(zin.ok ? '' : aanbestedingTeksten(zin)[0]).toContain('op zijn vroegst op 14 augustus 2023');
  });
  test('the closing day is the Dutch one', () => {
    expect(publiceerNu(aanbesteding({ sluitingOp: '2023-08-13T22:30:00.000Z' })).ok).toBe(true); // 00.30 on the 14th
    expect(publiceerNu(aanbesteding({ sluitingOp: '2023-08-13T21:30:00.000Z' })).ok).toBe(false);
  });
  test('a standstill shorter than 20 days only where the law leaves it to us', () => {
    expect(redenen(publiceerNu(aanbesteding({ standstillDagen: 0 })))).toEqual(['standstill-te-kort']);
    expect(publiceerNu(aanbesteding({ standstillDagen: 0, procedureMotivering: 'Zie dossier.' })).ok).toBe(true);
    expect(
      redenen(
        publiceerNu(
          aanbesteding({ standstillDagen: 15, procedure: 'europees-openbaar', procedureMotivering: 'Zie dossier.' }),
        ),
      ),
    ).toEqual(['standstill-te-kort']);
  });
  test('procedure and raming must match: blocked here, a warning while editing', () => {
    const amrd = aanbesteding({
      procedure: 'nationaal-openbaar',
      procedureMotivering: 'Zo stond het in het kader.',
      percelen: [perceel({ ramingCents: 5_480_000_00 })],
    });
    expect(redenen(publiceerNu(amrd))).toEqual(['europese-aankondiging-verplicht']);
    expect(procedureWaarschuwing(amrd, '2023-07-03', drempelTabel)?.reden).toBe('europese-aankondiging-verplicht');
    expect(procedureWaarschuwing(aanbesteding(), '2023-07-03', drempelTabel)).toBeUndefined();
    expect(procedureWaarschuwing(aanbesteding({ procedure: 'onbekend' }), '2023-07-03', drempelTabel)).toBeUndefined();
  });
  test('a postponed perceel is not judged but counts in the value; withdrawn and moved ones do not count', () => {
    const percelen = [
      perceel(),
      perceel({ status: 'uitgesteld', gewichten: [], ramingCents: 3_00 }),
      perceel({ status: 'ingetrokken', ramingCents: 5_00 }),
      perceel({ status: 'opgeschaald' }),
    ];
    expect(publiceerNu(aanbesteding({ percelen })).ok).toBe(true);
    expect(totaleRaming(percelen)).toBe(1_000_003_00);
    expect(totaleRaming([])).toBeNull();
    expect(redenen(publiceerNu(aanbesteding({ percelen: percelen.slice(1) })))).toEqual(['perceel-ontbreekt']);
  });
});

describe('closing and withdrawing', () => {
  test('not before the moment of closing', () => {
    const open = { status: 'gepubliceerd' as const, sluitingOp: '2023-08-14T10:00:00.000Z' };
    expect(sluit(open, '2023-08-14T09:59:59.999Z')).toEqual(fail('nog-niet-gesloten', { sluitingOp: open.sluitingOp }));
    expect(sluit(open, '2023-08-14T10:00:00.000Z')).toEqual(ok('inschrijving-gesloten'));
    expect(redenen(sluit({ ...open, sluitingOp: null }, '2023-08-14T10:00:00.000Z'))).toEqual(['sluiting-ontbreekt']);
  });
  test('two persons and a reason; not any more once the award is being made', () => {
    const v = { daad: 'trek-in' as const, gevraagdDoor: 'anna', motivering: 'Te weinig geld.' };
    expect(vraagIntrekkingAan({ status: 'gepubliceerd' }, 'Te weinig geld.')).toEqual(ok('gepubliceerd'));
    expect(redenen(vraagIntrekkingAan({ status: 'gepubliceerd' }, ' '))).toEqual(['motivering-ontbreekt']);
    expect(trekIn({ status: 'beoordeling' }, v, 'bert')).toEqual(ok('ingetrokken'));
    expect(redenen(trekIn({ status: 'beoordeling' }, { ...v, motivering: null }, 'anna'))).toEqual([
      'zelfde-persoon',
      'motivering-ontbreekt',
    ]);
    expect(redenen(trekIn({ status: 'beoordeling' }, verzoek, 'bert'))).toEqual(['tweede-persoon-nodig']);
    for (const status of ['gunning', 'afgerond', 'ingetrokken'] as const)
      expect(redenen(trekIn({ status }, v, 'bert'))).toEqual(['overgang-niet-toegestaan']);
  });
});

describe('roll-up from the percelen', () => {
  test('Alkmaar: two percelen awarded, the Onderwijsroute postponed', () => {
    expect(rolOp('inschrijving-gesloten', ['gegund', 'gegund', 'uitgesteld'])).toBe('gunning');
    expect(rolOp('gunning', ['gecontracteerd', 'gecontracteerd', 'uitgesteld'])).toBe('gunning');
    expect(rolOp('gunning', ['gecontracteerd', 'gecontracteerd', 'opgeschaald'])).toBe('afgerond');
  });
  test('the slowest perceel decides', () => {
    expect(rolOp('inschrijving-gesloten', ['open', 'in-beoordeling'])).toBe('inschrijving-gesloten');
    expect(rolOp('inschrijving-gesloten', ['in-beoordeling', 'voorlopig-gegund'])).toBe('beoordeling');
    expect(rolOp('gunning', ['in-beoordeling', 'gegund'])).toBe('beoordeling');
    expect(rolOp('gepubliceerd', ['ingetrokken', 'open'])).toBe('gepubliceerd');
    expect(rolOp('gepubliceerd', ['ingetrokken', 'ingetrokken'])).toBe('afgerond');
    expect(rolOp('in-voorbereiding', ['ingetrokken'])).toBe('in-voorbereiding');
  });
  const statussen = fc.array(fc.constantFrom(...perceelStatussen), { maxLength: 6 });
  test('it is stable, finishes exactly when all percelen have ended, and never invents a transition', () =>
    fc.assert(
      fc.property(fc.constantFrom(...aanbestedingStatussen), statussen, (status, percelen) => {
        const naar = rolOp(status, percelen);
        const gestart = !['concept', 'marktconsultatie', 'in-voorbereiding', 'ingetrokken', 'afgerond'].includes(
          status,
        );
        const klaar = percelen.length > 0 && percelen.every((p) => perceelEindstatussen.has(p));
        if (gestart && klaar !== (naar === 'afgerond')) return false;
        return (
          rolOp(naar, percelen) === naar &&
          (naar === status || overgang(aanbestedingOvergangen, status, 'rol-op', naar).ok)
        );
      }),
      { numRuns: 2000 },
    ));
});
