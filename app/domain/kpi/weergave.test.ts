import { describe, expect, test } from 'vitest';
import { samengevat } from './cijfer';
import { maandreeks } from './maandreeks';
import { perAanbieder, perGemeente } from './plekken';
import { kpiRegel } from './regel';
import { geenStand } from './rules';
import { verdelingTekst, verdelingVan } from './verdeling';
import { warmteRijen } from './warmte';

const weergave = { kleineGroep: 10, kleineAantallen: true };
const raad = { kleineGroep: 10, kleineAantallen: false };
const kpi = { code: 'W-04', naam: 'Werk', eenheid: 'procent', richting: 'hoger' } as const;
const norm = { tienden: 800, bron: 'test', van: '2022-01-01' };
const stand = (teller: number, noemer: number) => ({ ...geenStand, teller, noemer, n: noemer });

describe('the balance of Westfriesland (R-A12)', () => {
  const aandelen = [
    { contractantId: 'f', naam: 'Fiolet en Edinova', aantal: 150 },
    { contractantId: 'n', naam: 'NLtraining en NewBees', aantal: 110 },
  ];

  test('150 and 110 of 260 are 57,7% and 42,3%: 7,7 points skewed', () => {
    const verdeling = verdelingVan(aandelen);
    expect(verdeling).toMatchObject({ totaal: 260, tienden: 77 });
    expect(verdelingTekst(verdeling, weergave)).toMatchObject({
      samenvatting: '260 trajecten · 7,7 punten scheef',
      balken: [{ tekst: '57,7% · 150' }, { tekst: '42,3% · 110' }],
    });
  });

  test('one contractant, or nobody assigned, is nothing to compare', () => {
    expect(verdelingVan(aandelen.slice(0, 1)).tienden).toBeNull();
    expect(verdelingVan(aandelen.map((rij) => ({ ...rij, aantal: 0 }))).tienden).toBeNull();
  });

  test('a small group has no percentages, and small counts are hidden', () => {
    const klein = verdelingVan(aandelen.map((rij, index) => ({ ...rij, aantal: index + 1 })));
    expect(verdelingTekst(klein, raad)).toMatchObject({
      samenvatting: '1–4 trajecten',
      balken: [{ tekst: '1–4' }, { tekst: '1–4' }],
    });
  });
});

describe('marks', () => {
  const cijfer = (aanbiederId: string, cijferTienden: number | null, respondenten: number | null, anders = {}) => ({
    aanbiederId,
    dienst: 'taal',
    tot: '2023-01-01',
    cijferTienden,
    respondenten,
    bronNotatie: null,
    ...anders,
  });

  test('are weighed by who answered; the latest of each counts', () => {
    expect(samengevat([cijfer('a', 80, 30), cijfer('b', 60, 10), cijfer('a', 10, 500, { tot: '2022-01-01' })])).toEqual(
      {
        tienden: 75,
        n: 40,
        tekst: '7,5',
      },
    );
  });

  test('without numbers of answers the lowest is shown; words of a source are no mark', () => {
    expect(samengevat([cijfer('a', 78, null), cijfer('b', 68, null)])).toEqual({
      tienden: 68,
      n: null,
      tekst: 'vanaf 6,8',
    });
    expect(samengevat([cijfer('a', null, null, { bronNotatie: 'minimaal een 7' })])).toEqual({
      tienden: null,
      n: null,
      tekst: 'minimaal een 7',
    });
    expect(samengevat([])).toEqual({ tienden: null, n: null, tekst: '–' });
  });
});

