import { dadenBij, isEindstatus, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about contracts, fit for the browser. */

export const contractStatus = {
  concept: { label: 'Concept', tone: 'neutraal' },
  'ter-ondertekening': { label: 'Ter ondertekening', tone: 'bezig' },
  actief: { label: 'Actief', tone: 'goed' },
  'onder-verbeterplan': { label: 'Onder verbeterplan', tone: 'let-op' },
  opgeschort: { label: 'Opgeschort', tone: 'fout' },
  beeindigd: { label: 'Beëindigd', tone: 'neutraal' },
  verlopen: { label: 'Verlopen', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type ContractStatus = keyof typeof contractStatus;
export const contractStatussen = Object.keys(contractStatus) as ContractStatus[];

export const contractDaad = {
  'bied-aan': 'Bied het contract aan',
  'neem-terug': 'Neem het aanbod terug',
  onderteken: 'Leg een ondertekening vast',
  activeer: 'Activeer het contract',
  verleng: 'Verleng het contract',
  wijzig: 'Wijzig het contract',
  'start-verbeterplan': 'Start een verbeterplan',
  herstel: 'Sluit het verbeterplan af',
  'schort-op': 'Schort het contract op',
  'hef-op': 'Hef de opschorting op',
  beeindig: 'Beëindig het contract',
  verloop: 'Einddatum bereikt',
} as const;
export type ContractDaad = keyof typeof contractDaad;

/** @source domeinregels D.4; `neem-terug` is ours: an offer that nobody signed can go back to concept */
export const contractOvergangen: Overgangen<ContractStatus, ContractDaad> = [
  { van: 'concept', daad: 'bied-aan', naar: 'ter-ondertekening' },
  { van: 'ter-ondertekening', daad: 'onderteken', naar: 'ter-ondertekening' },
  { van: 'ter-ondertekening', daad: 'activeer', naar: 'actief' },
  { van: 'ter-ondertekening', daad: 'neem-terug', naar: 'concept' },
  { van: 'actief', daad: 'verleng', naar: 'actief' },
  { van: 'actief', daad: 'wijzig', naar: 'actief' },
  { van: 'actief', daad: 'start-verbeterplan', naar: 'onder-verbeterplan' },
  { van: 'onder-verbeterplan', daad: 'herstel', naar: 'actief' },
  { van: 'actief', daad: 'schort-op', naar: 'opgeschort' },
  { van: 'onder-verbeterplan', daad: 'schort-op', naar: 'opgeschort' },
  { van: 'opgeschort', daad: 'hef-op', naar: 'actief' },
  { van: 'opgeschort', daad: 'hef-op', naar: 'onder-verbeterplan' },
  { van: 'actief', daad: 'beeindig', naar: 'beeindigd' },
  { van: 'onder-verbeterplan', daad: 'beeindig', naar: 'beeindigd' },
  { van: 'opgeschort', daad: 'beeindig', naar: 'beeindigd' },
  { van: 'actief', daad: 'verloop', naar: 'verlopen', systeem: true },
  { van: 'onder-verbeterplan', daad: 'verloop', naar: 'verlopen', systeem: true },
  { van: 'opgeschort', daad: 'verloop', naar: 'verlopen', systeem: true },
];
export const mogelijkeContractDaden = (status: ContractStatus) => dadenBij(contractOvergangen, status);

/** What a contract rests on; `overbrugging`: services started before the award, `voorloper`: from before the Wet inburgering 2021. */
export const contractGrondslagNamen = {
  gunning: 'Gunning na aanbesteding',
  overbrugging: 'Overbrugging',
  onderhands: 'Onderhands gegund',
  voorloper: 'Voorloper',
} as const;
export type ContractGrondslag = keyof typeof contractGrondslagNamen;

export const tariefEenheidNamen = {
  traject: 'per traject',
  uur: 'per uur',
  les: 'per les',
  maand: 'per maand',
  stuk: 'per stuk',
} as const;
export type TariefEenheid = keyof typeof tariefEenheidNamen;

/** What a document of a contract is. */
export const documentSoortNamen = {
  contract: 'Contract',
  bijlage: 'Bijlage',
  brief: 'Brief',
  bewijs: 'Bewijs',
} as const;
export type DocumentSoort = keyof typeof documentSoortNamen;

/** Nothing changes any more. */
export const isEinde = (status: ContractStatus): boolean => isEindstatus(contractOvergangen, status);
