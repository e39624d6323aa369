import type { Dag } from '~/platform/dates';
import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import { aantalPunten } from '../aanbesteding/perceel-rules';
import type { Procedureprofiel } from '../aanbesteding/procedure';
import { type PerceelStatus, perceelOvergangen } from '../aanbesteding/status';
import { keurmerkPunten, type Leveraar } from '../keurmerk/rules';
import type { KeurmerkSoort } from '../keurmerk/status';
import type { GunningFout } from './redenen';
import { opschortendeTermijn } from './standstill';
import type { NietGegundReden, ZonderStandstill } from './status';

export type GunningUitkomst = Result<PerceelStatus, GunningFout | NietCompleet<GunningFout>>;

export type Gegunde = { readonly partijId: string; readonly naam: string; readonly leveraars: readonly Leveraar[] };

export type Gunningsbeslissing = {
  readonly gegunden: readonly Gegunde[];
  readonly motivering: string;
  readonly verzondenDatum: Dag;
};

/**
 * Awards a perceel provisionally: every gegunde is judged on who delivers, on the day of sending; all points at once.
 * For a tender that ran elsewhere the keurmerk and the motivation are not asked.
 * @param perceel `eisen` from `keurmerkeisen`; `sluitingDatum` null when the source does not say
 * @source Aanbestedingswet 2012 art. 2.130; domeinregels D.2
 */
export function neemGunningsbeslissing(
  perceel: {
    readonly status: PerceelStatus;
    readonly eldersGelopen: boolean;
    readonly aantalInschrijvers: number | null;
    readonly aantalTeContracteren: number | null;
    readonly sluitingDatum: Dag | null;
    readonly eisen: readonly KeurmerkSoort[];
  },
  { gegunden, motivering, verzondenDatum }: Gunningsbeslissing,
  vandaag: Dag,
): GunningUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'neem-gunningsbeslissing');
  if (!stap.ok) return stap;
  const punten: GunningFout[] = [];
  if (gegunden.length === 0) punten.push(fail('gegunde-ontbreekt'));
  const dubbel = gegunden.find(({ partijId }, i) => gegunden.some((ander, j) => j < i && ander.partijId === partijId));
  if (dubbel) punten.push(fail('gegunde-dubbel', { naam: dubbel.naam }));
  punten.push(
    ...aantalPunten(perceel.aantalInschrijvers ?? gegunden.length, gegunden.length, perceel.aantalTeContracteren),
  );
  if (perceel.sluitingDatum !== null && verzondenDatum < perceel.sluitingDatum) {
    punten.push(fail('beslissing-voor-sluiting', { verzondenDatum, sluitingDatum: perceel.sluitingDatum }));
  }
  if (verzondenDatum > vandaag)
    punten.push(fail('datum-in-de-toekomst', { wat: 'de gunningsbeslissing', datum: verzondenDatum }));
  if (!perceel.eldersGelopen) {
    if (!motivering.trim()) punten.push(fail('motivering-ontbreekt'));
    for (const { leveraars } of gegunden) punten.push(...keurmerkPunten(leveraars, perceel.eisen, verzondenDatum));
  }
  return compleet(punten, stap.value);
}

/** Ends the perceel without an award, with a reason code of eForms and words of our own. */
export function gunNiet(
  perceel: { status: PerceelStatus },
  reden: NietGegundReden | null,
  motivering: string,
): GunningUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'gun-niet');
  if (!stap.ok) return stap;
  const punten: GunningFout[] = [];
  if (reden === null) punten.push(fail('reden-ontbreekt'));
  if (!motivering.trim()) punten.push(fail('motivering-ontbreekt'));
  return compleet(punten, stap.value);
}

/** Back to assessment; a new decision gets a new notice and with it a new opschortende termijn. */
export function herzieBeslissing(perceel: { status: PerceelStatus }, motivering: string): GunningUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'herzie-beslissing');
  if (!stap.ok) return stap;
  return motivering.trim() ? stap : fail('motivering-ontbreekt');
}

export type PerceelInGunning = {
  readonly status: PerceelStatus;
  readonly beslissingVerzondenDatum: Dag | null;
  readonly kortGedingSinds: Dag | null;
  readonly kortGedingAfgedaan: Dag | null;
  /** Days of this tender; 0: the profile or the documents know no opschortende termijn. */
  readonly standstillDagen: number;
  readonly aantalInschrijvers: number | null;
  readonly eldersGelopen: boolean;
};

