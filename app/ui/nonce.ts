import { createContext, useContext } from 'react';

/**
 * The nonce of the content security policy for inline scripts. Only the server knows it: browsers hide the attribute
 * after parsing, so in the browser it is the empty string and hydration matches.
 */
const NonceContext = createContext('');

export const NonceProvider = NonceContext.Provider;

export function useNonce(): string {
  return useContext(NonceContext);
}
