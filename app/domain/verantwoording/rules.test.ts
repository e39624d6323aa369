import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Koppeling, kpiVan, metingenVan, recordsVan } from './links';
import { beoordeelBewerken, beoordeelNieuweVersie, beoordeelVaststellen, kolommenVan, rapportTeksten } from './rules';
import { leesRapportvraag, rapportParams } from './vraag';
import { wachtOp } from './wat-nu';

const concept = { versienummer: 1, status: 'concept' as const };
const vast = { versienummer: 1, status: 'vastgesteld' as const };
const periode = { van: '2022-07-01', tot: '2023-07-01' };

describe('versions', () => {
  test('are numbered; one concept at a time', () => {
    expect(beoordeelNieuweVersie(periode, [], 7)).toEqual({ ok: true, value: 1 });
    expect(beoordeelNieuweVersie(periode, [{ ...vast, versienummer: 3 }, vast], 7)).toEqual({ ok: true, value: 4 });
    expect(beoordeelNieuweVersie(periode, [concept], 7)).toMatchObject({ reden: 'concept-bestaat' });
    expect(beoordeelNieuweVersie({ van: '2023-07-01', tot: '2023-07-01' }, [], 7)).toMatchObject({
      reden: 'periode-leeg',
    });
    expect(beoordeelNieuweVersie(periode, [], 0)).toMatchObject({ reden: 'geen-gemeenten' });
  });

  test('are fixed once the period is over, and then never change', () => {
    expect(beoordeelVaststellen(concept, periode.tot, '2023-07-01')).toEqual({ ok: true, value: 'vastgesteld' });
    const loopt = beoordeelVaststellen(concept, periode.tot, '2023-06-30');
    expect(loopt.ok ? [] : rapportTeksten(loopt)).toEqual([
      'De periode is nog niet voorbij. Vaststellen kan vanaf 1 juli 2023.',
    ]);
    expect(beoordeelVaststellen(vast, periode.tot, '2024-01-01')).toMatchObject({ reden: 'al-vastgesteld' });
    expect(beoordeelBewerken(concept).ok).toBe(true);
    expect(beoordeelBewerken(vast)).toMatchObject({ reden: 'al-vastgesteld' });
  });

  test('columns: every gemeente once, in the order of the places', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 }), (plaatsen) => {
        const kolommen = kolommenVan(
          ids.map((gemeenteId, index) => ({ gemeenteId, plaats: plaatsen[index] ?? 0 })),
          ids,
        );
        if (!kolommen.ok) throw new Error(kolommen.reden);
        expect([...kolommen.value].sort()).toEqual(ids);
        const opPlaats = kolommen.value.map((id) => plaatsen[ids.indexOf(id)] ?? 0);
        expect(opPlaats).toEqual([...opPlaats].sort((a, b) => a - b));
      }),
    );
    const twee = [
      { gemeenteId: 'a', plaats: 1 },
      { gemeenteId: 'a', plaats: 2 },
    ];
    expect(kolommenVan(twee, ['a', 'b']).ok).toBe(false);
  });
});

describe('addresses', () => {
  test('a report and its address are each other’s inverse', () => {
    const model = { regio: { slug: 'west' }, ...periode, inclusiefEerdereInstroom: false };
    const terug = (versie: number | null) => leesRapportvraag(new URLSearchParams(rapportParams(model, versie)));
    expect(terug(2)).toEqual({ regio: 'west', periode, versie: 2, eerder: null });
    expect(terug(null)).toEqual({ regio: 'west', periode, versie: 'nu', eerder: false });
  });

  const alles: Koppeling = {
    trajecten: true,
    klachten: true,
    cijfers: true,
    kpis: true,
    gemeenteIds: ['h'],
    alles: false,
    telVanaf: '2022-01-01',
    ...periode,
  };

  test('a figure leads to its records, in the window in which it was counted', () => {
    expect(recordsVan('zGestart', 'h', alles)).toBe(
      '/trajecten?meting=zGestart&gemeente=h&van=2022-01-01&tot=2023-07-01',
    );
    expect(recordsVan('klachten', 'h', alles)).toBe(
      '/klachten?status=meegeteld&gemeente=h&van=2022-07-01&tot=2023-07-01',
    );
    expect(recordsVan('gehuisvest', 'h', alles)).toBe(
      '/verantwoording/gemeentecijfers/h?van=2022-07-01&tot=2023-07-01',
    );
    expect(recordsVan('gehuisvest', null, { ...alles, alles: true })).toBe(
      '/verantwoording/gemeentecijfers?van=2022-07-01&tot=2023-07-01',
    );
    expect(kpiVan('O-01', alles)).toBe('/kpis/O-01');
    expect(metingenVan(alles)).toBe('/tevredenheid?van=2022-07-01&tot=2023-07-01');
  });

  test('nowhere for who may not see them, or not all of them', () => {
    expect(recordsVan('zGestart', 'andere', alles)).toBeUndefined();
    expect(recordsVan('zGestart', null, alles)).toBeUndefined();
    const niets = { ...alles, trajecten: false, klachten: false, cijfers: false, kpis: false };
    for (const reeks of ['zGestart', 'klachten', 'gehuisvest', 'pvtAfgerond'] as const)
      expect(recordsVan(reeks, 'h', niets)).toBeUndefined();
    expect(kpiVan('O-01', niets)).toBeUndefined();
    expect(kpiVan(null, alles)).toBeUndefined();
    expect(metingenVan(niets)).toBeUndefined();
  });
});

describe('what now', () => {
  const model = { regio: { slug: 'west' }, ...periode };
  const nu = (anders: object, onvolledig: string[] = [], vandaag = '2023-07-03') =>
    wachtOp({ model, versie: null, versies: [], bewerkbaar: true, ...anders }, onvolledig, vandaag);
  const versie = { id: 'v', status: 'concept' as const };

  test('for who writes: keep, complete, fix, or begin again', () => {
    expect(nu({}).knop?.href).toBe('/verantwoording/nieuw?regio=west&van=2022-07-01&tot=2023-07-01');
    const open = { versie, versies: [versie] };
    expect(nu(open, ['gehuisvest']).stappen.map(({ titel }) => titel)).toEqual([
      'Vul de cijfers van de gemeenten aan.',
      'Werk teksten en kolommen bij.',
      'Stel de rapportage vast.',
    ]);
    expect(nu(open, [], '2023-06-01').wacht).toBe('Vaststellen kan vanaf 1 juli 2023.');
    const klaar = { id: 'v', status: 'vastgesteld' as const };
    expect(nu({ versie: klaar, versies: [klaar] }).knop?.label).toBe('Maak een nieuwe versie');
    expect(nu({ versie: klaar, versies: [versie, klaar] }).wacht).toContain('Kies het bij Versies');
  });

  test('for who reads: whether the figures still change', () => {
    expect(nu({ bewerkbaar: false, versie }).wacht).toContain('voorlopige cijfers');
    expect(nu({ bewerkbaar: false, versie: { id: 'v', status: 'vastgesteld' } })).toEqual({
      stappen: [],
      wacht: null,
      knop: null,
    });
  });
});
