import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal } from '../setup/portal';
import { builtRoutes, fill } from './routes';
import { mag, openbaar, type Verwachting, verwachting, zietKanarie, zietObject } from './verwachting';
import { bouwWereld, cookieVan, type Kanarie, kanaries, objecten, type SpelerNaam, spelers } from './wereld';

/**
 * Who gets in where: every route of the built portal, through every entry point, as everybody, for a record of one's
 * own region, of another one, and for one that does not exist. What is right stands in `verwachting.ts`, written by
 * hand; nothing of the portal's own guards is used to judge it.
 */
const actoren = ['anoniem', ...Object.keys(spelers)] as ('anoniem' | SpelerNaam)[];
const ingangen = ['GET', '_data', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Ingang = (typeof ingangen)[number];
const plaatsen = ['west', 'oost', 'geen'] as const;

let portal: Portal;
beforeAll(async () => {
  await bouwWereld();
  portal = await startPortal(process.env.DATA_DIR ?? '', { databaseUrl: process.env.DATABASE_URL, env: { DEMO: '0' } });
}, 60_000);
afterAll(() => portal?.stop());

type Antwoord = { status: number; location: string; body: string };

async function vraag(pad: string, routeId: string, ingang: Ingang, actor: 'anoniem' | SpelerNaam): Promise<Antwoord> {
  const data = ingang === '_data';
  const method = data ? 'GET' : ingang;
  const url = `${portal.url}${pad}${data ? `?_data=${encodeURIComponent(`routes/${routeId}`)}` : ''}`;
  const headers: Record<string, string> = actor === 'anoniem' ? {} : { Cookie: cookieVan(actor) };
  const schrijft = method !== 'GET' && method !== 'HEAD';
  if (schrijft) headers.Origin = portal.url;
  const antwoord = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    body: schrijft ? new URLSearchParams() : undefined,
  });
  return {
    status: antwoord.status,
    location: antwoord.headers.get('Location') ?? antwoord.headers.get('X-Remix-Redirect') ?? '',
    body: await antwoord.text(),
  };
}

