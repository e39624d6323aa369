/** Dutch numbers, amounts and percentages as pure strings; everybody imports them from `format`. */

/** Groups the digits of a whole number of at least zero by three: '1234567' becomes '1.234.567'. */
function groepeer(cijfers: string): string {
  return cijfers.replace(/\B(?=(\d{3})+$)/g, '.');
}

function assertHeel(waarde: number): void {
  if (!Number.isSafeInteger(waarde)) throw new RangeError(`Geen heel getal: ${waarde}`);
}

/**
 * Cents become '€ 1.234,50'; negative amounts '€ -1.234,50'.
 * @param opties.heel round to whole euros, half away from zero: '€ 1.235'
 */
export function formatEuro(cents: number, opties: { heel?: boolean } = {}): string {
  return `€\u00a0${opties.heel ? formatGetal(deelAf(cents, 100)) : formatEuroInvoer(cents)}`;
}

/** Cents as they are typed in a form: 123450 becomes '1.234,50'. */
export function formatEuroInvoer(cents: number): string {
  assertHeel(cents);
  const positief = Math.abs(cents);
  const euros = groepeer(String(Math.floor(positief / 100)));
  return `${cents < 0 ? '-' : ''}${euros},${String(positief % 100).padStart(2, '0')}`;
}

/** Whole number divided and rounded half away from zero. Exact: no floating point halves. */
function deelAf(teller: number, noemer: number): number {
  assertHeel(teller);
  const [t, n] = [BigInt(Math.abs(teller)), BigInt(noemer)];
  return Number((t * 2n + n) / (n * 2n)) * (teller < 0 ? -1 : 1) + 0;
}

/**
 * '1.234' or, with decimals, '7,4'. The number is rounded half up on its decimal notation (2.675 becomes '2,68').
 * @param decimalen number of decimals shown; without it as many as the number has
 */
export function formatGetal(getal: number, decimalen?: number): string {
  if (!Number.isFinite(getal)) throw new RangeError(`Geen getal: ${getal}`);
  const positief = Math.abs(getal);
  const tekst = decimalen === undefined ? uitgeschreven(positief) : rondAf(positief, decimalen);
  const [heel = '0', fractie] = tekst.split('.');
  const min = getal < 0 && /[1-9]/.test(tekst) ? '-' : '';
  return `${min}${groepeer(heel)}${fractie ? `,${fractie}` : ''}`;
}

/** Decimal notation without an exponent. */
function uitgeschreven(positief: number): string {
  const tekst = String(positief);
  return tekst.includes('e') ? positief.toFixed(20).replace(/\.?0+$/, '') : tekst;
}

function rondAf(positief: number, decimalen: number): string {
  const [heel = '0', fractie = ''] = uitgeschreven(positief).split('.');
  const cijfers = BigInt(heel + fractie.slice(0, decimalen).padEnd(decimalen, '0'));
  const afgerond = String(cijfers + ((fractie[decimalen] ?? '0') >= '5' ? 1n : 0n)).padStart(decimalen + 1, '0');
  return decimalen === 0 ? afgerond : `${afgerond.slice(0, -decimalen)}.${afgerond.slice(-decimalen)}`;
}

/**
 * The share teller/noemer as '81,0%', one decimal, half up (half away from zero when negative). Whole numbers only
 * (counts, cents, minutes), computed exactly. A noemer of 0 gives '–': there is no data.
 */
export function formatProcent(teller: number, noemer: number): string {
  assertHeel(teller);
  assertHeel(noemer);
  if (noemer === 0) return '–';
  const negatief = teller < 0 !== noemer < 0 && teller !== 0;
  const [t, n] = [BigInt(Math.abs(teller)), BigInt(Math.abs(noemer))];
  const promille = (t * 2000n + n) / (n * 2n);
  return `${negatief && promille > 0n ? '-' : ''}${groepeer(String(promille / 10n))},${promille % 10n}%`;
}
