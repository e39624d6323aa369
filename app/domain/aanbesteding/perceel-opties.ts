import type { Permission } from '~/platform/permissions';
import { type Leerroute, leerroutes, type PerceelDaad, type PerceelType } from './status';

/** Plain data about percelen beside their statuses, fit for the browser. */

type Doel = 'b1-z' | 'onderwijsroute' | 'maatschappelijke-begeleiding' | 'map' | 'algemeen';

/** For which purposes a samenwerkingsverband has its gemeenten, per type of perceel; empty: any purpose. */
export const doelenVanType: Readonly<Record<PerceelType, readonly Doel[]>> = {
  'b1-z': ['b1-z'],
  onderwijsroute: ['onderwijsroute'],
  leerroutes: ['b1-z', 'onderwijsroute'],
  'maatschappelijke-begeleiding': ['maatschappelijke-begeleiding'],
  map: ['map'],
  overig: [],
};

/** The leerroutes that fit a type of perceel; the first proposal of a new one is all of them, except for `overig`. */
export const leerroutesVanType: Readonly<Record<PerceelType, readonly Leerroute[]>> = {
  'b1-z': ['b1', 'z'],
  onderwijsroute: ['onderwijs'],
  leerroutes,
  'maatschappelijke-begeleiding': [],
  map: [],
  overig: leerroutes,
};

export type PerceelKnop = { readonly deel: string; readonly permission: Permission };

/** Where each act of a person is done and what it asks. `publiceer` is an act on the whole aanbesteding. */
export const perceelKnoppen: Readonly<Record<Exclude<PerceelDaad, 'publiceer'>, PerceelKnop>> = {
  'registreer-resultaat': { deel: 'resultaat', permission: 'resultaat:registreren' },
  'registreer-elders': { deel: 'elders', permission: 'resultaat:registreren' },
  'neem-gunningsbeslissing': { deel: 'gunning', permission: 'perceel:gunnen' },
  'gun-niet': { deel: 'niet-gunning', permission: 'perceel:gunnen' },
  'registreer-kort-geding': { deel: 'kort-geding', permission: 'perceel:gunnen' },
  'doe-kort-geding-af': { deel: 'kort-geding/afdoening', permission: 'perceel:gunnen' },
  'herzie-beslissing': { deel: 'herziening', permission: 'perceel:gunnen' },
  'gun-definitief': { deel: 'definitieve-gunning', permission: 'perceel:gunnen' },
  contracteer: { deel: 'contracten', permission: 'contract:bewerken' },
  'stel-uit': { deel: 'uitstel', permission: 'aanbesteding:bewerken' },
  hervat: { deel: 'hervatting', permission: 'aanbesteding:bewerken' },
  'schaal-op': { deel: 'opschaling', permission: 'aanbesteding:bewerken' },
  'trek-in': { deel: 'intrekking', permission: 'aanbesteding:bewerken' },
};
