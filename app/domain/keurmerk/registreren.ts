import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import {
  compleet,
  type FoutVan,
  fail,
  type NietCompleet,
  type Redenen,
  type Result,
  tekstenVan,
} from '~/platform/result';
import type { OvergangFout } from '~/platform/status';
import type { Registratie } from './rules';
import { type KeurmerkDaad, type KeurmerkStatus, keurmerkDaad, keurmerkOvergangen, keurmerkStatus } from './status';

/** Judging a new row of the register. */

type Details = {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'bron-ontbreekt': Record<never, never>;
  'einde-ontbreekt': Record<never, never>;
  'einde-voor-begin': { van: Dag; tot: Dag };
  'verificatie-in-de-toekomst': { geverifieerdDatum: Dag; vandaag: Dag };
  'begin-voor-vorige': { van: Dag; vorigeVan: Dag };
  'al-vervallen': Record<never, never>;
};
export type KeurmerkFout = FoutVan<Details>;

const keurmerkRedenen: Redenen<Details> = {
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${keurmerkDaad[daad as KeurmerkDaad]}” kan niet na de status “${keurmerkStatus[van as KeurmerkStatus].label}”.`,
  'bron-ontbreekt': () => 'Vul de bron in: waar heeft u dit gezien?',
  'einde-ontbreekt': () => 'Vul in tot wanneer dit geldt: voor bepaalde tijd hoort een einddatum.',
  'einde-voor-begin': ({ van }) => `De einddatum moet na ${formatDatum(van)} liggen.`,
  'verificatie-in-de-toekomst': ({ vandaag }) =>
    `De controle kan niet na vandaag (${formatDatum(vandaag)}) zijn gedaan.`,
  'begin-voor-vorige': ({ vorigeVan }) =>
    `De vorige status begon op ${formatDatum(vorigeVan)}. De nieuwe kan niet eerder beginnen; laat anders de vorige vervallen.`,
  'al-vervallen': () => 'Deze regel is al vervallen verklaard.',
};
export const keurmerkTeksten = tekstenVan(keurmerkRedenen);

/**
 * Judges a new row against what held before it; the earlier row stays as it is and the new one covers it.
 * @param vorige the status on `nieuw.van` and the first day of the last row, or undefined (status onbekend)
 */
export function registreer(
  vorige: Pick<Registratie, 'status' | 'van'> | undefined,
  nieuw: Pick<Registratie, 'soort' | 'status' | 'van' | 'tot' | 'geverifieerdDatum'> & { bron: string },
  vandaag: Dag,
): Result<KeurmerkStatus, OvergangFout | NietCompleet<KeurmerkFout>> {
  const van = vorige?.status ?? 'onbekend';
  if (!keurmerkOvergangen.some((rij) => rij.van === van && rij.naar === nieuw.status))
    return fail('overgang-niet-toegestaan', { van, daad: daadNaar(nieuw.status) });
  const punten: KeurmerkFout[] = [];
  if (!nieuw.bron.trim()) punten.push(fail('bron-ontbreekt'));
  if (nieuw.status === 'geldig-bepaalde-tijd' && nieuw.tot === null) punten.push(fail('einde-ontbreekt'));
  if (nieuw.tot !== null && nieuw.tot <= nieuw.van)
    punten.push(fail('einde-voor-begin', { van: nieuw.van, tot: nieuw.tot }));
  if (nieuw.geverifieerdDatum !== null && nieuw.geverifieerdDatum > vandaag) {
    punten.push(fail('verificatie-in-de-toekomst', { geverifieerdDatum: nieuw.geverifieerdDatum, vandaag }));
  }
  if (vorige && nieuw.van < vorige.van)
    punten.push(fail('begin-voor-vorige', { van: nieuw.van, vorigeVan: vorige.van }));
  return compleet(punten, nieuw.status);
}

const daadNaar = (status: KeurmerkStatus): KeurmerkDaad =>
  keurmerkOvergangen.find((rij) => rij.naar === status)?.daad ?? 'vraag-aan';
