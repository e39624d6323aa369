import type { StatusTabel } from '~/platform/status';
import { eindRedenNamen } from '../maandrapportage/einde';

/** Plain data about trajecten, fit for the browser. */

export { eindRedenNamen };
export type EindReden = keyof typeof eindRedenNamen;
export const eindRedenen = Object.keys(eindRedenNamen) as EindReden[];

export const trajectStatus = {
  aangemeld: { label: 'Aangemeld', tone: 'neutraal' },
  'pip-vastgesteld': { label: 'PIP vastgesteld', tone: 'bezig' },
  gestart: { label: 'Gestart', tone: 'goed' },
  onderbroken: { label: 'Onderbroken', tone: 'let-op' },
  afgerond: { label: 'Afgerond', tone: 'goed' },
  'tussentijds-beeindigd': { label: 'Tussentijds beëindigd', tone: 'neutraal' },
} as const satisfies StatusTabel<string>;
export type TrajectStatus = keyof typeof trajectStatus;
export const trajectStatussen = Object.keys(trajectStatus) as TrajectStatus[];

/** @source Wet inburgering 2021 art. 13 lid 1 and 19; S4 fn 2 calls the second group "gezinsmigranten" */
export const doelgroepNamen = {
  asielstatushouder: 'Asielstatushouder',
  'gezins-en-overige-migrant': 'Gezins- en overige migrant',
} as const;
/** The same in a narrow column. */
export const doelgroepKort: Readonly<Record<keyof typeof doelgroepNamen, string>> = {
  asielstatushouder: 'Asiel',
  'gezins-en-overige-migrant': 'Gezin en overig',
};
export type Doelgroep = keyof typeof doelgroepNamen;
export const doelgroepen = Object.keys(doelgroepNamen) as Doelgroep[];

export const niveauNamen = { mbo: 'mbo', hbo: 'hbo', wo: 'wo' } as const;
export type Niveau = keyof typeof niveauNamen;

/** Facts that KPI's count, each once per traject. */
export const feitNamen = {
  'pvt-afgerond': 'PVT afgerond',
  'map-gestart': 'MAP gestart',
  'map-afgerond': 'MAP afgerond',
  'map-vrijstelling': 'Vrijgesteld van MAP',
  'knm-behaald': 'KNM behaald',
  'werk-orientatie': 'Oriëntatie op (werk)stage',
  werkstage: 'Werkstage',
  vrijwilligerswerk: 'Vrijwilligerswerk',
  'betaalde-baan': 'Betaalde baan',
  'ontzorgen-gestart': 'Financieel ontzorgen gestart',
  'ontzorgen-verlengd': 'Financieel ontzorgen verlengd',
  'ontzorgen-beeindigd': 'Financieel ontzorgen beëindigd',
  'plicht-voldaan': 'Inburgeringsplicht voldaan',
} as const;
export type FeitSoort = keyof typeof feitNamen;
export const feitSoorten = Object.keys(feitNamen) as FeitSoort[];

/** Nothing follows on these. */
export const isBeeindigd = (status: TrajectStatus): boolean =>
  status === 'afgerond' || status === 'tussentijds-beeindigd';
