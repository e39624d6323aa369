import { addDagen, type Dag } from '~/platform/dates';
import { eindDagTermijn, isWerkdag } from '~/platform/feestdagen';
import { opschortendeTermijn } from '../gunning/standstill';
import type { Hardheid } from './procedure';
import {
  type PlanInvoer,
  type PlanningSoort,
  type PlanningsMoment,
  uiterlijkeNota,
  vroegsteSluiting,
} from './termijnen';

/** Judges a plan that somebody typed against the minimum of every moment. */

export type PlanningsAandachtspunt = {
  readonly soort: PlanningSoort;
  readonly probleem: 'te-vroeg' | 'te-laat' | 'te-kort' | 'volgorde' | 'geen-werkdag';
  /** The day (or for `te-kort` the last day) that would be right; null for `volgorde`. */
  readonly grens: Dag | null;
  readonly bron: string;
  readonly hardheid: Hardheid;
};

const volgorde: readonly PlanningSoort[] = [
  'marktconsultatie',
  'voorbereiding',
  'publicatie',
  'nota-van-inlichtingen',
  'beoordelen',
  'gunningsbeslissing',
  'opschortende-termijn',
  'contracteren',
  'start',
];
const opEenWerkdag: readonly PlanningSoort[] = ['publicatie', 'nota-van-inlichtingen', 'gunningsbeslissing'];

/** Judges a plan that somebody typed: the minimum of every moment, the order, and days on which nobody works. */
export function controleerPlanning(
  planning: readonly Pick<PlanningsMoment, 'soort' | 'van' | 'tot'>[],
  invoer: PlanInvoer,
): PlanningsAandachtspunt[] {
  const { profiel, gelijkgesteld } = invoer;
  const eigen = { bron: 'Eigen planning', hardheid: 'keuze' } as const;
  const per = new Map(planning.map((moment) => [moment.soort, moment]));
  const punten: PlanningsAandachtspunt[] = [];
  const [publicatie, inschrijven] = [per.get('publicatie'), per.get('inschrijven')];
  const sluitDag = inschrijven && addDagen(inschrijven.tot, -1);

  const vroegst = publicatie && vroegsteSluiting(publicatie.van, invoer);
  if (sluitDag && vroegst && sluitDag < vroegst.datum) {
    punten.push({
      soort: 'inschrijven',
      probleem: 'te-vroeg',
      grens: vroegst.datum,
      bron: vroegst.bron,
      hardheid: vroegst.hardheid,
    });
  }
  if (sluitDag && !isWerkdag(sluitDag, gelijkgesteld)) {
    punten.push({
      soort: 'inschrijven',
      probleem: 'geen-werkdag',
      grens: eindDagTermijn(sluitDag, gelijkgesteld),
      ...eigen,
    });
  }
  const nota = per.get('nota-van-inlichtingen');
  if (sluitDag && nota) {
    const grens = uiterlijkeNota(sluitDag, invoer);
    const { bron, hardheid } = profiel.notaVanInlichtingen[invoer.grond === 'urgent' ? 'urgent' : 'normaal'];
    if (addDagen(nota.tot, -1) > grens)
      punten.push({ soort: 'nota-van-inlichtingen', probleem: 'te-laat', grens, bron, hardheid });
  }
  const [beslissing, contracteren] = [per.get('gunningsbeslissing'), per.get('contracteren')];
  const dagen = profiel.standstill ? (invoer.standstillDagen ?? profiel.standstill.dagen) : 0;
  if (profiel.standstill && dagen > 0 && beslissing) {
    const { totEnMet } = opschortendeTermijn(addDagen(beslissing.tot, -1), dagen, {
      ...profiel.standstill,
      gelijkgesteld,
    });
    const termijn = per.get('opschortende-termijn');
    const { bron, hardheid } = profiel.standstill;
    if (termijn && termijn.tot <= totEnMet)
      punten.push({ soort: 'opschortende-termijn', probleem: 'te-kort', grens: totEnMet, bron, hardheid });
    if (contracteren && contracteren.van <= totEnMet) {
      punten.push({ soort: 'contracteren', probleem: 'te-vroeg', grens: addDagen(totEnMet, 1), bron, hardheid });
    }
  }
  for (const soort of opEenWerkdag) {
    const moment = per.get(soort);
    if (moment && !isWerkdag(moment.van, gelijkgesteld)) {
      punten.push({ soort, probleem: 'geen-werkdag', grens: eindDagTermijn(moment.van, gelijkgesteld), ...eigen });
    }
  }
  const gepland = volgorde.flatMap((soort) => per.get(soort) ?? []);
  for (const [i, moment] of gepland.entries()) {
    const vorige = gepland[i - 1];
    if (vorige && moment.van < vorige.van)
      punten.push({ soort: moment.soort, probleem: 'volgorde', grens: null, ...eigen });
  }
  return punten;
}
