import { aanbesteding, rij, seedId, verband } from '../dsl';
import {
  looptijdMaanden,
  prijsPerTrajectCents,
  programmaVanEisen,
  ramingCents,
  routeverdelingen,
  trajectenPerJaar,
} from './amrd-plan';
import { gm, zesDrentse } from './wie';

export const verbandAmrd = verband({
  sleutel: 'amrd',
  naam: 'Arbeidsmarktregio Drenthe',
  afkorting: 'AMRD',
  thema: 'drenthe',
  penvoerder: gm.emmen,
  omschrijving:
    'Zes gemeenten kopen de leerroutes samen in; Emmen koopt in voor allemaal. Begeleiding, PVT, MAP en participatie zijn lokaal.',
  bron: 'S1 Inleiding',
  dag: '2020-01-22',
  deelnames: (['b1-z', 'onderwijsroute'] as const).map((doel) => ({
    doel,
    gemeenten: zesDrentse,
    van: '2020-01-22',
    bron: 'S1 Inleiding',
  })),
});

const instemming = 'Het college stemde ermee in dat Emmen inkoopt. De dag staat niet in de bron en is gekozen.';
/** Mandates to Emmen; Coevorden needs none (S1 footnote 2). */
export const mandaten = zesDrentse
  .filter((gemeente) => gemeente !== gm.emmen)
  .map((gemeente) =>
    gemeente === gm.coevorden
      ? {
          gemeente,
          nodig: false,
          toelichting: 'Geen apart besluit nodig door lopende afspraken met Emmen (S1 voetnoot 2).',
        }
      : { gemeente, verleendDatum: '2020-06-01', toelichting: instemming },
  );

export const t7 = aanbesteding({
  sleutel: 't7',
  nummer: '2021-002',
  titel: 'Leerroutes Drenthe',
  omschrijving:
    'Zes gemeenten kopen de drie leerroutes samen in. De bron is van begin 2021 en beschrijft de voorbereiding; hoe het afliep, staat in geen bron.',
  verband: verbandAmrd.id,
  penvoerder: gm.emmen,
  procedure: 'nationaal-openbaar',
  procedureBron: 'nationaal openbare aanbesteding',
  hoofdvoorwerp: 'sas',
  status: 'in-voorbereiding',
  bron: 'S1 Inleiding, 1.6 en 5.2',
  mandaten,
  routeverdelingen,
  planning: [
    {
      soort: 'marktconsultatie',
      van: '2020-06-01',
      tot: '2020-07-01',
      bronNotatie: 'juni 2020',
      toelichting: 'Schriftelijk, onder taalaanbieders (S1 voetnoot 5).',
    },
    {
      soort: 'voorbereiding',
      van: '2020-07-01',
      tot: '2021-04-11',
      toelichting: 'Tussen marktconsultatie en publicatie; de dagen zijn gekozen.',
    },
    {
      soort: 'publicatie',
      van: '2021-04-11',
      tot: '2021-04-21',
      bronNotatie: 'medio april 2021',
      toelichting: 'S1 Inleiding; de dagen zijn onze lezing.',
    },
    {
      soort: 'contracteren',
      van: '2021-09-01',
      tot: '2021-11-01',
      bronNotatie: 'september/oktober 2021 afgerond',
      toelichting: 'S1 Inleiding; de dagen zijn onze lezing.',
    },
    {
      soort: 'start',
      van: '2022-01-01',
      tot: '2022-01-02',
      bronNotatie: '1 januari 2022',
      toelichting: 'De wet gaat in; de startdag van de contracten staat er niet.',
    },
  ],
  percelen: [
    {
      nummer: 1,
      naam: 'B1-route, Onderwijsroute en Z-route',
      type: 'leerroutes',
      status: 'concept',
      leerroutes: ['b1', 'z', 'onderwijs'],
      deelnemers: zesDrentse,
      ramingCents,
      trajectenPerJaar,
      prijsPerTrajectCents,
      looptijdMaanden,
      omschrijving:
        'De gemeenten spreken van “taalaanbieder(s)”: hoeveel aanbieders een contract krijgen, staat nog niet vast. De looptijd is “waarschijnlijk” vier jaar.',
      programmaVanEisen,
      bron: 'S1 5.2',
    },
  ],
  geschiedenis: [
    ['2020-01-22', 'aanbesteding:maken', { bron: 'S1 Inleiding' }],
    ['2020-06-01', 'aanbesteding:start-marktconsultatie', { bron: 'S1 voetnoot 5' }],
    ['2020-07-01', 'aanbesteding:start-voorbereiding', { bron: 'S1 5.2' }],
  ],
});

/** Gemeente, 2020 (introduction), 2021, 2022, 2023 and after; whole euros, gemeentefonds. */
const budgetten = [
  [gm.borgerOdoorn, 50_510, 31_899, 70_896, 77_994],
  [gm.coevorden, 70_639, 46_249, 102_789, 113_081],
  [gm.deWolden, 47_998, 30_251, 67_234, 73_966],
  [gm.emmen, 213_239, 143_676, 319_324, 351_296],
  [gm.hoogeveen, 110_811, 74_669, 165_954, 182_570],
  [gm.middenDrenthe, 66_050, 43_182, 95_974, 105_583],
] as const;

const uitvoeringsbudgetten = {
  id: seedId('budgetten:amrd'),
  gebeurtenissen: [],
  rijen: budgetten.flatMap(([gemeenteId, ...bedragen]) =>
    bedragen.map((euro, index) =>
      rij('uitvoeringsbudgetten', {
        id: seedId(`budget:${gemeenteId}:${2020 + index}`),
        gemeenteId,
        jaar: 2020 + index,
        soort: index === 0 ? 'invoering' : 'uitvoering',
        bedragCents: euro * 100,
        enVerder: index === 3 ? 1 : 0,
        bron: 'S1 1.7 (meicirculaire 2020)',
      }),
    ),
  ),
};

export const amrd = [verbandAmrd, t7, uitvoeringsbudgetten];
