import { formatMaand } from '~/platform/format';
import { knopenTot, maandNummer } from './boom';

/** Months [van, tot] that a page is about, and the day on which it looks: the first day after them. */
export type KpiPeriode = {
  /** First and last month. */
  readonly van: string;
  readonly tot: string;
  /** First month of as many months before. */
  readonly vorigeVan: string;
  readonly vorigeTot: string;
  readonly maanden: number;
  /** Months of it in which reports can have been approved: the average number of trajecten is over these. */
  readonly gerapporteerdeMaanden: number;
  /** Peildatum: the first day of the month after `tot`. */
  readonly peildatum: string;
};

const periodeLengtes = [1, 3, 6, 12] as const;
const gewoneLengte = 3;

/** Months are counted by hand: a page of KPI's asks for a hundred of them. */
export function plusMaanden(maand: string, aantal: number): string {
  const nummer = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1 + aantal;
  return `${String(Math.floor(nummer / 12)).padStart(4, '0')}-${String((nummer % 12) + 1).padStart(2, '0')}`;
}

/**
 * The first and the last month out of the URL; what is no month, or has not ended, becomes the last full one.
 * @param goedgekeurdTot the last month of which a report was approved
 */
export function kpiPeriode(params: URLSearchParams, vandaag: string, goedgekeurdTot: string | null): KpiPeriode {
  const laatste = plusMaanden(vandaag.slice(0, 7), -1);
  const gevraagd = params.get('tot') ?? '';
  const tot = /^20\d\d-(0[1-9]|1[0-2])$/.test(gevraagd) && gevraagd <= laatste ? gevraagd : laatste;
  const lengte = Number(params.get('maanden'));
  const maanden = (periodeLengtes as readonly number[]).includes(lengte) ? lengte : gewoneLengte;
  const van = plusMaanden(tot, 1 - maanden);
  const laatsteGerapporteerd = goedgekeurdTot !== null && goedgekeurdTot < tot ? goedgekeurdTot : tot;
  return {
    van,
    tot,
    maanden,
    gerapporteerdeMaanden: Math.max(1, maandenTussen(van, laatsteGerapporteerd).length),
    vorigeVan: plusMaanden(van, -maanden),
    vorigeTot: plusMaanden(van, -1),
    peildatum: `${plusMaanden(tot, 1)}-01`,
  };
}

/** 'april t/m juni 2023', 'juni 2023', 'november 2022 t/m januari 2023'. */
export function formatMaanden(van: string, tot: string): string {
  if (van === tot) return formatMaand(van);
  const begin = formatMaand(van);
  return `${van.slice(0, 4) === tot.slice(0, 4) ? begin.slice(0, -5) : begin} t/m ${formatMaand(tot)}`;
}

/** All months from the first to the last. */
export function maandenTussen(van: string, tot: string): string[] {
  const maanden: string[] = [];
  for (let maand = van; maand <= tot; maand = plusMaanden(maand, 1)) maanden.push(maand);
  return maanden;
}

/** Which nodes to add and which to take off, to get a range of months out of the tree. */
export type Venster = { readonly plus: readonly number[]; readonly min: readonly number[] };

/** Months after `na` (none: from the beginning) up to and including `tot`. */
export function venster(tot: string, na?: string): Venster {
  const [plus, min] = [knopenTot(maandNummer(tot)), na ? knopenTot(maandNummer(na)) : []];
  return {
    plus: plus.filter((knoop) => !min.includes(knoop)),
    min: min.filter((knoop) => !plus.includes(knoop)),
  };
}

/** The last months that a page can be about, the newest first. */
export const eindmaanden = (vandaag: string, aantal = 24): { waarde: string; label: string }[] => {
  const laatste = plusMaanden(vandaag.slice(0, 7), -1);
  return maandenTussen(plusMaanden(laatste, 1 - aantal), laatste)
    .filter((maand) => maand >= '2022-01')
    .reverse()
    .map((maand) => ({ waarde: maand, label: formatMaand(maand) }));
};

/** Period and place as they are kept along in links. */
export const kpiQuery = (
  { maanden, tot }: KpiPeriode,
  ook: Readonly<Record<string, string | undefined>> = {},
): string => {
  const params = new URLSearchParams({ maanden: String(maanden), tot });
  for (const [naam, waarde] of Object.entries(ook)) if (waarde) params.set(naam, waarde);
  return `?${params}`;
};
