import { aanbieder, combinatie, feit, feiten, tegenstrijdig } from '../dsl';

/** The aanbieders of the stories. KvK numbers stand in no source, so they stay empty. */
const reglement = 'Heeft een klachtenreglement (S4 2.5.2); de dag is voor de demonstratie gekozen.';

export const edinova = aanbieder({
  sleutel: 'edinova',
  naam: 'Edinova',
  soort: 'taal',
  aliassen: [['EdINOVA', 'S0 Stand van zaken B1-Route en Z-Route']],
  klachtenreglementDatum: '2022-03-01',
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
  klachtenreglementDatum: '2022-12-01',
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

const rolOnbekend = 'De bron zegt alleen “in combinatie met”: of dit een combinatie is of hoofd- en onderaannemer, is onbekend.';
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

const combinatieFeit = tegenstrijdig(
  'S4 1.4.1',
  'De bron noemt twee aanbieders “in combinatie met” elkaar en zegt niet wat hun rollen zijn.',
  'Twee combinanten met de rol “onbekend”; het portaal vraagt er niet meer van.',
);
const keurmerkFeit = feit('S4 2.5.1', 'Heeft, zoals alle taalaanbieders, het keurmerk Blik op Werk. De tevredenheid wordt daarvoor gemeten en is voldoende.');

export const partijen = [
  edinova, inova, fiolet, nltraining, newbees, vonk, horizon, hva, vu, vluchtelingenwerk, werksaam, fioletEdinova, nltrainingNewbees,
  feiten({ organisatie: edinova }, [
    tegenstrijdig('S0 Stand van zaken B1-Route en Z-Route', 'Geschreven als EdINOVA (S0) en als Edinova (S4).', 'Eén aanbieder met een tweede schrijfwijze.'),
    tegenstrijdig('S4 1.4.1', 'De namen Edinova en Inova lijken op elkaar. Of zij bij elkaar horen, staat in geen bron.', 'Twee aanbieders, zonder band in het register.'),
    keurmerkFeit,
  ]),
  feiten({ organisatie: inova }, [
    tegenstrijdig('S4 1.4.2', 'Geschreven als INOVA (S0), Stichting Inova en Inova (S4).', 'Eén aanbieder met twee andere schrijfwijzen.'),
    tegenstrijdig('S4 1.4.1', 'De namen Inova en Edinova lijken op elkaar. Of zij bij elkaar horen, staat in geen bron.', 'Twee aanbieders, zonder band in het register.'),
    feit('S4 Samenvatting', 'De begeleiding in zes gemeenten liep bij de start op 1 januari 2023 nog niet helemaal soepel. Dit is een signaal, geen klacht.'),
    feit('S4 2.5.1', 'Een cijfer voor de tevredenheid over de maatschappelijke begeleiding is niet bekend.'),
  ]),
  ...[fiolet, newbees].map((organisatie) => feiten({ organisatie }, [keurmerkFeit])),
  feiten({ organisatie: nltraining }, [
    tegenstrijdig('S4 1.4.1', 'In één paragraaf geschreven als NLtraining en als NL-training.', 'Eén aanbieder met een tweede schrijfwijze.'),
    keurmerkFeit,
  ]),
  ...[fioletEdinova, nltrainingNewbees].map((organisatie) => feiten({ organisatie }, [combinatieFeit])),
  feiten({ organisatie: vonk }, [
    feit('S4 1.4.1 voetnoot 6', 'Vonk is de nieuwe naam van ROC Kop van Noord-Holland, Clusius College en Onderwijsgroep Noordwest Holland.'),
    feit('S4 2.5.2', 'De Onderwijsroute kent geen keurmerk Blik op Werk; het toezicht ligt bij de Onderwijsinspectie (S1 5.2).'),
  ]),
  feiten({ organisatie: horizon }, [
    feit('S4 2.5.2', 'De Onderwijsroute kent geen keurmerk Blik op Werk; het toezicht ligt bij de Onderwijsinspectie (S1 5.2).'),
  ]),
  ...[hva, vu].map((organisatie) =>
    feiten({ organisatie }, [feit('S4 1.4.1', 'Een gemeente kan per inburgeraar een individueel contract sluiten, via de meelifregeling van Amsterdam.')]),
  ),
  feiten({ organisatie: vluchtelingenwerk }, [
    feit('S4 1.4.2', 'Deed tot 1 januari 2023 de maatschappelijke begeleiding voor de Westfriese gemeenten, behalve Hoorn.'),
    feit('S3 7.5', 'Doet van oudsher de begeleiding van vergunninghouders in Albrandswaard; de gemeente volgt de dienstverlening ieder kwartaal.'),
  ]),
  feiten({ organisatie: werksaam }, [
    feit('S4 1.3', 'Het Regionaal Inburgeringsteam (RIT) van WerkSaam voert de wet uit voor de zes gemeenten behalve Hoorn.'),
    feit('S4 2.3.2', 'Voert de MAP uit: minstens 40 uur praktijk en acht modules theorie. De eersten starten naar verwachting in november 2023.'),
    feit('S4 2.3.5', 'Houdt sinds 1 januari 2023 alleen huur en zorgverzekering in op de uitkering.'),
    feit('S4 2.5.1', 'Tevredenheid in het eerste kwartaal van 2023: 7,8, voor heel WerkSaam en niet per dienst.'),
  ]),
];
