import { seedId } from '../dsl';
import type { Waarden } from '../dsl/deel';

export type Instelling = Omit<Waarden<'instellingen'>, 'gewijzigdOp'> & { van: string };
type Eenheid = Instelling['eenheid'];
type Opties = { van?: string; tot?: string; nogNakijken?: boolean };

/** The first day that the portal can be asked about (the oldest source is of 2020); most rules are older. */
const begin = '2020-01-01';

/** One rule during one period. `nogNakijken`: the rule book says that the official text must still be read. */
export function regel(groep: string) {
  return (
    sleutel: string,
    naam: string,
    waarde: Instelling['waarde'],
    eenheid: Eenheid,
    bron: string,
    opties: Opties = {},
  ): Instelling => {
    const { van = begin, tot, nogNakijken = false } = opties;
    return {
      id: seedId(`instelling:${sleutel}:${van}`),
      sleutel,
      naam,
      groep,
      waarde,
      eenheid,
      van,
      tot,
      bron,
      nogNakijken,
    };
  };
}
