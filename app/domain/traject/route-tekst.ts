import { type Leerroute, leerrouteNamen } from '../aanbesteding/status';
import type { Niveau } from './status';

/** 'Onderwijsroute, hbo'; a dash as long as the PIP names none. */
export const routeTekst = ({ leerroute, niveau }: { leerroute: Leerroute | null; niveau: Niveau | null }): string =>
  leerroute ? `${leerrouteNamen[leerroute]}${niveau ? `, ${niveau}` : ''}` : '–';
