import type { z } from 'zod';
import { annuleer, type Uitkomst, wijsToe } from './commands.server';
import { beeindig, hervat, onderbreek, rondAf } from './commands-verloop.server';
import type { Bestaand, Wie } from './daad.server';
import type { DaadDeel, daadForms } from './form';

type Ingevuld = { [D in DaadDeel]: z.output<(typeof daadForms)[D]> };
type Daden = { [D in DaadDeel]: (invoer: Wie & { id: string } & Ingevuld[D]) => Uitkomst };

/** Which command each act of the gemeente is, by the last part of its address, and what is said when it is done. */
const daden: Daden = {
  toewijzen: (invoer: Bestaand) => wijsToe(invoer),
  annulering: annuleer,
  onderbreking: onderbreek,
  hervatting: hervat,
  afronding: rondAf,
  beeindiging: beeindig,
};

export const gedaan: Readonly<Record<DaadDeel, string>> = {
  toewijzen: 'De deelnemer is toegewezen. De aanbieder krijgt bericht.',
  annulering: 'De toewijzing is geannuleerd.',
  onderbreking: 'De onderbreking is vastgelegd.',
  hervatting: 'De deelnemer is weer begonnen.',
  afronding: 'De toewijzing is afgerond.',
  beeindiging: 'De toewijzing is beëindigd.',
};

/** Runs the act that belongs to this part of the address, with what the form of the same name gave. */
export function doeDaad(deel: DaadDeel, ingevuld: Ingevuld[DaadDeel], wie: Wie & { id: string }): Uitkomst {
  const daad = daden[deel] as (invoer: typeof wie & Ingevuld[DaadDeel]) => Uitkomst;
  return daad({ ...ingevuld, ...wie });
}
