import { feit, feiten, keuze, tegenstrijdig } from '../dsl';
import { sora, t123, verbandAlkmaar } from './alkmaar';
import { gm } from './wie';

const vervangen = tegenstrijdig(
  'S0 Aanhef',
  'Heerhugowaard schreef de brief op 1 december 2021 en hield een maand later op te bestaan.',
  'Gemeenten hebben een begin en een einde; Dijk en Waard is de opvolger en de contracten gaan over (Aw 2012 art. 2.163f).',
);

export const alkmaarFeiten = [
  feiten({ aanbesteding: t123 }, [
    feit(
      'S0 Stand van zaken B1-Route en Z-Route',
      'In juli 2021 was er een Europese aanbesteding voor de B1-route en de Z-route samen; zeven partijen schreven in.',
    ),
    feit(
      'S0 Stand van zaken B1-Route en Z-Route',
      'Eén partij kreeg de opdracht, definitief per 1 oktober 2021: EdINOVA.',
    ),
    feit(
      'S0 Maatschappelijke begeleiding',
      'Maatschappelijke begeleiding was een apart perceel in dezelfde aanbesteding; vier partijen schreven in.',
    ),
    feit('S0 Maatschappelijke begeleiding', 'INOVA is geselecteerd en begint per 1 januari 2022.'),
    feit(
      'S0 Stand van zaken Onderwijsroute',
      'De Onderwijsroute (mbo 2 tot en met 4) was op 1 december 2021 nog niet aanbesteed: budget en kosten van de roc’s pasten niet.',
    ),
    feit(
      'S0 Stand van zaken Onderwijsroute',
      'Op 12 november 2021 werd bekend dat het ministerie extra geld vrijmaakt.',
    ),
    feit('S0 Stand van zaken Onderwijsroute', 'Voor hbo en wo zijn afspraken gemaakt met regio Amsterdam.'),
    keuze(
      'S0 Stand van zaken Onderwijsroute',
      'De aangekondigde gezamenlijke aanbesteding is zeer waarschijnlijk die van medio 2022 (S4).',
      'Perceel 3 is “verder in een grotere regio” en verwijst naar 2022-002.',
    ),
    keuze(
      'S0 Stand van zaken B1-Route en Z-Route',
      'Openbaar of niet-openbaar staat er niet; de startdag van de B1-route en Z-route ook niet.',
      'Procedure “onbekend”, met de woorden van de bron erbij; de startdag van perceel 1 is leeg (de wet geldt vanaf 1-1-2022).',
    ),
    vervangen,
  ]),
  feiten({ organisatie: verbandAlkmaar }, [
    feit('S0 Informatievoorziening Gemeenteraden', 'De regio werkt met beleidsregels en niet met een verordening.'),
    feit(
      'S0 Informatievoorziening Gemeenteraden',
      'Alle gemeenten doen mee aan de Benchmark Statushouders van Divosa.',
    ),
    feit(
      'S0 Informatievoorziening Gemeenteraden',
      'De raad krijgt jaarlijks een rapportage over de instroom, met cijfers van het COA.',
    ),
    tegenstrijdig(
      'S0 Slot',
      'Prestatiebekostiging gaat volgens S0 na vijf jaar in, volgens S4 naar verwachting in 2026.',
      'Een instelling per jaar, die nu uit staat.',
    ),
  ]),
  feiten({ organisatie: sora }, [
    feit('S0 Brede intake en PIP', 'De klantmanagers van SORA doen de brede intake en stellen het PIP op.'),
    feit(
      'S0 Informatievoorziening Gemeenteraden',
      'Het voornemen is de uitvoering van de wet aan SORA over te dragen (kan volgens Wet inburgering 2021 art. 18).',
    ),
    feit(
      'S0 Informatievoorziening Gemeenteraden',
      'SORA legt elk kwartaal verantwoording af in het dashboard van Halte Werk en SORA.',
    ),
  ]),
  ...[gm.heerhugowaard, gm.dijkEnWaard].map((organisatie) => feiten({ organisatie }, [vervangen])),
];