describe('the heat table', () => {
  const cellen = [
    { gemeenteId: 'h', leerroute: 'b1', stand: stand(62, 0) },
    { gemeenteId: 'h', leerroute: 'z', stand: stand(22, 0) },
    { gemeenteId: 'o', leerroute: 'b1', stand: stand(2, 0) },
  ] as const;

  test('of a count: every gemeente a row, zero where nothing happened, darker where more did', () => {
    const { rijen, totalen } = warmteRijen('gestart', ['h', 'o', 'x'], cellen, { norm: null, richting: 'hoger' }, raad);
    expect(rijen.map(({ cellen }) => cellen.map(({ tekst, klasse }) => `${tekst} ${klasse}`))).toEqual([
      ['62 stap-5', '22 stap-2', '0 stap-0'],
      ['1–4 stap-1', '0 stap-0', '0 stap-0'],
      ['0 stap-0', '0 stap-0', '0 stap-0'],
    ]);
    expect(totalen.cellen.map(({ tekst }) => tekst)).toEqual(['64', '22', '0']);
    expect(totalen.totaal.tekst).toBe('86');
  });

  test('of a KPI: the colour of the stoplight, totals over sums', () => {
    const { rijen, totalen } = warmteRijen(
      'W-04',
      ['h', 'o'],
      [
        { gemeenteId: 'h', leerroute: 'b1', stand: stand(18, 20) },
        { gemeenteId: 'o', leerroute: 'b1', stand: stand(1, 10) },
      ],
      { norm, richting: 'hoger' },
      weergave,
    );
    expect(rijen.map(({ cellen }) => cellen[0])).toEqual([
      { tekst: '90,0%', klasse: 'groen' },
      { tekst: '10,0%', klasse: 'rood' },
    ]);
    expect(rijen[0]?.cellen[1]).toEqual({ tekst: '–', klasse: 'grijs' });
    expect(totalen.totaal).toEqual({ tekst: '63,3%', klasse: 'rood' });
  });
});

describe('a row', () => {
  test('tells numerator, denominator, not ripe and external apart', () => {
    const nu = { ...stand(4, 5), onrijp: 2, extern: 1 };
    expect(kpiRegel(kpi, { nu, vorig: geenStand }, norm, weergave)).toMatchObject({
      waarde: '4 van 5',
      teller: '4',
      noemer: '5',
      onrijp: '2',
      extern: '1',
      norm: '80%',
      trend: null,
      oordeel: { kleur: 'grijs' },
    });
  });

  test('of U-01 is in hours', () => {
    const uren = { ...geenStand, teller: 4830, noemer: 6000, onrijp: null, extern: null, n: 12 };
    expect(kpiRegel({ ...kpi, code: 'U-01' }, { nu: uren, vorig: geenStand }, norm, weergave)).toMatchObject({
      waarde: '80,5%',
      teller: '80,5',
      noemer: '100',
      onrijp: null,
    });
  });
});

describe('per place', () => {
  test('what cannot be laid on one aanbieder stands last and leads nowhere', () => {
    const contracten = [{ id: 'c', nummer: 'C-1', gemeente: 'Hoorn', contractantId: 'a', contractant: 'Zon' }];
    const rijen = perAanbieder(
      [
        { contractId: '', nu: stand(1, 2) },
        { contractId: 'c', nu: stand(3, 4) },
        { contractId: 'c', nu: stand(1, 1) },
      ],
      contracten,
      kpi,
      norm,
      weergave,
    );
    expect(rijen.map(({ plek, waarde, href }) => [plek, waarde, href])).toEqual([
      ['Zon', '4 van 5', '/aanbieders/a/scorecard'],
      ['Niet aan één aanbieder toe te rekenen', '1 van 2', null],
    ]);
  });

  test('a gemeente that is not the reader’s is left out', () => {
    const cellen = [
      { gemeenteId: 'h', stand: stand(1, 2) },
      { gemeenteId: 'vreemd', stand: stand(5, 9) },
    ];
    expect(perGemeente(cellen, [{ id: 'h', naam: 'Hoorn' }], (id) => `?${id}`, kpi, norm, weergave)).toHaveLength(1);
  });
});

describe('month by month', () => {
  const getallen = (teller: number, noemer: number, aantal = 0) => ({ teller, noemer, extern: 0, aantal });

  test('of a cohort KPI: everything ripe at the end of the month', () => {
    const reeks = maandreeks(
      'W-04',
      new Map([
        ['2023-03', getallen(5, 10)],
        ['2023-05', getallen(10, 10)],
      ]),
      '2023-05',
      24,
      weergave,
    );
    expect(reeks.map(({ maand, waarde }) => [maand, waarde])).toEqual([
      ['2023-02', '50,0%'],
      ['2023-03', '50,0%'],
      ['2023-04', '75,0%'],
      ['2023-05', '75,0%'],
    ]);
  });

  test('of attendance: a gap without reports, no point for a small group', () => {
    const reeks = maandreeks(
      'U-01',
      new Map([
        ['2023-03', getallen(4800, 6000, 12)],
        ['2023-05', getallen(900, 1000, 7)],
      ]),
      '2023-05',
      24,
      weergave,
    );
    expect(reeks.map(({ waarde, procent }) => [waarde, procent])).toEqual([
      ['80,0%', 80],
      ['–', null],
      ['n = 7', null],
    ]);
    expect(reeks[0]?.kort).toBe('mrt\n2023');
  });
});
