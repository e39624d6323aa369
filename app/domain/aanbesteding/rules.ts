import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { AanbestedingFout } from './redenen';
import { type AanbestedingStatus, aanbestedingOvergangen, type PerceelStatus, perceelEindstatussen } from './status';

/** The two persons of an act with four eyes: who asked, and for what. */
export type Akkoordverzoek = {
  readonly daad: 'publiceer' | 'trek-in';
  readonly gevraagdDoor: string;
  readonly motivering: string | null;
};
export type Uitkomst = Result<AanbestedingStatus, AanbestedingFout | NietCompleet<AanbestedingFout>>;

export type AanbestedingInVoorbereiding = {
  readonly status: AanbestedingStatus;
  readonly penvoerderId: string | null;
  readonly mandaten: readonly {
    readonly gemeenteId: string;
    readonly nodig: boolean;
    readonly verleendDatum: string | null;
  }[];
  readonly percelen: readonly {
    readonly naam: string;
    readonly status: PerceelStatus;
    readonly deelnemers: readonly { readonly id: string; readonly naam: string }[];
  }[];
};

const doetMee = (status: PerceelStatus) => !perceelEindstatussen.has(status) && status !== 'uitgesteld';

/** A marktconsultatie needs its list of questions on file. */
export function startMarktconsultatie(aanbesteding: {
  status: AanbestedingStatus;
  vragenlijstAanwezig: boolean;
}): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'start-marktconsultatie');
  if (!stap.ok) return stap;
  return compleet(aanbesteding.vragenlijstAanwezig ? [] : [fail('vragenlijst-ontbreekt')], stap.value);
}

/**
 * Percelen, participants, penvoerder and a mandate of every other gemeente (unless none is needed, as for Coevorden).
 * @source domeinregels D.1, T7
 */
export function startVoorbereiding(aanbesteding: AanbestedingInVoorbereiding): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'start-voorbereiding');
  if (!stap.ok) return stap;
  const { penvoerderId, mandaten } = aanbesteding;
  const percelen = aanbesteding.percelen.filter(({ status }) => doetMee(status));
  const punten: AanbestedingFout[] = percelen.length === 0 ? [fail('perceel-ontbreekt')] : [];
  for (const { naam, deelnemers } of percelen) {
    if (deelnemers.length === 0) punten.push(fail('deelnemer-ontbreekt', { perceel: naam }));
  }
  if (penvoerderId === null) punten.push(fail('penvoerder-ontbreekt'));
  const deelnemers = new Map(
    percelen.flatMap((perceel) => perceel.deelnemers.map(({ id, naam }) => [id, naam] as const)),
  );
  for (const [id, naam] of deelnemers) {
    if (id === penvoerderId) continue;
    const mandaat = mandaten.find(({ gemeenteId }) => gemeenteId === id);
    if (!mandaat || (mandaat.nodig && mandaat.verleendDatum === null))
      punten.push(fail('mandaat-ontbreekt', { gemeente: naam }));
  }
  return compleet(punten, stap.value);
}

/** The points that keep this person from carrying out an act with four eyes. */
export function vierOgenPunten(
  verzoek: Akkoordverzoek | null,
  daad: Akkoordverzoek['daad'],
  door: string,
): AanbestedingFout[] {
  if (!verzoek || verzoek.daad !== daad) return [fail('tweede-persoon-nodig')];
  return verzoek.gevraagdDoor === door ? [fail('zelfde-persoon')] : [];
}

/** Closes the tender for bids once the moment of closing has come. @param nu UTC moment */
export function sluit(aanbesteding: { status: AanbestedingStatus; sluitingOp: string | null }, nu: string): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'sluit');
  if (!stap.ok) return stap;
  const { sluitingOp } = aanbesteding;
  if (sluitingOp === null) return fail('sluiting-ontbreekt');
  return Date.parse(nu) < Date.parse(sluitingOp) ? fail('nog-niet-gesloten', { sluitingOp }) : stap;
}

/** First person of a withdrawal: the act must be possible and motivated. */
export function vraagIntrekkingAan(aanbesteding: { status: AanbestedingStatus }, motivering: string): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'trek-in');
  if (!stap.ok) return stap;
  return compleet(motivering.trim() ? [] : [fail('motivering-ontbreekt')], aanbesteding.status);
}

/** Second person of a withdrawal. The percelen that are not in an end state go with it. */
export function trekIn(
  aanbesteding: { status: AanbestedingStatus },
  verzoek: Akkoordverzoek | null,
  door: string,
): Uitkomst {
  const stap = overgang(aanbestedingOvergangen, aanbesteding.status, 'trek-in');
  if (!stap.ok) return stap;
  const punten = vierOgenPunten(verzoek, 'trek-in', door);
  if (verzoek?.daad === 'trek-in' && !verzoek.motivering?.trim()) punten.push(fail('motivering-ontbreekt'));
  return compleet(punten, stap.value);
}

const eigenFasen: ReadonlySet<AanbestedingStatus> = new Set([
  'concept',
  'marktconsultatie',
  'in-voorbereiding',
  'ingetrokken',
  'afgerond',
]);
const gestart = (status: PerceelStatus) => status !== 'concept' && status !== 'uitgesteld';

/**
 * The status that follows from the percelen: a perceel may be postponed, withdrawn or moved while its siblings go on.
 * The phases before publication are the aanbesteding's own. A postponed perceel keeps it from `afgerond`.
 * @source domeinregels R-A2, D.1
 */
export function rolOp(status: AanbestedingStatus, percelen: readonly PerceelStatus[]): AanbestedingStatus {
  if (eigenFasen.has(status) || percelen.length === 0) return status;
  if (percelen.every((perceel) => perceelEindstatussen.has(perceel))) return 'afgerond';
  if (status === 'gepubliceerd') return status;
  const lopend = percelen.filter(gestart);
  if (lopend.length === 0 || lopend.includes('open'))
    return status === 'beoordeling' || status === 'gunning' ? status : 'inschrijving-gesloten';
  return lopend.includes('in-beoordeling') ? 'beoordeling' : 'gunning';
}
