import { feit, feiten, keuze, tegenstrijdig } from '../dsl';
import { t7, verbandAmrd } from './amrd';
import { gm, zesDrentse } from './wie';

export const amrdFeiten = [
  feiten({ aanbesteding: t7 }, [
    feit(
      'S1 Inleiding',
      'Op 22 januari 2020 besloot het bestuur van de AMRD de colleges voor te stellen samen in te kopen, met Emmen als inkopende gemeente. Alle colleges stemden in.',
    ),
    feit(
      'S1 voetnoot 2',
      'Coevorden hoeft geen apart besluit over het mandaat te nemen: er lopen al afspraken met Emmen.',
    ),
    feit('S1 voetnoot 5', 'In juni 2020 was er een schriftelijke marktconsultatie onder taalaanbieders.'),
    feit(
      'S1 Inleiding',
      'Zes groepen keken mee: klantmanagers, taalaanbieders, (oud-)statushouders, voorzitters van cliëntenraden, werkgevers en maatschappelijk begeleiders.',
    ),
    feit('S1 Inleiding', 'Planning: aanbesteden medio april 2021, klaar in september of oktober 2021.'),
    feit(
      'S1 5.2',
      'Ingekocht worden de B1-route, de Onderwijsroute en de Z-route; alfabetisering waarschijnlijk als keuze binnen de leerroutes.',
    ),
    feit('S1 5.2', 'Omvang: elk jaar 137 trajecten van € 10.000, gedurende waarschijnlijk vier jaar.'),
    keuze(
      'S1 5.2',
      'Het product van 137 × € 10.000 × 4 staat niet in de bron.',
      'Raming € 5.480.000, dat is € 1.370.000 per jaar.',
    ),
    feit(
      'S1 1.6',
      '137 is 70% van de statushouders uit de taakstelling van 2020 (ongeveer 196; landelijk 12.000). Daarnaast komen er ongeveer 30 gezins- en overige migranten per jaar.',
    ),
    feit(
      'S1 voetnoot 4',
      'Voor 2021 is de landelijke taakstelling naar verwachting 27.000; de regio ziet dat als eenmalig.',
    ),
    feit(
      'S1 1.6',
      'Verdeling volgens de regio: 40% B1-route, 20% Onderwijsroute en 40% Z-route; per jaar 54,8, 27,4 en 54,8 trajecten.',
    ),
    feit(
      'S1 1.6',
      'Verdeling volgens het ministerie: 60% B1-route, 25% Onderwijsroute en 15% Z-route; per jaar 82,2, 34,25 en 20,55 trajecten.',
    ),
    feit('S1 5.2', 'De inkoop moet binnen het budget van het Rijk blijven.'),
    feit('S1 1.7', 'De bedragen per inburgeraar zijn indicatief en uitdrukkelijk geen norm voor de inkoop.'),
    feit('S1 5.2', 'Gezins- en overige migranten moeten op dezelfde voorwaarden mee kunnen doen.'),
    feit(
      'S1 5.2',
      'De gemeenten regelen participatie zelf, los van de taalaanbieder, en betalen die uit het participatiebudget.',
    ),
    feit(
      'S1 5.2',
      'De inhoud van de Onderwijsroute wordt vóór publicatie afgestemd met de regio’s Groningen en Zwolle.',
    ),
    feit('S1 5.2', 'Na de procedure sluit elke gemeente een eigen contract met de aanbieder(s).'),
    feit('S1 8', 'De contracten zijn zo veel mogelijk hetzelfde.'),
    keuze(
      'S1 8',
      'Contractmanagement regelt elke gemeente in beginsel zelf; in Westfriesland (S4) gebeurt het regionaal.',
      'Beide kan: een contractmanager hoort bij een gemeente of bij een verband.',
    ),
    feit(
      'S1 8',
      'Er komt overleg over personen (casusniveau) en over het contract (beleidsniveau), naast het overleg in de AMRD.',
    ),
    feit('S1 5.2', 'De looptijd is waarschijnlijk vier jaar.'),
    tegenstrijdig(
      'S1 5.2',
      'De bron wil “nationaal openbaar” aanbesteden, maar € 5,48 miljoen ligt boven de drempel van € 750.000. S0 besteedde Europees aan.',
      'De woorden van de bron blijven staan; het portaal waarschuwt dat een Europese aankondiging verplicht is.',
    ),
  ]),
  feiten({ organisatie: verbandAmrd }, [
    feit('S1 Inleiding', 'Samen: inkoop van de leerroutes. Kennis delen: brede intake, PIP en ontzorgen.'),
    feit(
      'S1 Inleiding',
      'Er zijn drie werkgroepen. De stuurgroep: de wethouder van Midden-Drenthe (bestuurlijk opdrachtgever) en de programmamanager (ambtelijk).',
    ),
    feit('S1 4.2', 'Maatschappelijke begeleiding kiest elke gemeente zelf.'),
    feit('S1 6.2', 'PVT is lokaal; over de MAP delen de gemeenten kennis.'),
    feit(
      'S1 1.7',
      'Geld: eenmalig voor de invoering (2020), structureel voor de uitvoering (vanaf 2021, gemeentefonds, vrij te besteden) en een SPUK voor voorzieningen, met voorwaarden.',
    ),
    feit(
      'S1 1.7',
      'Verdeling: 2020 naar inwoners; daarna naar inwoners en personen met een niet-westerse migratieachtergrond.',
    ),
    feit(
      'S1 1.7',
      'De SPUK telt het werkelijke aantal inburgeringsplichtigen op 31 december; schuiven tussen onderdelen mag, alles gaat naar inburgering; verantwoording via SiSa.',
    ),
    feit('S1 1.7', 'Het prestatiedeel telt alleen afgeronde trajecten, niet de snelheid.'),
    feit(
      'S1 1.7',
      'Indicatief per statushouder: leerroutes € 10.000, MAP € 136, begeleiding € 1.944, PVT € 216, ontzorgen € 900, tolken € 417.',
    ),
    feit('S1 1.7', 'Indicatief per gezins- of overige migrant: MAP € 195, PVT € 216, tolken € 179.'),
    keuze(
      'S1 1.7',
      'De bron telt niet op.',
      'Nagerekend: € 13.613 per statushouder (zonder ontzorgen € 12.713) en € 590 per gezins- of overige migrant.',
    ),
    tegenstrijdig(
      'S1 1.7',
      'Ontzorgen staat bij de uitvoeringskosten en ook in de tabel van de SPUK (€ 900).',
      'Geen SPUK: de definitieve bedragen van 2022 passen bij de som zonder ontzorgen.',
    ),
    feit(
      'WI Regeling art. 10.1-10.4',
      'Definitief per gezins- of overige migrant: € 610,98 (2022) en € 635,32 (2023).',
    ),
    feit(
      'WI Regeling art. 10.1-10.4',
      'Definitief per asielstatushouder over drie jaren: € 8.057,10, € 4.079,67 en € 1.019,92 (2022); € 8.378,03, € 4.242,17 en € 1.060,54 (2023).',
    ),
    keuze(
      'WI Regeling art. 10.1-10.4',
      'De drie jaren samen staan er niet.',
      'Nagerekend: € 13.156,69 (2022) en € 13.680,74 (2023).',
    ),
    feit(
      'WI Regeling art. 10.1-10.4',
      'Het gewicht van de prestatie is 0 in 2022 en 2023; het verwachte aandeel asielstatushouders in de taakstelling is 70%.',
    ),
    feit(
      'WI Besluit art. 10.5',
      'Reserveringsregeling (meeneemregeling): niet besteed geld mag tot 100% mee naar het volgende jaar; een tekort schuift door (art. 10.6).',
    ),
    feit(
      'OV Divosa, 1-4-2025',
      'Leerroute gemiddeld ongeveer € 11.600 in 2025; aparte SPUK Onderwijsroute 2022–2025 van € 59 miljoen; vanaf 2026 minstens € 17.000 per traject Onderwijsroute. Nog na te kijken.',
    ),
    tegenstrijdig(
      'S1 1.7',
      'De bedragen gaan uit van een wet die op 1 juli 2021 ingaat; dat werd 1 januari 2022. “Half jaar” in 2021 is bij elke gemeente 45% van 2022; 2023 is 10% meer dan 2022.',
      'De bedragen staan er zoals in de bron; de wet geldt sinds 1 januari 2022.',
    ),
    keuze(
      'S1 1.7',
      'De tabel heeft geen totaalregel.',
      'Nagerekend: € 559.247 (2020), € 369.926 (2021), € 822.171 (2022) en € 904.490 (2023 en verder).',
    ),
  ]),
  feiten({ organisatie: gm.emmen }, [feit('S1 Inleiding', 'Inkopende gemeente voor de zes gemeenten van de AMRD.')]),
  feiten({ organisatie: gm.coevorden }, [feit('S1 voetnoot 2', 'Geen apart mandaat aan Emmen nodig.')]),
  feiten({ organisatie: gm.middenDrenthe }, [feit('S1 Inleiding', 'Levert de bestuurlijk opdrachtgever van de AMRD.')]),
  ...zesDrentse.map((organisatie) =>
    feiten({ organisatie }, [
      feit(
        'S1 4.2 en 5.2',
        'Koopt de leerroutes in met de AMRD; maatschappelijke begeleiding, PVT en participatie regelt de gemeente zelf.',
      ),
    ]),
  ),
];
