import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { celrij } from './cel';
import { rapportJson } from './json';
import { bouwModel, type Cijfer, type Modelinvoer, nietAangeleverd, onvolledig, telVanaf } from './model';
import { jsonSleutels, type Reekssleutel, reekssleutels } from './reeksen';
import { weergaveVan } from './weergave';

const gemeenten = ['Hoorn', 'Opmeer', 'Stede Broec'].map((naam) => ({ id: naam[0] ?? '', naam }));
const tellingen = (...rijen: [Reekssleutel, Record<string, Cijfer>][]) =>
  new Map(rijen.map(([sleutel, waarden]) => [sleutel, new Map(Object.entries(waarden))]));

const invoer: Modelinvoer = {
  regio: { id: 'r', naam: 'Regio West', slug: 'regio-west' },
  van: '2022-07-01',
  tot: '2023-07-01',
  inclusiefEerdereInstroom: true,
  wetBegin: '2022-01-01',
  kleineGroep: 10,
  gemeenten,
  kolommen: [],
  tellingen: tellingen(
    ['gehuisvest', { H: 137, O: 0 }],
    ['pipStatushouders', { H: 77, S: 13 }],
    ['beeindigdStatushouders', { H: 8, O: 2, S: 3 }],
    ['klachten', { H: 1 }],
  ),
  doelstellingen: [],
  tevredenheid: [],
  teksten: {},
};

describe('the model', () => {
  const model = bouwModel(invoer);

  test('records that are not there are zero; a figure that nobody supplied is not there, and neither is its total', () => {
    expect(model.reeksen.pipStatushouders).toEqual({ cellen: { H: 77, O: 0, S: 13 }, totaal: 90 });
    expect(model.reeksen.gehuisvest).toEqual({ cellen: { H: 137, O: 0, S: null }, totaal: null });
    expect(model.reeksen.ontzorgTrajecten.totaal).toBeNull();
    expect(nietAangeleverd(model, 'gehuisvest').map(({ naam }) => naam)).toEqual(['Stede Broec']);
    expect(onvolledig(model)).toEqual(['gehuisvest', 'ontzorgTrajecten', 'ontzorgVerlengd']);
  });

  test('earlier inflow reaches back to the first day of the law, and no further', () => {
    expect(model.telVanaf).toBe('2022-01-01');
    expect(telVanaf('2022-07-01', false, '2022-01-01')).toBe('2022-07-01');
    expect(telVanaf('2021-07-01', true, '2022-01-01')).toBe('2021-07-01');
  });

  test('the order of the columns changes no figure', () => {
    const plaatsen = fc.shuffledSubarray(['H', 'O', 'S'], { minLength: 3 });
    fc.assert(
      fc.property(plaatsen, fc.array(fc.option(fc.nat(200)), { minLength: 3, maxLength: 3 }), (kolommen, waarden) => {
        const anders = {
          ...invoer,
          tellingen: tellingen(['gehuisvest', { H: waarden[0] ?? null, O: waarden[1] ?? null, S: waarden[2] ?? null }]),
        };
        const [een, ander] = [bouwModel(anders), bouwModel({ ...anders, kolommen })];
        expect(ander.gemeenten.map(({ id }) => id)).toEqual(kolommen);
        expect(ander.reeksen).toEqual(een.reeksen);
        expect(rapportJson(ander, true).reeksen).toEqual(rapportJson(een, true).reeksen);
      }),
    );
  });

  test('every total is the sum of its cells', () => {
    const rij = fc.record({ H: fc.nat(500), O: fc.nat(500), S: fc.nat(500) });
    fc.assert(
      fc.property(fc.constantFrom(...reekssleutels), rij, (sleutel, waarden) => {
        const { cellen, totaal } = bouwModel({ ...invoer, tellingen: tellingen([sleutel, waarden]) }).reeksen[sleutel];
        expect(totaal).toBe(Object.values(cellen).reduce((a: number, b) => a + (b ?? 0), 0));
      }),
    );
  });
});

