import { aanbesteding } from '../dsl';
import { fioletEdinova, horizon, inova, nltrainingNewbees, vonk } from './partijen';
import {
  verbandBovenregionaal,
  verbandWestfriesland,
  westfrieslandVerbanden,
  zorgInRegio,
} from './westfriesland-verband';
import { gm, idsVan, zesWestfriese, zevenWestfriese } from './wie';

const zeven = idsVan(zevenWestfriese);
const zes = idsVan(zesWestfriese);

/** The tenders T4, T5 and T6 of the rule book (A.1): they ran elsewhere, the portal holds the results. */
const elders = {
  procedure: 'onbekend',
  procedureBron: 'aanbesteding',
  hoofdvoorwerp: 'sas',
  eldersGelopen: true,
  inkoopbureau: zorgInRegio.id,
} as const;

export const t4 = aanbesteding({
  ...elders,
  sleutel: 't4',
  nummer: '2022-001',
  titel: 'B1-route en Z-route Westfriesland',
  omschrijving:
    'Regionale inkoop van de B1-route en de Z-route voor zeven gemeenten. Welke procedure het was en hoeveel partijen inschreven, staat niet in de bron.',
  verband: verbandWestfriesland.id,
  status: 'afgerond',
  bron: 'S4 1.4, 1.4.1 en 2.1',
  planning: [
    {
      soort: 'contracteren',
      van: '2022-01-01',
      tot: '2022-05-01',
      bronNotatie: 'begin 2022',
      toelichting: 'S4 2.1; de dagen zijn onze lezing van “begin 2022”.',
    },
  ],
  percelen: [
    {
      nummer: 1,
      naam: 'B1-route en Z-route',
      type: 'b1-z',
      status: 'gecontracteerd',
      leerroutes: ['b1', 'z'],
      deelnemers: zeven,
      aantalTeContracteren: 2,
      toewijzingsregel:
        'Per gemeente: Hoorn, Opmeer en Koggenland bij Fiolet Taaltrainingen en Edinova; Medemblik, Stede Broec, Enkhuizen en Drechterland bij NLtraining en NewBees. Doel: voor elke aanbieder evenredig veel inburgeraars.',
      bron: 'S4 1.4.1',
      gunningen: [
        { partij: fioletEdinova.id, bron: 'S4 1.4.1', toelichting: 'Voor Hoorn, Opmeer en Koggenland.' },
        {
          partij: nltrainingNewbees.id,
          bron: 'S4 1.4.1',
          toelichting: 'Voor Medemblik, Stede Broec, Enkhuizen en Drechterland.',
        },
      ],
      geschiedenis: [
        ['2022-03-01', 'perceel:gunnen', { bron: 'S4 1.4.1', notatie: 'begin 2022' }],
        ['2022-04-01', 'perceel:contracteren', { bron: 'S4 2.1' }],
      ],
    },
  ],
  geschiedenis: [
    ['2022-01-01', 'aanbesteding:registreren', { bron: 'S4 1.4.1', notatie: 'begin 2022' }],
    ['2022-04-01', 'aanbesteding:afronden', { bron: 'S4 2.1' }],
  ],
});

export const t5 = aanbesteding({
  ...elders,
  sleutel: 't5',
  nummer: '2022-002',
  titel: 'Onderwijsroute mbo 2 tot en met 4',
  omschrijving:
    'Bovenregionale inkoop, omdat er weinig inburgeraars voor deze route zijn. Dit is zeer waarschijnlijk de aanbesteding die regio Alkmaar in december 2021 aankondigde. De contracten van Alkmaar en Dijk en Waard staan in geen bron.',
  verband: verbandBovenregionaal.id,
  status: 'gunning',
  bron: 'S4 1.4.1 en 2.1',
  planning: [
    {
      soort: 'voorbereiding',
      van: '2021-12-01',
      tot: '2022-05-01',
      bronNotatie: 'gezamenlijk een aanbesteding voorbereiden',
      toelichting: 'S0 Stand van zaken Onderwijsroute; het einde is gekozen.',
    },
    {
      soort: 'contracteren',
      van: '2022-05-01',
      tot: '2022-09-01',
      bronNotatie: 'medio 2022',
      toelichting: 'S4 2.1; de dagen zijn onze lezing van “medio 2022”.',
    },
  ],
  percelen: [
    {
      nummer: 1,
      naam: 'Onderwijsroute mbo 2 tot en met 4',
      type: 'onderwijsroute',
      status: 'gegund',
      leerroutes: ['onderwijs'],
      deelnemers: [...zeven, gm.alkmaar, gm.dijkEnWaard],
      aantalTeContracteren: 2,
      omschrijving: 'De deelnemers uit de Kop van Noord-Holland staan in geen bron en ontbreken daarom.',
      bron: 'S4 1.4.1',
      gunningen: [
        { partij: vonk.id, bron: 'S4 1.4.1' },
        { partij: horizon.id, bron: 'S4 1.4.1' },
      ],
      geschiedenis: [['2022-07-01', 'perceel:gunnen', { bron: 'S4 1.4.1', notatie: 'medio 2022' }]],
    },
  ],
  geschiedenis: [['2022-05-01', 'aanbesteding:registreren', { bron: 'S4 1.4.1', notatie: 'medio 2022' }]],
});

export const t6 = aanbesteding({
  ...elders,
  sleutel: 't6',
  nummer: '2022-003',
  titel: 'Maatschappelijke begeleiding Westfriesland',
  omschrijving:
    'Heraanbesteding vanwege de nieuwe wet. Tot 1 januari 2023 deed VluchtelingenWerk Nederland dit. Hoorn doet niet mee: 1.Hoorn begeleidt zelf.',
  verband: verbandWestfriesland.id,
  status: 'afgerond',
  procedureBron: 'heraanbesteding',
  bron: 'S4 1.4.2 en 2.1',
  planning: [
    {
      soort: 'contracteren',
      van: '2022-09-01',
      tot: '2023-01-01',
      bronNotatie: 'eind 2022',
      toelichting: 'S4 2.1; de dagen zijn onze lezing van “eind 2022”.',
    },
    {
      soort: 'start',
      van: '2023-01-01',
      tot: '2023-01-02',
      bronNotatie: 'per 1 januari 2023',
      toelichting: 'S4 1.4.2',
    },
  ],
  percelen: [
    {
      nummer: 1,
      naam: 'Maatschappelijke begeleiding met financieel ontzorgen',
      type: 'maatschappelijke-begeleiding',
      status: 'gecontracteerd',
      ontzorgen: true,
      deelnemers: zes,
      startDatum: '2023-01-01',
      omschrijving:
        'Inclusief begeleiding bij financieel ontzorgen en financiële zelfredzaamheid. Een traject duurt een jaar en kan één keer zes maanden langer.',
      bron: 'S4 1.4.2 en 2.3.4',
      gunningen: [{ partij: inova.id, bron: 'S4 1.4.2' }],
      geschiedenis: [
        ['2022-12-01', 'perceel:gunnen', { bron: 'S4 2.1', notatie: 'eind 2022' }],
        ['2022-12-15', 'perceel:contracteren', { bron: 'S4 1.4.2' }],
      ],
    },
  ],
  geschiedenis: [
    ['2022-09-01', 'aanbesteding:registreren', { bron: 'S4 1.4.2', notatie: 'eind 2022' }],
    ['2022-12-15', 'aanbesteding:afronden', { bron: 'S4 2.1' }],
  ],
});

export const westfriesland = [westfrieslandVerbanden, t4, t5, t6];
