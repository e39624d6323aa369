import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Attempts in this process, on the clock of the machine. */
const perAccount = new RateLimiterMemory({ points: 5, duration: 15 * 60, blockDuration: 15 * 60 });
const perAddress = new RateLimiterMemory({ points: 60, duration: 15 * 60, blockDuration: 15 * 60 });
const perReset = new RateLimiterMemory({ points: 3, duration: 60 * 60 });

const taken = async (limiter: RateLimiterMemory, key: string) => {
  try {
    await limiter.consume(key);
    return true;
  } catch {
    return false;
  }
};

/** Takes one login attempt for the account and the address; false when either has had too many. */
export async function mayTryLogin(email: string, ip: string) {
  const [account, address] = await Promise.all([taken(perAccount, email), taken(perAddress, ip)]);
  return account && address;
}

export const loginSucceeded = (email: string) => perAccount.delete(email);

/** At most three reset mails an hour for an account, and the address counts as a login attempt. */
export async function mayAskReset(email: string, ip: string) {
  const [account, address] = await Promise.all([taken(perReset, email), taken(perAddress, ip)]);
  return account && address;
}
