import { type Instelling, regel } from './regel';

const voorstel = 'Voorstel';

const rapportage = regel('Rapportages en toewijzing');
const klacht = regel('Klachten');
const overzicht = regel('Dagelijkse e-mail');
const kpi = regel('KPI’s');

/** Rules of what comes after the contract: toewijzing, reports, KPI's, complaints and the daily mail. */
export const keten: readonly Instelling[] = [
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
];
