/** Without the letters and digits that people confuse: I, O, 0 and 1. Thirty-two, so that every byte is as likely. */
const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code that says nothing: one sign for each random byte. */
export const codeVan = (willekeurig: Uint8Array): string =>
  [...willekeurig].map((byte) => tekens[byte % tekens.length]).join('');
