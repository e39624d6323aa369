import { feit, feiten, keuze, tegenstrijdig } from '../dsl';
import { t4, t5, t6 } from './westfriesland';
import { verbandBovenregionaal, verbandWestfriesland, zorgInRegio } from './westfriesland-verband';
import { gm, zesWestfriese } from './wie';

export const westfrieslandFeiten = [
  feiten({ aanbesteding: t4 }, [
    feit('S4 1.4.1', 'De Z-route en de B1-route zijn regionaal aanbesteed voor zeven gemeenten.'),
    feit('S4 1.4', 'De procedure is uitgevoerd door Zorg in regio Westfriesland.'),
    feit('S4 2.1', 'De B1-route en de Z-route zijn begin 2022 ingekocht.'),
    feit('S4 1.4.1', 'Er zijn twee contractanten: Fiolet Taaltrainingen met Edinova, en NLtraining met NewBees.'),
    feit(
      'S4 1.4.1',
      'Hoorn, Opmeer en Koggenland horen bij Fiolet en Edinova; Medemblik, Stede Broec, Enkhuizen en Drechterland bij NLtraining en NewBees.',
    ),
    feit('S4 1.4.1', 'De verdeling is bedoeld om de aanbieders evenredig veel inburgeraars te geven.'),
    keuze(
      'S4 2.2',
      'Nagerekend: bij Fiolet en Edinova horen 194 van de 373 gehuisveste statushouders (52,0%) en 221 van de 387 inburgeringsplichtigen (57,1%).',
      'Evenredig op gehuisveste personen, scheef op inburgeringsplichtigen; het portaal toont beide.',
    ),
    tegenstrijdig(
      'S4 2.1',
      'De leerroutes zijn begin 2022 ingekocht, terwijl de wet al vanaf 1 januari 2022 gold.',
      'Een contract mag later beginnen dan de eerste toewijzing; voor de tussentijd bestaat de grondslag “overbrugging”.',
    ),
    keuze(
      'S4 1.4.1',
      'Het aantal inschrijvers, de procedure en de datum van gunning staan niet in de bron.',
      'Die velden zijn leeg of “onbekend”; het kenmerk op TenderNed ook.',
    ),
  ]),
  feiten({ aanbesteding: t5 }, [
    feit('S4 1.4.1', 'De Onderwijsroute (mbo 2 tot en met 4) is bovenregionaal aanbesteed, omdat de groep klein is.'),
    feit('S4 2.1', 'De Onderwijsroute is medio 2022 ingekocht.'),
    feit('S4 1.4.1', 'Ingekocht zijn Vonk en Horizon College.'),
    keuze(
      'S0 Stand van zaken Onderwijsroute',
      'Regio Alkmaar kondigde op 1 december 2021 een gezamenlijke aanbesteding met de Kop van Noord-Holland en West-Friesland aan.',
      'Zeer waarschijnlijk is dat deze aanbesteding; het uitgestelde perceel van regio Alkmaar verwijst hierheen.',
    ),
    keuze(
      'S4 1.4.1',
      'De bron verdeelt Vonk en Horizon College niet over de gemeenten.',
      'Elke Westfriese gemeente heeft met beide een contract.',
    ),
    keuze(
      'S4 1.4.1',
      'Welke gemeenten uit regio Alkmaar en de Kop van Noord-Holland meededen, staat er niet.',
      'Alkmaar en Dijk en Waard staan als deelnemer, zonder contract; het perceel blijft daardoor “definitief gegund”.',
    ),
  ]),
  feiten({ aanbesteding: t6 }, [
    feit(
      'S4 1.4.2',
      'Tot 1 januari 2023 deed VluchtelingenWerk Nederland de maatschappelijke begeleiding, behalve in Hoorn.',
    ),
    feit('S4 1.4.2', 'Door de nieuwe wet moest de begeleiding opnieuw worden aanbesteed.'),
    feit('S4 2.1', 'De inkoop is eind 2022 afgerond voor zes gemeenten, zonder Hoorn.'),
    feit(
      'S4 1.4.2',
      'Sinds 1 januari 2023 doet Stichting Inova dit, met begeleiding bij financieel ontzorgen en zelfredzaamheid.',
    ),
    feit('S4 2.3.4', 'Een traject duurt een jaar en kan één keer met zes maanden worden verlengd.'),
    feit('S4 2.5.1', 'De start van Inova vroeg extra aandacht en tijd.'),
  ]),
  feiten({ organisatie: verbandWestfriesland }, [
    feit(
      'S4 Samenvatting',
      'Alle voorzieningen zijn voor de zeven gemeenten samen ingekocht, behalve de maatschappelijke begeleiding.',
    ),
    feit(
      'S4 1.3',
      'Het RIT van WerkSaam bedient zes gemeenten; 1.Hoorn bedient Hoorn, en werkt daarbij samen met het RIT.',
    ),
    feit('S4 1.4.1', 'Hoger opgeleiden kunnen meeliften met Amsterdam voor de Onderwijsroute (hbo en wo).'),
    feit('S4 2.3.2', 'De MAP is niet aanbesteed; WerkSaam Westfriesland voert haar uit voor de zeven gemeenten.'),
    feit(
      'S4 1.5.1',
      'Er zijn drie geldstromen: invoering (eenmalig, 2020 en 2021), uitvoering (gemeentefonds) en voorzieningen (SPUK).',
    ),
    feit(
      'S4 1.5.1.1',
      'Over geld voor invoering en uitvoering is geen verantwoording nodig. De SPUK is voor leerroutes, begeleiding, PVT, MAP en tolken.',
    ),
    feit(
      'S4 1.5.1.1',
      'Prestatiebekostiging is 10% van het budget voor de leerroutes. Zij komt er de komende drie jaar niet; verwacht in 2026 als de landelijke resultaten tegenvallen.',
    ),
    feit(
      'S4 1.5.1.2',
      'Meeneemregeling: hoogstens 100% van het budget van het jaar ervoor mag mee. De SPUK wordt achteraf vastgesteld op het werkelijke aantal.',
    ),
    feit(
      'S4 2.4',
      'De wet wordt uitgevoerd binnen het geld van het Rijk. In 2022 is dat gelukt; voor 2023 is er geen teken van overschrijding.',
    ),
    feit(
      'S4 2.5.2',
      'De zeven gemeenten, WerkSaam en alle partners voor taal en begeleiding hebben een klachtenreglement.',
    ),
    feit(
      'S4 2.5.2',
      'Eén officiële klacht, in Hoorn, afgehandeld volgens het protocol; in de zes andere gemeenten geen.',
    ),
    feit(
      'S4 2.3.1',
      'Statushouders, gestart: Z-route 83 (47,4%), B1-route 74 (42,3%) en Onderwijsroute 18 (10,3%), samen 175.',
    ),
    feit('S4 2.3.1', 'Gezinsmigranten, vastgesteld: Z-route 6, B1-route 82 (91,1%) en Onderwijsroute 2, samen 90.'),
    feit(
      'S4 2.5',
      'In 2024 interviewen de gemeenten een groep inburgeraars; voor begeleiding en Onderwijsroute is er nog geen cijfer over tevredenheid.',
    ),
    feit('S4 Inleiding', 'De volgende voortgangsrapportage gaat over 1 juli 2023 tot en met 31 december 2024.'),
    tegenstrijdig(
      'S4 2.3.5',
      'De tabel over ontzorgen heeft een andere volgorde van gemeenten dan de andere tabellen.',
      'Cijfers worden op naam ingelezen, nooit op plaats.',
    ),
    tegenstrijdig(
      'S4 1.5.1.2',
      'Meeneemregeling (geld meenemen naar het volgende jaar) lijkt op meelifregeling (mee inkopen met Amsterdam).',
      'Twee dingen die niets met elkaar te maken hebben; de hulp legt het uit.',
    ),
    tegenstrijdig(
      'S4 Inleiding',
      'De instroom begon in het tweede kwartaal van 2022, en elders in de tekst pas in de tweede helft van dat jaar.',
      'Geen regel; het portaal doet hier niets mee.',
    ),
    tegenstrijdig(
      'S4 2.3.6',
      'In de tabel over werk staat “-” waar andere tabellen “0” hebben.',
      'Gelezen als 0; de notatie van de bron blijft bewaard.',
    ),
    tegenstrijdig(
      'S4 Voorwoord',
      'Schrijfwijzen lopen uiteen: Westfriese en Westfriesse, onderwijsroute en O-route.',
      'Eén schrijfwijze op het scherm; zoeken vindt ook de andere.',
    ),
    tegenstrijdig(
      'S4 2.3.1',
      'Bij statushouders telt de bron gestarte leerroutes, bij gezinsmigranten vastgestelde.',
      'Twee verschillende cijfers, nooit bij elkaar opgeteld.',
    ),
    tegenstrijdig(
      'S4 1.2',
      'De tekst noemt een aanbod van een leerroute voor gezinsmigranten; de tabel ernaast en de wet (art. 16) niet.',
      'De tabel geldt: een gezinsmigrant krijgt advies en kiest en betaalt zelf.',
    ),
    tegenstrijdig(
      'S4 2.5.1',
      'De tevredenheid is eerst “voldoende” en verderop “minimaal een 7”.',
      'Twee beweringen; het portaal legt ze allebei vast.',
    ),
    tegenstrijdig(
      'S4 2.3.3',
      'Wie het PVT geeft, verschilt: de taalaanbieders (S4) of de gemeente (S1).',
      'Het hangt van het contract af welke diensten erbij horen.',
    ),
    tegenstrijdig(
      'S4 1.3',
      'Het PIP heeft in de bronnen vijf namen.',
      'Overal: persoonlijk plan inburgering en participatie (PIP), de naam uit de wet.',
    ),
    tegenstrijdig(
      'S4 Voorwoord',
      'Als begindatum van de wet staat er 1-1-2021 (S3), 1-7-2021 (budgetten in S1) en 1-1-2022 (S0, S2, S4).',
      'De wet geldt sinds 1-1-2022; de bedragen in S1 zijn van vóór het uitstel.',
    ),
  ]),
  feiten({ organisatie: verbandBovenregionaal }, [
    feit(
      'S0 Stand van zaken Onderwijsroute',
      'Regio Alkmaar, Kop van Noord-Holland en West-Friesland bereiden samen een aanbesteding voor: opschalen als oplossing.',
    ),
    feit('S4 1.4.1', 'De Onderwijsroute mbo 2 tot en met 4 is bovenregionaal ingekocht.'),
  ]),
  feiten({ organisatie: zorgInRegio }, [
    feit('S4 1.4', 'Voerde de aanbestedingen van de inburgeringsvoorzieningen uit.'),
  ]),
  feiten({ organisatie: gm.hoorn }, [
    feit('S4 1.4.2', 'Hoorn doet de maatschappelijke begeleiding zelf: de casemanagers van 1.Hoorn voeren haar uit.'),
    feit('S4 1.3', '1.Hoorn voert de wet uit, samen met het RIT van WerkSaam.'),
    feit('S4 2.5.2', 'Eén klacht tussen juli 2022 en juli 2023, afgehandeld volgens het klachtenprotocol.'),
  ]),
  ...zesWestfriese.map(([, id]) =>
    feiten({ organisatie: id }, [
      feit(
        'S4 1.3',
        'Het RIT van WerkSaam voert de wet uit; de inburgeringsconsulent van de gemeente houdt toezicht op de begeleiding.',
      ),
      feit('S4 2.5.2', 'Geen officiële klachten tussen juli 2022 en juli 2023.'),
    ]),
  ),
];
