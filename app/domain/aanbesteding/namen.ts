import type { PlanningSoort } from './termijnen';

/** Dutch names of the parts of a tender: plain data, fit for the browser. */

export const planningNamen: Readonly<Record<PlanningSoort, string>> = {
  marktconsultatie: 'Marktconsultatie',
  voorbereiding: 'Voorbereiding',
  publicatie: 'Publicatie',
  vragen: 'Vragen stellen',
  'nota-van-inlichtingen': 'Nota van inlichtingen',
  inschrijven: 'Inschrijven',
  beoordelen: 'Beoordelen',
  gunningsbeslissing: 'Gunningsbeslissing',
  'opschortende-termijn': 'Opschortende termijn',
  contracteren: 'Contracten tekenen',
  start: 'Start uitvoering',
};
/** In the order of the work. */
export const planningSoorten = Object.keys(planningNamen) as PlanningSoort[];

export const documentNamen = {
  vragenlijst: 'Vragenlijst marktconsultatie',
  leidraad: 'Aanbestedingsleidraad',
  'programma-van-eisen': 'Programma van eisen',
  overeenkomst: 'Conceptovereenkomst',
  'nota-van-inlichtingen': 'Nota van inlichtingen',
  gunning: 'Gunningsbericht',
  overig: 'Ander document',
} as const;
export type DocumentSoort = keyof typeof documentNamen;
export const documentSoorten = Object.keys(documentNamen) as DocumentSoort[];

/** What two people do together, as the object of a sentence. */
export const akkoordNamen = { publiceer: 'publicatie', 'trek-in': 'intrekking' } as const;
export type AkkoordDaad = keyof typeof akkoordNamen;
