import type { Leerroute } from '../aanbesteding/status';
import { type AantalMeting, aantalNamen, type Meting, type SomKpi, somKpis } from './metingen';
import { isUren, type Weergave } from './regel';
import { type Kleur, type Norm, type Richting, type Stand, stoplicht, toonAantal, toonStand } from './rules';
import { opgeteld } from './standen';

/** The table gemeente x leerroute: which columns a measure has, what stands in a cell and how it is coloured. Pure. */

export type Route = Leerroute | 'geen';
export type WarmteMeting = SomKpi | AantalMeting;

const alleRoutes = ['b1', 'z', 'onderwijs'] as const;
const metGeen = [...alleRoutes, 'geen'] as const;
const routesPer: Partial<Record<WarmteMeting, readonly Route[]>> = {
  'P-01': ['b1'],
  'P-02': ['z'],
  'P-03': ['onderwijs'],
  'O-01': metGeen,
  'T-01': [],
  'Q-02': [],
  plichtig: metGeen,
  pip: metGeen,
};

/** The leerroutes that a measure is told apart by; none where it is about the gemeente or the contract as a whole. */
export const routesVan = (meting: WarmteMeting): readonly Route[] => routesPer[meting] ?? alleRoutes;

export const isAantal = (meting: string): meting is AantalMeting => Object.hasOwn(aantalNamen, meting);
export const isWarmteMeting = (meting: string): meting is WarmteMeting =>
  isAantal(meting) || (somKpis as readonly string[]).includes(meting);

/** Text and class of a cell: a colour of the stoplight, or a step of 0 to 5 for a count. */
export type Cel = { tekst: string; klasse: Kleur | `stap-${0 | 1 | 2 | 3 | 4 | 5}` };

/** What colours a cell of a KPI. */
export type Maat = { norm: Norm | null; richting: Richting };

const stap = (aantal: number, meest: number) =>
  `stap-${aantal === 0 ? 0 : Math.min(5, Math.ceil((5 * aantal) / meest))}` as Cel['klasse'];

const kpiCel = (meting: Meting, stand: Stand, maat: Maat, { kleineGroep, kleineAantallen }: Weergave): Cel => ({
  tekst: toonStand(stand, kleineGroep, kleineAantallen, isUren(meting)),
  klasse: stoplicht(stand, maat.norm, maat.richting, kleineGroep).kleur,
});

export type WarmteRij = { gemeenteId: string; cellen: Cel[]; totaal: Cel };

/**
 * The rows in the order of the gemeenten, and a row of totals. A gemeente without anything has zeros (a count) or
 * dashes (a KPI).
 */
export function warmteRijen(
  meting: WarmteMeting,
  gemeenteIds: readonly string[],
  standen: readonly { gemeenteId: string; leerroute: Route; stand: Stand }[],
  maat: Maat,
  weergave: Weergave,
): { rijen: WarmteRij[]; totalen: Omit<WarmteRij, 'gemeenteId'> } {
  const routes = routesVan(meting);
  const perGemeente = new Map<string, Map<Route, Stand>>();
  for (const { gemeenteId, leerroute, stand } of standen) {
    const rij = perGemeente.get(gemeenteId) ?? new Map<Route, Stand>();
    perGemeente.set(gemeenteId, rij.set(leerroute, stand));
  }
  const leeg = opgeteld([]);
  const bronnen = gemeenteIds.map((id) => {
    const rij = perGemeente.get(id);
    return {
      gemeenteId: id,
      cellen: routes.map((route) => rij?.get(route) ?? leeg),
      totaal: opgeteld([...(rij?.values() ?? [])]),
    };
  });
  const meest = Math.max(1, ...bronnen.flatMap(({ cellen }) => cellen.map(({ teller }) => teller)));
  const cel = (stand: Stand): Cel =>
    isAantal(meting)
      ? { tekst: toonAantal(stand.teller, weergave.kleineAantallen), klasse: stap(stand.teller, meest) }
      : kpiCel(meting, stand, maat, weergave);
  const som = (stand: Stand): Cel =>
    isAantal(meting) ? { tekst: toonAantal(stand.teller, weergave.kleineAantallen), klasse: 'stap-0' } : cel(stand);
  return {
    rijen: bronnen.map(({ gemeenteId, cellen, totaal }) => ({
      gemeenteId,
      cellen: cellen.map(cel),
      totaal: som(totaal),
    })),
    totalen: {
      cellen: routes.map((_, kolom) => som(opgeteld(bronnen.flatMap(({ cellen }) => cellen[kolom] ?? [])))),
      totaal: som(opgeteld(bronnen.map(({ totaal }) => totaal))),
    },
  };
}
