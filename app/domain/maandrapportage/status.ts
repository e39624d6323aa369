import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about maandrapportages, fit for the browser. */

export const rapportageStatus = {
  open: { label: 'Nog in te vullen', tone: 'let-op' },
  concept: { label: 'Nog in te dienen', tone: 'let-op' },
  ingediend: { label: 'Ingediend', tone: 'bezig' },
  teruggestuurd: { label: 'Teruggestuurd', tone: 'fout' },
  goedgekeurd: { label: 'Goedgekeurd', tone: 'goed' },
  vervangen: { label: 'Vervangen door een correctie', tone: 'neutraal' },
  ingetrokken: { label: 'Correctie ingetrokken', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type RapportageStatus = keyof typeof rapportageStatus;
export const rapportageStatussen = Object.keys(rapportageStatus) as RapportageStatus[];

export const rapportageDaad = {
  vul: 'Vul de rapportage in',
  'dien-in': 'Dien de rapportage in',
  'stuur-terug': 'Stuur de rapportage terug',
  'keur-goed': 'Keur de rapportage goed',
  corrigeer: 'Start een correctie',
  'trek-in': 'Trek de correctie in',
  vervang: 'Een correctie is goedgekeurd',
} as const;
export type RapportageDaad = keyof typeof rapportageDaad;

/**
 * `vul` keeps a report that was sent back as it is; `corrigeer` leaves the approved version as it is and makes the
 * next one, which begins as a concept; `trek-in` takes that back while nobody began with it.
 * @source domeinregels D.6
 */
export const rapportageOvergangen: Overgangen<RapportageStatus, RapportageDaad> = [
  { van: 'open', daad: 'vul', naar: 'concept' },
  { van: 'open', daad: 'dien-in', naar: 'ingediend' },
  { van: 'concept', daad: 'vul', naar: 'concept' },
  { van: 'concept', daad: 'dien-in', naar: 'ingediend' },
  { van: 'teruggestuurd', daad: 'vul', naar: 'teruggestuurd' },
  { van: 'teruggestuurd', daad: 'dien-in', naar: 'ingediend' },
  { van: 'ingediend', daad: 'stuur-terug', naar: 'teruggestuurd' },
  { van: 'ingediend', daad: 'keur-goed', naar: 'goedgekeurd' },
  { van: 'goedgekeurd', daad: 'corrigeer', naar: 'goedgekeurd' },
  { van: 'concept', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'goedgekeurd', daad: 'vervang', naar: 'vervangen', systeem: true },
];
export const mogelijkeRapportageDaden = (status: RapportageStatus) => dadenBij(rapportageOvergangen, status);

/** History: another version holds, or took its place. */
export const vervallen: readonly RapportageStatus[] = ['vervangen', 'ingetrokken'];

/** The aanbieder is at it: its lines may change. */
export const bijAanbieder: readonly RapportageStatus[] = rapportageStatussen.filter((status) =>
  mogelijkeRapportageDaden(status).includes('vul'),
);
export const isBijAanbieder = (status: RapportageStatus): boolean => bijAanbieder.includes(status);

export const taalniveauNamen = { a0: 'A0', a1: 'A1', a2: 'A2', b1: 'B1', b2: 'B2' } as const;
export type Taalniveau = keyof typeof taalniveauNamen;
/** From low to high. */
export const taalniveaus = Object.keys(taalniveauNamen) as Taalniveau[];

export const werkSoortNamen = {
  'werk-orientatie': 'Oriëntatie op werk of stage',
  werkstage: 'Werkstage',
  vrijwilligerswerk: 'Vrijwilligerswerk',
  'betaalde-baan': 'Betaalde baan',
} as const;
