import { addDagen, addMaanden, type Dag } from '~/platform/dates';
import { formatDag } from '~/platform/format';
import { type Optie, optieVenster } from './opties';
import type { ContractStatus } from './status';

/** One bar of the timeline, as `<Timeline>` takes it. */
type Regel = { label: string; tekst: string; van: Dag; tot: Dag; soort: 'gepland' | 'gedaan' };
type InTijd = { startDatum: Dag; eindDatum: Dag; opzegtermijnMaanden: number | null; status: ContractStatus };

/**
 * Term, options and the days by which to act. Options are drawn as if all open ones are used, each with the dates that it
 * would have then.
 * @param metIntern our own decision dates too; an aanbieder does not see them
 */
export function tijdlijnVan(contract: InTijd, opties: readonly Optie[], vandaag: Dag, metIntern: boolean): Regel[] {
  const { startDatum, eindDatum, opzegtermijnMaanden, status } = contract;
  const duur = (label: string, van: Dag, tot: Dag): Regel => ({
    label,
    tekst: `${formatDag(van)} t/m ${formatDag(addDagen(tot, -1))}`,
    van,
    tot,
    soort: tot <= vandaag ? 'gedaan' : 'gepland',
  });
  const voor = (label: string, dag: Dag): Regel => ({
    label,
    tekst: `voor ${formatDag(dag)}`,
    van: dag,
    tot: addDagen(dag, 1),
    soort: dag < vandaag ? 'gedaan' : 'gepland',
  });
  const looptijd = duur('Looptijd', startDatum, eindDatum);
  if (status === 'beeindigd' || status === 'verlopen') return [looptijd];
  const opzeggen = opzegtermijnMaanden ? [voor('Opzeggen', addMaanden(eindDatum, -opzegtermijnMaanden))] : [];
  const regels = [looptijd, ...opzeggen];
  let einde = eindDatum;
  for (const optie of opties.filter((rij) => rij.uitgeoefendOp === null && rij.vervallenOp === null)) {
    const { besluitVoorDatum, internBesluitVoorDatum } = optieVenster({ startDatum, eindDatum: einde }, optie);
    const naVerlenging = addMaanden(einde, optie.maanden);
    if (metIntern) regels.push(voor(`Intern besluit over optie ${optie.volgnummer}`, internBesluitVoorDatum));
    regels.push(
      voor(`Uiterste besluit over optie ${optie.volgnummer}`, besluitVoorDatum),
      duur(`Optie ${optie.volgnummer}`, einde, naVerlenging),
    );
    einde = naVerlenging;
  }
  return regels;
}
