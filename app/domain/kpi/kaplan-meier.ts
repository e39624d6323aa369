/** Somebody who was followed for some months: until the event, or until he was lost sight of. */
export type Waarneming = { readonly maand: number; readonly gebeurd: boolean };

export type Punt = {
  readonly maand: number;
  /** At risk at the beginning of the month. */
  readonly risico: number;
  /** Share with the event up to and including this month, with its 95% band (Greenwood, log-log). */
  readonly aandeel: number;
  readonly onder: number;
  readonly boven: number;
};

const z95 = 1.959964;

/** The log-log band around survival s keeps within 0 and 1; without variance, or at its ends, there is none. */
function band(overleving: number, variantie: number): { onder: number; boven: number } {
  if (overleving <= 0 || overleving >= 1 || !Number.isFinite(variantie))
    return { onder: 1 - overleving, boven: 1 - overleving };
  const breedte = (z95 * Math.sqrt(variantie)) / Math.abs(Math.log(overleving));
  return { onder: 1 - overleving ** Math.exp(-breedte), boven: 1 - overleving ** Math.exp(breedte) };
}

/**
 * The share that reached something by each month since the start, of people who were followed for different times
 * (Kaplan-Meier). One point per month in which it happened; stops where fewer than `minimum` people are left to look at.
 * @source domeinregels E.0.5b
 */
export function cumulatieveIncidentie(waarnemingen: readonly Waarneming[], minimum = 1): Punt[] {
  const maanden = [...new Set(waarnemingen.flatMap(({ maand, gebeurd }) => (gebeurd ? [maand] : [])))];
  const punten: Punt[] = [];
  let overleving = 1;
  let som = 0;
  for (const maand of maanden.sort((a, b) => a - b)) {
    const risico = waarnemingen.filter((waarneming) => waarneming.maand >= maand).length;
    if (risico < minimum) break;
    const gebeurd = waarnemingen.filter((waarneming) => waarneming.gebeurd && waarneming.maand === maand).length;
    overleving *= 1 - gebeurd / risico;
    som += gebeurd / (risico * (risico - gebeurd));
    const { onder, boven } = band(overleving, som);
    punten.push({
      maand,
      risico,
      aandeel: 1 - overleving,
      onder: Math.min(onder, boven),
      boven: Math.max(onder, boven),
    });
  }
  return punten;
}

/** The share at a month: that of the last point at or before it; 0 before the first. */
export const aandeelOp = (punten: readonly Punt[], maand: number): number =>
  punten.filter((punt) => punt.maand <= maand).at(-1)?.aandeel ?? 0;
