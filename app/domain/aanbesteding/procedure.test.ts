import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { isWerkdag } from '~/platform/feestdagen';
import { fail, ok } from '~/platform/result';
import { drempelOp, drempelTabel, procedurePastBijRaming } from './drempels';
import { controleerPlanning } from './planningscontrole';
import { procedureprofielen, procedures } from './procedure';
import { aanbestedingTeksten } from './redenen';
import { planTerug, planVooruit, uiterlijkeAankondigingGegund, vroegsteSluiting } from './termijnen';

const past = (
  procedure: keyof typeof procedureprofielen,
  cents: number,
  dag: string,
  voorwerp: 'sas' | 'dienst' = 'sas',
) => procedurePastBijRaming(procedureprofielen[procedure], cents, dag, drempelTabel, voorwerp);

describe('procedure and raming', () => {
  test('AMRD: nationaal openbaar at € 5,48 mln is over the SAS threshold', () => {
    const raming = 137 * 10_000_00 * 4;
    expect(raming).toBe(5_480_000_00);
    const oordeel = past('nationaal-openbaar', raming, '2021-04-15');
    expect(oordeel).toEqual(
      fail('europese-aankondiging-verplicht', {
        procedure: 'nationaal-openbaar',
        ramingCents: 548_000_000,
        drempelCents: 75_000_000,
        hoofdvoorwerp: 'sas',
      }),
    );
    expect(oordeel.ok ? [] : aanbestedingTeksten(oordeel)).toEqual([
      'De raming van €\u00a05.480.000 is niet lager dan de Europese drempel van €\u00a0750.000 (sociale of andere specifieke dienst). Een Europese aankondiging is dan verplicht; “Nationaal openbaar” kan niet.',
    ]);
    expect(past('sas', raming, '2021-04-15')).toEqual(ok(true));
    expect(past('europees-openbaar', raming, '2021-04-15')).toEqual(ok(true));
  });
  test('the threshold itself counts as over; the ordinary one changes every two years', () => {
    expect(past('nationaal-openbaar', 749_999_99, '2023-07-03').ok).toBe(true);
    expect(past('nationaal-openbaar', 750_000_00, '2023-07-03').ok).toBe(false);
    expect(past('meervoudig-onderhands', 215_000_00, '2023-12-31', 'dienst').ok).toBe(false);
    expect(past('meervoudig-onderhands', 215_000_00, '2024-01-01', 'dienst').ok).toBe(true);
    expect(past('meervoudig-onderhands', 216_000_00, '2026-01-01', 'dienst').ok).toBe(false);
    expect(past('meervoudig-onderhands', 1, '2035-01-01', 'dienst')).toEqual(
      fail('drempel-onbekend', { opDatum: '2035-01-01' }),
    );
  });
  test('SAS only for social services; an unknown procedure is never fitting', () => {
    expect(past('sas', 1, '2023-07-03', 'dienst')).toEqual(fail('sas-niet-toegestaan'));
    expect(past('onbekend', 1, '2023-07-03')).toEqual(fail('procedure-onbekend'));
  });
  test('every threshold row has a source, integer cents, and no period overlaps another of its kind', () => {
    for (const { bedragCents, bron } of drempelTabel)
      expect([Number.isSafeInteger(bedragCents), bron.length > 0]).toEqual([true, true]);
    expect(drempelOp(drempelTabel, 'sas', '2030-01-01')?.bedragCents).toBe(75_000_000);
    expect(
      drempelTabel.filter(({ soort }) => soort === 'diensten-decentraal').map(({ bedragCents }) => bedragCents),
    ).toEqual([21_400_000, 21_500_000, 22_100_000, 21_600_000]);
  });
});

