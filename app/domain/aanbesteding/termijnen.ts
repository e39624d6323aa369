import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { eindDagTermijn, type Gelijkgesteld, werkdagOpOfVoor } from '~/platform/feestdagen';
import { opschortendeTermijn } from '../gunning/standstill';
import type { Hardheid, Procedureprofiel, Termijn, TermijnGrond } from './procedure';
import { wettekst } from './procedure';

/**
 * The term calculator: from a day of publication forward, or from a wanted start backward. The minimum of every
 * moment names its legal source and whether the law or our own choice sets it.
 */

/** The same words as the rows of the timeline (`planningsmomenten`). */
export type PlanningSoort =
  | 'marktconsultatie'
  | 'voorbereiding'
  | 'publicatie'
  | 'vragen'
  | 'nota-van-inlichtingen'
  | 'inschrijven'
  | 'beoordelen'
  | 'gunningsbeslissing'
  | 'opschortende-termijn'
  | 'contracteren'
  | 'start';

/** A moment of the plan, half-open [van, tot). `wettekstDatum`: the version of the law that was read. */
export type PlanningsMoment = {
  readonly soort: PlanningSoort;
  readonly van: Dag;
  readonly tot: Dag;
  readonly bron: string;
  readonly hardheid: Hardheid;
  readonly wettekstDatum: Dag;
};

/** Our own lead times in calendar days; settings, not law. */
export type Doorlooptijden = {
  /** Questions close this many days before the nota van inlichtingen. */
  readonly vragenDagen: number;
  /** Choosing the candidates of a niet-openbare procedure. */
  readonly selectieDagen: number;
  readonly beoordelenDagen: number;
  readonly contracterenDagen: number;
  /** From the last signature to the first lesson. */
  readonly voorbereidingDagen: number;
};
const doorlooptijdenStandaard: Doorlooptijden = {
  vragenDagen: 7,
  selectieDagen: 14,
  beoordelenDagen: 28,
  contracterenDagen: 14,
  voorbereidingDagen: 42,
};

export type PlanInvoer = {
  readonly profiel: Procedureprofiel;
  readonly grond?: TermijnGrond;
  /** Of this tender; without it the profile's. 0: no opschortende termijn. */
  readonly standstillDagen?: number;
  readonly doorlooptijden?: Doorlooptijden;
  readonly gelijkgesteld?: Gelijkgesteld;
};

const inschrijftermijn = (profiel: Procedureprofiel, grond: TermijnGrond = 'normaal'): Termijn | null =>
  profiel.inschrijven[grond] ?? profiel.inschrijven.normaal;

/** The first day on which bidding may close: the last day of the term, moved to a working day. */
export function vroegsteSluiting(
  publicatieDatum: Dag,
  { profiel, grond = 'normaal', doorlooptijden = doorlooptijdenStandaard, gelijkgesteld }: PlanInvoer,
): { datum: Dag; dagen: number; bron: string; hardheid: Hardheid } | null {
  const termijn = inschrijftermijn(profiel, grond);
  if (!termijn) return null;
  const { aanmelden } = profiel;
  const uitnodiging = aanmelden
    ? addDagen(eindDagTermijn(addDagen(publicatieDatum, aanmelden.dagen), gelijkgesteld), doorlooptijden.selectieDagen)
    : publicatieDatum;
  const datum = eindDagTermijn(addDagen(uitnodiging, termijn.dagen), gelijkgesteld);
  return {
    datum,
    dagen: aanmelden ? dagenTussen(publicatieDatum, datum) : termijn.dagen,
    bron: aanmelden ? `aanmelden: ${aanmelden.bron}; inschrijven: ${termijn.bron}` : termijn.bron,
    hardheid: termijn.hardheid,
  };
}

/** The last day for a nota van inlichtingen; counted back, so a day off moves to the working day before. */
export const uiterlijkeNota = (sluitingDatum: Dag, { profiel, grond = 'normaal', gelijkgesteld }: PlanInvoer): Dag =>
  werkdagOpOfVoor(
    addDagen(sluitingDatum, -profiel.notaVanInlichtingen[grond === 'urgent' ? 'urgent' : 'normaal'].dagen),
    gelijkgesteld,
  );

