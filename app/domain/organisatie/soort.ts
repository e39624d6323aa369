/** Plain data about every kind of organisation, fit for the browser. */

export const organisatieSoortNamen = {
  gemeente: 'gemeente',
  samenwerkingsverband: 'samenwerkingsverband',
  aanbieder: 'aanbieder',
  combinatie: 'combinatie',
  inkoopbureau: 'inkoopbureau',
  portaal: 'portaal',
} as const;
export type OrganisatieSoort = keyof typeof organisatieSoortNamen;

/** Looks that the screens of an organisation can have. */
export const themaNamen = {
  westfriesland: 'Westfriesland',
  drenthe: 'Drenthe',
  noordholland: 'Noord-Holland',
} as const;
export type Thema = keyof typeof themaNamen;
export const themaOpties = Object.entries(themaNamen).map(([waarde, label]) => ({ waarde, label }));
