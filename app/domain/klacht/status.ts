import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about complaints, fit for the browser. */

export const klachtStatus = {
  ontvangen: { label: 'Ontvangen', tone: 'let-op' },
  'ontvangst-bevestigd': { label: 'Ontvangst bevestigd', tone: 'bezig' },
  'in-behandeling': { label: 'In behandeling', tone: 'bezig' },
  verdaagd: { label: 'Verdaagd', tone: 'let-op' },
  afgehandeld: { label: 'Afgehandeld', tone: 'goed' },
  gesloten: { label: 'Gesloten', tone: 'neutraal' },
  ingetrokken: { label: 'Ingetrokken', tone: 'neutraal' },
  'buiten-behandeling': { label: 'Buiten behandeling', tone: 'neutraal' },
  doorgezonden: { label: 'Doorgezonden', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type KlachtStatus = keyof typeof klachtStatus;
/** Left out of the figures for the raad: nobody judged them, and nobody will. */
export const teltNietMee = ['ingetrokken', 'doorgezonden'] as const satisfies readonly KlachtStatus[];
export const klachtStatussen = Object.keys(klachtStatus) as KlachtStatus[];

export const klachtDaad = {
  bevestig: 'Bevestig de ontvangst',
  'neem-in-behandeling': 'Neem de klacht in behandeling',
  'handel-af': 'Handel de klacht af',
  verdaag: 'Verdaag de afhandeling',
  'leg-instemming-vast': 'Leg instemming met uitstel vast',
  'wissel-behandelaar': 'Wijs een andere behandelaar aan',
  sluit: 'Sluit de klacht',
  'trek-in': 'Ingetrokken of opgelost',
  'zend-door': 'Zend de klacht door',
  'laat-buiten-behandeling': 'Laat de klacht buiten behandeling',
} as const;
export type KlachtDaad = keyof typeof klachtDaad;

/** The last part of the address of the page of each act. */
export const deelVanDaad = {
  bevestig: 'bevestiging',
  'neem-in-behandeling': 'behandeling',
  'handel-af': 'afhandeling',
  verdaag: 'verdaging',
  'leg-instemming-vast': 'instemming',
  'wissel-behandelaar': 'behandelaar',
  sluit: 'sluiting',
  'trek-in': 'intrekking',
  'zend-door': 'doorzending',
  'laat-buiten-behandeling': 'buiten-behandeling',
} as const satisfies Record<KlachtDaad, string>;

export const daadVanDeel = (deel: string | undefined): KlachtDaad | undefined =>
  (Object.keys(deelVanDaad) as KlachtDaad[]).find((daad) => deelVanDaad[daad] === deel);

/** Handling has not ended: the term runs. */
const lopend = ['ontvangen', 'ontvangst-bevestigd', 'in-behandeling', 'verdaagd'] as const;
export const isLopend = (status: KlachtStatus): boolean => lopend.some((loopt) => loopt === status);

/** @source domeinregels D.7; another behandelaar is ours: people change jobs within ten weeks */
export const klachtOvergangen: Overgangen<KlachtStatus, KlachtDaad> = [
  { van: 'ontvangen', daad: 'bevestig', naar: 'ontvangst-bevestigd' },
  { van: 'ontvangst-bevestigd', daad: 'neem-in-behandeling', naar: 'in-behandeling' },
  { van: 'in-behandeling', daad: 'handel-af', naar: 'afgehandeld' },
  { van: 'verdaagd', daad: 'handel-af', naar: 'afgehandeld' },
  { van: 'in-behandeling', daad: 'verdaag', naar: 'verdaagd' },
  { van: 'in-behandeling', daad: 'leg-instemming-vast', naar: 'in-behandeling' },
  { van: 'verdaagd', daad: 'leg-instemming-vast', naar: 'verdaagd' },
  { van: 'in-behandeling', daad: 'wissel-behandelaar', naar: 'in-behandeling' },
  { van: 'verdaagd', daad: 'wissel-behandelaar', naar: 'verdaagd' },
  { van: 'afgehandeld', daad: 'sluit', naar: 'gesloten' },
  ...lopend.map((van) => ({ van, daad: 'trek-in', naar: 'ingetrokken' }) as const),
  { van: 'ontvangen', daad: 'zend-door', naar: 'doorgezonden' },
  { van: 'ontvangst-bevestigd', daad: 'zend-door', naar: 'doorgezonden' },
  { van: 'in-behandeling', daad: 'zend-door', naar: 'doorgezonden' },
  { van: 'ontvangen', daad: 'laat-buiten-behandeling', naar: 'buiten-behandeling' },
  { van: 'ontvangst-bevestigd', daad: 'laat-buiten-behandeling', naar: 'buiten-behandeling' },
  { van: 'in-behandeling', daad: 'laat-buiten-behandeling', naar: 'buiten-behandeling' },
];
export const mogelijkeKlachtDaden = (status: KlachtStatus) => dadenBij(klachtOvergangen, status);

export const oordeelNamen = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'geen-oordeel': 'Geen oordeel',
} as const;
export type KlachtOordeel = keyof typeof oordeelNamen;

/** Whose rules the handling follows. */
export const spoorNamen = {
  aanbieder: 'Aanbieder (eigen klachtenreglement)',
  'gemeente-awb': 'Gemeente (Awb hoofdstuk 9)',
  beide: 'Aanbieder en gemeente',
} as const;
export type KlachtSpoor = keyof typeof spoorNamen;

export const categorieNamen = {
  bejegening: 'Bejegening',
  onderwijs: 'Onderwijs',
  'rooster-en-locatie': 'Rooster en locatie',
  begeleiding: 'Begeleiding',
  informatie: 'Informatie',
  overig: 'Overig',
} as const;
export type KlachtCategorie = keyof typeof categorieNamen;

export const intrekgrondNamen = {
  ingetrokken: 'De klager heeft de klacht ingetrokken',
  'naar-tevredenheid': 'De klacht is naar tevredenheid van de klager opgelost',
} as const;
export type KlachtIntrekgrond = keyof typeof intrekgrondNamen;

/** In the filter on whom it is about: the gemeente itself. */
export const zonderAanbieder = 'geen';

/** What the list can be filtered by beside the statuses themselves. */
export const standNamen = {
  lopend: 'Alle lopende',
  meegeteld: 'Telt mee in de voortgangsrapportage',
  'te-laat': 'Te laat',
  'op-tijd': 'Op tijd afgehandeld',
  'niet-op-tijd': 'Niet op tijd afgehandeld',
} as const;

export const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
