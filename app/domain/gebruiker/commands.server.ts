import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { isDemonstration, wallClock } from '~/platform/clock.server';
import { portalOrigin } from '~/platform/env.server';
import { event } from '~/platform/events.server';
import { mail } from '~/platform/mail.server';
import { hashPassword, verifyPassword } from '~/platform/password.server';
import { paths } from '~/platform/paths';
import { loginSucceeded, mayAskReset, mayTryLogin } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import { closeSession, openSession, sha256 } from '~/platform/session.server';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { eenmaligeTokens, gebruikers, sessies } from '../../../db/schema';
import { findEigenGebruiker, findGebruikerByEmail, findToken, listLidmaatschappen } from './queries.server';

const herstelMinuten = 30;
const uitnodigingDagen = 14;

/** Logs in: the cookie of a new session, or one uniform refusal whether the account exists or not. */
export async function logIn(input: {
  email: string;
  wachtwoord: string;
  ip: string;
  vandaag: string;
  nu: string;
  oudeSessieId?: string;
}): Promise<Result<{ cookie: string }, 'te-vaak' | 'onjuist' | 'geen-rol'>> {
  if (!(await mayTryLogin(input.email, input.ip))) return fail('te-vaak');
  const gebruiker = await findGebruikerByEmail(input.email);
  const klopt = await verifyPassword(gebruiker?.wachtwoordHash, input.wachtwoord);
  const magInloggen = gebruiker?.status === 'actief' && (!gebruiker.demonstratie || isDemonstration());
  if (!gebruiker || !klopt || !magInloggen) {
    await commit(() => [
      event({
        actor: null,
        nu: input.nu,
        daad: 'gebruiker:inloggen',
        object: ['gebruiker', gebruiker?.id ?? null],
        uitkomst: 'geweigerd',
      }),
    ]);
    return fail('onjuist');
  }
  const [lidmaatschap] = await listLidmaatschappen(gebruiker.id, input.vandaag);
  if (!lidmaatschap) return fail('geen-rol');
  await loginSucceeded(input.email);
  if (input.oudeSessieId) await closeSession(input.oudeSessieId);
  const cookie = await openSession(gebruiker.id, lidmaatschap.id);
  await commit(() => [
    event({
      actor: { gebruikerId: gebruiker.id, organisatieId: lidmaatschap.organisatieId, rol: lidmaatschap.rol },
      nu: input.nu,
      daad: 'gebruiker:inloggen',
      object: ['gebruiker', gebruiker.id],
    }),
  ]);
  return ok({ cookie });
}

export async function logOut({ actor, nu }: { actor: Actor; nu: string }) {
  await commit(() => [event({ actor, nu, daad: 'gebruiker:uitloggen', object: ['gebruiker', actor.gebruikerId] })]);
  return closeSession(actor.sessieId);
}

/** Goes on in another membership of the same person, in a new session (rights change, so the id changes). */
export async function wisselRol({
  actor,
  lidmaatschapId,
  vandaag,
  nu,
}: {
  actor: Actor;
  lidmaatschapId: string;
  vandaag: string;
  nu: string;
}): Promise<Result<{ cookie: string }, 'geen-rol'>> {
  const gekozen = (await listLidmaatschappen(actor.gebruikerId, vandaag)).find(({ id }) => id === lidmaatschapId);
  if (!gekozen) return fail('geen-rol');
  await closeSession(actor.sessieId);
  const cookie = await openSession(actor.gebruikerId, gekozen.id);
  await commit(() => [event({ actor, nu, daad: 'gebruiker:rol-wisselen', object: ['lidmaatschap', gekozen.id] })]);
  return ok({ cookie });
}

