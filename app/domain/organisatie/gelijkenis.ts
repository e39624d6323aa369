import { lijktOp } from '../aanbieder/rules';
import { type OrganisatieSoort, organisatieSoortNamen } from './soort';

export type BestaandeNaam = {
  readonly id: string;
  readonly soort: OrganisatieSoort;
  /** Current name, earlier names and aliases. */
  readonly namen: readonly string[];
};

/**
 * One sentence per organisation that may be the same as the one being named. Within a kind every likeness counts;
 * between kinds only the same name does, because regio Alkmaar is not the gemeente Alkmaar.
 */
export function gelijkenissen(naam: string, soort: OrganisatieSoort, bestaande: readonly BestaandeNaam[]): string[] {
  const nieuw = { kvkNummer: null, namen: [naam] };
  return bestaande.flatMap((ander) => {
    const gelijkenis = lijktOp(nieuw, { kvkNummer: null, namen: ander.namen });
    if (!gelijkenis || (gelijkenis.sterkte === 'let-op' && ander.soort !== soort)) return [];
    return [`${ander.namen[0]} (${organisatieSoortNamen[ander.soort]}): ${gelijkenis.reden}`];
  });
}
