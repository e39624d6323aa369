import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, lt, lte, or, placeholder } from 'drizzle-orm';
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import { db } from '../../db/client';
import { maintain } from '../../db/commit';
import { once } from '../../db/prepared';
import { gebruikers, lidmaatschappen, organisaties, sessies } from '../../db/schema';
import { today, wallClock } from './clock.server';
import { isSecure } from './env.server';
import type { Rol } from './permissions';

type SessionAttributes = { lidmaatschapId: string; absoluutTot: string };
type UserAttributes = {
  naam: string;
  email: string;
  status: string;
  demonstratie: boolean;
  rol: Rol;
  organisatieId: string;
  organisatieNaam: string;
  organisatieSoort: string;
  thema: string | null;
};

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}

const idleMinutes = 30;
const absoluteHours = 12;

export const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');

const vandaag = placeholder('vandaag');
/** Asked for every page. */
const sessionQuery = once(() =>
  db
    .select({
      sessie: sessies,
      naam: gebruikers.naam,
      email: gebruikers.email,
      status: gebruikers.status,
      demonstratie: gebruikers.demonstratie,
      rol: lidmaatschappen.rol,
      organisatieId: organisaties.id,
      organisatieNaam: organisaties.naam,
      organisatieSoort: organisaties.soort,
      thema: organisaties.thema,
    })
    .from(sessies)
    .innerJoin(gebruikers, eq(gebruikers.id, sessies.gebruikerId))
    .innerJoin(
      lidmaatschappen,
      and(
        eq(lidmaatschappen.id, sessies.lidmaatschapId),
        lte(lidmaatschappen.van, vandaag),
        or(isNull(lidmaatschappen.tot), gt(lidmaatschappen.tot, vandaag)),
      ),
    )
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(eq(sessies.id, placeholder('id')))
    .prepare(),
);

/** Lucia's six database functions on our own tables, for both dialects; only the hash of a session id is stored. */
const adapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const [row] = await sessionQuery().execute({ id: sha256(sessionId), vandaag: today() });
    if (!row) return [null, null];
    const { sessie, ...attributes } = row;
    const user: DatabaseUser = { id: sessie.gebruikerId, attributes };
    return [asSession(sessie, sessionId), user];
  },
  async getUserSessions(userId) {
    const rows = await db.select().from(sessies).where(eq(sessies.gebruikerId, userId));
    return rows.map((row) => asSession(row, row.id));
  },
  async setSession(session) {
    await maintain((tx) => [
      tx.insert(sessies).values({
        id: sha256(session.id),
        gebruikerId: session.userId,
        verlooptOp: session.expiresAt.toISOString(),
        ...session.attributes,
      }),
    ]);
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await maintain((tx) => [
      tx
        .update(sessies)
        .set({ verlooptOp: expiresAt.toISOString() })
        .where(eq(sessies.id, sha256(sessionId))),
    ]);
  },
  async deleteSession(sessionId) {
    await maintain((tx) => [tx.delete(sessies).where(eq(sessies.id, sha256(sessionId)))]);
  },
  async deleteUserSessions(userId) {
    await maintain((tx) => [tx.delete(sessies).where(eq(sessies.gebruikerId, userId))]);
  },
  async deleteExpiredSessions() {
    const nu = wallClock();
    await maintain((tx) => [tx.delete(sessies).where(or(lt(sessies.verlooptOp, nu), lt(sessies.absoluutTot, nu)))]);
  },
};

const asSession = (row: typeof sessies.$inferSelect, sessionId: string): DatabaseSession => ({
  id: sessionId,
  userId: row.gebruikerId,
  expiresAt: new Date(row.verlooptOp),
  attributes: { lidmaatschapId: row.lidmaatschapId, absoluutTot: row.absoluutTot },
});

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(idleMinutes, 'm'),
  getSessionAttributes: (attributes) => attributes,
  getUserAttributes: (attributes) => attributes,
});

const cookieName = () => (isSecure() ? '__Host-sessie' : 'sessie');
const cookieTail = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;

export function sessionIdFrom(request: Request): string | undefined {
  const name = `${cookieName()}=`;
  return request.headers
    .get('Cookie')
    ?.split('; ')
    .find((part) => part.startsWith(name))
    ?.slice(name.length);
}

/** A new session after login or a change of membership; the cookie to send along. */
export async function openSession(gebruikerId: string, lidmaatschapId: string) {
  const absoluutTot = wallClock(absoluteHours * 3600);
  const session = await lucia.createSession(gebruikerId, { lidmaatschapId, absoluutTot });
  return `${cookieName()}=${session.id}; ${cookieTail()}`;
}

export async function closeSession(sessionId: string) {
  await lucia.invalidateSession(sessionId);
  return `${cookieName()}=; Max-Age=0; ${cookieTail()}`;
}

/** The live session and its user; nothing when unknown, idle too long, past its absolute end, or deactivated. */
export async function readSession(sessionId: string) {
  const { session, user } = await lucia.validateSession(sessionId);
  if (!session || user.status !== 'actief') return undefined;
  if (session.absoluutTot <= wallClock()) {
    await lucia.invalidateSession(sessionId);
    return undefined;
  }
  return { session, user };
}

export const sweepSessions = () => lucia.deleteExpiredSessions();
