import { createHash } from 'node:crypto';
import { maintain } from '../../../db/commit';
import { sessies } from '../../../db/schema';

type Login = { token: string; gebruikerId: string; lidmaatschapId: string };

/** Logs people in until tomorrow, each with the cookie of his token. */
export const logIn = (logins: readonly Login[]): Promise<void> => {
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();
  return maintain((tx) =>
    logins.map(({ token, gebruikerId, lidmaatschapId }) =>
      tx.insert(sessies).values({
        id: createHash('sha256').update(token).digest('hex'),
        gebruikerId,
        lidmaatschapId,
        verlooptOp: tomorrow,
        absoluutTot: tomorrow,
      }),
    ),
  );
};
