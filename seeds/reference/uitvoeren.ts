import { type Instelling, regel } from './regel';

const voorstel = 'Voorstel';

const keurmerk = regel('Keurmerk');
const contract = regel('Contracten');
const rapportage = regel('Rapportages en toewijzing');
const klacht = regel('Klachten');
const overzicht = regel('Dagelijkse e-mail');
const traject = regel('Inburgeringstraject');
const kpi = regel('KPI’s');

/** Rules of contract management and of the law on civic integration. */
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

  rapportage(
    'maandrapportage.inleverdag',
    'Maandrapportage inleveren uiterlijk op deze dag van de maand',
    10,
    'aantal',
    voorstel,
  ),
  rapportage(
    'maandrapportage.gezinsmigranten',
    'Maandrapportage ook over gezins- en overige migranten',
    false,
    'ja-nee',
    'Besluit inburgering 2021 art. 9.2 lid 4: alleen als de gemeente erom vraagt',
  ),
  rapportage(
    'maandrapportage.beoordelen-dagen',
    'Maandrapportage beoordelen binnen zoveel dagen na het indienen',
    10,
    'dagen',
    voorstel,
  ),
  rapportage(
    'maandrapportage.uren-per-week',
    'Maandrapportage: waarschuw boven zoveel uren per week',
    40,
    'uren',
    voorstel,
  ),
  rapportage(
    'maandrapportage.niveausprong',
    'Maandrapportage: waarschuw als het taalniveau meer dan zoveel stappen stijgt',
    2,
    'aantal',
    voorstel,
  ),
  rapportage(
    'maandrapportage.niveausprong-maanden',
    'Maandrapportage: periode waarover de stijging van het taalniveau wordt bekeken',
    3,
    'maanden',
    voorstel,
  ),
  rapportage(
    'maandrapportage.medische-woorden',
    'Maandrapportage: waarschuw bij deze woorden in de toelichting',
    'ziek, zwanger, depressi, psych, trauma, ptss, medisch, medicijn, medicatie, huisarts, ziekenhuis, diagnose, operatie, therapie, burn-out, autis, adhd, kanker, diabetes, epileps, hiv, verslav',
    'tekst',
    'AVG art. 9; de woordenlijst is een voorstel',
  ),
  rapportage(
    'toewijzing.reactie-werkdagen',
    'Aanbieder reageert op een toewijzing binnen (werkdagen)',
    5,
    'dagen',
    voorstel,
  ),
  rapportage('toewijzing.toewijzen-dagen', 'Aanbieder toewijzen binnen zoveel dagen na het PIP', 14, 'dagen', voorstel),
  rapportage(
    'toewijzing.start-dagen',
    'Starten binnen zoveel dagen na de toewijzing',
    30,
    'dagen',
    'Voorstel; KPI T-02, wachttijd',
  ),
  rapportage('toewijzing.scheefheid-procent', 'Grootste toegestane scheefheid in de verdeling', 5, 'procent', voorstel),
  rapportage(
    'verantwoording.vaststellen-dagen',
    'Voortgangsrapportage vaststellen binnen zoveel dagen na de periode',
    60,
    'dagen',
    voorstel,
  ),
  rapportage(
    'gemeentecijfer.aanleveren-dagen',
    'Gemeentecijfers aanleveren binnen zoveel dagen na de periode',
    14,
    'dagen',
    voorstel,
  ),
  rapportage('cijfers.kleine-groep', 'Geen percentage bij minder personen dan', 10, 'aantal', voorstel),

  kpi(
    'kpi.werk-maanden',
    'In aanraking met werk binnen (maanden na de start)',
    12,
    'maanden',
    'S4 2.3, doelstelling 6',
    {
      van: '2022-01-01',
    },
  ),
  kpi(
    'kpi.toerekening-procent',
    'Na een overdracht telt een traject voor wie minstens dit deel van de gevolgde uren gaf',
    50,
    'procent',
    voorstel,
    { van: '2022-01-01' },
  ),
  kpi(
    'kpi.alleen-statushouders',
    'De KPI’s over resultaten gaan alleen over asielstatushouders',
    true,
    'ja-nee',
    'S4 noot 10',
    { van: '2022-01-01' },
  ),

  klacht('klacht.afhandelen-dagen', 'Klacht afhandelen', 42, 'dagen', 'Algemene wet bestuursrecht art. 9:11'),
  klacht(
    'klacht.afhandelen-commissie-dagen',
    'Klacht afhandelen met een commissie',
    70,
    'dagen',
    'Algemene wet bestuursrecht art. 9:11',
  ),
  klacht('klacht.verdagen-dagen', 'Klacht hoogstens verdagen', 28, 'dagen', 'Algemene wet bestuursrecht art. 9:11'),
  klacht('klacht.ontvangst-werkdagen', 'Ontvangst bevestigen binnen (werkdagen)', 5, 'dagen', voorstel),
  klacht(
    'klacht.buiten-behandeling-dagen',
    'Klager laten weten dat zijn klacht buiten behandeling blijft',
    28,
    'dagen',
    'Algemene wet bestuursrecht art. 9:8 lid 3',
    { nogNakijken: true },
  ),
  klacht('klacht.sluiten-dagen', 'Afgehandelde klacht sluiten binnen', 28, 'dagen', voorstel),

  overzicht('overzichtsmail.dagen', 'Noem in de dagelijkse e-mail wat binnen zoveel dagen moet', 7, 'dagen', voorstel),

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
