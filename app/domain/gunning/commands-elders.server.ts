import { and, eq, ne } from 'drizzle-orm';
import { dagVanMoment } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatDatum, meervoud } from '~/platform/format';
import type { Failure, Result } from '~/platform/result';
import { db } from '../../../db/client';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { aanbestedingen, gunningen, percelen } from '../../../db/schema';
import type { PerceelElders } from '../aanbesteding/elders';
import { getPerceelInBeheer, type PerceelMetAanbesteding } from '../aanbesteding/perceel-queries.server';
import { type PerceelDaadInvoer, perceelStap } from '../aanbesteding/perceel-writes.server';
import { type AanbestedingStatus, aanbestedingStatus, perceelStatus } from '../aanbesteding/status';
import { registreerPerceelElders } from './elders';
import type { EldersInvoer } from './form';
import { gekozenPartijen, gunningWrites, namenTekst } from './partijen.server';

type Elders = PerceelDaadInvoer & Omit<EldersInvoer, 'versie'> & { vandaag: string };

const metGegunde: ReadonlySet<string> = new Set(['voorlopig-gegund', 'gegund']);

/** Records how a perceel of a tender in another system ended: how many bid, who won, when, and where it says so. */
export async function legEldersVast(invoer: Elders): Promise<Result<AanbestedingStatus, Failure<string>>> {
  const { actor, nu, vandaag, uitkomst, aantalInschrijvers, beslissingVerzondenDatum, gegundDatum, startDatum, bron } =
    invoer;
  const rij = await getPerceelInBeheer(actor, invoer.nummer, invoer.perceel);
  const { perceel, aanbesteding } = rij;
  const keuze = metGegunde.has(uitkomst) ? invoer : { partijen: [], leden: [], combinatieNaam: null };
  const gekozen = await gekozenPartijen(keuze, { actor, nu });
  if (!gekozen.ok) return gekozen;
  const { gegunden, writes } = gekozen.value;
  const anderen = await db
    .select({ status: percelen.status })
    .from(percelen)
    .where(and(eq(percelen.aanbestedingId, aanbesteding.id), ne(percelen.id, perceel.id)));
  const elders: PerceelElders = {
    ...perceel,
    uitkomst,
    aantalInschrijvers,
    aantalGegunden: gegunden.length,
    beslissingVerzondenDatum,
    gegundDatum,
  };
  const naar = registreerPerceelElders(
    {
      ...aanbesteding,
      gepubliceerdDatum: aanbesteding.gepubliceerdOp && dagVanMoment(aanbesteding.gepubliceerdOp),
      sluitingDatum: aanbesteding.sluitingOp && dagVanMoment(aanbesteding.sluitingOp),
      percelen: [elders],
      overigeStatussen: anderen.map(({ status }) => status),
    },
    vandaag,
  );
  if (!naar.ok) return naar;
  const stap = await perceelStap({
    ...invoer,
    rij,
    naar: uitkomst,
    velden: {
      aantalInschrijvers,
      beslissingVerzondenDatum,
      gegundDatum,
      startDatum: startDatum ?? perceel.startDatum,
      statusReden: invoer.toelichting,
      bron,
    },
    daad: 'perceel:elders-vastleggen',
    gegevens: {
      bron,
      aantalInschrijvers,
      partijIds: gegunden.map(({ partijId }) => partijId),
      toelichting: zin(invoer, gegunden),
    },
    meer: [
      ...writes,
      (tx) => tx.delete(gunningen).where(eq(gunningen.perceelId, perceel.id)),
      ...gunningWrites(perceel.id, gegunden, bron),
      ...uitConcept(rij, naar.value, invoer),
    ],
  });
  await commit(() => stap);
  return naar;
}

function zin(
  { uitkomst, aantalInschrijvers, gegundDatum, bron }: Elders,
  gegunden: readonly { naam: string }[],
): string {
  const inschrijvers =
    aantalInschrijvers === null ? '' : `, ${meervoud(aantalInschrijvers, 'inschrijver', 'inschrijvers')}`;
  const aan = gegunden.length > 0 ? `, aan ${namenTekst(gegunden)}` : '';
  const per = gegundDatum === null ? '' : `, per ${formatDatum(gegundDatum)}`;
  return `${perceelStatus[uitkomst].label}${inschrijvers}${aan}${per}. Bron: ${bron}.`;
}

/** The first registered perceel takes the aanbesteding along; later ones go by the ordinary roll-up of `perceelStap`. */
function uitConcept(
  { aanbesteding }: PerceelMetAanbesteding,
  naar: AanbestedingStatus,
  { actor, nu }: Elders,
): Write[] {
  const { id, status, versie } = aanbesteding;
  if (status !== 'concept') return [];
  return [
    (tx) =>
      exactlyOne(
        tx
          .update(aanbestedingen)
          .set({ status: naar, versie: versie + 1 })
          .where(and(eq(aanbestedingen.id, id), eq(aanbestedingen.versie, versie))),
      ),
    event({
      actor,
      nu,
      daad: 'aanbesteding:registreren',
      object: ['aanbesteding', id],
      gegevens: {
        van: status,
        naar,
        toelichting: `Van “${aanbestedingStatus[status].label}” naar “${aanbestedingStatus[naar].label}”.`,
      },
    }),
  ];
}
