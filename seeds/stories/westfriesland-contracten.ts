import { contract, seedId } from '../dsl';
import { fioletEdinova, horizon, inova, nltrainingNewbees, vluchtelingenwerk, vonk } from './partijen';
import { t4, t5, t6 } from './westfriesland';
import { gekozen, gm, zesWestfriese, zevenWestfriese } from './wie';

/** The ids of the contracts by gemeente, for those who tell what happened under them. */
export const contractVan = {
  b1z: (gemeente: string) => seedId(`contract:t4:${gemeente}`),
  onderwijs: (gemeente: string, instellingId: string) => seedId(`contract:t5:${gemeente}:${instellingId}`),
  begeleiding: (gemeente: string) => seedId(`contract:t6:${gemeente}`),
};

const tweeOpties = (besluitMaandenVooraf: number) => [
  { maanden: 12, besluitMaandenVooraf },
  { maanden: 12, besluitMaandenVooraf },
];
const demo = 'Gekozen voor de demonstratie';
const nummer = (jaar: number, begin: number, index: number) => `C-${jaar}-${String(begin + index).padStart(3, '0')}`;

/** Per traject in 2022-2023 and, 3.98 percent higher, from 1 April 2023. */
const leerrouteTarieven = (b1: readonly [number, number], z: readonly [number, number]) =>
  [
    ['B1-route', ...b1],
    ['Z-route', ...z],
  ].flatMap(([product, eerst, daarna]) => [
    {
      product: String(product),
      eenheid: 'traject' as const,
      bedragCents: Number(eerst),
      van: '2022-04-01',
      tot: '2023-04-01',
      bron: demo,
    },
    {
      product: String(product),
      eenheid: 'traject' as const,
      bedragCents: Number(daarna),
      van: '2023-04-01',
      bron: `${demo}; 3,98% hoger`,
    },
  ]);
const pvt = { product: 'PVT', eenheid: 'traject' as const, bedragCents: 216_00, van: '2022-04-01', bron: demo };

const bijFiolet: readonly string[] = [gm.hoorn, gm.opmeer, gm.koggenland];
const b1z = zevenWestfriese.map(([naam, gemeente], index) => {
  const fiolet = bijFiolet.includes(gemeente);
  return contract({
    sleutel: `t4:${naam}`,
    nummer: nummer(2022, 1, index),
    naam: `B1-route en Z-route ${naam}`,
    gemeente,
    contractant: fiolet ? fioletEdinova.id : nltrainingNewbees.id,
    perceelId: t4.perceelIds[0],
    status: 'actief',
    startDatum: '2022-04-01',
    eindDatum: '2024-04-01',
    maximaleEindDatum: '2026-04-01',
    opzegtermijnMaanden: 3,
    getekendGemeenteDatum: '2022-03-21',
    getekendContractantDatum: '2022-03-23',
    toelichting: `De wet gold al sinds 1 januari 2022; de inkoop kwam “begin 2022” rond. ${gekozen}`,
    bron: 'S4 1.4.1',
    opties: tweeOpties(6),
    tarieven: [
      ...(fiolet
        ? leerrouteTarieven([9_500_00, 9_878_10], [9_300_00, 9_670_14])
        : leerrouteTarieven([9_350_00, 9_722_13], [9_450_00, 9_826_11])),
      pvt,
    ],
  });
});

const onderwijsroute = [vonk, horizon].flatMap((instelling, blok) =>
  zevenWestfriese.map(([naam, gemeente], index) =>
    contract({
      sleutel: `t5:${naam}:${instelling.id}`,
      nummer: nummer(2022, 8 + blok * 7, index),
      naam: `Onderwijsroute ${naam}, ${instelling === vonk ? 'Vonk' : 'Horizon College'}`,
      gemeente,
      contractant: instelling.id,
      perceelId: t5.perceelIds[0],
      status: 'actief',
      startDatum: '2022-08-01',
      eindDatum: '2024-08-01',
      maximaleEindDatum: '2026-08-01',
      opzegtermijnMaanden: 3,
      getekendGemeenteDatum: '2022-07-11',
      getekendContractantDatum: '2022-07-13',
      toelichting: `De bron noemt Vonk en Horizon College zonder verdeling over de gemeenten; elke gemeente heeft hier daarom met beide een contract. ${gekozen}`,
      bron: 'S4 1.4.1',
      opties: tweeOpties(6),
      tarieven: [
        {
          product: 'Taalschakeltraject',
          eenheid: 'traject',
          bedragCents: instelling === vonk ? 14_200_00 : 14_500_00,
          van: '2022-08-01',
          bron: demo,
        },
      ],
    }),
  ),
);

const begeleiding = zesWestfriese.map(([naam, gemeente], index) =>
  contract({
    sleutel: `t6:${naam}`,
    nummer: nummer(2023, 1, index),
    naam: `Maatschappelijke begeleiding ${naam}`,
    gemeente,
    contractant: inova.id,
    perceelId: t6.perceelIds[0],
    status: 'actief',
    startDatum: '2023-01-01',
    eindDatum: '2025-01-01',
    maximaleEindDatum: '2027-01-01',
    opzegtermijnMaanden: 3,
    getekendGemeenteDatum: '2022-12-13',
    getekendContractantDatum: '2022-12-15',
    toelichting: `De start op 1 januari 2023 staat in de bron. Einddatum en tarief zijn voor de demonstratie gekozen; de bron noemt ze niet.`,
    bron: 'S4 1.4.2',
    opties: tweeOpties(6),
    tarieven: [
      {
        product: 'Begeleiding, traject van 12 maanden',
        eenheid: 'traject',
        bedragCents: 1_944_00,
        van: '2023-01-01',
        bron: demo,
      },
      {
        product: 'Begeleiding, verlenging met 6 maanden',
        eenheid: 'traject',
        bedragCents: 972_00,
        van: '2023-01-01',
        bron: demo,
      },
      { product: 'Financieel ontzorgen', eenheid: 'traject', bedragCents: 900_00, van: '2023-01-01', bron: demo },
    ],
  }),
);

const voorlopers = zesWestfriese.map(([naam, gemeente], index) =>
  contract({
    sleutel: `vluchtelingenwerk:${naam}`,
    nummer: nummer(2021, 1, index),
    naam: `Maatschappelijke begeleiding ${naam} (tot 2023)`,
    gemeente,
    contractant: vluchtelingenwerk.id,
    grondslag: 'voorloper',
    status: 'verlopen',
    statusReden: 'Opgevolgd door Stichting Inova op 1 januari 2023.',
    startDatum: '2021-01-01',
    eindDatum: '2023-01-01',
    maximaleEindDatum: '2023-01-01',
    toelichting:
      'Het einde staat in de bron; de begindag is voor de demonstratie gekozen. Een tarief noemt de bron niet.',
    bron: 'S4 1.4.2',
  }),
);

export const westfrieslandContracten = [...voorlopers, ...b1z, ...onderwijsroute, ...begeleiding];