/** What differs between two answers to the same question, whoever asks: the nonce, the clock and the address itself. */
const zonderEigenheid = (body: string, pad: string) =>
  body
    .replaceAll(/nonce(=|":)"[^"]*"/g, '')
    .replaceAll(/\d\d\.\d\d uur/g, '')
    .replaceAll(pad, '')
    .replaceAll(encodeURIComponent(pad), '')
    .replaceAll(/"url":"[^"]*"|"params":\{[^}]*\}/g, '');

const naarInloggen = ({ status, location }: Antwoord) =>
  (status === 302 || status === 204) && location.startsWith('/inloggen');
const levend = (actor: string): actor is SpelerNaam =>
  actor !== 'anoniem' && actor !== 'uitgeschakeld' && actor !== 'verlopen';

/** The complaint about one answer, or nothing. */
function oordeel(
  v: Verwachting,
  ingang: Ingang,
  actor: 'anoniem' | SpelerNaam,
  plaats: (typeof plaatsen)[number],
  a: Antwoord,
): string | undefined {
  if (a.status >= 500) return 'a server error';
  const schrijft = !['GET', '_data', 'HEAD'].includes(ingang);
  if (schrijft ? !v.hasAction : !v.hasLoader)
    return a.status === 405 || a.status === 404 ? undefined : `expected 405, not ${a.status}`;
  if (v.rollen === 'iedereen') {
    const zichtbaar =
      !v.object ||
      v.object === 'token' ||
      (plaats !== 'geen' && (openbaar(v.object) || (levend(actor) && zietObject(v.object, actor, plaats))));
    return zichtbaar === (a.status === 404) && !v.magOntbreken
      ? `expected ${zichtbaar ? 'to be let in' : '404'}, got ${a.status}`
      : undefined;
  }
  if (!levend(actor)) {
    if (schrijft) return a.status === 401 ? undefined : `expected 401, not ${a.status}`;
    return naarInloggen(a) ? undefined : `expected the login page, not ${a.status} ${a.location}`;
  }
  if (!mag(v, actor, schrijft)) return a.status === 403 ? undefined : `expected 403, not ${a.status}`;
  if (v.object && (plaats === 'geen' || !zietObject(v.object, actor, plaats))) {
    // An empty form is judged before its record is looked for: 400 for whatever record, as the comparison below demands.
    const stil = a.status === 404 || (schrijft && a.status === 400) || (v.magOntbreken && a.location !== '');
    return stil ? undefined : `expected 404, not ${a.status}`;
  }
  if ([401, 403].includes(a.status) || (a.status === 404 && !v.magOntbreken))
    return `should be let in, got ${a.status}`;
  return undefined;
}

/**
 * All complaints about one person at one entry point of a route. Who is stopped before the record matters is asked for
 * one record; PUT, PATCH and DELETE of a page without an action are asked once.
 */
async function klachtenOver(
  v: Verwachting,
  route: { id: string; path: string },
  ingang: Ingang,
  actor: 'anoniem' | SpelerNaam,
): Promise<string[]> {
  const schrijft = !['GET', '_data', 'HEAD'].includes(ingang);
  if (!v.hasAction && ['PUT', 'PATCH', 'DELETE'].includes(ingang) && actor !== 'anoniem') return [];
  const binnen = v.rollen === 'iedereen' || (levend(actor) && mag(v, actor, schrijft));
  const waar = v.object && binnen ? plaatsen : (['west'] as const);
  const klachten: string[] = [];
  const antwoorden = new Map<string, string>();
  for (const plaats of waar) {
    const pad = fill(route.path, v.object ? objecten[v.object][plaats] : {});
    const antwoord = await vraag(pad, route.id, ingang, actor);
    const hier = `${ingang} ${pad} as ${actor}`;
    const klacht = oordeel(v, ingang, actor, plaats, antwoord);
    if (klacht) klachten.push(`${hier}: ${klacht}`);
    for (const [naam, tekst] of Object.entries(kanaries) as [Kanarie, string][]) {
      if (antwoord.body.includes(tekst) && !(levend(actor) && zietKanarie(naam, actor)))
        klachten.push(`${hier}: shows ${tekst}`);
    }
    antwoorden.set(plaats, `${antwoord.status} ${zonderEigenheid(antwoord.body, pad)}`);
  }
  const [oost, geen] = [antwoorden.get('oost'), antwoorden.get('geen')];
  const vreemd = v.object && !openbaar(v.object) && !(levend(actor) && zietObject(v.object, actor, 'oost'));
  if (vreemd && oost !== undefined && geen !== undefined && oost !== geen) {
    klachten.push(
      `${ingang} ${route.path} as ${actor}: somebody else's record answers otherwise than one that does not exist`,
    );
  }
  return klachten;
}

/** Logging out comes last: it ends the sessions that the others need. */
const routes = builtRoutes().sort((a, b) => Number(a.id === 'uitloggen') - Number(b.id === 'uitloggen'));

test('every route of the portal stands in the table, and no other', () => {
  expect(Object.keys(verwachting).sort()).toEqual(routes.map(({ id }) => id).sort());
});

describe.each(routes.map((route) => ({ ...route, tabel: verwachting[route.id] })))(
  '$id',
  ({ id, path, hasLoader, hasAction, tabel }) => {
    test('lets in who may come in, and shows nobody what is not his', async () => {
      if (!tabel) throw new Error('not in the table');
      const v: Verwachting = { ...tabel, hasLoader, hasAction };
      const klachten: string[] = [];
      // Reading first: a post may change what the others should see.
      for (const ingang of ingangen) {
        const perActor = actoren.map((actor) => klachtenOver(v, { id, path }, ingang, actor));
        klachten.push(...(await Promise.all(perActor)).flat());
      }
      expect(klachten).toEqual([]);
    }, 120_000);
  },
);

test('a published tender shows the public nothing that is not public', async () => {
  for (const actor of actoren) {
    for (const pad of [
      '/aanbestedingen',
      '/aanbestedingen.csv',
      '/aanbestedingen/2022-902',
      '/aanbestedingen/2022-904',
      '/zoeken?zoek=KANARIE',
      '/zoeken?zoek=202',
    ]) {
      const { body, status } = await vraag(pad, '', 'GET', actor);
      expect(status, pad).toBeLessThan(500);
      for (const [naam, tekst] of Object.entries(kanaries) as [Kanarie, string][]) {
        if (!(levend(actor) && zietKanarie(naam, actor)))
          expect(body.includes(tekst), `${pad} as ${actor} shows ${tekst}`).toBe(false);
      }
    }
  }
}, 60_000);

test('a post from another site is refused before anything else', async () => {
  const antwoord = await fetch(`${portal.url}/uitloggen`, {
    method: 'POST',
    headers: { Origin: 'https://elders.example', Cookie: cookieVan('inkoper-west') },
  });
  expect(antwoord.status).toBe(403);
  const zonder = await fetch(`${portal.url}/uitloggen`, {
    method: 'POST',
    headers: { Cookie: cookieVan('inkoper-west') },
  });
  expect(zonder.status).toBe(403);
});

test('an address with a NUL character is refused, on whatever database', async () => {
  const antwoord = await fetch(`${portal.url}/aanbestedingen?zoek=a%00b`, {
    headers: { Cookie: cookieVan('inkoper-west') },
  });
  expect(antwoord.status).toBe(400);
});

test('every answer carries the headers that keep a browser safe', async () => {
  for (const pad of ['/', '/inloggen', '/bestaat-niet', '/healthz', '/vandaag', '/aanbestedingen']) {
    const { headers } = await fetch(`${portal.url}${pad}`, { redirect: 'manual' });
    expect(headers.get('Content-Security-Policy'), pad).toMatch(
      /script-src 'self' 'nonce-[^']+';.*frame-ancestors 'none'/,
    );
    expect(headers.get('X-Content-Type-Options'), pad).toBe('nosniff');
    expect(headers.get('Referrer-Policy'), pad).toBe('same-origin');
    expect(headers.get('Cross-Origin-Opener-Policy'), pad).toBe('same-origin');
    expect(headers.get('Strict-Transport-Security'), pad).toContain('max-age');
    expect(headers.get('Cache-Control'), pad).toBe('no-store');
  }
});
