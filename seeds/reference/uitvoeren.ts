import { type Instelling, regel } from './regel';

const voorstel = 'Voorstel';

const keurmerk = regel('Keurmerk');
const contract = regel('Contracten');
const traject = regel('Inburgeringstraject');

/** Rules of contract management, and of the law about a traject. */
export const uitvoeren: readonly Instelling[] = [
  keurmerk(
    'keurmerk.waarschuwing-dagen',
    'Waarschuw zoveel dagen voordat een keurmerk afloopt',
    '90,60,30,7,0',
    'tekst',
    voorstel,
  ),
  keurmerk('keurmerk.verificatie-dagen', 'Een controle van het keurmerk telt zoveel dagen', 30, 'dagen', voorstel),

  contract('contract.looptijd-maanden', 'Gewone looptijd zonder opties', 24, 'maanden', 'Gebruikelijk (2+1+1)', {
    nogNakijken: true,
  }),
  contract('contract.optie-aantal', 'Gewoon aantal verlengingsopties', 2, 'aantal', 'Gebruikelijk (2+1+1)', {
    nogNakijken: true,
  }),
  contract('contract.optie-maanden', 'Gewone lengte van een optie', 12, 'maanden', 'Gebruikelijk (2+1+1)', {
    nogNakijken: true,
  }),
  contract(
    'contract.optie-besluit-maanden',
    'Besluit over een optie, vóór het einde van de looptijd',
    6,
    'maanden',
    voorstel,
  ),
  contract('contract.opzegtermijn-maanden', 'Gewone opzegtermijn', 3, 'maanden', voorstel),
  contract('contract.einde-in-zicht-dagen', 'Toon een contract dat zo snel afloopt op Vandaag', 180, 'dagen', voorstel),
  contract('contract.optie-in-zicht-dagen', 'Toon een besluit over een optie op Vandaag', 120, 'dagen', voorstel),
  contract(
    'contract.indexatie-procent',
    'Voorbeeld van indexatie: stijging van de SPUK 2022 naar 2023',
    3.98,
    'procent',
    'Berekend uit Regeling inburgering 2021 art. 10.1-10.4',
  ),

  traject(
    'inburgering.wet-begindatum',
    'Eerste dag van de Wet inburgering 2021',
    '2022-01-01',
    'tekst',
    'Wet inburgering 2021',
  ),
  traject('inburgering.termijn-maanden', 'Inburgeringstermijn', 36, 'maanden', 'Wet inburgering 2021 art. 11', {
    van: '2022-01-01',
  }),
  traject(
    'inburgering.pip-dagen',
    'PIP vaststellen na inschrijving in de BRP',
    70,
    'dagen',
    'Besluit inburgering 2021 art. 5.3',
    { van: '2022-01-01', nogNakijken: true },
  ),
  traject(
    'inburgering.route-wijzigen-maanden',
    'Leerroute wijzigen kan tot zoveel maanden na de start',
    18,
    'maanden',
    'Wet inburgering 2021 art. 17 lid 2',
    { van: '2022-01-01' },
  ),
  traject(
    'inburgering.afschalen-uren',
    'Afschalen naar A2 kan na zoveel cursusuren',
    600,
    'uren',
    'Besluit inburgering 2021 art. 5.5',
    { van: '2022-01-01' },
  ),
  traject('inburgering.z-taal-uren', 'Z-route, cursusuren', 800, 'uren', 'Besluit inburgering 2021 art. 3.14', {
    van: '2022-01-01',
  }),
  traject(
    'inburgering.z-participatie-uren',
    'Z-route, uren participatie (asielstatushouders)',
    800,
    'uren',
    'Besluit inburgering 2021 art. 3.14 lid 2',
    { van: '2022-01-01' },
  ),
  traject('inburgering.onderwijsroute-uren', 'Onderwijsroute, uren', 1500, 'uren', 'Schulinck, van vóór de wet', {
    van: '2022-01-01',
    nogNakijken: true,
  }),
  traject('inburgering.pvt-uren', 'PVT, uren', 12, 'uren', 'Besluit inburgering 2021 art. 3.1', { van: '2022-01-01' }),
  traject('inburgering.map-uren', 'MAP, uren praktijk', 40, 'uren', 'Regeling inburgering 2021 art. 3.1', {
    van: '2022-01-01',
  }),
  traject('begeleiding.duur-maanden', 'Maatschappelijke begeleiding, duur', 12, 'maanden', 'S4 2.3.4', {
    van: '2022-01-01',
  }),
  traject(
    'begeleiding.verlenging-maanden',
    'Maatschappelijke begeleiding, eenmalige verlenging',
    6,
    'maanden',
    'S4 2.3.4',
    { van: '2022-01-01' },
  ),
  traject('ontzorgen.duur-maanden', 'Financieel ontzorgen, eerste periode', 6, 'maanden', 'Participatiewet art. 56a', {
    van: '2022-01-01',
    nogNakijken: true,
  }),
];
