import { feit, feiten, tegenstrijdig } from '../dsl';
import {
  edinova,
  fiolet,
  fioletEdinova,
  horizon,
  hva,
  inova,
  newbees,
  nltraining,
  nltrainingNewbees,
  vluchtelingenwerk,
  vonk,
  vu,
  werksaam,
} from './partijen';

const combinatieFeit = tegenstrijdig(
  'S4 1.4.1',
  'De bron noemt twee aanbieders “in combinatie met” elkaar en zegt niet wat hun rollen zijn.',
  'Twee combinanten met de rol “onbekend”; het portaal vraagt er niet meer van.',
);
const keurmerkFeit = feit(
  'S4 2.5.1',
  'Heeft, zoals alle taalaanbieders, het keurmerk Blik op Werk. De tevredenheid wordt daarvoor gemeten en is voldoende.',
);

export const partijenFeiten = [
  feiten({ organisatie: edinova }, [
    tegenstrijdig(
      'S0 Stand van zaken B1-Route en Z-Route',
      'Geschreven als EdINOVA (S0) en als Edinova (S4).',
      'Eén aanbieder met een tweede schrijfwijze.',
    ),
    tegenstrijdig(
      'S4 1.4.1',
      'De namen Edinova en Inova lijken op elkaar. Of zij bij elkaar horen, staat in geen bron.',
      'Twee aanbieders, zonder band in het register.',
    ),
    keurmerkFeit,
  ]),
  feiten({ organisatie: inova }, [
    tegenstrijdig(
      'S4 1.4.2',
      'Geschreven als INOVA (S0), Stichting Inova en Inova (S4).',
      'Eén aanbieder met twee andere schrijfwijzen.',
    ),
    tegenstrijdig(
      'S4 1.4.1',
      'De namen Inova en Edinova lijken op elkaar. Of zij bij elkaar horen, staat in geen bron.',
      'Twee aanbieders, zonder band in het register.',
    ),
    feit(
      'S4 Samenvatting',
      'De begeleiding in zes gemeenten liep bij de start op 1 januari 2023 nog niet helemaal soepel. Dit is een signaal, geen klacht.',
    ),
    feit('S4 2.5.1', 'Een cijfer voor de tevredenheid over de maatschappelijke begeleiding is niet bekend.'),
  ]),
  ...[fiolet, newbees].map((organisatie) => feiten({ organisatie }, [keurmerkFeit])),
  feiten({ organisatie: nltraining }, [
    tegenstrijdig(
      'S4 1.4.1',
      'In één paragraaf geschreven als NLtraining en als NL-training.',
      'Eén aanbieder met een tweede schrijfwijze.',
    ),
    keurmerkFeit,
  ]),
  ...[fioletEdinova, nltrainingNewbees].map((organisatie) => feiten({ organisatie }, [combinatieFeit])),
  feiten({ organisatie: vonk }, [
    feit(
      'S4 1.4.1 voetnoot 6',
      'Vonk is de nieuwe naam van ROC Kop van Noord-Holland, Clusius College en Onderwijsgroep Noordwest Holland.',
    ),
    feit(
      'S4 2.5.2',
      'De Onderwijsroute kent geen keurmerk Blik op Werk; het toezicht ligt bij de Onderwijsinspectie (S1 5.2).',
    ),
  ]),
  feiten({ organisatie: horizon }, [
    feit(
      'S4 2.5.2',
      'De Onderwijsroute kent geen keurmerk Blik op Werk; het toezicht ligt bij de Onderwijsinspectie (S1 5.2).',
    ),
  ]),
  ...[hva, vu].map((organisatie) =>
    feiten({ organisatie }, [
      feit(
        'S4 1.4.1',
        'Een gemeente kan per inburgeraar een individueel contract sluiten, via de meelifregeling van Amsterdam.',
      ),
    ]),
  ),
  feiten({ organisatie: vluchtelingenwerk }, [
    feit(
      'S4 1.4.2',
      'Deed tot 1 januari 2023 de maatschappelijke begeleiding voor de Westfriese gemeenten, behalve Hoorn.',
    ),
    feit(
      'S3 7.5',
      'Doet van oudsher de begeleiding van vergunninghouders in Albrandswaard; de gemeente volgt de dienstverlening ieder kwartaal.',
    ),
  ]),
  feiten({ organisatie: werksaam }, [
    feit(
      'S4 1.3',
      'Het Regionaal Inburgeringsteam (RIT) van WerkSaam voert de wet uit voor de zes gemeenten behalve Hoorn.',
    ),
    feit(
      'S4 2.3.2',
      'Voert de MAP uit: minstens 40 uur praktijk en acht modules theorie. De eersten starten naar verwachting in november 2023.',
    ),
    feit('S4 2.3.5', 'Houdt sinds 1 januari 2023 alleen huur en zorgverzekering in op de uitkering.'),
    feit('S4 2.5.1', 'Tevredenheid in het eerste kwartaal van 2023: 7,8, voor heel WerkSaam en niet per dienst.'),
  ]),
];