/** The last day on which the aankondiging van de gegunde opdracht may be sent; null when none is needed. */
export const uiterlijkeAankondigingGegund = (profiel: Procedureprofiel, gegundDatum: Dag): Dag | null =>
  profiel.aankondigingGegund ? addDagen(gegundDatum, profiel.aankondigingGegund.dagen) : null;

/** The whole plan from a day of publication; `start` is the first possible first day of service. */
export function planVooruit(publicatieDatum: Dag, invoer: PlanInvoer): PlanningsMoment[] {
  const { profiel, grond = 'normaal', doorlooptijden = doorlooptijdenStandaard, gelijkgesteld } = invoer;
  const eigen = { bron: 'Eigen planning', hardheid: 'keuze' } as const;
  const werkdag = (dag: Dag) => eindDagTermijn(dag, gelijkgesteld);
  const moment = (
    soort: PlanningSoort,
    van: Dag,
    totEnMet: Dag,
    { bron, hardheid }: { bron: string; hardheid: Hardheid },
  ) => ({
    soort,
    van,
    tot: addDagen(totEnMet, 1),
    bron,
    hardheid,
    wettekstDatum: wettekst.versieDatum,
  });

  const momenten = [moment('publicatie', publicatieDatum, publicatieDatum, eigen)];
  const sluiting = vroegsteSluiting(publicatieDatum, invoer);
  const sluitDag = sluiting?.datum ?? publicatieDatum;
  if (sluiting) {
    const nota = uiterlijkeNota(sluitDag, invoer);
    const vragen = werkdagOpOfVoor(addDagen(nota, -doorlooptijden.vragenDagen), gelijkgesteld);
    if (vragen > publicatieDatum) momenten.push(moment('vragen', publicatieDatum, vragen, eigen));
    if (nota > publicatieDatum) {
      momenten.push(
        moment(
          'nota-van-inlichtingen',
          nota,
          nota,
          profiel.notaVanInlichtingen[grond === 'urgent' ? 'urgent' : 'normaal'],
        ),
      );
    }
    momenten.push(moment('inschrijven', publicatieDatum, sluitDag, sluiting));
  }
  const beslissing = werkdag(addDagen(sluitDag, doorlooptijden.beoordelenDagen));
  if (addDagen(sluitDag, 1) < beslissing)
    momenten.push(moment('beoordelen', addDagen(sluitDag, 1), addDagen(beslissing, -1), eigen));
  momenten.push(moment('gunningsbeslissing', beslissing, beslissing, eigen));

  const standstillDagen = profiel.standstill ? (invoer.standstillDagen ?? profiel.standstill.dagen) : 0;
  let gunbaar = beslissing;
  if (profiel.standstill && standstillDagen > 0) {
    const { eersteDag, totEnMet } = opschortendeTermijn(beslissing, standstillDagen, {
      ...profiel.standstill,
      gelijkgesteld,
    });
    momenten.push(moment('opschortende-termijn', eersteDag, totEnMet, profiel.standstill));
    gunbaar = addDagen(totEnMet, 1);
  }
  const contracterenVan = werkdag(gunbaar);
  const getekend = werkdag(addDagen(contracterenVan, doorlooptijden.contracterenDagen));
  momenten.push(moment('contracteren', contracterenVan, getekend, eigen));
  const start = addDagen(getekend, doorlooptijden.voorbereidingDagen);
  momenten.push(moment('start', start, start, eigen));
  return momenten;
}

const startVan = (plan: readonly PlanningsMoment[]): Dag => plan.at(-1)?.van ?? '';

/**
 * The plan with the latest working day of publication that still makes the wanted start.
 * @returns the plan and the days to spare between the first possible start and the wanted one
 */
export function planTerug(startDatum: Dag, invoer: PlanInvoer): { plan: PlanningsMoment[]; spelingDagen: number } {
  const looptijd = dagenTussen(startDatum, startVan(planVooruit(startDatum, invoer)));
  // A later publication never gives an earlier start, so walking down from too late finds the latest.
  let publicatie = werkdagOpOfVoor(addDagen(startDatum, -looptijd + 21), invoer.gelijkgesteld);
  let plan = planVooruit(publicatie, invoer);
  while (startVan(plan) > startDatum) {
    publicatie = werkdagOpOfVoor(addDagen(publicatie, -1), invoer.gelijkgesteld);
    plan = planVooruit(publicatie, invoer);
  }
  return { plan, spelingDagen: dagenTussen(startVan(plan), startDatum) };
}
