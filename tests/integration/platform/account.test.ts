import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { beeindigRol, deactiveer, nodigUit } from '../../../app/domain/gebruiker/beheer.server';
import {
  kiesWachtwoord,
  logIn,
  logOut,
  vraagHerstelAan,
  wijzigWachtwoord,
} from '../../../app/domain/gebruiker/commands.server';
import { publicRoute } from '../../../app/platform/guard.server';
import { hashPassword } from '../../../app/platform/password.server';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { gebeurtenissen, gebruikers, lidmaatschappen, outbox, sessies } from '../../../db/schema';
import { gebruiker, laad, portaal, portaalId } from '../../../seeds/dsl';
import { freshDatabase } from '../../setup/db';

const nu = '2023-07-03T07:00:00.000Z';
const vandaag = '2023-07-03';
const wachtwoord = 'een lang wachtwoord';
let hash: string;
let teller = 0;

beforeAll(async () => {
  hash = await hashPassword(wachtwoord);
});

beforeEach(async () => {
  await freshDatabase();
});

/** A user of his own for each test: rate limits live in the process. */
async function iemand(status: 'actief' | 'gedeactiveerd' = 'actief') {
  teller += 1;
  const email = `persoon${teller}@voorbeeld.example`;
  const persoon = gebruiker({
    email,
    naam: 'Persoon',
    organisatie: portaalId,
    rol: 'beheerder',
    wachtwoordHash: hash,
    van: '2022-01-01',
    status,
  });
  await laad([portaal('Portaalbeheer', '2020-01-01'), persoon]);
  return { email, id: persoon.id };
}

const ip = () => `127.0.0.${teller}`;
const probeer = (email: string, invoer = wachtwoord) => logIn({ email, wachtwoord: invoer, ip: ip(), vandaag, nu });
const verzoek = (cookie: string) =>
  new Request('http://portaal.test/', { headers: { Cookie: cookie.split(';')[0] ?? '' } });

async function ingelogd(email: string) {
  const uitkomst = await probeer(email);
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  const actor = await publicRoute(verzoek(uitkomst.value.cookie));
  if (!actor) throw new Error('no actor');
  return { actor, cookie: uitkomst.value.cookie };
}

test('a person logs in, works with the rights of today, and logs out', async () => {
  const { email, id } = await iemand();
  const { actor, cookie } = await ingelogd(email);
  expect(actor).toMatchObject({ gebruikerId: id, rol: 'beheerder', scope: { soort: 'alles' } });
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
  await logOut({ actor, nu });
  expect(await publicRoute(verzoek(cookie))).toBeNull();
});

