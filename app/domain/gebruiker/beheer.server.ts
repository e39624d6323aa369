import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { portalOrigin } from '~/platform/env.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { type Rol, rolNamen, rolPastBij } from '~/platform/permissions';
import { type Failure, fail, type Ok, ok } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { gebruikers, lidmaatschappen, sessies } from '../../../db/schema';
import { eenmaligToken, nieuwToken } from './commands.server';
import { findGebruikerByEmail, getGebruiker, getOrganisatie } from './queries.server';

type Fout = 'rol-past-niet' | 'heeft-rol-al' | 'eigen-account';
type Uitkomst<T> = Promise<Ok<T> | Failure<Fout, Record<never, never>>>;

type Uitnodiging = {
  actor: Actor | null;
  email: string;
  naam: string;
  organisatieId: string;
  rol: Rol;
  vandaag: string;
  nu: string;
  once?: Once;
};

/**
 * Invites a person to a role at an organisation: a new account gets a mail with a link to choose a password,
 * an existing one gets the role added and a mail that says so.
 * @returns the id, and the link for a new account
 */
export async function nodigUit(input: Uitnodiging): Uitkomst<{ id: string; link: string | null }> {
  const { actor, email, rol, vandaag, nu } = input;
  const organisatie = await getOrganisatie(input.organisatieId);
  if (!rolPastBij[rol].includes(organisatie.soort)) return fail('rol-past-niet');
  const bestaand = await findGebruikerByEmail(email);
  if (
    bestaand &&
    (await getGebruiker(bestaand.id)).lidmaatschappen.some(
      (l) => l.organisatieId === organisatie.id && l.rol === rol && !l.tot,
    )
  ) {
    return fail('heeft-rol-al');
  }
  const id = bestaand?.id ?? newId();
  const token = nieuwToken();
  const link = bestaand ? null : `${portalOrigin()}${paths.wachtwoordHerstel(token)}`;
  const nieuw: Write[] = bestaand
    ? []
    : [
        (tx) => tx.insert(gebruikers).values({ id, email, naam: input.naam, status: 'uitgenodigd', gemaaktOp: nu }),
        eenmaligToken(id, 'uitnodiging', token),
      ];
  await commit((tx) => [
    ...nieuw,
    tx
      .insert(lidmaatschappen)
      .values({ id: newId(), gebruikerId: id, organisatieId: organisatie.id, rol, van: vandaag }),
    mail({
      aan: email,
      nu,
      onderwerp: 'U heeft toegang tot Inkoopregie Inburgering',
      tekst: `Dag ${bestaand?.naam ?? input.naam},\n\nU kunt werken als ${rolNamen[rol]} bij ${organisatie.naam}.\n\n${
        link
          ? `Kies eerst een wachtwoord. De link werkt 14 dagen en één keer.\n\n${link}`
          : `Log in op ${portalOrigin()} en kies rechtsboven "Wisselen van rol".`
      }\n`,
    }),
    event({
      actor,
      nu,
      daad: 'gebruiker:uitnodigen',
      object: ['gebruiker', id],
      gegevens: { rol, organisatieId: organisatie.id, toelichting: `${rolNamen[rol]} bij ${organisatie.naam}` },
    }),
    ...(input.once ? [input.once(paths.beheerItem('gebruikers', id), nu)] : []),
  ]);
  return ok({ id, link });
}

/** Ends an account: no login any more, and its sessions end in the same commit. */
export async function deactiveer(input: {
  actor: Actor;
  gebruikerId: string;
  versie: number;
  nu: string;
}): Uitkomst<null> {
  if (input.gebruikerId === input.actor.gebruikerId) return fail('eigen-account');
  await commit((tx) => [
    zetStatus(input, 'gedeactiveerd'),
    tx.delete(sessies).where(eq(sessies.gebruikerId, input.gebruikerId)),
    event({
      actor: input.actor,
      nu: input.nu,
      daad: 'gebruiker:deactiveren',
      object: ['gebruiker', input.gebruikerId],
    }),
  ]);
  return ok(null);
}

/** Gives access back; without a password yet the account waits for its invitation again. */
export async function heractiveer(input: {
  actor: Actor;
  gebruikerId: string;
  versie: number;
  nu: string;
}): Uitkomst<null> {
  const { gebruiker } = await getGebruiker(input.gebruikerId);
  await commit(() => [
    zetStatus(input, gebruiker.wachtwoordHash ? 'actief' : 'uitgenodigd'),
    event({
      actor: input.actor,
      nu: input.nu,
      daad: 'gebruiker:heractiveren',
      object: ['gebruiker', input.gebruikerId],
    }),
  ]);
  return ok(null);
}

type Versie = { gebruikerId: string; versie: number };

const zetStatus =
  ({ gebruikerId, versie }: Versie, status: 'actief' | 'uitgenodigd' | 'gedeactiveerd'): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(gebruikers)
        .set({ status, versie: versie + 1 })
        .where(and(eq(gebruikers.id, gebruikerId), eq(gebruikers.versie, versie))),
    );

/** Ends a membership from today on; its sessions end at once. A role that began today leaves no trace but the event. */
export async function beeindigRol(input: {
  actor: Actor;
  gebruikerId: string;
  lidmaatschapId: string;
  vandaag: string;
  nu: string;
}): Uitkomst<null> {
  if (input.lidmaatschapId === input.actor.lidmaatschapId) return fail('eigen-account');
  await commit((tx) => [
    tx.delete(sessies).where(eq(sessies.lidmaatschapId, input.lidmaatschapId)),
    exactlyOne(
      tx
        .update(lidmaatschappen)
        .set({ tot: input.vandaag })
        .where(and(eq(lidmaatschappen.id, input.lidmaatschapId), eq(lidmaatschappen.gebruikerId, input.gebruikerId))),
    ),
    event({
      actor: input.actor,
      nu: input.nu,
      daad: 'gebruiker:rol-beeindigen',
      object: ['gebruiker', input.gebruikerId],
      gegevens: { lidmaatschapId: input.lidmaatschapId },
    }),
  ]);
  return ok(null);
}

/** Sends a new invitation link to somebody who never chose a password. */
export async function stuurUitnodigingOpnieuw({
  actor,
  gebruikerId,
  nu,
}: {
  actor: Actor;
  gebruikerId: string;
  nu: string;
}): Uitkomst<null> {
  const { gebruiker } = await getGebruiker(gebruikerId);
  const token = nieuwToken();
  await commit(() => [
    eenmaligToken(gebruikerId, 'uitnodiging', token),
    mail({
      aan: gebruiker.email,
      nu,
      onderwerp: 'Uitnodiging voor Inkoopregie Inburgering',
      tekst: `Dag ${gebruiker.naam},\n\nKies een wachtwoord via deze link. De link werkt 14 dagen en één keer.\n\n${portalOrigin()}${paths.wachtwoordHerstel(token)}\n`,
    }),
    event({ actor, nu, daad: 'gebruiker:opnieuw-uitnodigen', object: ['gebruiker', gebruikerId] }),
  ]);
  return ok(null);
}
