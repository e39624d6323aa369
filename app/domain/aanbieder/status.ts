/** Plain data about aanbieders, fit for the browser. */

export const aanbiederSoortNamen = {
  taal: 'Taalaanbieder',
  taalschakel: 'Taalschakelinstelling',
  maatschappelijk: 'Maatschappelijke begeleiding',
  'hoger-onderwijs': 'Hoger onderwijs',
  overig: 'Overig',
} as const;
export type AanbiederSoort = keyof typeof aanbiederSoortNamen;

/** Kinds of the list of parties: a combinatie stands beside the aanbieders. */
export const partijSoortNamen = { ...aanbiederSoortNamen, combinatie: 'Combinatie' } as const;
export type PartijSoort = keyof typeof partijSoortNamen;

/** "In combinatie met" in a source may mean either: `onbekend` is allowed (A.11 #11). */
export const combinantRolNamen = {
  combinant: 'Combinant',
  penvoerder: 'Penvoerder van de combinatie',
  hoofdaannemer: 'Hoofdaannemer',
  onderaannemer: 'Onderaannemer',
  onbekend: 'Onbekend',
} as const;
export type CombinantRol = keyof typeof combinantRolNamen;