describe('terms', () => {
  const openbaar = { profiel: procedureprofielen['europees-openbaar'] };
  const sas = { profiel: procedureprofielen.sas };
  test('the minimum to bid, with its source', () => {
    expect(vroegsteSluiting('2023-07-03', openbaar)).toMatchObject({ datum: '2023-08-14', dagen: 40, hardheid: 'wet' }); // 12 August is a Saturday
    expect(vroegsteSluiting('2023-07-03', { ...openbaar, grond: 'urgent' })?.datum).toBe('2023-07-18');
    expect(vroegsteSluiting('2023-07-03', { ...openbaar, grond: 'vooraankondiging' })?.datum).toBe('2023-08-01');
    expect(vroegsteSluiting('2023-07-03', sas)?.hardheid).toBe('keuze');
    expect(vroegsteSluiting('2023-07-03', { profiel: procedureprofielen['enkelvoudig-onderhands'] })).toBeNull();
    const nietOpenbaar = vroegsteSluiting('2023-07-03', { profiel: procedureprofielen['europees-niet-openbaar'] });
    expect(nietOpenbaar).toMatchObject({ datum: '2023-09-20' }); // 2 August + 14 + 35
  });
  test('forward: each moment follows the other, and the standstill keeps its law', () => {
    const plan = planVooruit('2023-07-03', openbaar);
    expect(plan.map(({ soort, van, tot }) => [soort, van, tot])).toEqual([
      ['publicatie', '2023-07-03', '2023-07-04'],
      ['vragen', '2023-07-03', '2023-07-29'],
      ['nota-van-inlichtingen', '2023-08-04', '2023-08-05'],
      ['inschrijven', '2023-07-03', '2023-08-15'],
      ['beoordelen', '2023-08-15', '2023-09-11'],
      ['gunningsbeslissing', '2023-09-11', '2023-09-12'],
      ['opschortende-termijn', '2023-09-12', '2023-10-02'],
      ['contracteren', '2023-10-02', '2023-10-17'],
      ['start', '2023-11-27', '2023-11-28'],
    ]);
    expect(plan.find(({ soort }) => soort === 'opschortende-termijn')).toMatchObject({
      hardheid: 'wet',
      bron: 'Aanbestedingswet 2012 art. 2.127',
    });
    expect(controleerPlanning(plan, openbaar)).toEqual([]);
  });
  test('without a standstill there is no such moment', () => {
    expect(planVooruit('2023-07-03', { ...sas, standstillDagen: 0 }).map(({ soort }) => soort)).not.toContain(
      'opschortende-termijn',
    );
    expect(
      planVooruit('2023-07-03', { profiel: procedureprofielen['enkelvoudig-onderhands'] }).map(({ soort }) => soort),
    ).toEqual(['publicatie', 'beoordelen', 'gunningsbeslissing', 'contracteren', 'start']);
  });
  test('judging a typed plan', () => {
    const plan = [
      { soort: 'publicatie' as const, van: '2023-07-08', tot: '2023-07-09' },
      { soort: 'inschrijven' as const, van: '2023-07-08', tot: '2023-08-08' },
      { soort: 'nota-van-inlichtingen' as const, van: '2023-08-01', tot: '2023-08-02' },
      { soort: 'gunningsbeslissing' as const, van: '2023-09-04', tot: '2023-09-05' },
      { soort: 'contracteren' as const, van: '2023-09-20', tot: '2023-09-21' },
      { soort: 'start' as const, van: '2023-09-01', tot: '2023-09-02' },
    ];
    expect(controleerPlanning(plan, openbaar).map(({ soort, probleem, grens }) => [soort, probleem, grens])).toEqual([
      ['inschrijven', 'te-vroeg', '2023-08-17'],
      ['nota-van-inlichtingen', 'te-laat', '2023-07-28'],
      ['contracteren', 'te-vroeg', '2023-09-25'],
      ['publicatie', 'geen-werkdag', '2023-07-10'],
      ['start', 'volgorde', null],
    ]);
  });
  test('the notice of award is due within 30 days', () => {
    expect(uiterlijkeAankondigingGegund(procedureprofielen.sas, '2023-07-03')).toBe('2023-08-02');
    expect(uiterlijkeAankondigingGegund(procedureprofielen['nationaal-openbaar'], '2023-07-03')).toBeNull();
  });

  const dag = fc.integer({ min: 0, max: 3000 }).map((n) => addDagen('2022-01-01', n));
  const profiel = fc
    .constantFrom(...procedures.filter((p) => p !== 'onbekend'))
    .map((p) => ({ profiel: procedureprofielen[p] }));
  test('a plan made forward never breaks its own minimums', () =>
    fc.assert(
      fc.property(
        dag.filter((d) => isWerkdag(d)),
        profiel,
        (d, invoer) => controleerPlanning(planVooruit(d, invoer), invoer).length === 0,
      ),
      { numRuns: 200 },
    ));
  test('backward gives the latest publication that still makes the start', () =>
    fc.assert(
      fc.property(dag, profiel, (start, invoer) => {
        const { plan, spelingDagen } = planTerug(start, invoer);
        const publicatie = plan[0]?.van ?? '';
        let volgende = addDagen(publicatie, 1);
        while (!isWerkdag(volgende)) volgende = addDagen(volgende, 1);
        const teLaat = planVooruit(volgende, invoer).at(-1)?.van ?? '';
        return isWerkdag(publicatie) && spelingDagen >= 0 && (plan.at(-1)?.van ?? '') <= start && teLaat > start;
      }),
      { numRuns: 150 },
    ));
});
