/**
 * The texts of the concept voortgangsrapportage, in our own words, from facts of S4. Keys: a part of the report, with
 * `-resultaat` for what stands in the box of its targets.
 */
export const teksten: readonly { onderdeel: string; tekst: string; bron: string }[] = [
  {
    onderdeel: 'inleiding',
    tekst:
      'Dit is de eerste rapportage van de zeven gemeenten samen over de Wet inburgering 2021. De gemeenten maakten hun doelstellingen in 2020, toen nog niemand met deze wet werkte. Inburgeraars beginnen op verschillende dagen. Een percentage geven we daarom pas als de termijn van een doelstelling voor die mensen voorbij is; tot dan staan er aantallen.',
    bron: 'S4 Inleiding en 2.1',
  },
  {
    onderdeel: 'inburgeraars',
    tekst:
      'Wie tussen 1 januari en 1 juli 2022 kwam, telt mee: dat waren er weinig, de instroom kwam pas in de zomer op gang. Niet iedereen die inburgeringsplichtig is, heeft al een PIP. Vaak valt het PIP net na deze periode. Soms is er nog geen besluit, of hoeft iemand (voorlopig) niet in te burgeren. Bij gehuisveste statushouders tellen kinderen mee, bij inburgeringsplichtigen niet. Gezinsmigranten kennen we alleen als DUO ze meldt.',
    bron: 'S4 2.2, met voetnoot 8 en 9',
  },
  {
    onderdeel: 'inburgeringstraject',
    tekst:
      'De B1-route en de Z-route zijn begin 2022 samen ingekocht, de Onderwijsroute halverwege dat jaar in een grotere regio. De begeleiding volgde eind 2022 voor zes gemeenten; Hoorn begeleidt zelf. Wat is ingekocht werkt, maar de afspraken worden onderweg nog bijgesteld.',
    bron: 'S4 2.1 en 1.4',
  },
  {
    onderdeel: 'leerroutes',
    tekst:
      'In zes gemeenten begonnen meer statushouders met de Z-route dan met een van de andere routes. Alleen in Hoorn is de B1-route de grootste. Een verklaring kan zijn dat bij het koppelen aan een gemeente wordt gelet op opleiding en werk: wie wil studeren, komt eerder in of bij een stad terecht. In Enkhuizen is er één PIP meer dan er routes zijn: die inburgeraar ging terug naar het land van herkomst.',
    bron: 'S4 2.3.1',
  },
  {
    onderdeel: 'leerroutes-resultaat',
    tekst:
      'Nog niemand kan klaar zijn: de wet is anderhalf jaar oud en de termijn is drie jaar. De eerste percentages zijn er in 2025.',
    bron: 'S4 2.3.1',
  },
  {
    onderdeel: 'map',
    tekst:
      'De MAP begint in het tweede jaar, omdat er Nederlands voor nodig is. WerkSaam verwacht de eerste deelnemers in november 2023. De nullen in deze tabel zijn dus geen achterstand.',
    bron: 'S4 2.3.2',
  },
  {
    onderdeel: 'pvt',
    tekst:
      'Het PVT bestaat uit twaalf lessen en hoort in het eerste jaar. De taalaanbieders maken groepen van mensen met dezelfde moedertaal. Zulke groepen waren niet meteen vol; daarom is het aantal nog klein.',
    bron: 'S4 2.3.3',
  },
  {
    onderdeel: 'maatschappelijke-begeleiding',
    tekst:
      'Elke inburgeringsplichtige statushouder krijgt begeleiding vanaf de dag dat hij een woning heeft: een jaar lang, en als het nodig is één keer zes maanden langer. Aparte cijfers zijn er niet. In zes gemeenten nam Stichting Inova dit werk op 1 januari 2023 over; de start vroeg extra aandacht.',
    bron: 'S4 2.3.4, 2.5.1 en Samenvatting',
  },
  {
    onderdeel: 'financieel-ontzorgen',
    tekst:
      'WerkSaam betaalt de eerste zes maanden vaste lasten uit de uitkering. Sinds 1 januari 2023 zijn dat alleen huur en zorgverzekering; voor de andere lasten helpt de begeleider met automatische incasso. Wie nareist, wordt niet ontzorgd. Verlengd wordt er als iemand de betalingen nog niet zelf kan doen.',
    bron: 'S4 2.3.5',
  },
  {
    onderdeel: 'financieel-ontzorgen-resultaat',
    tekst:
      'Van de 143 trajecten zijn er 7 verlengd. Dat zegt nog niet dat 95% het zelf kan: een deel van de trajecten liep op 1 juli 2023 nog geen zes maanden. Het percentage hierboven telt alleen trajecten waarvan de zes maanden voorbij zijn, en alleen van de zes gemeenten waarvoor Inova rapporteert.',
    bron: 'S4 2.3.5; telling van het portaal',
  },
  {
    onderdeel: 'participatie',
    tekst:
      'In de Z-route hoort 800 uur meedoen: een taalmaatje, een excursie, een groepsactiviteit, een werkervaringsplek of werk. De taalscholen regelen dat. WerkSaam heeft trajecten voor wie een stap naar werk kan zetten, van een rondleiding tot een werkstage. De rijen van de tabel tellen plaatsingen; wie in twee rijen staat, telt twee keer.',
    bron: 'S4 2.3.6',
  },
  {
    onderdeel: 'participatie-resultaat',
    tekst:
      'Een taalmaatje voor iedereen is niet gelukt. Er zijn te weinig taalmaatjes, en wie net begint, kan nog geen eenvoudig gesprek voeren. Na een werkstage vonden enkele inburgeraars een betaalde baan.',
    bron: 'S4 2.3.6',
  },
  {
    onderdeel: 'financien-resultaat',
    tekst:
      'In 2022 bleven de kosten binnen het geld van het Rijk. Voor 2023 is er geen teken dat dat anders wordt; zeker weten we dat pas na afloop van het jaar.',
    bron: 'S4 2.4',
  },
  {
    onderdeel: 'klantbeleving-resultaat',
    tekst:
      'Taalaanbieders en WerkSaam halen een 7 of meer. Van de Onderwijsroute, de begeleiding en de gemeenten zelf is er geen cijfer. In 2024 praten de gemeenten met een groep inburgeraars over hun ervaringen.',
    bron: 'S4 2.5',
  },
  {
    onderdeel: 'tevredenheid',
    tekst:
      'De taalaanbieders meten tevredenheid voor hun keurmerk; de uitkomsten zijn openbaar. WerkSaam meet één keer voor alle diensten samen.',
    bron: 'S4 2.5.1',
  },
  {
    onderdeel: 'klachten',
    tekst:
      'Gemeenten, WerkSaam en alle aanbieders hebben een klachtenreglement. In Hoorn kwam één klacht binnen; die is volgens de regels afgehandeld.',
    bron: 'S4 2.5.2',
  },
];
