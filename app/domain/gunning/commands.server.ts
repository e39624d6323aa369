import { eq } from 'drizzle-orm';
import { dagVanMoment } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { compleet, type Failure, type Result } from '~/platform/result';
import { commit, type Write } from '../../../db/commit';
import { gunningen } from '../../../db/schema';
import { datumPunten } from '../aanbesteding/elders';
import { getPerceelInBeheer, listLeerroutes } from '../aanbesteding/perceel-queries.server';
import { type PerceelDaadInvoer, perceelStap } from '../aanbesteding/perceel-writes.server';
import { procedureprofielen } from '../aanbesteding/procedure';
import { keurmerkeisen, type PerceelStatus } from '../aanbesteding/status';
import type { DatumFout } from './command-redenen';
import type { GunningInvoer } from './form';
import { inGunning } from './in-gunning';
import { gekozenPartijen, gunningWrites, namenTekst } from './partijen.server';
import { mailCollegas } from './post.server';
import {
  type GunningUitkomst,
  gunDefinitief,
  gunNiet,
  herzieBeslissing,
  neemGunningsbeslissing,
  standstillVan,
} from './rules';
import { type NietGegundReden, nietGegundRedenen, type ZonderStandstill, zonderStandstillNamen } from './status';

/** The award of a perceel: provisional, none, revised, final. */

const zonderGegunden =
  (perceelId: string): Write =>
  (tx) =>
    tx.delete(gunningen).where(eq(gunningen.perceelId, perceelId));

type Beslissing = PerceelDaadInvoer & Omit<GunningInvoer, 'versie'> & { vandaag: string };

/** Awards provisionally; a combinatie that did not exist is made in the same commit. Colleagues get a mail. */
export async function neemBeslissing(invoer: Beslissing): Promise<Result<PerceelStatus, Failure<string>>> {
  const { actor, nu, vandaag, verzondenDatum } = invoer;
  const rij = await getPerceelInBeheer(actor, invoer.nummer, invoer.perceel);
  const { perceel, aanbesteding } = rij;
  const gekozen = await gekozenPartijen(invoer, { actor, nu });
  if (!gekozen.ok) return gekozen;
  const { gegunden, writes } = gekozen.value;
  const leerroutes = await listLeerroutes(perceel.id);
  const uitkomst = neemGunningsbeslissing(
    {
      ...perceel,
      eldersGelopen: aanbesteding.eldersGelopen,
      sluitingDatum: aanbesteding.sluitingOp && dagVanMoment(aanbesteding.sluitingOp),
      eisen: keurmerkeisen({ type: perceel.type, leerroutes }),
    },
    { gegunden, motivering: invoer.motivering ?? '', verzondenDatum },
    vandaag,
  );
  if (!uitkomst.ok) return uitkomst;
  const termijn = standstillVan(
    { ...inGunning(rij), beslissingVerzondenDatum: verzondenDatum },
    procedureprofielen[aanbesteding.procedure],
  );
  const daarna = termijn
    ? `De opschortende termijn loopt t/m ${formatDatum(termijn.totEnMet)}.`
    : 'Er is geen opschortende termijn.';
  const post = await mailCollegas({
    actor,
    rij,
    onderwerp: 'gunningsbeslissing vastgelegd',
    tekst: `De gunningsbeslissing is verzonden op ${formatDatum(verzondenDatum)}. ${daarna}`,
    vandaag,
    nu,
  });
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: {
      beslissingVerzondenDatum: verzondenDatum,
      kortGedingSinds: null,
      kortGedingAfgedaan: null,
      statusReden: invoer.motivering,
    },
    daad: 'perceel:voorlopig-gunnen',
    gegevens: {
      partijIds: gegunden.map(({ partijId }) => partijId),
      verzondenDatum,
      toelichting: `Aan ${namenTekst(gegunden)}; verzonden op ${formatDatum(verzondenDatum)}. ${daarna}`,
    },
    meer: [...writes, zonderGegunden(perceel.id), ...gunningWrites(perceel.id, gegunden), ...post],
  });
  await commit(() => stap);
  return uitkomst;
}

type NietGunnen = PerceelDaadInvoer & { reden: NietGegundReden; motivering: string };

export async function gunPerceelNiet({ reden, motivering, ...invoer }: NietGunnen): Promise<GunningUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = gunNiet(rij.perceel, reden, motivering);
  if (!uitkomst.ok) return uitkomst;
  const statusReden = `${nietGegundRedenen[reden]}. ${motivering}`;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { statusReden },
    daad: 'perceel:niet-gunnen',
    gegevens: { reden, toelichting: statusReden },
  });
  await commit(() => stap);
  return uitkomst;
}

/** Takes the decision back: the gegunden go, and so does a kort geding about it; the event remembers them. */
export async function herzieGunning({
  motivering,
  ...invoer
}: PerceelDaadInvoer & { motivering: string }): Promise<GunningUitkomst> {
  const rij = await getPerceelInBeheer(invoer.actor, invoer.nummer, invoer.perceel);
  const uitkomst = herzieBeslissing(rij.perceel, motivering);
  if (!uitkomst.ok) return uitkomst;
  const { beslissingVerzondenDatum, kortGedingSinds, kortGedingAfgedaan } = rij.perceel;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: {
      statusReden: motivering,
      beslissingVerzondenDatum: null,
      kortGedingSinds: null,
      kortGedingAfgedaan: null,
    },
    daad: 'perceel:beslissing-herzien',
    gegevens: { beslissingVerzondenDatum, kortGedingSinds, kortGedingAfgedaan, toelichting: motivering },
    meer: [zonderGegunden(rij.perceel.id)],
  });
  await commit(() => stap);
  return uitkomst;
}

type Definitief = PerceelDaadInvoer & { datum: string; zonder: ZonderStandstill | undefined; vandaag: string };

/** @param invoer.datum the day on which it became final: judged by, and not later than today */
export async function gunPerceelDefinitief(invoer: Definitief): Promise<Result<PerceelStatus, Failure<string>>> {
  const { actor, nu, vandaag, datum, zonder } = invoer;
  const rij = await getPerceelInBeheer(actor, invoer.nummer, invoer.perceel);
  const { perceel, aanbesteding } = rij;
  const uitkomst = gunDefinitief(inGunning(rij), datum, procedureprofielen[aanbesteding.procedure], zonder);
  if (!uitkomst.ok) return uitkomst;
  const reeks = [
    ['De gunningsbeslissing', perceel.beslissingVerzondenDatum],
    ['De definitieve gunning', datum],
  ] as const;
  const datums = compleet(datumPunten(reeks, vandaag) as DatumFout[], uitkomst.value);
  if (!datums.ok) return datums;
  const post = await mailCollegas({
    actor,
    rij,
    onderwerp: 'perceel definitief gegund',
    tekst: `Het perceel is definitief gegund op ${formatDatum(datum)}. Elke deelnemende gemeente kan nu haar contract laten maken.`,
    vandaag,
    nu,
  });
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst.value,
    velden: { gegundDatum: datum },
    daad: 'perceel:gunnen',
    gegevens: {
      datum,
      zonder: zonder ?? null,
      toelichting: `Per ${formatDatum(datum)}.${zonder ? ` Zonder opschortende termijn: ${zonderStandstillNamen[zonder]}.` : ''}`,
    },
    meer: post,
  });
  await commit(() => stap);
  return uitkomst;
}
