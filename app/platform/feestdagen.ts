import Holidays from 'date-holidays';
import { addDagen, type Dag, isWeekend } from './dates';

/**
 * Working days. A holiday here is one of the Algemene termijnenwet art. 3 lid 1 and 2: Nieuwjaarsdag, tweede paas- en
 * pinksterdag, both kerstdagen, Hemelvaartsdag, Koningsdag, 5 mei and Goede Vrijdag (the library calls the last two
 * `school`). Extra days by royal decree (art. 3 lid 3, mostly the Friday after Hemelvaart) come in as a parameter.
 */
const kalender = new Holidays('NL', { types: ['public', 'school'], languages: ['nl'], timezone: 'Europe/Amsterdam' });
const perJaar = new Map<string, ReadonlyMap<Dag, string>>();

function feestdagenIn(jaar: string): ReadonlyMap<Dag, string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const dagen = new Map(
    kalender.getHolidays(Number(jaar)).map((feestdag) => [feestdag.date.slice(0, 10), feestdag.name]),
  );
  perJaar.set(jaar, dagen);
  return dagen;
}

export type Gelijkgesteld = ReadonlySet<Dag>;
const geen: Gelijkgesteld = new Set();

/** The Dutch name of the holiday, or undefined on an ordinary day. */
export const feestdagNaam = (dag: Dag): string | undefined => feestdagenIn(dag.slice(0, 4)).get(dag);

export const isFeestdag = (dag: Dag, gelijkgesteld: Gelijkgesteld = geen): boolean =>
  feestdagNaam(dag) !== undefined || gelijkgesteld.has(dag);

export const isWerkdag = (dag: Dag, gelijkgesteld: Gelijkgesteld = geen): boolean =>
  !isWeekend(dag) && !isFeestdag(dag, gelijkgesteld);

function zoekWerkdag(dag: Dag, stap: 1 | -1, gelijkgesteld: Gelijkgesteld): Dag {
  let kandidaat = dag;
  while (!isWerkdag(kandidaat, gelijkgesteld)) kandidaat = addDagen(kandidaat, stap);
  return kandidaat;
}

/**
 * Where a statutory term really ends: a last day on a Saturday, Sunday or recognised holiday moves to the next working day.
 * Not for terms that are counted back from an event (art. 1 lid 2) and not for terms longer than 90 days (art. 4).
 * @source Algemene termijnenwet art. 1 lid 1
 */
export const eindDagTermijn = (laatsteDag: Dag, gelijkgesteld: Gelijkgesteld = geen): Dag =>
  zoekWerkdag(laatsteDag, 1, gelijkgesteld);

/** The day itself when it is a working day, otherwise the last one before it. */
export const werkdagOpOfVoor = (dag: Dag, gelijkgesteld: Gelijkgesteld = geen): Dag =>
  zoekWerkdag(dag, -1, gelijkgesteld);

/** Number of working days in [van, tot). */
export function werkdagen(van: Dag, tot: Dag, gelijkgesteld: Gelijkgesteld = geen): number {
  let aantal = 0;
  for (let dag = van; dag < tot; dag = addDagen(dag, 1)) if (isWerkdag(dag, gelijkgesteld)) aantal += 1;
  return aantal;
}

/** The n-th working day after a day (n >= 0; 0 gives the day itself). */
export function addWerkdagen(dag: Dag, aantal: number, gelijkgesteld: Gelijkgesteld = geen): Dag {
  let uitkomst = dag;
  for (let n = 0; n < aantal; n += 1) uitkomst = zoekWerkdag(addDagen(uitkomst, 1), 1, gelijkgesteld);
  return uitkomst;
}
