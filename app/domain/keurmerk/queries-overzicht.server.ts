import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import type { ListDefinition, ListQuery } from '~/platform/list';
import { listPartijen } from '../aanbieder/queries-lijst.server';
import type { KeurmerkStand } from './rules-stand';

export const keurmerkLijst: ListDefinition = {
  filters: ['keurmerk', 'toestand', 'contract'],
  sorteer: ['naam', 'tot', 'gecontroleerd'],
};

/** One keurmerk of one aanbieder. */
export type Keurmerkregel = KeurmerkStand & { aanbiederId: string; naam: string; contracten: number };

/** Every keurmerk that an aanbieder needs or ever had, filtered and in order; a day that is missing comes last. */
export async function listKeurmerken(actor: Actor, query: ListQuery, vandaag: Dag): Promise<Keurmerkregel[]> {
  const { keurmerk, toestand, contract } = query.filters;
  const partijen = await listPartijen(
    actor,
    { ...query, filters: contract ? { contract } : {}, sorteer: 'naam', richting: 'op' },
    vandaag,
  );
  const regels = partijen
    .filter(({ soort }) => soort !== 'combinatie')
    .flatMap(({ id, naam, standen, contracten }) =>
      standen.map(({ wie: _, ...stand }) => ({ ...stand, aanbiederId: id, naam, contracten })),
    )
    .filter((regel) => (!keurmerk || regel.soort === keurmerk) && (!toestand || regel.toestand === toestand));
  const sleutel = (regel: Keurmerkregel) =>
    query.sorteer === 'tot' ? regel.totEnMet : query.sorteer === 'gecontroleerd' ? regel.geverifieerdDatum : regel.naam;
  const teken = query.richting === 'af' ? -1 : 1;
  return regels.sort((a, b) => {
    const [x, y] = [sleutel(a), sleutel(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x.localeCompare(y, 'nl') * teken;
  });
}
