import type { AanbestedingStatus } from './status';

/** What every page of a tender needs to say where the reader is, with the version that its form goes from. */
export type Kop = { nummer: string; titel: string; status: AanbestedingStatus; versie: number };

export const kopVan = ({ nummer, titel, status, versie }: Kop): Kop => ({ nummer, titel, status, versie });
