import type { Dag } from '~/platform/dates';
import { ok, type Result } from '~/platform/result';
import { type AanbestedingElders, registreerElders } from '../aanbesteding/elders';
import { rolOp } from '../aanbesteding/rules';
import type { AanbestedingStatus } from '../aanbesteding/status';

const loopt: ReadonlySet<AanbestedingStatus> = new Set([
  'gepubliceerd',
  'inschrijving-gesloten',
  'beoordeling',
  'gunning',
]);

/**
 * Records the result of one perceel of a tender that ran elsewhere. The first one takes the aanbesteding out of concept
 * (`registreerElders`); after that its status follows from all percelen together, as for any other.
 * @returns the status of the aanbesteding
 */
export function registreerPerceelElders(
  aanbesteding: AanbestedingElders,
  vandaag: Dag,
): Result<AanbestedingStatus, Extract<ReturnType<typeof registreerElders>, { ok: false }>> {
  const eerder = loopt.has(aanbesteding.status);
  const oordeel = registreerElders(eerder ? { ...aanbesteding, status: 'concept' } : aanbesteding, vandaag);
  if (!oordeel.ok || !eerder) return oordeel;
  const statussen = [...aanbesteding.percelen.map(({ uitkomst }) => uitkomst), ...aanbesteding.overigeStatussen];
  return ok(rolOp(aanbesteding.status, statussen));
}
