import { and, eq, isNull } from 'drizzle-orm';
import { portalOrigin } from '~/platform/env.server';
import { event } from '~/platform/events.server';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { akkoordverzoeken } from '../../../db/schema';
import { intrekking } from './akkoord-intrekking.server';
import { publicatie } from './akkoord-publicatie.server';
import { type AkkoordInvoer, type AkkoordSoort, type BeheerUitkomst, wijzigRij } from './commands.server';
import { type AkkoordDaad, akkoordNamen } from './namen';
import { listOpenVerzoeken } from './queries.server';
import { listTweedePersonen } from './queries-publicatie.server';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

/** Acts that two people do together: one asks, another carries out. Both stand in the log, with who and when. */

const soorten: Record<AkkoordDaad, AkkoordSoort> = { publiceer: publicatie, 'trek-in': intrekking };
type Invoer = AkkoordInvoer & { nummer: string; daad: AkkoordDaad };

const openVerzoek = async ({ id }: EigenAanbesteding, daad: AkkoordDaad) =>
  (await listOpenVerzoeken(id)).find((verzoek) => verzoek.daad === daad);
type OpenVerzoek = NonNullable<Awaited<ReturnType<typeof openVerzoek>>>;

/**
 * First person: everything must be in order before the colleagues are asked, by mail, to carry it out.
 * @returns how many colleagues got a mail; without any somebody else needs the rights first
 */
export async function vraagAkkoord(invoer: Invoer): BeheerUitkomst<{ gemaild: number }> {
  const { actor, nummer, daad, versie, motivering, vandaag, nu } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  if (await openVerzoek(aanbesteding, daad)) return fail('verzoek-loopt-al');
  const mag = await soorten[daad].vraag(aanbesteding, invoer);
  if (!mag.ok) return mag;
  const collegas = await listTweedePersonen(aanbesteding, actor, vandaag);
  const verzoek = { id: newId(), aanbestedingId: aanbesteding.id, daad, motivering };
  await commit((tx) => [
    wijzigRij(aanbesteding, versie, {}),
    tx.insert(akkoordverzoeken).values({ ...verzoek, gevraagdDoor: actor.gebruikerId, gevraagdOp: nu }),
    ...collegas.map((collega) => vraagPerMail(collega, aanbesteding, invoer)),
    event({
      actor,
      nu,
      daad: 'aanbesteding:akkoord-vragen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { daad, toelichting: zin(`Voor de ${akkoordNamen[daad]}.`, motivering) },
    }),
  ]);
  return ok({ gemaild: collegas.length });
}

const zin = (tekst: string, motivering: string | null) => (motivering ? `${tekst} ${motivering}` : tekst);

function vraagPerMail(
  collega: { naam: string; email: string },
  { titel }: EigenAanbesteding,
  { actor, nummer, daad, motivering, nu }: Invoer,
): Write {
  const wat = akkoordNamen[daad];
  const waar = `${portalOrigin()}${paths.aanbestedingDeel(nummer, wat)}`;
  return mail({
    aan: collega.email,
    nu,
    onderwerp: `Akkoord gevraagd: ${wat} van ${nummer} ${titel}`,
    tekst: `Dag ${collega.naam},\n\n${actor.naam} vraagt uw akkoord voor de ${wat} van aanbesteding ${nummer}, ${titel}.\n${
      motivering ? `\nToelichting: ${motivering}\n` : ''
    }\nBekijk de aanbesteding en geef akkoord of wijs het verzoek af:\n${waar}\n`,
  });
}

/** Second person: carries out what was asked. All points are judged again. */
export async function geefAkkoord(invoer: Invoer): BeheerUitkomst<null> {
  const { actor, nummer, daad, nu } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const verzoek = await openVerzoek(aanbesteding, daad);
  if (!verzoek) return fail('geen-verzoek');
  const writes = await soorten[daad].voerUit(aanbesteding, verzoek, invoer);
  if (!writes.ok) return writes;
  await commit(() => [handelAf(verzoek, 'akkoord', actor.gebruikerId, nu), ...writes.value]);
  return ok(null);
}

/** Second person: refuses, and says why. */
export async function wijsAkkoordAf(invoer: Invoer): BeheerUitkomst<null> {
  const { actor, nummer, daad, motivering } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const verzoek = await openVerzoek(aanbesteding, daad);
  if (!verzoek) return fail('geen-verzoek');
  if (verzoek.gevraagdDoor === actor.gebruikerId) return fail('eigen-verzoek');
  if (!motivering) return fail('motivering-ontbreekt');
  await legVast(aanbesteding, verzoek, 'afgewezen', invoer);
  return ok(null);
}

/** First person: takes the request back. */
export async function neemVerzoekTerug(invoer: Invoer): BeheerUitkomst<null> {
  const { actor, nummer, daad } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const verzoek = await openVerzoek(aanbesteding, daad);
  if (!verzoek) return fail('geen-verzoek');
  if (verzoek.gevraagdDoor !== actor.gebruikerId) return fail('niet-uw-verzoek');
  await legVast(aanbesteding, verzoek, 'ingetrokken', invoer);
  return ok(null);
}

async function legVast(
  aanbesteding: EigenAanbesteding,
  verzoek: OpenVerzoek,
  uitkomst: 'afgewezen' | 'ingetrokken',
  { actor, daad, versie, motivering, nu }: Invoer,
): Promise<void> {
  await commit(() => [
    wijzigRij(aanbesteding, versie, {}),
    handelAf(verzoek, uitkomst, actor.gebruikerId, nu),
    event({
      actor,
      nu,
      daad: uitkomst === 'afgewezen' ? 'aanbesteding:akkoord-afwijzen' : 'aanbesteding:akkoord-terugnemen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { daad, toelichting: zin(`Voor de ${akkoordNamen[daad]}.`, motivering) },
    }),
  ]);
}

const handelAf =
  ({ id }: OpenVerzoek, uitkomst: 'akkoord' | 'afgewezen' | 'ingetrokken', door: string, nu: string): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(akkoordverzoeken)
        .set({ uitkomst, afgehandeldDoor: door, afgehandeldOp: nu })
        .where(and(eq(akkoordverzoeken.id, id), isNull(akkoordverzoeken.uitkomst))),
    );
