/** Whether a target of policy was met; plain data, fit for the browser. */
export const standTekst = {
  gehaald: 'Gehaald',
  'niet-gehaald': 'Niet gehaald',
  'niet-te-meten': 'Nog niet te meten',
  'geen-cijfer': 'Geen cijfer',
} as const;
export const standToon = {
  gehaald: 'goed',
  'niet-gehaald': 'fout',
  'niet-te-meten': 'neutraal',
  'geen-cijfer': 'neutraal',
} as const;

export type Doelstand = keyof typeof standTekst;