/** Changes the own password; all sessions end and a new one is opened. */
export async function wijzigWachtwoord({
  actor,
  huidig,
  nieuw,
  nu,
}: {
  actor: Actor;
  huidig: string;
  nieuw: string;
  nu: string;
}): Promise<Result<{ cookie: string }, 'huidig-onjuist'>> {
  const gebruiker = await findEigenGebruiker(actor);
  if (!gebruiker || !(await verifyPassword(gebruiker.wachtwoordHash, huidig))) return fail('huidig-onjuist');
  const wachtwoordHash = await hashPassword(nieuw);
  await commit((tx) => [
    exactlyOne(
      tx
        .update(gebruikers)
        .set({ wachtwoordHash, versie: gebruiker.versie + 1 })
        .where(and(eq(gebruikers.id, gebruiker.id), eq(gebruikers.versie, gebruiker.versie))),
    ),
    tx.delete(sessies).where(eq(sessies.gebruikerId, gebruiker.id)),
    event({ actor, nu, daad: 'gebruiker:wachtwoord-wijzigen', object: ['gebruiker', gebruiker.id] }),
  ]);
  return ok({ cookie: await openSession(gebruiker.id, actor.lidmaatschapId) });
}

/** The write that stores a one-time token (256 random bits) as a hash, with the end of its life on the machine's clock. */
export function eenmaligToken(gebruikerId: string, doel: 'uitnodiging' | 'herstel', token: string): Write {
  const minuten = doel === 'herstel' ? herstelMinuten : uitnodigingDagen * 24 * 60;
  return (tx) =>
    tx.insert(eenmaligeTokens).values({ id: sha256(token), gebruikerId, doel, verlooptOp: wallClock(minuten * 60) });
}
export const nieuwToken = () => randomBytes(32).toString('base64url');

/** Sends a reset link when the account exists; tells nobody whether it does. */
export async function vraagHerstelAan({ email, ip, nu }: { email: string; ip: string; nu: string }): Promise<void> {
  if (!(await mayAskReset(email, ip))) return;
  const gebruiker = await findGebruikerByEmail(email);
  if (gebruiker?.status !== 'actief' || gebruiker.demonstratie) return;
  const token = nieuwToken();
  await commit((tx) => [
    tx
      .update(eenmaligeTokens)
      .set({ gebruiktOp: nu })
      .where(
        and(
          eq(eenmaligeTokens.gebruikerId, gebruiker.id),
          eq(eenmaligeTokens.doel, 'herstel'),
          isNull(eenmaligeTokens.gebruiktOp),
        ),
      ),
    eenmaligToken(gebruiker.id, 'herstel', token),
    mail({
      aan: email,
      nu,
      onderwerp: 'Nieuw wachtwoord kiezen',
      tekst: `Dag ${gebruiker.naam},\n\nKies een nieuw wachtwoord via deze link. De link werkt ${herstelMinuten} minuten en één keer.\n\n${portalOrigin()}${paths.wachtwoordHerstel(token)}\n\nHeeft u hier niet om gevraagd? Dan hoeft u niets te doen.\n`,
    }),
    event({ actor: null, nu, daad: 'gebruiker:herstel-vragen', object: ['gebruiker', gebruiker.id] }),
  ]);
}

/** Sets the password with a token (reset or invitation); the token is used up and all sessions end. */
export async function kiesWachtwoord({
  token,
  nieuw,
  nu,
}: {
  token: string;
  nieuw: string;
  nu: string;
}): Promise<Result<{ email: string }, 'link-ongeldig'>> {
  const gevonden = await findToken(token);
  if (!gevonden) return fail('link-ongeldig');
  const { gebruiker } = gevonden;
  const wachtwoordHash = await hashPassword(nieuw);
  await commit((tx) => [
    exactlyOne(
      tx
        .update(eenmaligeTokens)
        .set({ gebruiktOp: nu })
        .where(and(eq(eenmaligeTokens.id, gevonden.id), isNull(eenmaligeTokens.gebruiktOp))),
    ),
    exactlyOne(
      tx
        .update(gebruikers)
        .set({ wachtwoordHash, status: 'actief', versie: gebruiker.versie + 1 })
        .where(and(eq(gebruikers.id, gebruiker.id), eq(gebruikers.versie, gebruiker.versie))),
    ),
    tx.delete(sessies).where(eq(sessies.gebruikerId, gebruiker.id)),
    event({
      actor: null,
      nu,
      daad: 'gebruiker:wachtwoord-kiezen',
      object: ['gebruiker', gebruiker.id],
      gegevens: { doel: gevonden.doel },
    }),
  ]);
  return ok({ email: gebruiker.email });
}
