import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about meelifregelingen, fit for the browser. */

export const meelifStatus = {
  concept: { label: 'Concept', tone: 'neutraal' },
  actief: { label: 'Actief', tone: 'goed' },
  gesloten: { label: 'Gesloten', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type MeelifStatus = keyof typeof meelifStatus;
export const meelifStatussen = Object.keys(meelifStatus) as MeelifStatus[];

export const meelifDaad = { activeer: 'Stel de regeling open', sluit: 'Sluit de regeling' } as const;
export type MeelifDaad = keyof typeof meelifDaad;

/** @source domeinregels D.9 */
export const meelifOvergangen: Overgangen<MeelifStatus, MeelifDaad> = [
  { van: 'concept', daad: 'activeer', naar: 'actief' },
  { van: 'actief', daad: 'sluit', naar: 'gesloten' },
];
export const mogelijkeMeelifDaden = (status: MeelifStatus) => dadenBij(meelifOvergangen, status);

/** Why meeliften needs a contract per person. */
export const meelifRechtsgrond = {
  tekst:
    'Een raamovereenkomst geldt alleen voor de aanbestedende diensten die in de aankondiging zijn genoemd. Een gemeente die er niet in staat, kan er later niet bij komen. Meeliften gaat daarom met een eigen, individueel contract per inburgeraar.',
  bron: 'Aanbestedingswet 2012 art. 2.140 lid 1',
} as const;
