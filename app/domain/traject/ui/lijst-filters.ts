import type { LijstFilter } from '~/ui/list-page';
import { leerrouteNamen } from '../../aanbesteding/status';
import { doelgroepNamen, trajectStatus } from '../status';

type Keuze = { waarde: string; label: string };
const alsKeuzes = (namen: Readonly<Record<string, string>>): Keuze[] =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const statussen = Object.entries(trajectStatus).map(([waarde, { label }]) => ({ waarde, label }));

/** The filters above the list; a gemeente is asked only of who has more than one. */
export const lijstFilters = (keuzes: { gemeenten: Keuze[]; aanbieders: Keuze[] }): LijstFilter[] =>
  [
    { naam: 'gemeente', label: 'Gemeente', opties: keuzes.gemeenten.length > 1 ? keuzes.gemeenten : [] },
    { naam: 'doelgroep', label: 'Doelgroep', opties: alsKeuzes(doelgroepNamen) },
    {
      naam: 'leerroute',
      label: 'Leerroute',
      opties: [...alsKeuzes(leerrouteNamen), { waarde: 'geen', label: 'Nog geen leerroute' }],
    },
    { naam: 'status', label: 'Status', opties: statussen },
    {
      naam: 'aanbieder',
      label: 'Aanbieder',
      opties: [{ waarde: 'zonder', label: 'Zonder aanbieder' }, ...keuzes.aanbieders],
    },
  ].filter(({ opties }) => opties.length > 0);
