import { addDagen, type Dag, dagVanMoment } from '~/platform/dates';
import { compleet, fail } from '~/platform/result';
import { overgang } from '~/platform/status';
import { type Drempel, type Hoofdvoorwerp, procedurePastBijRaming } from './drempels';
import { type Procedure, procedureprofielen, type TermijnGrond } from './procedure';
import type { AanbestedingFout } from './redenen';
import { type Akkoordverzoek, type Uitkomst, vierOgenPunten } from './rules';
import {
  type AanbestedingStatus,
  aanbestedingOvergangen,
  keurmerkeisen,
  type Leerroute,
  type PerceelStatus,
  type PerceelType,
} from './status';
import { type Doorlooptijden, vroegsteSluiting } from './termijnen';

export type PerceelVoorPublicatie = {
  readonly naam: string;
  readonly status: PerceelStatus;
  readonly type: PerceelType;
  readonly leerroutes: readonly Leerroute[];
  readonly aantalDeelnemers: number;
  readonly ramingCents: number | null;
  readonly programmaVanEisen: string | null;
  /** Whole percentages of the gunningscriteria. */
  readonly gewichten: readonly number[];
  readonly toewijzingsregel: string | null;
  readonly reelePrijsOnderbouwing: string | null;
  readonly keurmerkOfGelijkwaardig: boolean;
};

export type AanbestedingVoorPublicatie = {
  readonly status: AanbestedingStatus;
  readonly procedure: Procedure;
  readonly hoofdvoorwerp: Hoofdvoorwerp;
  /** UTC moment. */
  readonly sluitingOp: string | null;
  readonly standstillDagen: number;
  /** Why a term of our own choice is shorter than the profile's; never helps against the law. */
  readonly procedureMotivering: string | null;
  readonly percelen: readonly PerceelVoorPublicatie[];
};

export type PublicatieRegels = {
  readonly drempels: readonly Drempel[];
  readonly grond?: TermijnGrond;
  readonly doorlooptijden?: Doorlooptijden;
};

const leeg = (tekst: string | null) => !tekst?.trim();

/**
 * The value that the procedure is judged by: everything still to be bought, so postponed percelen count and
 * withdrawn or moved ones do not. Null when nothing is estimated yet.
 */
export function totaleRaming(
  percelen: readonly Pick<PerceelVoorPublicatie, 'status' | 'ramingCents'>[],
): number | null {
  const bedragen = percelen.flatMap(({ status, ramingCents }) =>
    ramingCents === null || status === 'ingetrokken' || status === 'opgeschaald' ? [] : [ramingCents],
  );
  return bedragen.length === 0 ? null : bedragen.reduce((som, bedrag) => som + bedrag, 0);
}

/** Warning for the edit screens: procedure and raming do not match. Undefined: fine, or nothing to judge yet. */
export function procedureWaarschuwing(
  aanbesteding: Pick<AanbestedingVoorPublicatie, 'procedure' | 'hoofdvoorwerp'> & {
    percelen: readonly Pick<PerceelVoorPublicatie, 'status' | 'ramingCents'>[];
  },
  opDatum: Dag,
  drempels: readonly Drempel[],
): AanbestedingFout | undefined {
  const raming = totaleRaming(aanbesteding.percelen);
  if (raming === null || aanbesteding.procedure === 'onbekend') return undefined;
  const oordeel = procedurePastBijRaming(
    procedureprofielen[aanbesteding.procedure],
    raming,
    opDatum,
    drempels,
    aanbesteding.hoofdvoorwerp,
  );
  return oordeel.ok ? undefined : oordeel;
}

