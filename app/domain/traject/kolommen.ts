import { addDagen } from '~/platform/dates';
import { parseDagInvoer } from '~/platform/fields';
import { genormaliseerd } from '~/platform/sheet';
import { leerrouteNamen } from '../aanbesteding/status';
import { doelgroepNamen, eindRedenNamen, niveauNamen, trajectStatus } from './status';

/** The columns of a file with trajecten, and how people write what stands in them. */
export const trajectKolommen = {
  trajectnummer: { kop: 'Trajectnummer', ook: ['Traject', 'Nummer', 'Trajectnr'], verplicht: true },
  gemeenteId: {
    kop: 'Gemeente',
    ook: ['Woongemeente', 'Gemeentenaam', 'Gemeentecode', 'CBS-code'],
    verplicht: true,
  },
  doelgroep: { kop: 'Doelgroep', ook: ['Groep'], verplicht: true },
  leerroute: { kop: 'Leerroute', ook: ['Route'] },
  niveau: { kop: 'Niveau', ook: ['Niveau onderwijs'] },
  plichtDatum: {
    kop: 'Plichtdatum',
    ook: ['Datum plicht', 'Inburgeringsplichtig vanaf', 'Datum inburgeringsplicht'],
    verplicht: true,
  },
  pipDatum: { kop: 'PIP-datum', ook: ['PIP', 'Datum PIP', 'Dagtekening PIP', 'PIP vastgesteld op'] },
  startDatum: { kop: 'Startdatum', ook: ['Start', 'Datum start', 'Gestart op'] },
  eindDatum: { kop: 'Einddatum', ook: ['Einde', 'Datum einde', 'Beëindigd op'] },
  status: { kop: 'Status' },
  eindReden: { kop: 'Reden', ook: ['Reden einde', 'Eindreden', 'Reden beëindiging'] },
  verlengingMaanden: { kop: 'Verlenging (maanden)', ook: ['Verlenging', 'Maanden verlengd'] },
  aanbieder: { kop: 'Aanbieder' },
  melding: { kop: 'Verbeter dit' },
} as const;
export type TrajectKolom = keyof typeof trajectKolommen;

/** In files that the portal gives (the export, the file with faults): known, not read. */
export const ongelezen: readonly TrajectKolom[] = ['aanbieder', 'melding'];

/** Words that mean one of a closed list: its key, its label, and what people write besides. */
function woorden<V extends string>(labels: Readonly<Record<V, string>>, ook: Readonly<Partial<Record<V, string[]>>>) {
  const waarden = Object.keys(labels) as V[];
  const perWoord = new Map(
    waarden.flatMap((waarde) =>
      [waarde, labels[waarde], ...(ook[waarde] ?? [])].map((woord) => [genormaliseerd(woord), waarde] as const),
    ),
  );
  return {
    vind: (tekst: string): V | undefined => perWoord.get(genormaliseerd(tekst)),
    namen: waarden.map((waarde) => labels[waarde]),
  };
}

const statusLabels = Object.fromEntries(Object.entries(trajectStatus).map(([waarde, { label }]) => [waarde, label]));

export const woordenlijsten = {
  doelgroep: woorden(doelgroepNamen, {
    asielstatushouder: ['Statushouder', 'Asielstatushouders', 'Statushouders', 'Asielmigrant'],
    'gezins-en-overige-migrant': [
      'Gezinsmigrant',
      'Gezinsmigranten',
      'Overige migrant',
      'Gezins- en overige migranten',
      'Gezinsmigrant en overige migrant',
    ],
  }),
  leerroute: woorden(leerrouteNamen, { b1: ['B'], z: ['Zelfredzaamheidsroute'], onderwijs: ['O', 'O-route'] }),
  niveau: woorden(niveauNamen, {}),
  status: woorden(statusLabels as Record<keyof typeof trajectStatus, string>, {
    'tussentijds-beeindigd': ['Beëindigd'],
    'pip-vastgesteld': ['PIP'],
  }),
  eindReden: woorden(eindRedenNamen, {
    verhuisd: ['Verhuizing'],
    vertrokken: ['Terug naar land van herkomst'],
    ontheven: ['Ontheffing'],
    vrijgesteld: ['Vrijstelling'],
    'plicht-voldaan': ['Voldaan', 'Inburgeringsplicht voldaan'],
    'ander-onderwijs': ['ISK'],
  }),
};

const nulDagExcel = '1899-12-30';

/** A day as people, ISO or Excel write it; Excel's number counts days and shows where a cell lost its format. */
export function parseDagCel(tekst: string): string | undefined {
  return /^[2-7]\d{4}$/.test(tekst) ? addDagen(nulDagExcel, Number(tekst)) : parseDagInvoer(tekst);
}

const persoonlijk =
  /naam|bsn|burgerservice|sofi|geboorte|adres|straat|postcode|woonplaats|telefoon|mobiel|email|mail|nationaliteit|geslacht|vnummer|vreemdeling|religie|gezondheid|foto/;

/** Why a heading that asks for personal data is refused; undefined for any other. */
export const persoonlijkeKolom = (kop: string): string | undefined =>
  persoonlijk.test(genormaliseerd(kop)) && genormaliseerd(kop) !== 'gemeentenaam'
    ? 'Deze kolom heeft persoonsgegevens. Het portaal bewaart van een inburgeraar alleen een trajectnummer: geen naam, geen BSN, geen adres. Haal de kolom weg.'
    : undefined;

export const bsnInCel =
  'In deze cel staat wat een BSN kan zijn. Het portaal bewaart geen BSN. Vervang het door een trajectnummer of haal het weg.';
