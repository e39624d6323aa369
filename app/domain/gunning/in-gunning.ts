import type { Dag } from '~/platform/dates';
import { type Procedure, procedureprofielen } from '../aanbesteding/procedure';
import type { PerceelStatus } from '../aanbesteding/status';
import type { PerceelInGunning } from './rules';

type Perceel = {
  status: PerceelStatus;
  beslissingVerzondenDatum: Dag | null;
  kortGedingSinds: Dag | null;
  kortGedingAfgedaan: Dag | null;
  aantalInschrijvers: number | null;
};
type Aanbesteding = { procedure: Procedure; standstillDagen: number; eldersGelopen: boolean };

/**
 * A perceel as the rules of the award see it. Where the procedure knows no opschortende termijn, the number of days that
 * is stored says nothing; where the procedure is unknown it stays on the safe side.
 */
export function inGunning({
  perceel,
  aanbesteding,
}: {
  perceel: Perceel;
  aanbesteding: Aanbesteding;
}): PerceelInGunning {
  const { procedure, standstillDagen, eldersGelopen } = aanbesteding;
  const geen = procedureprofielen[procedure].standstill === null && procedure !== 'onbekend';
  return { ...perceel, standstillDagen: geen ? 0 : standstillDagen, eldersGelopen };
}
