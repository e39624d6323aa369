/** For what gemeenten work together, in the order of the columns; plain data, fit for the browser. */
export const doelNamen = {
  'b1-z': 'B1-route en Z-route',
  onderwijsroute: 'Onderwijsroute',
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
  map: 'MAP',
  algemeen: 'Algemeen',
} as const;
export type Doel = keyof typeof doelNamen;
export const doelen = Object.keys(doelNamen) as [Doel, ...Doel[]];
export const doelOpties = doelen.map((doel) => ({ waarde: doel, label: doelNamen[doel] }));