const kortGedingLoopt = ({ kortGedingSinds, kortGedingAfgedaan }: PerceelInGunning): Dag | null =>
  kortGedingSinds !== null && kortGedingAfgedaan === null ? kortGedingSinds : null;

/** A summons freezes the award until the ruling. @source Aanbestedingswet 2012 art. 2.131 */
export function registreerKortGeding(perceel: PerceelInGunning, datum: Dag, vandaag: Dag): GunningUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'registreer-kort-geding');
  if (!stap.ok) return stap;
  const sinds = kortGedingLoopt(perceel);
  if (sinds !== null) return fail('kort-geding-loopt', { sinds });
  if (datum > vandaag) return fail('datum-in-de-toekomst', { wat: 'het kort geding', datum });
  const { beslissingVerzondenDatum } = perceel;
  return beslissingVerzondenDatum !== null && datum < beslissingVerzondenDatum
    ? fail('kort-geding-voor-beslissing', { datum, beslissingVerzondenDatum })
    : stap;
}

/** The ruling, or the withdrawal of the case. If the court forbids the award: revise the decision or withdraw the perceel. */
export function doeKortGedingAf(perceel: PerceelInGunning, datum: Dag, vandaag: Dag): GunningUitkomst {
  const stap = overgang(perceelOvergangen, perceel.status, 'doe-kort-geding-af');
  if (!stap.ok) return stap;
  const sinds = kortGedingLoopt(perceel);
  if (sinds === null) return fail('geen-kort-geding');
  if (datum > vandaag) return fail('datum-in-de-toekomst', { wat: 'het einde van het kort geding', datum });
  return datum < sinds ? fail('kort-geding-eindigt-voor-begin', { sinds, datum }) : stap;
}

/** How the standstill of a decision runs; null when there is none or the day of sending is unknown. */
export const standstillVan = (
  { beslissingVerzondenDatum, standstillDagen }: Pick<PerceelInGunning, 'beslissingVerzondenDatum' | 'standstillDagen'>,
  profiel?: Procedureprofiel,
): { eersteDag: Dag; totEnMet: Dag } | null =>
  beslissingVerzondenDatum === null || standstillDagen === 0
    ? null
    : opschortendeTermijn(beslissingVerzondenDatum, standstillDagen, {
        eindDagRegel: profiel?.standstill?.eindDagRegel ?? false,
      });

/**
 * Makes a provisional award final once the opschortende termijn has passed.
 * @param vandaag day 1 of the term is the day after the decision was sent; possible from the day after the last
 * @param profiel of the procedure: whether the last day moves, and whether a notice was mandatory
 * @param zonder the ground on which the term is left out
 * @returns `gegund`, or 'overgang-niet-toegestaan' | 'opschortende-termijn-loopt' (with totEnMet) | 'kort-geding-loopt' | …
 * @source Aanbestedingswet 2012 art. 2.127, 2.131; for SAS only because the documents say so
 */
export function gunDefinitief(
  perceel: PerceelInGunning,
  vandaag: Dag,
  profiel?: Procedureprofiel,
  zonder?: ZonderStandstill,
): Result<PerceelStatus, GunningFout> {
  const stap = overgang(perceelOvergangen, perceel.status, 'gun-definitief');
  if (!stap.ok) return stap;
  if (zonder === 'enige-inschrijver' && perceel.aantalInschrijvers !== 1) {
    return fail('geen-enige-inschrijver', { aantalInschrijvers: perceel.aantalInschrijvers });
  }
  if (zonder === 'geen-aankondigingsplicht' && profiel?.europeseAankondiging !== false)
    return fail('wel-aankondigingsplicht');
  if (perceel.beslissingVerzondenDatum === null && !perceel.eldersGelopen) return fail('beslissing-niet-verzonden');
  const termijn = zonder === undefined ? standstillVan(perceel, profiel) : null;
  if (termijn && vandaag <= termijn.totEnMet) return fail('opschortende-termijn-loopt', { totEnMet: termijn.totEnMet });
  const sinds = kortGedingLoopt(perceel);
  return sinds === null ? stap : fail('kort-geding-loopt', { sinds });
}
