import { listAanbestedingWerk } from '~/domain/aanbesteding/werk.server';
import { listContractWerk } from '~/domain/contract/werk.server';
import { listGunningWerk } from '~/domain/gunning/werk.server';
import { listIndividueelWerk } from '~/domain/individueel-contract/werk.server';
import { listKeurmerkWerk } from '~/domain/keurmerk/werk.server';
import { listKlachtWerk } from '~/domain/klacht/werk.server';
import { listRapportageWerk } from '~/domain/maandrapportage/werk.server';
import { listMeelifWerk } from '~/domain/meelifregeling/werk.server';
import { listToewijzingWerk } from '~/domain/toewijzing/werk.server';
import { listVerantwoordingWerk } from '~/domain/verantwoording/werk.server';
import type { Actor } from '~/platform/actor.server';
import type { Werk } from '~/platform/werk';

/** Each noun tells its own work, with its own scope; whoever has nothing to do there gets nothing. */
const werkbronnen: ((actor: Actor, vandaag: string) => Promise<Werk[]>)[] = [
  listAanbestedingWerk,
  listGunningWerk,
  listContractWerk,
  listKeurmerkWerk,
  listMeelifWerk,
  listKlachtWerk,
  listRapportageWerk,
  listToewijzingWerk,
  listIndividueelWerk,
  listVerantwoordingWerk,
];

/** Everything that waits for this person, the most urgent first. Derived from state: nothing falls off until it is dealt with. */
export async function listWerk(actor: Actor, vandaag: string): Promise<Werk[]> {
  const alles = await Promise.all(werkbronnen.map((lees) => lees(actor, vandaag)));
  return alles.flat().sort((a, b) => a.urgentie - b.urgentie || a.titel.localeCompare(b.titel, 'nl'));
}
