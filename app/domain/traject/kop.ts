import type { Leerroute } from '../aanbesteding/status';
import type { Doelgroep, Niveau, TrajectStatus } from './status';

/** The head of every page of a traject. */
export type TrajectKop = {
  id: string;
  trajectnummer: string;
  gemeente: string;
  doelgroep: Doelgroep;
  leerroute: Leerroute | null;
  niveau: Niveau | null;
  status: TrajectStatus;
  versie: number;
};

export const trajectKop = (traject: TrajectKop): TrajectKop => {
  const { id, trajectnummer, gemeente, doelgroep, leerroute, niveau, status, versie } = traject;
  return { id, trajectnummer, gemeente, doelgroep, leerroute, niveau, status, versie };
};
