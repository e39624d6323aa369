/** The number that stands for an inburgeraar. */

/** Capitals, digits and dashes; with a digit, so that no name passes for a number. */
const vorm = /^(?=.*\d)[A-Z0-9](?:[A-Z0-9-]{1,28})[A-Z0-9]$/;

/** 'wf-7k2m ' becomes 'WF-7K2M'; undefined when it is no trajectnummer. */
export function parseTrajectnummer(tekst: string): string | undefined {
  const nummer = tekst.trim().toUpperCase();
  return vorm.test(nummer) ? nummer : undefined;
}

export const trajectnummerUitleg =
  'Een trajectnummer heeft 3 tot 30 letters, cijfers en streepjes, met minstens één cijfer. Geen naam en geen BSN.';

/** Without the letters and digits that people confuse: I, O, 0 and 1. */
const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A number that says nothing about the person: `T-7K2M-9QXD`.
 * @param willekeurig eight random bytes
 */
export function willekeurigTrajectnummer(willekeurig: Uint8Array): string {
  const letters = [...willekeurig].slice(0, 8).map((byte) => tekens[byte % tekens.length]);
  return `T-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
