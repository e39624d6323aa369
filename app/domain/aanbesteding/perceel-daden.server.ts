import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { dagVanMoment } from '~/platform/dates';
import { meervoud } from '~/platform/format';
import { fail, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import { commit } from '../../../db/commit';
import { contracten, gunningen, percelen } from '../../../db/schema';
import { opvolgingOp } from '../gemeente/rules';
import { listGemeenteBestaan, listOpvolgerKandidaten } from './perceel-opvolgers.server';
import { getPerceelInBeheer, getPerceelInhoud } from './perceel-queries.server';
import type { PerceelFout } from './perceel-redenen';
import {
  hervat,
  maaktKring,
  type PerceelUitkomst,
  registreerResultaat,
  schaalOp,
  stelUit,
  trekPerceelIn,
} from './perceel-rules';
import { type PerceelDaadInvoer, perceelStap } from './perceel-writes.server';

/** Acts on one perceel other than the award: put aside, take up again, go on elsewhere, withdraw, record the bids. */

type MetMotivering = PerceelDaadInvoer & { motivering: string };

export async function stelPerceelUit({ motivering, ...invoer }: MetMotivering): Promise<PerceelUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = stelUit(rij.perceel, motivering);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { statusReden: motivering },
    daad: 'perceel:uitstellen',
    gegevens: { toelichting: motivering },
  });
  await commit(() => stap);
  return uitkomst;
}

export async function hervatPerceel(invoer: PerceelDaadInvoer): Promise<PerceelUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = hervat(rij.perceel);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { statusReden: null },
    daad: 'perceel:hervatten',
  });
  await commit(() => stap);
  return uitkomst;
}

/** Withdraws the perceel; an award that was made is taken back, and the event remembers to whom it was. */
export async function trekPerceelTerug({ motivering, ...invoer }: MetMotivering): Promise<PerceelUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const [lopend, gegund] = await Promise.all([
    db.$count(
      contracten,
      and(
        eq(contracten.perceelId, rij.perceel.id),
        inArray(contracten.status, ['ter-ondertekening', 'actief', 'onder-verbeterplan', 'opgeschort']),
      ),
    ),
    db.select({ partijId: gunningen.partijId }).from(gunningen).where(eq(gunningen.perceelId, rij.perceel.id)),
  ]);
  const uitkomst = trekPerceelIn(rij.perceel, motivering, lopend > 0);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { statusReden: motivering },
    daad: 'perceel:intrekken',
    gegevens: { toelichting: motivering, wasGegundAan: gegund.map(({ partijId }) => partijId) },
    meer: [(tx) => tx.delete(gunningen).where(eq(gunningen.perceelId, rij.perceel.id))],
  });
  await commit(() => stap);
  return uitkomst;
}

/** Goes on in a perceel of a bigger region. */
export async function schaalPerceelOp({
  opvolgerId,
  motivering,
  ...invoer
}: MetMotivering & { opvolgerId: string }): Promise<PerceelUitkomst | Result<never, PerceelFout>> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const kandidaat = (await listOpvolgerKandidaten(invoer.actor, rij.perceel.id)).find(({ id }) => id === opvolgerId);
  if (!kandidaat) return fail('opvolger-onbekend');
  const [eigen, ander, gemeenten, schakels] = await Promise.all([
    getPerceelInhoud(rij.perceel.id),
    getPerceelInhoud(kandidaat.id),
    listGemeenteBestaan(),
    db
      .select({ id: percelen.id, opvolgerId: percelen.opvolgerId })
      .from(percelen)
      .where(isNotNull(percelen.opvolgerId)),
  ]);
  const uitkomst = schaalOp(
    { ...eigen, id: rij.perceel.id, status: rij.perceel.status },
    { ...ander, id: kandidaat.id, status: kandidaat.status },
    motivering,
    opvolgingOp(gemeenten, dagVanMoment(invoer.nu)),
  );
  if (!uitkomst.ok) return uitkomst;
  const opvolgers = new Map(schakels.flatMap(({ id, opvolgerId }) => (opvolgerId === null ? [] : [[id, opvolgerId]])));
  if (maaktKring(rij.perceel.id, kandidaat.id, opvolgers)) return fail('opvolger-maakt-kring');
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { statusReden: motivering, opvolgerId: kandidaat.id },
    daad: 'perceel:opschalen',
    gegevens: { opvolgerId: kandidaat.id, toelichting: `${motivering} Gaat verder in ${kandidaat.label}.` },
  });
  await commit(() => stap);
  return uitkomst;
}

/** Records how many bids came in, once the tender is closed. */
export async function legResultaatVast({
  aantalInschrijvers,
  ...invoer
}: PerceelDaadInvoer & { aantalInschrijvers: number }): Promise<PerceelUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = registreerResultaat(rij.perceel, { aantalInschrijvers }, rij.aanbesteding.status);
  if (!uitkomst.ok) return uitkomst;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { aantalInschrijvers },
    daad: 'perceel:resultaat-vastleggen',
    gegevens: { aantalInschrijvers, toelichting: `${meervoud(aantalInschrijvers, 'inschrijver', 'inschrijvers')}.` },
  });
  await commit(() => stap);
  return uitkomst;
}
