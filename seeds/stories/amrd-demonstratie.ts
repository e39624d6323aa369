import { aanbesteding } from '../dsl';
import { mandaten, verbandAmrd } from './amrd';
import {
  looptijdMaanden,
  prijsPerTrajectCents,
  programmaVanEisen,
  ramingCents,
  routeverdelingen,
  trajectenPerJaar,
} from './amrd-plan';
import { dader } from './personas';
import { gm, zesDrentse } from './wie';

/** AMRD's plan once more, with later dates, so that something runs on 3 July 2023. None of it stands in a source. */
const inkoper = dader('inkoper@amrd.example');
const collega = dader('collega@amrd.example');

const plan = {
  verband: verbandAmrd.id,
  penvoerder: gm.emmen,
  procedure: 'sas',
  hoofdvoorwerp: 'sas',
  mandaten,
  routeverdelingen,
  bron: 'Demonstratie, naar S1 5.2',
} as const;

const klaarVoorPublicatie = {
  prijsPerTrajectCents,
  looptijdMaanden,
  maximaleLooptijdMaanden: 48,
  deelnemers: zesDrentse,
  programmaVanEisen,
  toewijzingsregel:
    'Is er meer dan één aanbieder, dan om en om per gemeente, zodat ieder evenveel inburgeraars krijgt.',
  reelePrijsOnderbouwing:
    'De prijs van € 10.000 volgt het bedrag dat het Rijk voor een leerroute rekent. Dat bedrag is geen norm: de marktconsultatie vroeg of het haalbaar is.',
  criteria: [
    ['Kwaliteit van het onderwijs', 40],
    ['Flexibele instroom en lestijden', 30],
    ['Prijs', 30],
  ],
  bron: 'Demonstratie, naar S1 5.2',
} as const;

/** Complete, and waiting for the second person. */
const teGeven = aanbesteding({
  ...plan,
  sleutel: 'amrd-demonstratie',
  nummer: '2023-002',
  titel: 'Leerroutes Drenthe (demonstratie)',
  omschrijving:
    'Demonstratie: het plan van de AMRD uit 2021 (2021-002), 29 maanden later. Als SAS-procedure, omdat “nationaal openbaar” bij deze raming niet kan. De datums staan in geen bron.',
  status: 'in-voorbereiding',
  sluitingOp: '2023-10-31T11:00:00.000Z',
  planning: [
    { soort: 'marktconsultatie', van: '2022-11-01', tot: '2022-12-01', toelichting: 'In het plan: juni 2020.' },
    { soort: 'voorbereiding', van: '2022-12-01', tot: '2023-09-11' },
    { soort: 'publicatie', van: '2023-09-11', tot: '2023-09-21', toelichting: 'In het plan: medio april 2021.' },
    { soort: 'vragen', van: '2023-09-11', tot: '2023-10-07' },
    { soort: 'nota-van-inlichtingen', van: '2023-10-16', tot: '2023-10-21' },
    { soort: 'inschrijven', van: '2023-09-11', tot: '2023-11-01' },
    { soort: 'beoordelen', van: '2023-11-01', tot: '2023-12-16' },
    { soort: 'gunningsbeslissing', van: '2024-01-08', tot: '2024-01-09' },
    { soort: 'opschortende-termijn', van: '2024-01-09', tot: '2024-01-29' },
    {
      soort: 'contracteren',
      van: '2024-02-01',
      tot: '2024-04-01',
      toelichting: 'In het plan: september/oktober 2021.',
    },
    { soort: 'start', van: '2024-06-01', tot: '2024-06-02', toelichting: 'In het plan: 1 januari 2022.' },
  ],
  percelen: [
    {
      ...klaarVoorPublicatie,
      nummer: 1,
      naam: 'B1-route, Onderwijsroute en Z-route',
      type: 'leerroutes',
      status: 'concept',
      leerroutes: ['b1', 'z', 'onderwijs'],
      ramingCents,
      trajectenPerJaar,
      startDatum: '2024-06-01',
    },
  ],
  akkoordverzoeken: [
    {
      daad: 'publiceer',
      motivering: 'Alle stukken zijn klaar.',
      gevraagdDoor: inkoper.gebruikerId,
      gevraagdOp: '2023-06-30T12:00:00.000Z',
    },
  ],
  geschiedenis: [
    ['2022-10-03', 'aanbesteding:maken', {}, inkoper],
    ['2022-11-01', 'aanbesteding:start-marktconsultatie', {}, inkoper],
    ['2022-12-01', 'aanbesteding:start-voorbereiding', {}, inkoper],
    ['2023-06-30', 'aanbesteding:akkoord-vragen', { daad: 'publiceer' }, inkoper],
  ],
});

