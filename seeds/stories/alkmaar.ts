import { aanbesteding, perceelId, verband } from '../dsl';
import { edinova, inova } from './partijen';
import { gm } from './wie';

const deelnemers = [gm.alkmaar, gm.heerhugowaard];
const doelen = ['b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding'] as const;

export const verbandAlkmaar = verband({
  sleutel: 'alkmaar',
  naam: 'Regio Alkmaar',
  thema: 'noordholland',
  omschrijving:
    'De bron spreekt over “regio Alkmaar” en noemt de gemeenten niet een voor een. Alleen Alkmaar en Heerhugowaard (nu Dijk en Waard) staan hier.',
  bron: 'S0',
  dag: '2021-07-01',
  deelnames: doelen.flatMap((doel) => [
    { doel, gemeenten: [gm.alkmaar], van: '2021-01-01', bron: 'S0' },
    { doel, gemeenten: [gm.heerhugowaard], van: '2021-01-01', tot: '2022-01-01', bron: 'S0' },
    { doel, gemeenten: [gm.dijkEnWaard], van: '2022-01-01', bron: 'Opvolger van Heerhugowaard' },
  ]),
});

export const sora = verband({
  sleutel: 'sora',
  naam: 'Sociale Organisatie Regio Alkmaar',
  afkorting: 'SORA',
  thema: 'noordholland',
  omschrijving:
    'In december 2021 in oprichting; zou de wet uitvoeren voor de regio. De deelnemers staan niet in de bron.',
  bron: 'S0',
  dag: '2021-12-01',
});

export const t123 = aanbesteding({
  sleutel: 't1-t3',
  nummer: '2021-001',
  titel: 'Leerroutes en maatschappelijke begeleiding regio Alkmaar',
  omschrijving:
    'Europese aanbesteding van juli 2021 met een perceel voor de B1-route en Z-route en een apart perceel voor maatschappelijke begeleiding. De Onderwijsroute wachtte op extra geld van het Rijk.',
  verband: verbandAlkmaar.id,
  procedure: 'onbekend',
  procedureBron: 'Europese aanbesteding',
  hoofdvoorwerp: 'sas',
  status: 'gunning',
  eldersGelopen: true,
  bron: 'S0 Stand van zaken',
  planning: [
    {
      soort: 'inschrijven',
      van: '2021-07-01',
      tot: '2021-08-01',
      bronNotatie: 'in juli jongstleden',
      toelichting: 'S0 Stand van zaken B1-Route en Z-Route',
    },
    {
      soort: 'gunningsbeslissing',
      van: '2021-10-01',
      tot: '2021-10-02',
      bronNotatie: 'per 1 oktober definitief gegund',
      toelichting: 'Perceel 1; S0',
    },
    {
      soort: 'start',
      van: '2022-01-01',
      tot: '2022-01-02',
      bronNotatie: 'per 1 januari aanstaande',
      toelichting: 'Perceel 2; van perceel 1 staat de start niet in de bron.',
    },
  ],
  percelen: [
    {
      nummer: 1,
      naam: 'B1-route en Z-route',
      type: 'b1-z',
      status: 'gegund',
      leerroutes: ['b1', 'z'],
      deelnemers,
      aantalInschrijvers: 7,
      gegundDatum: '2021-10-01',
      omschrijving: 'Eén opdracht voor twee leerroutes.',
      bron: 'S0 Stand van zaken B1-Route en Z-Route',
      gunningen: [
        { partij: edinova.id, bron: 'S0 Stand van zaken B1-Route en Z-Route', toelichting: 'In de bron: EdINOVA.' },
      ],
      geschiedenis: [
        ['2021-10-01', 'perceel:gunnen', { bron: 'S0 Stand van zaken B1-Route en Z-Route', aantalInschrijvers: 7 }],
      ],
    },
    {
      nummer: 2,
      naam: 'Maatschappelijke begeleiding',
      type: 'maatschappelijke-begeleiding',
      status: 'gegund',
      deelnemers,
      aantalInschrijvers: 4,
      startDatum: '2022-01-01',
      omschrijving: 'De dag van de gunning staat niet in de bron.',
      bron: 'S0 Maatschappelijke begeleiding',
      gunningen: [{ partij: inova.id, bron: 'S0 Maatschappelijke begeleiding', toelichting: 'In de bron: INOVA.' }],
      geschiedenis: [
        ['2021-12-01', 'perceel:gunnen', { bron: 'S0 Maatschappelijke begeleiding', aantalInschrijvers: 4 }],
      ],
    },
    {
      nummer: 3,
      naam: 'Onderwijsroute mbo 2 tot en met 4',
      type: 'onderwijsroute',
      status: 'opgeschaald',
      statusReden:
        'Rijksbudget en kosten van de roc’s pasten niet bij elkaar. Op 12 november 2021 kwam er extra geld; daarna samen met de Kop van Noord-Holland en West-Friesland.',
      leerroutes: ['onderwijs'],
      deelnemers,
      opvolgerId: perceelId('t5', 1),
      omschrijving:
        'Op 1 december 2021 nog niet aanbesteed. De bovenregionale aanbesteding van 2022 is zeer waarschijnlijk de opvolger.',
      bron: 'S0 Stand van zaken Onderwijsroute',
      geschiedenis: [
        ['2021-12-01', 'perceel:uitstellen', { bron: 'S0 Stand van zaken Onderwijsroute' }],
        ['2022-05-01', 'perceel:opschalen', { bron: 'S0 en S4 1.4.1', opvolgerId: perceelId('t5', 1) }],
      ],
    },
  ],
  geschiedenis: [['2021-07-01', 'aanbesteding:registreren', { bron: 'S0', notatie: 'juli 2021' }]],
});

export const alkmaar = [verbandAlkmaar, sora, t123];
