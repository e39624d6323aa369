import { addDagen } from '~/platform/dates';
import { externeRedenen, voldaanOp, werkFeiten } from './bijdragen';
import type { Dossier } from './dossier';
import type { Waarneming } from './kaplan-meier';
import { geldend, type KpiRegels } from './regels';
import { naMaanden } from './rijpheid';
import type { VerloopKpi } from './verloop-kpis';

/** How far people are since their start, before they are ripe. @source domeinregels E.0.5 */

const routeVan = { 'P-01': 'b1', 'P-02': 'z', 'P-03': 'onderwijs' } as const;
/** Months since the start at which quarters are compared. */
export const kolommenVan = (code: VerloopKpi): readonly number[] =>
  code === 'W-04' ? [3, 6, 9, 12] : [6, 12, 18, 24, 30, 36];

/** One person: since when, until when he was followed, and after how many months it happened. */
export type Gevolgd = Waarneming & { readonly start: string };

/** The first whole month since the start in which the day lies: what happens on day d = start + k is within k months. */
function binnenMaanden(start: string, dag: string): number {
  let maanden = 1;
  while (naMaanden(start, maanden) < dag) maanden += 1;
  return maanden;
}

/** Whole months that somebody was followed. */
function gevolgdeMaanden(start: string, tot: string): number {
  let maanden = 0;
  while (naMaanden(start, maanden + 1) <= tot) maanden += 1;
  return maanden;
}

const eerste = (dagen: readonly string[]) => [...dagen].sort()[0] ?? null;

/**
 * What is seen of one traject on the peildatum; null when it is not about this KPI, or has not begun. Who left before it
 * happened is followed until then.
 */
export function gevolgd(dossier: Dossier, code: VerloopKpi, regels: KpiRegels, peildatum: string): Gevolgd | null {
  const { doelgroep, leerroute, pipDatum, startDatum, eindDatum, eindReden } = dossier.traject;
  const begin = code === 'W-04' ? startDatum : pipDatum && leerroute === routeVan[code] ? addDagen(pipDatum, 1) : null;
  if (!begin || begin > peildatum) return null;
  if (doelgroep !== 'asielstatushouder' && geldend(regels.alleenStatushouders, begin)) return null;
  const gebeurdOp =
    code === 'W-04'
      ? eerste(
          dossier.feiten.flatMap(({ soort, datum }) =>
            soort === 'werk-orientatie' || werkFeiten.includes(soort) ? [datum] : [],
          ),
        )
      : voldaanOp(dossier);
  const weg = eindDatum !== null && externeRedenen.has(eindReden ?? '') ? eindDatum : null;
  const tot = weg !== null && weg < peildatum ? weg : peildatum;
  if (gebeurdOp !== null && gebeurdOp <= tot)
    return { start: begin, maand: binnenMaanden(begin, gebeurdOp), gebeurd: true };
  return { start: begin, maand: gevolgdeMaanden(begin, tot), gebeurd: false };
}

const kwartaalVan = (dag: string) => `${dag.slice(0, 4)}-Q${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;
const laatsteDag = (kwartaal: string) => {
  const maand = Number(kwartaal.slice(6)) * 3;
  return addDagen(naMaanden(`${kwartaal.slice(0, 4)}-${String(maand).padStart(2, '0')}-01`, 1), -1);
};

export type Kwartaal = {
  kwartaal: string;
  aantal: number;
  /** How many had it within so many months; null until the whole quarter is that far. */
  gehaald: (number | null)[];
};

/** The cohort triangle: cells of one column can be compared, because every member of their quarter is that far. */
export function cohortdriehoek(mensen: readonly Gevolgd[], kolommen: readonly number[], peildatum: string): Kwartaal[] {
  const kwartalen = [...new Set(mensen.map(({ start }) => kwartaalVan(start)))].sort();
  return kwartalen.map((kwartaal) => {
    const leden = mensen.filter(({ start }) => kwartaalVan(start) === kwartaal);
    return {
      kwartaal,
      aantal: leden.length,
      gehaald: kolommen.map((maanden) =>
        naMaanden(laatsteDag(kwartaal), maanden) <= peildatum
          ? leden.filter(({ gebeurd, maand }) => gebeurd && maand <= maanden).length
          : null,
      ),
    };
  });
}
