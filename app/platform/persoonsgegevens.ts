/** What may not stand in free text: the portal knows an inburgeraar by a trajectnummer only. Pure. */

const negenAchterElkaar = /(?<!\d)\d{9}(?!\d)/;
/** Nine digits that belong together, with dots, dashes or spaces between them; no part of an amount or a longer number. */
const negenGescheiden = /(?<!\d|\d[.,\- ])\d(?:[.\- ]?\d){8}(?!\d|[.,\- ]\d)/g;

/** The test of a burgerservicenummer: 9a + 8b + … + 2h - i is a multiple of eleven. */
function isElfproef(cijfers: string): boolean {
  const som = [...cijfers].reduce(
    (totaal, cijfer, index) => totaal + Number(cijfer) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return som % 11 === 0 && som !== 0;
}

/** Whether a text holds nine digits, together or separated, that pass the test: what a number of another kind seldom does. */
export const bevatElfproef = (tekst: string): boolean =>
  [...tekst.matchAll(negenGescheiden)].some(([gevonden]) => isElfproef(gevonden.replace(/\D/g, '')));

/**
 * Whether a text holds what may be a burgerservicenummer: nine digits in a row, whatever they are, or nine digits with
 * separators that pass the test (a date with a number behind it seldom does).
 */
export const bevatBsn = (tekst: string): boolean => negenAchterElkaar.test(tekst) || bevatElfproef(tekst);
