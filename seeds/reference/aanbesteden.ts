import { drempelTabel } from '../../app/domain/aanbesteding/drempels';
import { procedureNamen, procedureprofielen, procedures } from '../../app/domain/aanbesteding/procedure';
import { type Instelling, regel } from './regel';

const drempelNaam = {
  sas: 'Drempel sociale en andere specifieke diensten',
  'diensten-decentraal': 'Drempel diensten, decentrale overheid',
  'diensten-centraal': 'Drempel diensten, centrale overheid',
  werken: 'Drempel werken',
} as const;

const drempel = regel('Europese drempels');
const drempels = drempelTabel.map(({ soort, van, tot, bedragCents, bron, nogNakijken }) =>
  drempel(`drempel.${soort}`, drempelNaam[soort], bedragCents, 'euro-cents', bron, {
    van,
    tot: tot ?? undefined,
    nogNakijken,
  }),
);

const termijn = regel('Termijnen bij aanbesteden');
const gronden = { normaal: '', vooraankondiging: '-vooraankondiging', urgent: '-urgent' } as const;
const inschrijven = procedures.flatMap((procedure) =>
  (Object.keys(gronden) as (keyof typeof gronden)[]).flatMap((grond) => {
    const minimum = procedureprofielen[procedure].inschrijven[grond];
    if (!minimum) return [];
    const naam = `Inschrijven, ${procedureNamen[procedure]}${grond === 'normaal' ? '' : ` (${grond})`}`;
    const opties = { nogNakijken: minimum.hardheid === 'keuze' };
    return [
      termijn(`termijn.inschrijven.${procedure}${gronden[grond]}`, naam, minimum.dagen, 'dagen', minimum.bron, opties),
    ];
  }),
);

const aw = (artikel: string) => `Aanbestedingswet 2012 art. ${artikel}`;
const termijnen = [
  termijn('termijn.inschrijven.openbaar-papier', 'Inschrijven openbaar, zonder korting', 45, 'dagen', aw('2.71 lid 1')),
  termijn('termijn.inschrijven.korting-elektronisch', 'Korting bij elektronisch inschrijven', 5, 'dagen', aw('2.74b')),
  termijn(
    'termijn.inschrijven.vooraankondiging-minimum',
    'Inschrijven na vooraankondiging, nooit korter dan',
    22,
    'dagen',
    aw('2.71 lid 5 en 6'),
  ),
  termijn(
    'termijn.inschrijven.niet-openbaar-papier',
    'Inschrijven niet-openbaar, zonder korting',
    40,
    'dagen',
    aw('2.71'),
  ),
  termijn('termijn.aanmelden', 'Aanmelden bij een niet-openbare procedure', 30, 'dagen', aw('2.71')),
  termijn('termijn.aanmelden-urgent', 'Aanmelden bij een niet-openbare procedure (urgent)', 15, 'dagen', aw('2.74')),
  termijn('termijn.nota-van-inlichtingen', 'Nota van inlichtingen, vóór de sluiting', 10, 'dagen', aw('2.53 en 2.54')),
  termijn(
    'termijn.nota-van-inlichtingen-urgent',
    'Nota van inlichtingen, vóór de sluiting (urgent)',
    4,
    'dagen',
    aw('2.53 lid 2'),
  ),
  termijn('termijn.standstill', 'Opschortende termijn', 20, 'dagen', aw('2.127')),
  termijn(
    'termijn.standstill-sas',
    'Opschortende termijn bij SAS (eigen keuze)',
    20,
    'dagen',
    'Voorstel; art. 2.127 geldt niet voor SAS (art. 2.39 lid 2)',
  ),
  termijn(
    'termijn.aankondiging-gegund',
    'Aankondiging van de gegunde opdracht, na de gunning',
    30,
    'dagen',
    aw('2.134'),
  ),
  termijn('termijn.afwijzingsredenen', 'Redenen van afwijzing geven, na een verzoek', 15, 'dagen', aw('2.103')),
  termijn('termijn.raamovereenkomst', 'Langste looptijd van een raamovereenkomst', 48, 'maanden', aw('2.140 lid 3'), {
    nogNakijken: true,
  }),
  termijn('termijn.dossier-bewaren', 'Aanbestedingsdossier bewaren, na de gunning', 36, 'maanden', aw('2.56')),
];

const grens = regel('Grenzen bij aanbesteden');
const grenzen = [
  grens('wijziging.klein-procent', 'Kleine wijziging, samen hoogstens', 10, 'procent', aw('2.163b')),
  grens(
    'wijziging.aanvulling-procent',
    'Noodzakelijke of onvoorziene aanvulling, per keer hoogstens',
    50,
    'procent',
    aw('2.163d en 2.163e'),
  ),
  grens('perceel.kleinste-groep', 'Kleinste groep waarmee een aanbieder kan werken', 10, 'aantal', 'S3 5.3'),
  grens(
    'meelif.waarschuwing-procent',
    'Waarschuw als individuele contracten samen komen op dit deel van de SAS-drempel',
    80,
    'procent',
    'Voorstel',
  ),
];

/** Rules of procurement: thresholds and terms come from the procedure profiles, so that they cannot differ. */
export const aanbesteden: readonly Instelling[] = [...drempels, ...inschrijven, ...termijnen, ...grenzen];
