import type { z } from 'zod';
import type { Uitkomst, Wie } from './commands.server';
import { beeindig, rondAf, trekIn, wijsAf } from './commands-einde.server';
import { legAanbodVast, legAkkoordVast, start, teken } from './commands-verloop.server';
import type { DaadDeel, daadForms } from './form';

type Ingevuld = { [D in DaadDeel]: z.output<(typeof daadForms)[D]> };
type Daden = { [D in DaadDeel]: (invoer: Wie & { id: string } & Ingevuld[D]) => Uitkomst };

/** Which command each act is, by the last part of its address, and what is said when it is done. */
const daden: Daden = {
  akkoord: legAkkoordVast,
  aanbod: legAanbodVast,
  ondertekening: teken,
  start,
  afronding: rondAf,
  beeindiging: beeindig,
  afwijzing: wijsAf,
  intrekking: trekIn,
};

export const gedaan: Readonly<Record<DaadDeel, string>> = {
  akkoord: 'Het akkoord van de gastheer is vastgelegd.',
  aanbod: 'Het aanbod is vastgelegd.',
  ondertekening: 'De ondertekening is vastgelegd.',
  start: 'De start is vastgelegd.',
  afronding: 'Het contract is afgerond.',
  beeindiging: 'Het contract is beëindigd.',
  afwijzing: 'De aanvraag is afgewezen.',
  intrekking: 'De aanvraag is ingetrokken.',
};

/** Runs the act that belongs to this part of the address, with what the form of the same name gave. */
export function doeDaad(deel: DaadDeel, ingevuld: Ingevuld[DaadDeel], wie: Wie & { id: string }): Uitkomst {
  const daad = daden[deel] as (invoer: typeof wie & Ingevuld[DaadDeel]) => Uitkomst;
  return daad({ ...ingevuld, ...wie });
}
