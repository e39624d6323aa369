import { codeVan } from '~/platform/code';

/** The number that stands for an inburgeraar. */

/** Capitals, digits and dashes; with a digit, so that no name passes for a number. */
const vorm = /^(?=.*\d)[A-Z0-9](?:[A-Z0-9-]{1,28})[A-Z0-9]$/;

/** 'wf-7k2m ' becomes 'WF-7K2M'; undefined when it is no trajectnummer. */
export function parseTrajectnummer(tekst: string): string | undefined {
  const nummer = tekst.trim().toUpperCase();
  return vorm.test(nummer) ? nummer : undefined;
}

/** Whether these capitals can stand in a number at all: a name with a space in it need not be looked for. */
export const kanInNummer = (hoofdletters: string): boolean => /^[A-Z0-9-]+$/.test(hoofdletters);

export const trajectnummerUitleg =
  'Een trajectnummer heeft 3 tot 30 letters, cijfers en streepjes, met minstens één cijfer. Geen naam en geen BSN.';

/**
 * A number that says nothing about the person: `T-7K2M-9QXD`.
 * @param willekeurig eight random bytes
 */
export function willekeurigTrajectnummer(willekeurig: Uint8Array): string {
  const code = codeVan(willekeurig.slice(0, 8));
  return `T-${code.slice(0, 4)}-${code.slice(4)}`;
}
