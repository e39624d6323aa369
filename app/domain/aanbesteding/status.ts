import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';
import type { KeurmerkSoort } from '../keurmerk/status';

/** Statuses, labels and transition tables of aanbesteding and perceel: plain data, fit for the browser. */

export const aanbestedingStatus = {
  concept: { label: 'Concept', tone: 'neutraal' },
  marktconsultatie: { label: 'Marktconsultatie', tone: 'bezig' },
  'in-voorbereiding': { label: 'In voorbereiding', tone: 'bezig' },
  gepubliceerd: { label: 'Gepubliceerd', tone: 'bezig' },
  'inschrijving-gesloten': { label: 'Inschrijving gesloten', tone: 'bezig' },
  beoordeling: { label: 'Beoordeling', tone: 'bezig' },
  gunning: { label: 'Gunning', tone: 'bezig' },
  afgerond: { label: 'Afgerond', tone: 'goed' },
  ingetrokken: { label: 'Ingetrokken', tone: 'fout' },
} as const satisfies StatusTabel<string>;
export type AanbestedingStatus = keyof typeof aanbestedingStatus;
export const aanbestedingStatussen = Object.keys(aanbestedingStatus) as AanbestedingStatus[];

export const aanbestedingDaad = {
  'start-marktconsultatie': 'Start de marktconsultatie',
  'start-voorbereiding': 'Start de voorbereiding',
  publiceer: 'Publiceer',
  sluit: 'Sluit de inschrijving',
  'trek-in': 'Trek de aanbesteding in',
  'registreer-elders': 'Leg een aanbesteding vast die elders liep',
  'rol-op': 'Werk de status bij uit de percelen',
} as const;
export type AanbestedingDaad = keyof typeof aanbestedingDaad;

/** @source domeinregels D.1; `rol-op` is the roll-up from the percelen, `registreer-elders` a tender that ran in another system */
export const aanbestedingOvergangen: Overgangen<AanbestedingStatus, AanbestedingDaad> = [
  { van: 'concept', daad: 'start-marktconsultatie', naar: 'marktconsultatie' },
  { van: 'concept', daad: 'start-voorbereiding', naar: 'in-voorbereiding' },
  { van: 'marktconsultatie', daad: 'start-voorbereiding', naar: 'in-voorbereiding' },
  { van: 'in-voorbereiding', daad: 'publiceer', naar: 'gepubliceerd', vierogen: true },
  { van: 'gepubliceerd', daad: 'sluit', naar: 'inschrijving-gesloten' },
  { van: 'gepubliceerd', daad: 'rol-op', naar: 'afgerond', systeem: true },
  { van: 'inschrijving-gesloten', daad: 'rol-op', naar: 'beoordeling', systeem: true },
  { van: 'inschrijving-gesloten', daad: 'rol-op', naar: 'gunning', systeem: true },
  { van: 'inschrijving-gesloten', daad: 'rol-op', naar: 'afgerond', systeem: true },
  { van: 'beoordeling', daad: 'rol-op', naar: 'gunning', systeem: true },
  { van: 'beoordeling', daad: 'rol-op', naar: 'afgerond', systeem: true },
  { van: 'gunning', daad: 'rol-op', naar: 'beoordeling', systeem: true },
  { van: 'gunning', daad: 'rol-op', naar: 'afgerond', systeem: true },
  { van: 'concept', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'marktconsultatie', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'in-voorbereiding', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'gepubliceerd', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'inschrijving-gesloten', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'beoordeling', daad: 'trek-in', naar: 'ingetrokken', vierogen: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'gepubliceerd' },
  { van: 'concept', daad: 'registreer-elders', naar: 'inschrijving-gesloten' },
  { van: 'concept', daad: 'registreer-elders', naar: 'beoordeling' },
  { van: 'concept', daad: 'registreer-elders', naar: 'gunning' },
  { van: 'concept', daad: 'registreer-elders', naar: 'afgerond' },
];
export const mogelijkeDaden = (status: AanbestedingStatus) => dadenBij(aanbestedingOvergangen, status);

export const perceelStatus = {
  concept: { label: 'Concept', tone: 'neutraal' },
  open: { label: 'Open', tone: 'bezig' },
  'in-beoordeling': { label: 'In beoordeling', tone: 'bezig' },
  'voorlopig-gegund': { label: 'Voorlopig gegund', tone: 'bezig' },
  gegund: { label: 'Definitief gegund', tone: 'goed' },
  gecontracteerd: { label: 'Gecontracteerd', tone: 'goed' },
  uitgesteld: { label: 'Uitgesteld', tone: 'let-op' },
  'geen-inschrijvingen': { label: 'Geen inschrijvingen', tone: 'fout' },
  'niet-gegund': { label: 'Niet gegund', tone: 'fout' },
  opgeschaald: { label: 'Verder in een grotere regio', tone: 'neutraal' },
  ingetrokken: { label: 'Ingetrokken', tone: 'fout' },
} as const satisfies StatusTabel<string>;
export type PerceelStatus = keyof typeof perceelStatus;
export const perceelStatussen = Object.keys(perceelStatus) as PerceelStatus[];