describe('the JSON', () => {
  test('has the agreed keys and shape', () => {
    const uit = rapportJson(bouwModel({ ...invoer, kolommen: ['S', 'H', 'O'] }), true);
    expect(Object.keys(uit)).toEqual(['regio', 'van', 'tot', 'gemeenten', 'reeksen']);
    expect(uit).toMatchObject({ regio: 'regio-west', van: '2022-07-01', tot: '2023-07-01' });
    expect(uit.gemeenten).toEqual(['Stede Broec', 'Hoorn', 'Opmeer']);
    expect(Object.keys(uit.reeksen)).toEqual([
      'gehuisvest',
      'plichtigeStatushouders',
      'pipStatushouders',
      'beeindigdStatushouders',
      'plichtigeGezinsmigranten',
      'pipGezinsmigranten',
      'beeindigdGezinsmigranten',
      'zGestart',
      'b1Gestart',
      'onderwijsGestart',
      'zVastgesteldGezins',
      'b1VastgesteldGezins',
      'onderwijsVastgesteldGezins',
      'mapAfgerond',
      'mapVrijstelling',
      'pvtAfgerond',
      'ontzorgTrajecten',
      'ontzorgVerlengd',
      'werkOrientatie',
      'werkStage',
      'werkVrijwillig',
      'werkBetaald',
      'klachten',
    ]);
    expect(uit.reeksen.gehuisvest).toEqual({ Hoorn: 137, Opmeer: 0, 'Stede Broec': null, totaal: null });
    expect(uit.reeksen.klachten).toEqual({ Hoorn: 1, Opmeer: 0, 'Stede Broec': 0, totaal: 1 });
  });

  test('leaves out few people for who does not work with the figures, the rest stays', () => {
    const { reeksen } = rapportJson(bouwModel(invoer), false);
    expect(reeksen.klachten).toEqual({ Hoorn: null, Opmeer: 0, 'Stede Broec': 0, totaal: null });
    expect(reeksen.beeindigdStatushouders).toEqual({ Hoorn: 8, Opmeer: null, 'Stede Broec': null, totaal: 13 });
    expect(reeksen.pipStatushouders).toEqual({ Hoorn: 77, Opmeer: 0, 'Stede Broec': 13, totaal: 90 });
    expect(Object.keys(reeksen)).toEqual(jsonSleutels);
  });
});