/** What one perceel still misses for publication. */
export function perceelPunten(perceel: PerceelVoorPublicatie): AanbestedingFout[] {
  const details = { perceel: perceel.naam };
  const punten: AanbestedingFout[] = [];
  const som = perceel.gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0);
  if (perceel.aantalDeelnemers === 0) punten.push(fail('deelnemer-ontbreekt', details));
  if (
    (perceel.type === 'b1-z' || perceel.type === 'leerroutes' || perceel.type === 'onderwijsroute') &&
    perceel.leerroutes.length === 0
  ) {
    punten.push(fail('leerroute-ontbreekt', details));
  }
  if (perceel.ramingCents === null || perceel.ramingCents <= 0) punten.push(fail('raming-ontbreekt', details));
  if (leeg(perceel.programmaVanEisen)) punten.push(fail('programma-van-eisen-ontbreekt', details));
  if (som !== 100) punten.push(fail('gewichten-geen-100', { ...details, som }));
  if (leeg(perceel.toewijzingsregel)) punten.push(fail('toewijzingsregel-ontbreekt', details));
  if (leeg(perceel.reelePrijsOnderbouwing)) punten.push(fail('reele-prijs-onderbouwing-ontbreekt', details));
  if (keurmerkeisen(perceel).length > 0 && !perceel.keurmerkOfGelijkwaardig)
    punten.push(fail('of-gelijkwaardig-ontbreekt', details));
  return punten;
}

/** Everything that still keeps the tender from being published on a day; empty: ready. */
export function publicatiePunten(
  aanbesteding: AanbestedingVoorPublicatie,
  vandaag: Dag,
  { drempels, grond, doorlooptijden }: PublicatieRegels,
): AanbestedingFout[] {
  const profiel = procedureprofielen[aanbesteding.procedure];
  const percelen = aanbesteding.percelen.filter(({ status }) => status === 'concept');
  const punten: AanbestedingFout[] =
    percelen.length === 0 ? [fail('perceel-ontbreekt')] : percelen.flatMap(perceelPunten);
  const gemotiveerd = !leeg(aanbesteding.procedureMotivering);

  const past = procedurePastBijRaming(
    profiel,
    totaleRaming(aanbesteding.percelen) ?? 0,
    vandaag,
    drempels,
    aanbesteding.hoofdvoorwerp,
  );
  if (!past.ok) punten.push(past);

  const minimum = vroegsteSluiting(vandaag, { profiel, grond, doorlooptijden });
  const vroegst = minimum ?? { datum: addDagen(vandaag, 1), dagen: 1, bron: 'na vandaag', hardheid: 'wet' as const };
  if (aanbesteding.sluitingOp === null) punten.push(fail('sluiting-ontbreekt'));
  else {
    const sluitingDatum = dagVanMoment(aanbesteding.sluitingOp);
    const teMotiveren = vroegst.hardheid === 'keuze';
    const mag = teMotiveren && gemotiveerd && sluitingDatum > vandaag;
    if (sluitingDatum < vroegst.datum && !mag) {
      punten.push(
        fail('sluiting-te-vroeg', {
          sluitingDatum,
          vroegst: vroegst.datum,
          dagen: vroegst.dagen,
          bron: vroegst.bron,
          teMotiveren,
        }),
      );
    }
  }

  const { standstill } = profiel;
  if (standstill && aanbesteding.standstillDagen < standstill.dagen) {
    const teMotiveren = standstill.hardheid === 'keuze';
    if (!teMotiveren || !gemotiveerd) {
      punten.push(
        fail('standstill-te-kort', {
          dagen: aanbesteding.standstillDagen,
          minimum: standstill.dagen,
          bron: standstill.bron,
          teMotiveren,
        }),
      );
    }
  }
  return punten;
}

/** First of the two persons: everything must be in order before a colleague is asked. The status stays. */
export function vraagPublicatieAan(
  aanbesteding: AanbestedingVoorPublicatie,
  vandaag: Dag,
  regels: PublicatieRegels,
): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'publiceer');
  if (!stap.ok) return stap;
  return compleet(publicatiePunten(aanbesteding, vandaag, regels), aanbesteding.status);
}

/**
 * Second person: publishes. All points are judged again, because the tender may have changed since it was asked.
 * The percelen in `concept` become `open`; postponed ones stay behind.
 * @source domeinregels D.1, B.3; Wi2021 art. 16 lid 2-3; Aw 2012 art. 2.78a, 2.115
 */
export function publiceer(
  aanbesteding: AanbestedingVoorPublicatie,
  { verzoek, door, vandaag }: { verzoek: Akkoordverzoek | null; door: string; vandaag: Dag },
  regels: PublicatieRegels,
): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'publiceer');
  if (!stap.ok) return stap;
  const punten = [...publicatiePunten(aanbesteding, vandaag, regels), ...vierOgenPunten(verzoek, 'publiceer', door)];
  return compleet(punten, stap.value);
}
