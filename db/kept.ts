import { dataVersion } from './client';
import { lastUsed } from './prepared';

/**
 * Answers by key that are asked anew once anybody has written; of more than `most` keys the one used longest ago goes.
 * Readers share an answer, so nobody may change it. Every time anew on PostgreSQL, which does not tell of a write.
 */
export function untilWritten<T>(most: number): (key: string, ask: () => Promise<T>) => Promise<T> {
  const kept = lastUsed<{ version?: number; answer?: Promise<T> }>(most);
  return async (key, ask) => {
    const version = dataVersion();
    const entry = kept(key, () => ({}));
    if (version === undefined || entry.version !== version || !entry.answer) {
      entry.version = version;
      entry.answer = ask();
      // A failure is not kept.
      entry.answer.catch(() => {
        entry.version = undefined;
      });
    }
    return entry.answer;
  };
}
