import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters of the OWASP cheat sheet. */
/** 2 is Argon2id; the enum of the library is lost under isolatedModules. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 4;

let busy = 0;
const waiting: (() => void)[] = [];

/** At most four hashes at a time, first in first out: a flood of logins cannot take the machine. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
  try {
    return await work();
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (wachtwoord: string) => inTurn(() => hash(wachtwoord, parameters));

let decoy: Promise<string> | undefined;

/** Judges a password; without a stored hash the same work is done, so that the time tells nothing. */
export async function verifyPassword(stored: string | null | undefined, wachtwoord: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, wachtwoord));
  return Boolean(stored) && matches;
}
