/** Who opens a page; a `bezoeker` is not logged in. */
export const personas = {
  bezoeker: null,
  inkoper: 'inkoper@westfriesland.example',
  drenthe: 'inkoper@amrd.example',
  collega: 'collega@amrd.example',
  beoordelaar: 'beoordelaar@westfriesland.example',
  contractmanager: 'contractmanager@hoorn.example',
  regio: 'contractmanager@westfriesland.example',
  regie: 'regie@hoorn.example',
  aanbieder: 'aanbieder@fiolet.example',
  inova: 'aanbieder@inova.example',
  raad: 'raad@hoorn.example',
  beheer: 'beheer@portaal.example',
} as const;
export type Persona = keyof typeof personas;
export const iedereen = Object.keys(personas) as Persona[];

export type Bezoek = {
  als: Persona;
  /** What stands in the address: a record of the demonstration, or one of `standen.ts`. */
  params?: Readonly<Record<string, string>>;
  /** The query of the address. */
  zoek?: string;
  /** The right answer, when it is not 200. */
  status?: number;
};

/** A visit by a persona, with the record and the query of the address. */
export const als = (persona: Persona, params: Bezoek['params'] = {}, zoek?: string): Bezoek => ({
  als: persona,
  params,
  ...(zoek && { zoek }),
});
