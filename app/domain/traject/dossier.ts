import type { Dossier } from '../kpi/dossier';

/** A dossier as it is after an act, for the sums of the KPI's. */

type Toewijzing = Dossier['toewijzingen'][number];
type Verandering = {
  traject?: Partial<Dossier['traject']>;
  /** What changes in toewijzingen that are there, by id. */
  toewijzingen?: ReadonlyMap<string, Partial<Toewijzing>>;
  nieuw?: readonly Omit<Toewijzing, 'gevolgdMinuten' | 'resultaat' | 'eindDatum' | 'startDatum'>[];
  feiten?: Dossier['feiten'];
};

export const veranderd = (dossier: Dossier, { traject, toewijzingen, nieuw = [], feiten }: Verandering): Dossier => ({
  ...dossier,
  traject: { ...dossier.traject, ...traject },
  feiten: feiten ?? dossier.feiten,
  toewijzingen: [
    ...dossier.toewijzingen.map((rij) => ({ ...rij, ...toewijzingen?.get(rij.id) })),
    ...nieuw.map((rij) => ({ ...rij, startDatum: null, eindDatum: null, resultaat: null, gevolgdMinuten: 0 })),
  ],
});

/** The dossier of a traject that was recorded just now. */
export const nieuwDossier = (traject: Dossier['traject']): Dossier => ({ traject, feiten: [], toewijzingen: [] });
