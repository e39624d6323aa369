import { addDagen, type Dag, isWeekend, weekdagNaam } from './dates';

/**
 * Working days. A holiday here is one of the Algemene termijnenwet art. 3 lid 1 and 2: Nieuwjaarsdag, tweede paas- en
 * pinksterdag, both kerstdagen, Hemelvaartsdag, Koningsdag, 5 mei and Goede Vrijdag. Extra days by royal decree (art. 3
 * lid 3, mostly the Friday after Hemelvaart) come in as a parameter.
 */
const perJaar = new Map<string, ReadonlyMap<Dag, string>>();

function feestdagenIn(jaar: string): ReadonlyMap<Dag, string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const pasen = eerstePaasdag(Number(jaar));
  const dagen = new Map([
    [`${jaar}-01-01`, 'Nieuwjaarsdag'],
    [addDagen(pasen, -2), 'Goede Vrijdag'],
    [pasen, 'eerste paasdag'],
    [addDagen(pasen, 1), 'tweede paasdag'],
    [dagVanDeKoning(jaar), 'Koningsdag'],
    [`${jaar}-05-05`, 'Bevrijdingsdag'],
    [addDagen(pasen, 39), 'Hemelvaartsdag'],
    [addDagen(pasen, 49), 'eerste pinksterdag'],
    [addDagen(pasen, 50), 'tweede pinksterdag'],
    [`${jaar}-12-25`, 'eerste kerstdag'],
    [`${jaar}-12-26`, 'tweede kerstdag'],
  ]);
  perJaar.set(jaar, dagen);
  return dagen;
}

/**
 * Easter Sunday in the Gregorian calendar.
 * @source The anonymous computus of 1876, as in J. Meeus, Astronomical Algorithms, chapter 8
 */
function eerstePaasdag(jaar: number): Dag {
  const [eeuw, inEeuw, gulden] = [Math.floor(jaar / 100), jaar % 100, jaar % 19];
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const maan = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - maan - (inEeuw % 4)) % 7;
  const sprong = Math.floor((gulden + 11 * maan + 22 * zondag) / 451);
  return addDagen(`${jaar}-03-22`, maan + zondag - 7 * sprong);
}

/** Since 2014 on 27 April, before on the 30th; on a Sunday the day before. */
function dagVanDeKoning(jaar: string): Dag {
  const dag = jaar < '2014' ? `${jaar}-04-30` : `${jaar}-04-27`;
  return weekdagNaam(dag) === 'zondag' ? addDagen(dag, -1) : dag;
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
