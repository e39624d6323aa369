import { untilWritten } from '../../db/kept';
import type { Actor } from './actor.server';

/**
 * What a page shows, kept per person (with his rights and scope) and day until anybody writes: for pages that add up much and are opened again and
 * again. `what` is all else that `ask` depends on, an address for one; nobody may change what it gives.
 */
export function keptPage<T>(most: number) {
  const kept = untilWritten<T>(most);
  return (what: unknown, actor: Actor, vandaag: string, ask: () => Promise<T>): Promise<T> => {
    const { lidmaatschapId, thema, permissions, scope } = actor;
    return kept(JSON.stringify([what, vandaag, lidmaatschapId, thema, [...permissions], scope]), ask);
  };
}