test('the id in the cookie is not what the database holds', async () => {
  const { email } = await iemand();
  const { cookie } = await ingelogd(email);
  const [sessie] = await db.select().from(sessies);
  expect(sessie?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(cookie).not.toContain(sessie?.id);
});

test('a wrong password, an unknown account and a closed account get one answer, and the attempt is recorded', async () => {
  const { email } = await iemand('gedeactiveerd');
  const antwoorden = [
    await probeer(email),
    await probeer(email, 'iets anders'),
    await probeer('niemand@voorbeeld.example'),
  ];
  expect(antwoorden.map((a) => !a.ok && a.reden)).toEqual(['onjuist', 'onjuist', 'onjuist']);
  const geweigerd = await db.select().from(gebeurtenissen).where(eq(gebeurtenissen.uitkomst, 'geweigerd'));
  expect(geweigerd).toHaveLength(3);
});

test('after five attempts the account waits, also with the right password', async () => {
  const { email } = await iemand();
  for (let i = 0; i < 5; i += 1) await probeer(email, 'fout');
  expect(await probeer(email)).toMatchObject({ ok: false, reden: 'te-vaak' });
});

test('a session ends when idle too long and at its absolute end', async () => {
  const { email } = await iemand();
  const idle = await ingelogd(email);
  await maintain((tx) => [tx.update(sessies).set({ verlooptOp: '2020-01-01T00:00:00.000Z' })]);
  expect(await publicRoute(verzoek(idle.cookie))).toBeNull();
  const oud = await ingelogd(email);
  await maintain((tx) => [tx.update(sessies).set({ absoluutTot: '2020-01-01T00:00:00.000Z' })]);
  expect(await publicRoute(verzoek(oud.cookie))).toBeNull();
});

test('deactivation ends sessions at once and nobody deactivates himself', async () => {
  const { email, id } = await iemand();
  const slachtoffer = await ingelogd(email);
  const beheerder = { ...slachtoffer.actor, gebruikerId: 'iemand-anders', lidmaatschapId: 'ander' };
  expect(await deactiveer({ actor: slachtoffer.actor, gebruikerId: id, versie: 1, nu })).toMatchObject({
    reden: 'eigen-account',
  });
  await deactiveer({ actor: beheerder, gebruikerId: id, versie: 1, nu });
  expect(await publicRoute(verzoek(slachtoffer.cookie))).toBeNull();
  expect(await probeer(email)).toMatchObject({ ok: false, reden: 'onjuist' });
});

test('a stale deactivation is a conflict and changes nothing', async () => {
  const { email, id } = await iemand();
  const { actor } = await ingelogd(email);
  const beheerder = { ...actor, gebruikerId: 'iemand-anders' };
  await expect(deactiveer({ actor: beheerder, gebruikerId: id, versie: 7, nu })).rejects.toThrow(
    'Iemand anders heeft dit intussen gewijzigd.',
  );
  const [rij] = await db.select().from(gebruikers).where(eq(gebruikers.id, id));
  expect(rij).toMatchObject({ status: 'actief', versie: 1 });
});

test('a role that ends takes its session along', async () => {
  const { email, id } = await iemand();
  const { actor, cookie } = await ingelogd(email);
  const beheerder = { ...actor, lidmaatschapId: 'ander' };
  await beeindigRol({ actor: beheerder, gebruikerId: id, lidmaatschapId: actor.lidmaatschapId, vandaag, nu });
  expect(await publicRoute(verzoek(cookie))).toBeNull();
  expect(await probeer(email)).toMatchObject({ ok: false, reden: 'geen-rol' });
});

test('changing the password asks for the old one and logs other devices out', async () => {
  const { email } = await iemand();
  const een = await ingelogd(email);
  const twee = await ingelogd(email);
  const wijzig = { actor: een.actor, nieuw: 'een heel ander wachtwoord', nu };
  expect(await wijzigWachtwoord({ ...wijzig, huidig: 'fout' })).toMatchObject({ reden: 'huidig-onjuist' });
  const gewijzigd = await wijzigWachtwoord({ ...wijzig, huidig: wachtwoord });
  expect(await publicRoute(verzoek(twee.cookie))).toBeNull();
  expect(await publicRoute(verzoek(gewijzigd.ok ? gewijzigd.value.cookie : ''))).not.toBeNull();
});

const linkUit = (tekst: string | undefined) => /wachtwoord-herstel\/([\w-]+)/.exec(tekst ?? '')?.[1] ?? '';

test('a reset link comes by mail, works once, and tells nobody whether the account exists', async () => {
  const { email } = await iemand();
  await vraagHerstelAan({ email: 'onbekend@voorbeeld.example', ip: ip(), nu });
  await vraagHerstelAan({ email, ip: ip(), nu });
  const post = await db.select().from(outbox);
  expect(post.map(({ aan }) => aan)).toEqual([email]);
  const token = linkUit(post[0]?.tekst);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await kiesWachtwoord({ token, nieuw: 'nieuw wachtwoord 123', nu })).toMatchObject({ ok: true });
  expect(await kiesWachtwoord({ token, nieuw: 'nog een keer 12345', nu })).toMatchObject({ reden: 'link-ongeldig' });
  expect(await probeer(email, 'nieuw wachtwoord 123')).toMatchObject({ ok: true });
});

test('an invited user chooses a password and can log in; a role that fits no such organisation is refused', async () => {
  const { email } = await iemand();
  const { actor } = await ingelogd(email);
  const nieuw = {
    actor,
    email: `nieuw${teller}@voorbeeld.example`,
    naam: 'Nieuw',
    organisatieId: portaalId,
    vandaag,
    nu,
  };
  expect(await nodigUit({ ...nieuw, rol: 'inkoper' })).toMatchObject({ reden: 'rol-past-niet' });
  expect(await nodigUit({ ...nieuw, rol: 'beheerder' })).toMatchObject({ ok: true });
  expect(await nodigUit({ ...nieuw, rol: 'beheerder' })).toMatchObject({ reden: 'heeft-rol-al' });
  const [post] = await db.select().from(outbox).where(eq(outbox.aan, nieuw.email));
  await kiesWachtwoord({ token: linkUit(post?.tekst), nieuw: 'mijn eerste wachtwoord', nu });
  expect(await probeer(nieuw.email, 'mijn eerste wachtwoord')).toMatchObject({ ok: true });
  expect(await db.select().from(lidmaatschappen)).toHaveLength(2);
});
