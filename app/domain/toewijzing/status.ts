import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';
import { leerrouteNamen } from '../aanbesteding/status';

/** Plain data about toewijzingen, fit for the browser. */

export const toewijzingStatus = {
  voorgesteld: { label: 'Voorgesteld', tone: 'neutraal' },
  toegewezen: { label: 'Wacht op antwoord', tone: 'bezig' },
  geaccepteerd: { label: 'Geaccepteerd', tone: 'bezig' },
  gestart: { label: 'Gestart', tone: 'goed' },
  onderbroken: { label: 'Onderbroken', tone: 'let-op' },
  afgerond: { label: 'Afgerond', tone: 'goed' },
  'tussentijds-beeindigd': { label: 'Tussentijds beëindigd', tone: 'neutraal' },
  overgedragen: { label: 'Overgedragen', tone: 'neutraal' },
  geweigerd: { label: 'Geweigerd', tone: 'fout' },
  geannuleerd: { label: 'Geannuleerd', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type ToewijzingStatus = keyof typeof toewijzingStatus;
export const toewijzingStatussen = Object.keys(toewijzingStatus) as ToewijzingStatus[];

export const toewijzingDaad = {
  'wijs-toe': 'Wijs toe',
  accepteer: 'Neem de deelnemer aan',
  weiger: 'Weiger de deelnemer',
  start: 'Leg de start vast',
  onderbreek: 'Onderbreek',
  hervat: 'Hervat',
  'rond-af': 'Rond af',
  beeindig: 'Beëindig eerder',
  'draag-over': 'Draag over aan een andere aanbieder',
  annuleer: 'Annuleer de toewijzing',
} as const;
export type ToewijzingDaad = keyof typeof toewijzingDaad;

/** @source domeinregels D.5; `annuleer` until the first lesson, `hervat` back from an interruption */
export const toewijzingOvergangen: Overgangen<ToewijzingStatus, ToewijzingDaad> = [
  { van: 'voorgesteld', daad: 'wijs-toe', naar: 'toegewezen' },
  { van: 'voorgesteld', daad: 'annuleer', naar: 'geannuleerd' },
  { van: 'toegewezen', daad: 'accepteer', naar: 'geaccepteerd' },
  { van: 'toegewezen', daad: 'weiger', naar: 'geweigerd' },
  { van: 'toegewezen', daad: 'annuleer', naar: 'geannuleerd' },
  { van: 'geaccepteerd', daad: 'start', naar: 'gestart' },
  { van: 'geaccepteerd', daad: 'annuleer', naar: 'geannuleerd' },
  { van: 'gestart', daad: 'onderbreek', naar: 'onderbroken' },
  { van: 'gestart', daad: 'rond-af', naar: 'afgerond' },
  { van: 'gestart', daad: 'beeindig', naar: 'tussentijds-beeindigd' },
  { van: 'gestart', daad: 'draag-over', naar: 'overgedragen' },
  { van: 'onderbroken', daad: 'hervat', naar: 'gestart' },
  { van: 'onderbroken', daad: 'rond-af', naar: 'afgerond' },
  { van: 'onderbroken', daad: 'beeindig', naar: 'tussentijds-beeindigd' },
  { van: 'onderbroken', daad: 'draag-over', naar: 'overgedragen' },
];

/** The aanbieder answers and says when it began; everything else the gemeente decides. */
const antwoorden: ReadonlySet<ToewijzingDaad> = new Set(['accepteer', 'weiger']);
export const dadenVanGemeente = (status: ToewijzingStatus): ToewijzingDaad[] =>
  dadenBij(toewijzingOvergangen, status).filter((daad) => !antwoorden.has(daad));
export const dadenVanAanbieder = (status: ToewijzingStatus): ToewijzingDaad[] =>
  dadenBij(toewijzingOvergangen, status).filter((daad) => antwoorden.has(daad) || daad === 'start');

/** Under way: at most one of these per traject and kind. */
export const levendeStatussen = ['voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken'] as const;
export const isLevend = (status: string): boolean => (levendeStatussen as readonly string[]).includes(status);

/** What is allocated: one leerroute, or maatschappelijke begeleiding. */
export const dienstNamen = {
  ...leerrouteNamen,
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
} as const;
export type Dienst = keyof typeof dienstNamen;
export const diensten = Object.keys(dienstNamen) as Dienst[];

export const toewijzingSoortNamen = {
  leerroute: 'Leerroute',
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
} as const;
export type ToewijzingSoort = keyof typeof toewijzingSoortNamen;

export const resultaatNamen = {
  diploma: 'Diploma',
  certificaat: 'Certificaat',
  'route-behaald': 'Route behaald',
} as const;
export type Resultaat = keyof typeof resultaatNamen;
