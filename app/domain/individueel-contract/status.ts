import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about individual contracts under a meelifregeling, fit for the browser. */

export const individueelStatus = {
  aangevraagd: { label: 'Aangevraagd', tone: 'bezig' },
  'akkoord-host': { label: 'Akkoord van de gastheer', tone: 'bezig' },
  aangeboden: { label: 'Aangeboden', tone: 'bezig' },
  getekend: { label: 'Getekend', tone: 'goed' },
  lopend: { label: 'Loopt', tone: 'goed' },
  afgerond: { label: 'Afgerond', tone: 'goed' },
  beeindigd: { label: 'Beëindigd', tone: 'neutraal' },
  afgewezen: { label: 'Afgewezen', tone: 'fout' },
  ingetrokken: { label: 'Ingetrokken', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type IndividueelStatus = keyof typeof individueelStatus;
export const individueelStatussen = Object.keys(individueelStatus) as IndividueelStatus[];

export const individueelDaad = {
  akkoord: 'Leg het akkoord van de gastheer vast',
  'bied-aan': 'Leg het aanbod vast',
  teken: 'Leg de ondertekening vast',
  start: 'Leg de start vast',
  'rond-af': 'Rond af',
  beeindig: 'Beëindig eerder',
  'wijs-af': 'Wijs de aanvraag af',
  'trek-in': 'Trek de aanvraag in',
} as const;
export type IndividueelDaad = keyof typeof individueelDaad;

/** @source domeinregels D.9; the host's agreement is asked where the arrangement wants it, so an offer may follow without it */
export const individueelOvergangen: Overgangen<IndividueelStatus, IndividueelDaad> = [
  { van: 'aangevraagd', daad: 'akkoord', naar: 'akkoord-host' },
  { van: 'aangevraagd', daad: 'bied-aan', naar: 'aangeboden' },
  { van: 'aangevraagd', daad: 'wijs-af', naar: 'afgewezen' },
  { van: 'aangevraagd', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'akkoord-host', daad: 'bied-aan', naar: 'aangeboden' },
  { van: 'akkoord-host', daad: 'wijs-af', naar: 'afgewezen' },
  { van: 'akkoord-host', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'aangeboden', daad: 'teken', naar: 'getekend' },
  { van: 'aangeboden', daad: 'wijs-af', naar: 'afgewezen' },
  { van: 'aangeboden', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'getekend', daad: 'start', naar: 'lopend' },
  { van: 'getekend', daad: 'beeindig', naar: 'beeindigd' },
  { van: 'lopend', daad: 'rond-af', naar: 'afgerond' },
  { van: 'lopend', daad: 'beeindig', naar: 'beeindigd' },
];
export const mogelijkeIndividueleDaden = (status: IndividueelStatus) => dadenBij(individueelOvergangen, status);

/** Counts in the sum of a gemeente with an institution: all but what never came to be. */
export const teltNietMee: readonly IndividueelStatus[] = ['afgewezen', 'ingetrokken'];