export const perceelDaad = {
  publiceer: 'Publiceer',
  'registreer-resultaat': 'Leg het aantal inschrijvers vast',
  'neem-gunningsbeslissing': 'Leg de gunningsbeslissing vast',
  'gun-niet': 'Gun het perceel niet',
  'registreer-kort-geding': 'Leg een kort geding vast',
  'doe-kort-geding-af': 'Leg het einde van het kort geding vast',
  'herzie-beslissing': 'Herzie de gunningsbeslissing',
  'gun-definitief': 'Gun het perceel definitief',
  contracteer: 'Rond het contracteren af',
  'stel-uit': 'Stel het perceel uit',
  hervat: 'Hervat het perceel',
  'schaal-op': 'Ga verder in een grotere regio',
  'trek-in': 'Trek het perceel in',
  'registreer-elders': 'Leg vast wat elders gebeurde',
} as const;
export type PerceelDaad = keyof typeof perceelDaad;

/** @source domeinregels D.2; `schaal-op` after A1 of functies.md, `registreer-elders` as in D.1 */
export const perceelOvergangen: Overgangen<PerceelStatus, PerceelDaad> = [
  { van: 'concept', daad: 'publiceer', naar: 'open', systeem: true },
  { van: 'open', daad: 'registreer-resultaat', naar: 'in-beoordeling' },
  { van: 'open', daad: 'registreer-resultaat', naar: 'geen-inschrijvingen' },
  { van: 'in-beoordeling', daad: 'neem-gunningsbeslissing', naar: 'voorlopig-gegund' },
  { van: 'in-beoordeling', daad: 'gun-niet', naar: 'niet-gegund' },
  { van: 'voorlopig-gegund', daad: 'gun-definitief', naar: 'gegund' },
  { van: 'voorlopig-gegund', daad: 'registreer-kort-geding', naar: 'voorlopig-gegund' },
  { van: 'voorlopig-gegund', daad: 'doe-kort-geding-af', naar: 'voorlopig-gegund' },
  { van: 'voorlopig-gegund', daad: 'herzie-beslissing', naar: 'in-beoordeling' },
  { van: 'gegund', daad: 'contracteer', naar: 'gecontracteerd' },
  { van: 'concept', daad: 'stel-uit', naar: 'uitgesteld' },
  { van: 'uitgesteld', daad: 'hervat', naar: 'concept' },
  { van: 'concept', daad: 'schaal-op', naar: 'opgeschaald' },
  { van: 'uitgesteld', daad: 'schaal-op', naar: 'opgeschaald' },
  { van: 'open', daad: 'schaal-op', naar: 'opgeschaald' },
  { van: 'geen-inschrijvingen', daad: 'schaal-op', naar: 'opgeschaald' },
  { van: 'niet-gegund', daad: 'schaal-op', naar: 'opgeschaald' },
  { van: 'concept', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'uitgesteld', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'open', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'in-beoordeling', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'voorlopig-gegund', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'gegund', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'concept', daad: 'registreer-elders', naar: 'open', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'in-beoordeling', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'voorlopig-gegund', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'gegund', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'geen-inschrijvingen', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'niet-gegund', systeem: true },
  { van: 'concept', daad: 'registreer-elders', naar: 'ingetrokken', systeem: true },
];
export const mogelijkePerceelDaden = (status: PerceelStatus) => dadenBij(perceelOvergangen, status);

/** No work left on the perceel. `uitgesteld` is not one of them: somebody still has to decide. */
export const perceelEindstatussen: ReadonlySet<PerceelStatus> = new Set([
  'gecontracteerd',
  'geen-inschrijvingen',
  'niet-gegund',
  'opgeschaald',
  'ingetrokken',
]);

export const leerrouteNamen = { b1: 'B1-route', z: 'Z-route', onderwijs: 'Onderwijsroute' } as const;
export type Leerroute = keyof typeof leerrouteNamen;
export const leerroutes = Object.keys(leerrouteNamen) as Leerroute[];

/** `leerroutes`: one perceel for B1, Z and Onderwijsroute together (T7, AMRD). */
export const perceelTypeNamen = {
  'b1-z': 'B1-route en Z-route',
  onderwijsroute: 'Onderwijsroute',
  leerroutes: 'Alle leerroutes',
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
  map: 'MAP',
  overig: 'Overig',
} as const;
export type PerceelType = keyof typeof perceelTypeNamen;
export const perceelTypen = Object.keys(perceelTypeNamen) as PerceelType[];

const eisPerType: Readonly<Record<PerceelType, readonly KeurmerkSoort[]>> = {
  'b1-z': ['blik-op-werk'],
  onderwijsroute: ['diploma-erkenning'],
  leerroutes: ['blik-op-werk', 'diploma-erkenning'],
  'maatschappelijke-begeleiding': [],
  map: [],
  overig: [],
};
const eisPerLeerroute: Readonly<Record<Leerroute, KeurmerkSoort>> = {
  b1: 'blik-op-werk',
  z: 'blik-op-werk',
  onderwijs: 'diploma-erkenning',
};

/** Which keurmerk each leerroute asks; the leerroutes of a perceel decide. */
export const keurmerkeisenVanLeerroutes = (routes: readonly Leerroute[]): KeurmerkSoort[] => [
  ...new Set(routes.map((route) => eisPerLeerroute[route])),
];

/**
 * What a party that delivers on the perceel must hold: blik-op-werk for B1 and Z, diploma-erkenning for the
 * Onderwijsroute, nothing for maatschappelijke begeleiding and MAP. The leerroutes decide; without them the type does.
 * @source Wet inburgering 2021 art. 8 and 16 lid 3
 */
export const keurmerkeisen = (perceel: {
  type: PerceelType;
  leerroutes: readonly Leerroute[];
}): readonly KeurmerkSoort[] =>
  perceel.leerroutes.length > 0 ? keurmerkeisenVanLeerroutes(perceel.leerroutes) : eisPerType[perceel.type];
