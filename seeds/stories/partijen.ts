import { aanbieder, combinatie } from '../dsl';

/** The aanbieders of the stories. KvK numbers stand in no source, so they stay empty. */
const reglement = 'Heeft een klachtenreglement (S4 2.5.2); de dag is voor de demonstratie gekozen.';

export const edinova = aanbieder({
  sleutel: 'edinova',
  naam: 'Edinova',
  soort: 'taal',
  aliassen: [['EdINOVA', 'S0 Stand van zaken B1-Route en Z-Route']],
  klachtenreglementDatum: '2021-12-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2021-10-01',
});
export const inova = aanbieder({
  sleutel: 'inova',
  naam: 'Stichting Inova',
  soort: 'maatschappelijk',
  aliassen: [
    ['INOVA', 'S0 Maatschappelijke begeleiding'],
    ['Inova', 'S4 1.4.2'],
  ],
  klachtenreglementDatum: '2021-12-01',
  toelichting: reglement,
  bron: 'S4 1.4.2',
  dag: '2021-12-01',
});
export const fiolet = aanbieder({
  sleutel: 'fiolet',
  naam: 'Fiolet Taaltrainingen',
  soort: 'taal',
  aliassen: [['Fiolet', 'S4 1.4.1']],
  klachtenreglementDatum: '2022-03-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2022-03-01',
});
export const nltraining = aanbieder({
  sleutel: 'nltraining',
  naam: 'NLtraining',
  soort: 'taal',
  aliassen: [['NL-training', 'S4 1.4.1']],
  klachtenreglementDatum: '2022-03-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2022-03-01',
});
export const newbees = aanbieder({
  sleutel: 'newbees',
  naam: 'NewBees',
  soort: 'taal',
  klachtenreglementDatum: '2022-03-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2022-03-01',
});
export const vonk = aanbieder({
  sleutel: 'vonk',
  naam: 'Vonk',
  soort: 'taalschakel',
  aliassen: [
    ['ROC Kop van Noord-Holland', 'S4 1.4.1 voetnoot 6'],
    ['Clusius College', 'S4 1.4.1 voetnoot 6'],
    ['Onderwijsgroep Noordwest Holland', 'S4 1.4.1 voetnoot 6'],
  ],
  klachtenreglementDatum: '2022-07-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2022-07-01',
});
export const horizon = aanbieder({
  sleutel: 'horizon',
  naam: 'Horizon College',
  soort: 'taalschakel',
  klachtenreglementDatum: '2022-07-01',
  toelichting: reglement,
  bron: 'S4 1.4.1',
  dag: '2022-07-01',
});
export const hva = aanbieder({
  sleutel: 'hva',
  naam: 'Hogeschool van Amsterdam',
  soort: 'hoger-onderwijs',
  aliassen: [['HvA', 'Gebruikelijke afkorting']],
  bron: 'S4 1.4.1',
  dag: '2022-01-01',
});
export const vu = aanbieder({
  sleutel: 'vu',
  naam: 'Vrije Universiteit',
  soort: 'hoger-onderwijs',
  aliassen: [['VU', 'Gebruikelijke afkorting']],
  bron: 'S4 1.4.1',
  dag: '2022-01-01',
});
export const vluchtelingenwerk = aanbieder({
  sleutel: 'vluchtelingenwerk',
  naam: 'VluchtelingenWerk Nederland',
  soort: 'maatschappelijk',
  aliassen: [
    ['Vluchtelingenwerk Nederland', 'S4 1.4.2'],
    ['Stichting Vluchtelingenwerk', 'S3 7.5'],
  ],
  bron: 'S4 1.4.2',
  dag: '2020-02-18',
});
export const werksaam = aanbieder({
  sleutel: 'werksaam',
  naam: 'WerkSaam Westfriesland',
  soort: 'overig',
  aliassen: [['WerkSaam', 'S4 1.3']],
  klachtenreglementDatum: '2022-07-01',
  toelichting: `Partner van de zeven gemeenten, niet aanbesteed. ${reglement}`,
  bron: 'S4 1.3',
  dag: '2022-01-01',
});

const rolOnbekend =
  'De bron zegt alleen “in combinatie met”: of dit een combinatie is of hoofd- en onderaannemer, is onbekend.';
export const fioletEdinova = combinatie({
  sleutel: 'fiolet-edinova',
  naam: 'Fiolet Taaltrainingen en Edinova',
  leden: [{ aanbieder: fiolet.id }, { aanbieder: edinova.id }],
  toelichting: rolOnbekend,
  bron: 'S4 1.4.1',
  dag: '2022-03-01',
});
export const nltrainingNewbees = combinatie({
  sleutel: 'nltraining-newbees',
  naam: 'NLtraining en NewBees',
  leden: [{ aanbieder: nltraining.id }, { aanbieder: newbees.id }],
  toelichting: rolOnbekend,
  bron: 'S4 1.4.1',
  dag: '2022-03-01',
});

export const partijen = [
  edinova,
  inova,
  fiolet,
  nltraining,
  newbees,
  vonk,
  horizon,
  hva,
  vu,
  vluchtelingenwerk,
  werksaam,
  fioletEdinova,
  nltrainingNewbees,
];