/** One perceel per leerroute; 40, 20 and 40 percent of the raming. */
const routes = [
  ['B1-route', 'b1', 'b1-z', 55, 40],
  ['Onderwijsroute', 'onderwijs', 'onderwijsroute', 27, 20],
  ['Z-route', 'z', 'b1-z', 55, 40],
] as const;

const lopend = aanbesteding({
  ...plan,
  sleutel: 'amrd-lopend',
  nummer: '2023-001',
  titel: 'Leerroutes Drenthe in percelen (demonstratie)',
  omschrijving:
    'Demonstratie: hetzelfde plan van de AMRD (2021-002) met een perceel per leerroute, 26 maanden later. De inschrijving loopt. De datums staan in geen bron.',
  status: 'gepubliceerd',
  gepubliceerdOp: '2023-06-14T12:00:00.000Z',
  sluitingOp: '2023-08-01T10:00:00.000Z',
  planning: [
    { soort: 'marktconsultatie', van: '2022-08-01', tot: '2022-09-01', toelichting: 'In het plan: juni 2020.' },
    { soort: 'voorbereiding', van: '2022-09-01', tot: '2023-06-14' },
    { soort: 'publicatie', van: '2023-06-14', tot: '2023-06-15', toelichting: 'In het plan: medio april 2021.' },
    { soort: 'vragen', van: '2023-06-14', tot: '2023-07-08' },
    { soort: 'nota-van-inlichtingen', van: '2023-07-17', tot: '2023-07-22' },
    { soort: 'inschrijven', van: '2023-06-14', tot: '2023-08-02' },
    { soort: 'beoordelen', van: '2023-08-02', tot: '2023-09-16' },
    { soort: 'gunningsbeslissing', van: '2023-10-02', tot: '2023-10-03' },
    { soort: 'opschortende-termijn', van: '2023-10-03', tot: '2023-10-23' },
    {
      soort: 'contracteren',
      van: '2023-11-01',
      tot: '2024-01-01',
      toelichting: 'In het plan: september/oktober 2021.',
    },
    { soort: 'start', van: '2024-03-01', tot: '2024-03-02', toelichting: 'In het plan: 1 januari 2022.' },
  ],
  percelen: routes.map(([naam, leerroute, type, trajecten, procent], index) => ({
    ...klaarVoorPublicatie,
    nummer: index + 1,
    naam,
    type,
    status: 'open' as const,
    leerroutes: [leerroute],
    ramingCents: (ramingCents * procent) / 100,
    trajectenPerJaar: trajecten,
    omschrijving: `${procent}% van 137 trajecten per jaar, afgerond; de raming is ${procent}% van € 5.480.000.`,
    startDatum: '2024-03-01',
    geschiedenis: [['2023-06-14', 'perceel:publiceren', {}, collega]] as const,
  })),
  akkoordverzoeken: [
    {
      daad: 'publiceer',
      motivering: 'Alle stukken zijn klaar.',
      gevraagdDoor: inkoper.gebruikerId,
      gevraagdOp: '2023-06-12T12:00:00.000Z',
      uitkomst: 'akkoord',
      afgehandeldDoor: collega.gebruikerId,
      afgehandeldOp: '2023-06-14T12:00:00.000Z',
    },
  ],
  geschiedenis: [
    ['2022-07-04', 'aanbesteding:maken', {}, inkoper],
    ['2022-08-01', 'aanbesteding:start-marktconsultatie', {}, inkoper],
    ['2022-09-01', 'aanbesteding:start-voorbereiding', {}, inkoper],
    ['2023-06-12', 'aanbesteding:akkoord-vragen', { daad: 'publiceer' }, inkoper],
    ['2023-06-14', 'aanbesteding:publiceren', { sluitingOp: '2023-08-01T10:00:00.000Z' }, collega],
  ],
});

export const amrdDemonstratie = [lopend, teGeven];
