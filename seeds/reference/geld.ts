import { type Instelling, regel } from './regel';

const spuk = regel('Specifieke uitkering (SPUK)');

const indicatief = { van: '2020-01-01', tot: '2022-01-01' };
/** Part, for a statushouder and for a gezins- or overige migrant, in euro. Indicative; no norm for tariffs (S1 1.7). */
const onderdelen = [
  ['leerroutes', 'Leerroutes (met KNM en eventueel alfabetisering)', 10_000, null],
  ['map', 'MAP', 136, 195],
  ['maatschappelijke-begeleiding', 'Maatschappelijke begeleiding', 1_944, null],
  ['pvt', 'PVT', 216, 216],
  ['ontzorgen', 'Ontzorgen', 900, null],
  ['tolken', 'Tolkenvoorziening', 417, 179],
] as const;
const perOnderdeel = onderdelen.flatMap(([sleutel, naam, statushouder, migrant]) => [
  spuk(
    `spuk.indicatief.${sleutel}.statushouder`,
    `${naam}, per statushouder (indicatief)`,
    statushouder * 100,
    'euro-cents',
    'S1 1.7',
    indicatief,
  ),
  ...(migrant === null
    ? []
    : [
        spuk(
          `spuk.indicatief.${sleutel}.migrant`,
          `${naam}, per gezins- of overige migrant (indicatief)`,
          migrant * 100,
          'euro-cents',
          'S1 1.7',
          indicatief,
        ),
      ]),
]);

const regeling = 'Regeling inburgering 2021 art. 10.1-10.4';
/** Year, gezins- or overige migrant, asielstatushouder in the first, second and third cohort year; in cents. */
const definitief = [
  [2022, 610_98, 8_057_10, 4_079_67, 1_019_92],
  [2023, 635_32, 8_378_03, 4_242_17, 1_060_54],
] as const;
const perJaar = definitief.flatMap(([jaar, migrant, a, b, c]) => {
  const periode = { van: `${jaar}-01-01`, tot: `${jaar + 1}-01-01` };
  return [
    spuk('spuk.migrant', 'Per gezins- of overige migrant', migrant, 'euro-cents', regeling, periode),
    spuk('spuk.asielstatushouder.a', 'Per asielstatushouder, eerste jaar', a, 'euro-cents', regeling, periode),
    spuk('spuk.asielstatushouder.b', 'Per asielstatushouder, tweede jaar', b, 'euro-cents', regeling, periode),
    spuk('spuk.asielstatushouder.c', 'Per asielstatushouder, derde jaar', c, 'euro-cents', regeling, periode),
    spuk('spuk.prestatiegewicht', 'Gewicht van de prestatie (d)', 0, 'procent', regeling, periode),
  ];
});

const divosa = 'Divosa, vragen en antwoorden (1-4-2025)';
const later = [
  spuk('spuk.leerroute-gemiddeld', 'Gemiddelde van een leerroute na indexatie', 11_600_00, 'euro-cents', divosa, {
    van: '2025-01-01',
    tot: '2026-01-01',
    nogNakijken: true,
  }),
  spuk(
    'spuk.onderwijsroute-totaal',
    'Aparte SPUK Onderwijsroute, heel Nederland',
    59_000_000_00,
    'euro-cents',
    divosa,
    { van: '2022-01-01', tot: '2026-01-01', nogNakijken: true },
  ),
  spuk(
    'spuk.onderwijsroute-minimum',
    'Minstens beschikbaar voor een traject Onderwijsroute',
    17_000_00,
    'euro-cents',
    divosa,
    { van: '2026-01-01', tot: '2030-01-01', nogNakijken: true },
  ),
];

const regels = [
  spuk(
    'spuk.aandeel-asielstatushouders',
    'Verwacht aandeel asielstatushouders in de taakstelling',
    70,
    'procent',
    `${regeling}; S1 1.6`,
  ),
  spuk(
    'spuk.reservering-procent',
    'Reserveren naar het volgende jaar (meeneemregeling), hoogstens',
    100,
    'procent',
    'Besluit inburgering 2021 art. 10.5; S4 1.5.1.2',
    { van: '2022-01-01' },
  ),
  spuk(
    'spuk.peildag',
    'Dag waarop het aantal inburgeringsplichtigen telt (maand-dag)',
    '12-31',
    'tekst',
    'Wet inburgering 2021 art. 41; S1 1.7',
    { van: '2022-01-01' },
  ),
  spuk(
    'spuk.prestatiebekostiging',
    'Prestatiebekostiging is ingevoerd',
    false,
    'ja-nee',
    'S4 1.5.1.1; gewicht d is 0',
    { van: '2022-01-01', tot: '2026-01-01' },
  ),
  spuk(
    'spuk.prestatiebekostiging',
    'Prestatiebekostiging is ingevoerd',
    false,
    'ja-nee',
    'S4 1.5.1.1: verwacht in 2026, als de landelijke resultaten tegenvallen',
    { van: '2026-01-01', nogNakijken: true },
  ),
  spuk(
    'spuk.prestatiebekostiging-procent',
    'Prestatiebekostiging, deel van het budget voor leerroutes',
    10,
    'procent',
    'S4 1.5.1.1',
    { van: '2022-01-01' },
  ),
];

/** Money of the state: what a gemeente gets per person, indicative and definitive. */
export const geld: readonly Instelling[] = [...perOnderdeel, ...perJaar, ...later, ...regels];
