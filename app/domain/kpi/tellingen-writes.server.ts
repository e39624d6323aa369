import { chunked, type Tx, type Write } from '../../../db/commit';
import { kpiStanden, kpiTellingen } from '../../../db/schema';
import { plusExcluded } from '../../../db/sql';
import { bijdragenVan } from './bijdragen';
import { rapportageBijdragen, urenBijdragen } from './bijdragen-rapportage';
import type { Dossier, Rapportagestand } from './dossier';
import type { KpiRegels } from './regels';
import { Som } from './som';

/**
 * Keeping the sums of the KPI's true: each command puts these writes in the commit of the change itself. They add a
 * difference to what stands there, so that two commits at once lose nothing.
 */

const erbij = (tabel: typeof kpiTellingen | typeof kpiStanden) => ({
  teller: plusExcluded(tabel.teller),
  noemer: plusExcluded(tabel.noemer),
  extern: plusExcluded(tabel.extern),
  aantal: plusExcluded(tabel.aantal),
});
const tellingSleutel = [
  kpiTellingen.meting,
  kpiTellingen.gemeenteId,
  kpiTellingen.contractId,
  kpiTellingen.leerroute,
  kpiTellingen.maand,
];
const standSleutel = [kpiStanden.meting, kpiStanden.knoop, kpiStanden.gemeenteId, kpiStanden.leerroute];

const verschil = (som: Som): Write[] => [
  ...chunked(
    som.tellingen(),
    400,
    (rijen) => (tx: Tx) =>
      tx
        .insert(kpiTellingen)
        .values(rijen)
        .onConflictDoUpdate({ target: tellingSleutel, set: erbij(kpiTellingen) }),
  ),
  ...chunked(
    som.standen(),
    400,
    (rijen) => (tx: Tx) =>
      tx
        .insert(kpiStanden)
        .values(rijen)
        .onConflictDoUpdate({ target: standSleutel, set: erbij(kpiStanden) }),
  ),
];

/**
 * The difference between trajecten as they were and as they are after the commit, with their toewijzingen and feiten. A
 * new traject is only in `na`. When the leerroute changes, hours that were approved before move along.
 */
export function trajectTellingen(voor: readonly Dossier[], na: readonly Dossier[], regels: KpiRegels): Write[] {
  const som = new Som();
  const eerder = new Map(voor.map((dossier) => [dossier.traject.id, dossier]));
  for (const dossier of voor) som.min(bijdragenVan(dossier, regels));
  for (const dossier of na) {
    som.plus(bijdragenVan(dossier, regels));
    const oud = eerder.get(dossier.traject.id);
    if (!oud || oud.traject.leerroute === dossier.traject.leerroute) continue;
    som.min(urenBijdragen(oud));
    som.plus(urenBijdragen({ ...oud, traject: dossier.traject }));
  }
  return verschil(som);
}

/**
 * The difference between reports as they were and as they are after the commit. To be called when reports come into
 * being (only `na`), are handed in for the first time, are approved, and are replaced by a correction: the approved
 * version that becomes `vervangen` stands in both lists.
 */
export function rapportageTellingen(voor: readonly Rapportagestand[], na: readonly Rapportagestand[]): Write[] {
  const som = new Som();
  for (const rapportage of voor) som.min(rapportageBijdragen(rapportage));
  for (const rapportage of na) som.plus(rapportageBijdragen(rapportage));
  return verschil(som);
}
