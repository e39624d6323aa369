import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bevinding, type Grenzen, houdtTegen, type RegelContext } from './bevinding';
import { controleerRegel, gevraagdeVelden } from './regels';
import { legeRegel, type RegelWaarden } from './velden';

const grenzen: Grenzen = {
  urenPerWeek: 40,
  niveausprong: 2,
  niveausprongMaanden: 3,
  medischeWoorden: ['ziek', 'zwanger', 'burn-out'],
};
const b1: RegelContext = {
  maand: '2023-06',
  soort: 'leerroute',
  leerroute: 'b1',
  pipDatum: '2022-08-01',
  startDatum: '2022-09-01',
  eindDatum: null,
  eerdereNiveaus: [],
  bekend: {},
};
const z: RegelContext = { ...b1, leerroute: 'z' };
const begeleiding: RegelContext = { ...b1, soort: 'maatschappelijke-begeleiding' };
const uur = (uren: number) => uren * 60;
const goed: RegelWaarden = {
  ...legeRegel,
  aangebodenMinuten: uur(48),
  gevolgdMinuten: uur(44),
  geoorloofdMinuten: uur(4),
  ongeoorloofdMinuten: 0,
  niveau: 'a2',
};
const over = (anders: Partial<RegelWaarden>, context: RegelContext = b1) =>
  controleerRegel({ ...goed, ...anders }, context, grenzen);
const kort = (bevindingen: Bevinding[]) => bevindingen.map(({ ernst, veld, tekst }) => [ernst, veld, tekst]);

test('a line that is in order gives nothing', () => {
  expect(over({})).toEqual([]);
  expect(over({ participatieMinuten: 0 }, z)).toEqual([]);
  expect(controleerRegel(legeRegel, begeleiding, grenzen)).toEqual([]);
});

describe('hours', () => {
  test('more followed than offered', () => {
    const [bevinding] = over({ gevolgdMinuten: uur(52), geoorloofdMinuten: 0 });
    expect(bevinding).toEqual({
      ernst: 'fout',
      veld: 'gevolgdMinuten',
      tekst: '52 gevolgde uren is meer dan de 48 aangeboden uren',
      kort: 'Meer dan aangeboden (48)',
    });
  });
  test('together with absence more than offered', () => {
    expect(kort(over({ ongeoorloofdMinuten: 30 }))).toEqual([
      ['fout', 'ongeoorloofdMinuten', 'gevolgd en verzuim samen, 48,5 uur, is meer dan de 48 aangeboden uren'],
    ]);
  });
  test('empty hours stop the report, unless the traject stands still', () => {
    expect(kort(over({ gevolgdMinuten: null }))).toEqual([
      ['leeg', 'gevolgdMinuten', 'vul de gevolgde uren in, of zet het traject op “onderbroken”'],
    ]);
    const leeg = { aangebodenMinuten: null, gevolgdMinuten: null, geoorloofdMinuten: null, ongeoorloofdMinuten: null };
    expect(over({ ...leeg, onderbroken: true, niveau: null })).toEqual([]);
    expect(over(leeg, { ...b1, eindDatum: '2023-05-20' })).toEqual([]);
    expect(over({ ...leeg, eindDatum: '2023-05-20', eindReden: 'verhuisd' })).toEqual([]);
    expect(over(leeg)).toHaveLength(2);
  });
  test('absence that is not accounted for', () => {
    expect(kort(over({ geoorloofdMinuten: null, ongeoorloofdMinuten: null }))).toEqual([
      ['leeg', 'geoorloofdMinuten', 'vul het geoorloofde verzuim in; 4 uur is nog niet verklaard'],
      ['leeg', 'ongeoorloofdMinuten', 'vul het ongeoorloofde verzuim in; 4 uur is nog niet verklaard'],
    ]);
  });
  test('participation belongs to the Z-route only, and is asked there', () => {
    expect(kort(over({ participatieMinuten: 60 }))).toEqual([
      ['fout', 'participatieMinuten', 'vul de participatie-uren alleen in bij de Z-route; maak dit leeg'],
    ]);
    expect(kort(over({}, z))).toEqual([['leeg', 'participatieMinuten', 'vul de participatie-uren in; 0 mag ook']]);
  });
  test('more than 40 hours a week is a warning only', () => {
    expect(over({ aangebodenMinuten: uur(171), gevolgdMinuten: uur(167) })).toEqual([]);
    const [bevinding] = over({ aangebodenMinuten: uur(172), gevolgdMinuten: uur(168) });
    expect(bevinding).toMatchObject({ ernst: 'waarschuwing', veld: 'aangebodenMinuten' });
  });
});

