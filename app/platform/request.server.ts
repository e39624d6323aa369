import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.server';

/** What belongs to one HTTP request: filled by the server, shared by all loaders that answer it. */
export type RequestContext = { ip: string; cspNonce: string; actor?: Promise<Actor | null> };

const store = new AsyncLocalStorage<RequestContext>();

export const runRequest = <T>(context: RequestContext, work: () => T): T => store.run(context, work);
export const requestContext = () => store.getStore();
