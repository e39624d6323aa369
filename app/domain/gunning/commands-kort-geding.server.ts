import { formatDatum } from '~/platform/format';
import { commit } from '../../../db/commit';
import { getPerceelInBeheer } from '../aanbesteding/perceel-queries.server';
import { type PerceelDaadInvoer, perceelStap } from '../aanbesteding/perceel-writes.server';
import { inGunning } from './in-gunning';
import { doeKortGedingAf, type GunningUitkomst, registreerKortGeding } from './rules';

type MetDatum = PerceelDaadInvoer & { datum: string; vandaag: string };

/** Records a summons: the award stands still until it is over. */
export async function legKortGedingVast({ datum, vandaag, ...invoer }: MetDatum): Promise<GunningUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = registreerKortGeding(inGunning(rij), datum, vandaag);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { kortGedingSinds: datum, kortGedingAfgedaan: null },
    daad: 'perceel:kort-geding-vastleggen',
    gegevens: { datum, toelichting: `Sinds ${formatDatum(datum)}.` },
  });
  await commit(() => stap);
  return uitkomst;
}

/** Records its end: a ruling or a withdrawal. */
export async function legEindeKortGedingVast({ datum, vandaag, ...invoer }: MetDatum): Promise<GunningUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = doeKortGedingAf(inGunning(rij), datum, vandaag);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { kortGedingAfgedaan: datum },
    daad: 'perceel:kort-geding-afdoen',
    gegevens: { datum, toelichting: `Op ${formatDatum(datum)}.` },
  });
  await commit(() => stap);
  return uitkomst;
}
