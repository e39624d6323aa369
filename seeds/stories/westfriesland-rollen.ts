import type { Waarden } from '../dsl/deel';

/** The few persons with a tale of their own; the others differ by chance only. */
export type Rol =
  /** Onderwijsroute: his group at Vonk stopped and Horizon College refused him. */
  | 'zonder-aanbieder'
  /** Onderwijsroute: from Horizon College to Vonk. */
  | 'overgedragen'
  | 'onderbroken'
  /** Under the meelifregeling of Amsterdam. */
  | 'hbo'
  | 'wo'
  | 'hbo-aangeboden'
  | 'voorgesteld'
  | 'toegewezen'
  | 'te-laat-beantwoord'
  | 'geaccepteerd';

/** Gemeente, group (leerroute, or `pip`: waiting for the first lesson) and place in it. */
export const rollen: Readonly<Record<string, Rol>> = {
  'Hoorn onderwijs 1': 'hbo',
  'Hoorn onderwijs 2': 'zonder-aanbieder',
  'Hoorn onderwijs 4': 'wo',
  'Hoorn onderwijs 11': 'hbo',
  'Hoorn b1 9': 'onderbroken',
  'Medemblik onderwijs 0': 'overgedragen',
  'Medemblik onderwijs 2': 'hbo',
  'Enkhuizen pip 1': 'voorgesteld',
  'Enkhuizen pip 2': 'geaccepteerd',
  'Enkhuizen pip 3': 'geaccepteerd',
  'Drechterland pip 0': 'toegewezen',
  'Drechterland pip 1': 'geaccepteerd',
  'Koggenland pip 1': 'te-laat-beantwoord',
  'Koggenland pip 2': 'geaccepteerd',
  'Koggenland pip 3': 'geaccepteerd',
  'Medemblik pip 1': 'toegewezen',
  'Medemblik pip 2': 'voorgesteld',
  'Medemblik pip 3': 'hbo-aangeboden',
  'Opmeer pip 0': 'toegewezen',
  'Opmeer pip 1': 'geaccepteerd',
  'Stede Broec pip 0': 'geaccepteerd',
};

/** Who left after the PIP, and why; with those who left before it they are the 22 of S4 2.2. */
export const uitval: Readonly<Record<string, NonNullable<Waarden<'trajecten'>['eindReden']>>> = {
  'Hoorn z 8': 'ontheven',
  'Hoorn b1 12': 'verhuisd',
  'Hoorn b1 21': 'ander-onderwijs',
  'Stede Broec z 3': 'verhuisd',
  'Enkhuizen pip 0': 'verhuisd',
  'Enkhuizen z 4': 'verhuisd',
  'Drechterland b1 2': 'vertrokken',
  'Koggenland pip 0': 'ander-onderwijs',
  'Koggenland z 5': 'verhuisd',
  'Medemblik pip 0': 'verhuisd',
  'Medemblik b1 4': 'ander-onderwijs',
};
