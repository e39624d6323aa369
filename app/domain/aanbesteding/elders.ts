import type { Dag } from '~/platform/dates';
import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import { aantalPunten } from './perceel-rules';
import type { AanbestedingFout } from './redenen';
import { rolOp } from './rules';
import { type AanbestedingStatus, aanbestedingOvergangen, type PerceelStatus, perceelOvergangen } from './status';

/**
 * A tender that ran in another system: its percelen go from concept straight to where the source says they are.
 * Weights, reasons, keurmerk and the second person are not asked; numbers and dates must agree with each other.
 * A date that the source does not give is null.
 */
export type PerceelElders = {
  readonly id: string;
  readonly naam: string;
  readonly status: PerceelStatus;
  readonly uitkomst: PerceelStatus;
  readonly aantalInschrijvers: number | null;
  readonly aantalGegunden: number;
  readonly aantalTeContracteren: number | null;
  readonly beslissingVerzondenDatum: Dag | null;
  readonly gegundDatum: Dag | null;
};
export type AanbestedingElders = {
  readonly status: AanbestedingStatus;
  readonly eldersGelopen: boolean;
  readonly gepubliceerdDatum: Dag | null;
  readonly sluitingDatum: Dag | null;
  /** The percelen that the source tells about. */
  readonly percelen: readonly PerceelElders[];
  /** Statuses of the other percelen (postponed, still concept). */
  readonly overigeStatussen: readonly PerceelStatus[];
};

const heeftGegunde: ReadonlySet<PerceelStatus> = new Set(['voorlopig-gegund', 'gegund']);
const heeftInschrijvers: ReadonlySet<PerceelStatus> = new Set(['in-beoordeling', 'voorlopig-gegund', 'gegund']);

/** Dates in their order; the unknown ones are skipped. */
export function datumPunten(
  reeks: readonly (readonly [wat: string, datum: Dag | null])[],
  vandaag: Dag | null,
): AanbestedingFout[] {
  const bekend = reeks.flatMap(([wat, datum]) => (datum === null ? [] : [{ wat, datum }]));
  const punten: AanbestedingFout[] = [];
  for (const [i, { wat, datum }] of bekend.entries()) {
    const vorige = bekend[i - 1];
    if (vorige && datum < vorige.datum) {
      punten.push(
        fail('datums-kloppen-niet', { eerder: vorige.wat, eerderDatum: vorige.datum, later: wat, laterDatum: datum }),
      );
    }
    if (vandaag !== null && datum > vandaag) punten.push(fail('datum-in-de-toekomst', { wat, datum }));
  }
  return punten;
}

function perceelPunten(perceel: PerceelElders, aanbesteding: AanbestedingElders, vandaag: Dag): AanbestedingFout[] {
  const { naam, uitkomst, aantalInschrijvers, aantalGegunden } = perceel;
  const stap = overgang(perceelOvergangen, perceel.status, 'registreer-elders', uitkomst);
  if (!stap.ok) return [stap];
  const punten: AanbestedingFout[] = [];
  const past =
    uitkomst === 'geen-inschrijvingen'
      ? aantalInschrijvers === 0
      : !heeftInschrijvers.has(uitkomst) || aantalInschrijvers !== 0;
  if (!past) punten.push(fail('aantal-past-niet-bij-uitkomst', { perceel: naam, uitkomst }));
  if (heeftGegunde.has(uitkomst) && aantalGegunden === 0) punten.push(fail('gegunde-ontbreekt', { perceel: naam }));
  punten.push(...aantalPunten(aantalInschrijvers ?? aantalGegunden, aantalGegunden, perceel.aantalTeContracteren));
  const reeks = [
    ['de publicatie', aanbesteding.gepubliceerdDatum],
    ['de sluiting', aanbesteding.sluitingDatum],
    ['de gunningsbeslissing', perceel.beslissingVerzondenDatum],
    ['de definitieve gunning', perceel.gegundDatum],
  ] as const;
  const voorbij = reeks.filter(([wat]) => wat !== 'de sluiting' || uitkomst !== 'open');
  punten.push(
    ...datumPunten(reeks, null),
    ...datumPunten(voorbij, vandaag).filter(({ reden }) => reden === 'datum-in-de-toekomst'),
  );
  return punten;
}

/** Records what a source says about a tender elsewhere. @returns the status of the aanbesteding; each perceel gets its `uitkomst` */
export function registreerElders(
  aanbesteding: AanbestedingElders,
  vandaag: Dag,
): Result<AanbestedingStatus, AanbestedingFout | NietCompleet<AanbestedingFout>> {
  if (!aanbesteding.eldersGelopen) return fail('niet-elders-gelopen');
  const statussen = [...aanbesteding.percelen.map(({ uitkomst }) => uitkomst), ...aanbesteding.overigeStatussen];
  const { sluitingDatum } = aanbesteding;
  const open =
    aanbesteding.percelen.some(({ uitkomst }) => uitkomst === 'open') &&
    (sluitingDatum === null || sluitingDatum >= vandaag);
  const naar = rolOp(open ? 'gepubliceerd' : 'inschrijving-gesloten', statussen);
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'registreer-elders', naar);
  if (!stap.ok) return stap;
  const punten: AanbestedingFout[] = aanbesteding.percelen.length === 0 ? [fail('perceel-ontbreekt')] : [];
  for (const perceel of aanbesteding.percelen) punten.push(...perceelPunten(perceel, aanbesteding, vandaag));
  return compleet(punten, stap.value);
}
