import { contract } from '../dsl';
import { t123 } from './alkmaar';
import { edinova, inova } from './partijen';
import { gm } from './wie';

const overgang =
  'Voorbereid voor Heerhugowaard, dat op 1 januari 2022 opging in Dijk en Waard; die gemeente is de rechtsopvolger (Aw 2012 art. 2.163f).';
const overgegaan = [
  [
    '2022-01-01',
    'contract:overgaan',
    { van: gm.heerhugowaard, naar: gm.dijkEnWaard, bron: 'Aanbestedingswet 2012 art. 2.163f' },
  ],
] as const;
const gewoon = {
  gemeente: gm.dijkEnWaard,
  status: 'actief' as const,
  startDatum: '2022-01-01',
  eindDatum: '2024-01-01',
  maximaleEindDatum: '2026-01-01',
  opzegtermijnMaanden: 3,
  getekendGemeenteDatum: '2021-12-06',
  getekendContractantDatum: '2021-12-08',
  opties: [
    { maanden: 12, besluitMaandenVooraf: 3 },
    { maanden: 12, besluitMaandenVooraf: 3 },
  ],
  geschiedenis: overgegaan,
};

export const alkmaarContracten = [
  contract({
    ...gewoon,
    sleutel: 't1:dijk-en-waard',
    nummer: 'C-2021-007',
    naam: 'B1-route en Z-route Dijk en Waard',
    contractant: edinova.id,
    perceelId: t123.perceelIds[0],
    toelichting: `${overgang} Contract, looptijd en tarief zijn voor de demonstratie gekozen; de bron noemt alleen de gunning.`,
    bron: 'S0 Stand van zaken B1-Route en Z-Route',
    tarieven: [
      {
        product: 'B1-route',
        eenheid: 'traject',
        bedragCents: 9_600_00,
        van: '2022-01-01',
        bron: 'Gekozen voor de demonstratie',
      },
      {
        product: 'Z-route',
        eenheid: 'traject',
        bedragCents: 9_400_00,
        van: '2022-01-01',
        bron: 'Gekozen voor de demonstratie',
      },
    ],
  }),
  contract({
    ...gewoon,
    sleutel: 't2:dijk-en-waard',
    nummer: 'C-2021-008',
    naam: 'Maatschappelijke begeleiding Dijk en Waard',
    contractant: inova.id,
    perceelId: t123.perceelIds[1],
    toelichting: `${overgang} Alleen de start op 1 januari 2022 staat in de bron; contract, einde en tarief zijn voor de demonstratie gekozen.`,
    bron: 'S0 Maatschappelijke begeleiding',
    tarieven: [
      {
        product: 'Begeleiding, traject van 12 maanden',
        eenheid: 'traject',
        bedragCents: 1_900_00,
        van: '2022-01-01',
        bron: 'Gekozen voor de demonstratie',
      },
    ],
  }),
];
