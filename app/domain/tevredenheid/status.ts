/** Plain data about measured satisfaction, fit for the browser. */

export const dienstNamen = {
  taal: 'Taallessen',
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
  map: 'MAP',
  gemeente: 'Dienstverlening van de gemeente',
  organisatie: 'Organisatie als geheel',
} as const;
export type TevredenheidDienst = keyof typeof dienstNamen;
export const diensten = Object.keys(dienstNamen) as TevredenheidDienst[];
export const dienstOpties = Object.entries(dienstNamen).map(([waarde, label]) => ({ waarde, label }));