describe('days', () => {
  test('not after the month, but earlier is allowed', () => {
    expect(kort(over({ pvtAfgerondDatum: '2023-07-01' }))).toEqual([
      ['fout', 'pvtAfgerondDatum', 'de dag van het PVT, 1-7-2023, ligt na juni 2023'],
    ]);
    expect(over({ pvtAfgerondDatum: '2023-06-30', knmBehaaldDatum: '2023-03-02' })).toEqual([]);
  });
  test('an end needs its reason, and a reason its day', () => {
    expect(kort(over({ eindDatum: '2023-06-12' }))).toEqual([['fout', 'eindReden', 'kies de reden van het einde']]);
    expect(kort(over({ eindReden: 'verhuisd' }))[0]?.[1]).toBe('eindDatum');
    expect(over({ eindDatum: '2023-06-12', eindReden: 'verhuisd' })).toEqual([]);
    expect(over({ eindDatum: '2022-08-12', eindReden: 'verhuisd' })[0]?.kort).toBe('Voor de start (1-9-2022)');
  });
  test('milestones in their order', () => {
    expect(over({ mapGestartDatum: '2023-06-05', mapAfgerondDatum: '2023-06-02' })[0]).toMatchObject({ ernst: 'fout' });
    expect(over({ mapAfgerondDatum: '2023-06-02' })[0]).toMatchObject({
      ernst: 'waarschuwing',
      veld: 'mapGestartDatum',
    });
    expect(over({ mapAfgerondDatum: '2023-06-02' }, { ...b1, bekend: { mapGestartDatum: '2023-01-09' } })).toEqual([]);
    expect(
      over({ mapVrijstellingDatum: '2023-06-02', mapAfgerondDatum: '2023-06-02', mapGestartDatum: '2023-06-01' })[0],
    ).toMatchObject({ veld: 'mapVrijstellingDatum' });
    const gestart = { ...begeleiding, bekend: { ontzorgenGestartDatum: '2023-01-09' } };
    const regel = { ...legeRegel, ontzorgenVerlengdDatum: '2023-06-10' };
    expect(controleerRegel(regel, gestart, grenzen)).toEqual([]);
    expect(controleerRegel(regel, begeleiding, grenzen)[0]).toMatchObject({ veld: 'ontzorgenGestartDatum' });
    expect(controleerRegel({ ...legeRegel, aangebodenMinuten: 60 }, begeleiding, grenzen)[0]).toMatchObject({
      ernst: 'fout',
    });
  });
  test('a milestone that was reported before is a warning', () => {
    expect(
      kort(over({ pvtAfgerondDatum: '2023-06-02' }, { ...b1, bekend: { pvtAfgerondDatum: '2023-02-01' } })),
    ).toEqual([['waarschuwing', 'pvtAfgerondDatum', 'de dag van het PVT was al gemeld op 1-2-2023']]);
  });
  test('a start before the PIP is refused', () => {
    expect(over({}, { ...b1, pipDatum: '2022-09-02' })[0]).toMatchObject({ ernst: 'fout' });
    expect(over({}, { ...b1, pipDatum: null })[0]).toMatchObject({ ernst: 'fout' });
    expect(over({}, { ...b1, pipDatum: '2022-09-01' })).toEqual([]);
  });
});

describe('level', () => {
  const met = (...eerdereNiveaus: RegelContext['eerdereNiveaus']) => ({ ...b1, eerdereNiveaus });
  test('a jump of more than two steps in three months is a warning', () => {
    expect(kort(over({ niveau: 'b1' }, met({ maand: '2023-03', niveau: 'a0' })))).toEqual([
      ['waarschuwing', 'niveau', 'het niveau ging van A0 in maart 2023 naar B1; klopt dit?'],
    ]);
    expect(over({ niveau: 'b1' }, met({ maand: '2023-02', niveau: 'a0' }))).toEqual([]);
    expect(over({ niveau: 'a2' }, met({ maand: '2023-03', niveau: 'a0' }))).toEqual([]);
  });
  test('an empty level is a warning', () => {
    expect(over({ niveau: null })[0]).toMatchObject({ ernst: 'waarschuwing', veld: 'niveau' });
  });
});

describe('free text', () => {
  test.each([
    ['Is al weken ziek.', 'waarschuwing'],
    ['Heeft een burn-out.', 'waarschuwing'],
    ['BSN 123456782', 'fout'],
  ])('%s', (toelichting, ernst) => {
    expect(over({ toelichting })).toMatchObject([{ ernst, veld: 'toelichting' }]);
  });
  test.each(['Fysieke muziekles volgt later.', 'Begint weer op 1-7-2023.'])('%s', (toelichting) => {
    expect(over({ toelichting })).toEqual([]);
  });
});

test('what is asked depends on the kind of traject', () => {
  expect(gevraagdeVelden(b1)).not.toContain('participatieMinuten');
  expect(gevraagdeVelden(z)).toContain('participatieMinuten');
  expect(gevraagdeVelden(begeleiding)).toContain('ontzorgenGestartDatum');
  expect(gevraagdeVelden(begeleiding)).not.toContain('gevolgdMinuten');
});

test('a line that nothing stops never has more hours than were offered, and says why it ended', () => {
  const uren = fc.option(fc.integer({ min: 0, max: uur(80) }), { nil: null });
  const dag = fc.option(fc.constantFrom('2022-08-01', '2023-05-31', '2023-06-15', '2023-07-01'), { nil: null });
  const regel = fc.record({
    aangebodenMinuten: uren,
    gevolgdMinuten: uren,
    geoorloofdMinuten: uren,
    ongeoorloofdMinuten: uren,
    participatieMinuten: uren,
    onderbroken: fc.boolean(),
    eindDatum: dag,
    eindReden: fc.option(fc.constantFrom('verhuisd' as const, 'plicht-voldaan' as const), { nil: null }),
  });
  fc.assert(
    fc.property(regel, fc.constantFrom(b1, z), (anders, context) => {
      const heel = { ...legeRegel, ...anders };
      if (controleerRegel(heel, context, grenzen).some(houdtTegen)) return true;
      const { aangebodenMinuten: aangeboden, eindDatum } = heel;
      const som = (heel.gevolgdMinuten ?? 0) + (heel.geoorloofdMinuten ?? 0) + (heel.ongeoorloofdMinuten ?? 0);
      return (
        (aangeboden === null || som <= aangeboden) &&
        (eindDatum === null) === (heel.eindReden === null) &&
        (eindDatum ?? '2023-06-30') <= '2023-06-30' &&
        (context === z || heel.participatieMinuten === null)
      );
    }),
    { numRuns: 500 },
  );
});
