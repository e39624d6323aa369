import type { FeitSoort } from '../traject/status';
import type { RegelContext } from './bevinding';
import { type Feit, veldVanFeit } from './gevolg';
import type { Maand } from './maand';
import type { Taalniveau } from './status';

/** What the checks need to know of each line of a report, put together from rows. Pure. */

/** A line with its traject and its toewijzing; then the fields in the order of `veldNamen`. */
export type RegelRij = [
  volgorde: number,
  toewijzingId: string,
  trajectId: string,
  trajectnummer: string,
  soort: RegelContext['soort'],
  leerroute: RegelContext['leerroute'],
  pipDatum: string | null,
  startDatum: string | null,
  eindDatum: string | null,
  ...velden: unknown[],
];
/** Where the fields begin in a `RegelRij`. */
export const veldenVanaf = 9;
/** A level of an earlier month; a large report has tens of thousands. */
export type NiveauRij = readonly [toewijzingId: string, maand: Maand, niveau: Taalniveau | null];
/** A milestone and the report that brought it. */
export type FeitRij = readonly [
  trajectId: string,
  soort: FeitSoort,
  datum: string,
  contractId: string | null,
  maand: Maand | null,
];
/** The three of a whole report, each as JSON of a list. */
export type RegelsJson = { regels: string; niveaus: string; feiten: string };

type Bron = { readonly contractId: string | null; readonly maand: Maand | null };
type FeitMetBron = Feit & Bron & { readonly trajectId: string };
type Traject = Pick<RegelContext, 'soort' | 'leerroute' | 'pipDatum' | 'startDatum' | 'eindDatum'> & {
  readonly toewijzingId: string;
  readonly trajectId: string;
};

const geenFeiten: readonly Feit[] = [];
const geenNiveaus: RegelContext['eerdereNiveaus'] = [];
const nietsBekend: RegelContext['bekend'] = {};

/** @returns the milestones of a traject that are known when this report is filled in, the earliest first */
export function bekendeFeiten({ contractId, maand }: Bron, feiten: readonly FeitMetBron[]) {
  const perTraject = new Map<string, Feit[]>();
  for (const feit of feiten) {
    // What an earlier version of this same report brought is not known yet: the correction says it anew.
    if (feit.contractId === contractId && feit.maand === maand) continue;
    const bekend = perTraject.get(feit.trajectId);
    if (bekend) bekend.push(feit);
    else perTraject.set(feit.trajectId, [feit]);
  }
  for (const bekend of perTraject.values()) bekend.sort((a, b) => a.datum.localeCompare(b.datum));
  return (trajectId: string): readonly Feit[] => perTraject.get(trajectId) ?? geenFeiten;
}

/** @returns of a line what its checks need to know */
export function contextenVan(
  maand: Maand,
  niveaus: readonly NiveauRij[],
  feitenVan: (trajectId: string) => readonly Feit[],
): (traject: Traject) => RegelContext {
  const niveausVan = new Map<string, RegelContext['eerdereNiveaus'][number][]>();
  for (const [toewijzingId, eerder, niveau] of niveaus) {
    if (niveau === null) continue;
    const bekend = niveausVan.get(toewijzingId);
    if (bekend) bekend.push({ maand: eerder, niveau });
    else niveausVan.set(toewijzingId, [{ maand: eerder, niveau }]);
  }
  return ({ toewijzingId, trajectId, soort, leerroute, pipDatum, startDatum, eindDatum }) => ({
    maand,
    soort,
    leerroute,
    pipDatum,
    startDatum,
    eindDatum,
    eerdereNiveaus: niveausVan.get(toewijzingId) ?? geenNiveaus,
    bekend: bekendVan(feitenVan(trajectId)),
  });
}

const bekendVan = (feiten: readonly Feit[]): RegelContext['bekend'] =>
  feiten.length === 0
    ? nietsBekend
    : Object.fromEntries(
        feiten.flatMap(({ soort, datum }) => {
          const veld = veldVanFeit.get(soort);
          return veld ? [[veld, datum]] : [];
        }),
      );
