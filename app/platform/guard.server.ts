import { redirect } from '@remix-run/node';
import { type Actor, scopeOf } from './actor.server';
import { isDemonstration, today } from './clock.server';
import { refusedEvent } from './events.server';
import { forbidden } from './http.server';
import { type Permission, permissionsOf } from './permissions';
import { requestContext } from './request.server';
import { readSession, sessionIdFrom } from './session.server';

/**
 * First line of every loader and action that not everybody may use.
 * Nobody logged in: a page redirects to the login page, anything else is 401. Not permitted: 403, and the attempt is recorded.
 */
export async function requireActor(request: Request, permission: Permission): Promise<Actor> {
  const actor = await actorOf(request);
  if (!actor) {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Response('U bent niet (meer) ingelogd. Log opnieuw in.', { status: 401 });
    }
    url.searchParams.delete('_data');
    throw redirect(`/inloggen?terug=${encodeURIComponent(url.pathname + url.search)}`);
  }
  if (!actor.permissions.has(permission)) {
    await refusedEvent(actor, permission, new URL(request.url).pathname);
    forbidden();
  }
  return actor;
}

/** First line of a loader or action that everybody may use; tells who is looking, or null. */
export function publicRoute(request: Request): Promise<Actor | null> {
  return actorOf(request);
}

/** All loaders of one document run within one HTTP request: the person is looked up once. */
function actorOf(request: Request): Promise<Actor | null> {
  const context = requestContext(request);
  if (!context) return findActor(request);
  context.actor ??= findActor(request);
  return context.actor;
}

async function findActor(request: Request): Promise<Actor | null> {
  const sessionId = sessionIdFrom(request);
  const live = sessionId && (await readSession(sessionId));
  if (!live) return null;
  const { user, session } = live;
  if (user.demonstratie && !isDemonstration()) return null;
  return {
    gebruikerId: user.id,
    naam: user.naam,
    email: user.email,
    sessieId: session.id,
    lidmaatschapId: session.lidmaatschapId,
    organisatieId: user.organisatieId,
    organisatieNaam: user.organisatieNaam,
    organisatieSoort: user.organisatieSoort,
    thema: user.thema,
    rol: user.rol,
    permissions: permissionsOf(user.rol),
    scope: await scopeOf(user.organisatieId, user.organisatieSoort, today()),
  };
}
