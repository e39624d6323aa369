import { codeVan } from '~/platform/code';

/**
 * `K-2023-7H4T`, with the year of receipt. Not counted on: an aanbieder would see in the gaps how many complaints there
 * are about others, and a gemeente how many there are elsewhere.
 * @param willekeurig four random bytes; the unique column settles a tie
 */
export const nieuwNummer = (jaar: string, willekeurig: Uint8Array): string => `K-${jaar}-${codeVan(willekeurig)}`;
