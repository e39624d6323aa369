import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { getalOp } from '~/platform/settings.server';
import {
  listNietGestart,
  listVoorgesteld,
  listWachtend,
  listZonderAanbieder,
  telToewijzingen,
} from './queries-overzicht.server';
import { listEvenwicht } from './queries-verdeling.server';

/** Of each list so many rows on the page; a link leads to all of them. */
const getoond = 20;

/** What the allocation waits for. An aanbieder sees what is asked of him. */
export async function toewijzingOverzicht(actor: Actor, vandaag: Dag) {
  const eigen = actor.scope.soort === 'aanbieder';
  const [aantallen, wachtend, nietGestart, gemeente] = await Promise.all([
    telToewijzingen(actor, vandaag),
    listWachtend(actor).limit(getoond),
    listNietGestart(actor).limit(getoond),
    eigen ? null : vanGemeente(actor, vandaag),
  ]);
  return {
    eigen,
    vandaag,
    aantallen,
    wachtend: wachtend.map(kort),
    nietGestart: nietGestart.map(kort),
    gemeente,
    magTrajecten: actor.permissions.has('traject:lezen'),
  };
}
export type Overzicht = Awaited<ReturnType<typeof toewijzingOverzicht>>;

const kort = ({
  contractStatus: _,
  voorgesteldDatum: __,
  contract: ___,
  ...rij
}: Awaited<ReturnType<typeof listWachtend>>[number]) => ({ ...rij, startDatum: null });

async function vanGemeente(actor: Actor, vandaag: Dag) {
  const [zonder, voorgesteld, evenwicht, grensProcent] = await Promise.all([
    listZonderAanbieder(actor, getoond),
    listVoorgesteld(actor).limit(getoond),
    listEvenwicht(actor),
    getalOp('toewijzing.scheefheid-procent', vandaag),
  ]);
  return { zonder, voorgesteld: voorgesteld.map(kort), evenwicht, grensProcent };
}