describe('small numbers', () => {
  const rij = (waarden: Cijfer[], exact = false) => {
    const cellen = Object.fromEntries(waarden.map((waarde, index) => [String(index), waarde]));
    const totaal = waarden.includes(null) ? null : waarden.reduce((a: number, b) => a + (b ?? 0), 0);
    const { cellen: uit, totaal: som } = celrij({ cellen, totaal }, Object.keys(cellen), exact);
    return [...uit, som].map(({ tekst }) => tekst);
  };

  test('become a range; a total that would give them away becomes one too', () => {
    expect(rij([8, 3, 0, 12])).toEqual(['8', '1–4', '0', '12', '21–24']);
    expect(rij([8, 3, 2])).toEqual(['8', '1–4', '1–4', '13']);
    expect(rij([8, 1, 1])).toEqual(['8', '1–4', '1–4', '10–16']);
    expect(rij([8, 4, 4])).toEqual(['8', '1–4', '1–4', '10–16']);
    expect(rij([0, 1, 0])).toEqual(['0', '1–4', '0', '1–4']);
    expect(rij([1, null])).toEqual(['1–4', '–', '–']);
    expect(rij([8, 3, 0], true)).toEqual(['8', '3', '0', '11']);
  });

  test('no shown figure tells an exact count of 1 to 4', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (waarden) => {
        const getoond = rij(waarden);
        waarden.forEach((waarde, index) => {
          if (waarde >= 1 && waarde <= 4) expect(getoond[index]).toBe('1–4');
          else expect(getoond[index]).toBe(String(waarde));
        });
        const verborgen = waarden.filter((waarde) => waarde >= 1 && waarde <= 4);
        const som = Number(getoond.at(-1)) - waarden.reduce((a, b) => a + (b > 4 ? b : 0), 0);
        // What stays open after the total: more than one way to fill the hidden cells.
        if (!Number.isNaN(som) && verborgen.length > 0) {
          expect(som).toBeGreaterThan(verborgen.length);
          expect(som).toBeLessThan(verborgen.length * 4);
          expect(verborgen.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('what a reader gets to see', () => {
  const deel = (exact: boolean, sleutel: string, anders: Partial<Modelinvoer> = {}) =>
    weergaveVan(bouwModel({ ...invoer, ...anders }), exact).onderdelen.find(
      (onderdeel) => onderdeel.sleutel === sleutel,
    );

  test('a missing figure is named with who did not supply it', () => {
    expect(deel(true, 'inburgeraars')?.tabellen[0]?.ontbreekt).toEqual([
      'Aantal gehuisvest: niet aangeleverd door Stede Broec. Daarom is er geen totaal.',
    ]);
  });

  const doel = {
    code: 'D1',
    tekst: 'B1 binnen de termijn',
    normTekst: '75%',
    normTienden: 750,
    onderdeel: 'leerroutes',
    kpiCode: 'P-01',
    toelichting: null,
    bron: 'S4',
  };
  const gemeten = (teller: number, noemer: number, exact = true) =>
    deel(exact, 'leerroutes', {
      doelstellingen: [{ ...doel, kpi: { code: 'P-01', naam: 'B1', teller, noemer } }],
    })?.doelstellingen[0];

  test('a percentage only of enough ripe trajecten, otherwise counts', () => {
    expect(gemeten(8, 10)).toMatchObject({
      stand: 'gehaald',
      zinnen: [expect.stringContaining('80,0%: 8 van de 10'), expect.anything()],
    });
    expect(gemeten(7, 10)?.stand).toBe('niet-gehaald');
    expect(gemeten(4, 5)).toMatchObject({ stand: 'niet-te-meten' });
    expect(gemeten(4, 5)?.zinnen[0]).toBe(
      '4 van 5 trajecten waarvan de termijn voorbij is. Dat zijn er te weinig voor een percentage.',
    );
    expect(gemeten(4, 5, false)?.zinnen[0]).toContain('Van minder dan 10 trajecten');
    expect(gemeten(3, 20, false)?.zinnen[0]).toBe('15,0% van de 20 trajecten waarvan de termijn voorbij is.');
    expect(gemeten(0, 0)?.zinnen).toEqual([
      'Van geen enkel traject is de termijn voorbij.',
      'In de periode gestart: 0. Afgerond: 0.',
    ]);
  });

  test('a target of no known part comes at the end, and satisfaction is judged by the lowest mark', () => {
    const overig = { ...doel, kpi: null, onderdeel: 'iets-anders' };
    expect(deel(true, 'overig')).toBeUndefined();
    expect(deel(true, 'overig', { doelstellingen: [overig] })?.doelstellingen).toHaveLength(1);
    const meting = (cijferTienden: number | null, respondenten: number | null = null) => ({
      wie: 'WerkSaam',
      dienst: 'organisatie' as const,
      van: '2023-01-01',
      tot: '2023-04-01',
      cijferTienden,
      bronNotatie: cijferTienden === null ? 'voldoende' : null,
      respondenten,
      bron: 'S4 2.5.1',
      toelichting: null,
    });
    const tevredenheid = [meting(78), meting(null), meting(65, 4)];
    const d10 = { ...doel, code: 'D10', kpiCode: 'K-01', kpi: null, normTienden: 70, onderdeel: 'klantbeleving' };
    expect(deel(true, 'klantbeleving', { tevredenheid, doelstellingen: [d10] })?.doelstellingen[0]).toMatchObject({
      stand: 'niet-gehaald',
      zinnen: [expect.stringContaining('laagste gemeten cijfer is 6,5'), 'Zonder cijfer: 1 meting.'],
    });
    expect(
      deel(false, 'tevredenheid', { tevredenheid })?.metingen?.map(({ cijfer, respondenten }) => [
        cijfer,
        respondenten,
      ]),
    ).toEqual([
      ['7,8', '–'],
      ['voldoende', '–'],
      ['te weinig antwoorden', 'minder dan 10'],
    ]);
  });
});
