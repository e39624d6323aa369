import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from './actor.server';

/** What belongs to one HTTP request: filled by the server, shared by all loaders that answer it. */
type RequestContext = { ip: string; actor?: Promise<Actor | null> };

/**
 * Remix gives every loader a copy of the request, so the context is found by a header of our own. AsyncLocalStorage would
 * do without, but on Node 20 it taxes every promise, and Remix makes many: a tenth of the work of a list.
 */
const header = 'x-portaal-verzoek';
const open = new Map<string, RequestContext>();
let last = 0;

/** Begins a request, until its response is closed. A header of that name that a visitor sends is overwritten. */
export function openRequest(request: IncomingMessage, response: ServerResponse): void {
  last += 1;
  const key = String(last);
  request.headers[header] = key;
  open.set(key, { ip: request.socket.remoteAddress ?? '' });
  response.once('close', () => open.delete(key));
}

/** Undefined for a request that came by no server, as in tests of a loader. */
export const requestContext = (request: Request): RequestContext | undefined =>
  open.get(request.headers.get(header) ?? '');
