import type { LijstFilter } from '~/ui/list-page';
import { leerrouteNamen, perceelTypeNamen } from '../../aanbesteding/status';
import { contractStatus } from '../status';

type Keuze = { waarde: string; label: string };
export type FilterKeuzes = Record<'gemeenten' | 'contractanten' | 'aanbestedingen' | 'percelen', Keuze[]>;

const alsKeuzes = (namen: Readonly<Record<string, string>>): Keuze[] =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const statussen = Object.entries(contractStatus).map(([waarde, { label }]) => ({ waarde, label }));
const termijnen = [
  ['30', '30 dagen'],
  ['90', '3 maanden'],
  ['180', '6 maanden'],
  ['365', '1 jaar'],
].map(([waarde = '', label = '']) => ({ waarde, label }));

/** The filters above the list; those with nothing to choose are left out. */
export const lijstFilters = (
  { gemeenten, contractanten, aanbestedingen, percelen }: FilterKeuzes,
  eigen: boolean,
): LijstFilter[] =>
  [
    { naam: 'gemeente', label: 'Gemeente', opties: gemeenten },
    { naam: 'contractant', label: eigen ? 'Namens' : 'Aanbieder', opties: contractanten },
    { naam: 'perceeltype', label: 'Soort perceel', opties: alsKeuzes(perceelTypeNamen) },
    { naam: 'leerroute', label: 'Leerroute', opties: alsKeuzes(leerrouteNamen) },
    { naam: 'status', label: 'Status', opties: statussen.filter(({ waarde }) => !eigen || waarde !== 'concept') },
    { naam: 'aanbesteding', label: 'Aanbesteding', opties: aanbestedingen },
    { naam: 'perceel', label: 'Perceel', opties: percelen },
    { naam: 'loopt-af', label: 'Loopt af binnen', opties: termijnen },
  ].filter(({ opties }) => opties.length > 0);
