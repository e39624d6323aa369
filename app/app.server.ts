import { randomBytes } from 'node:crypto';
import * as build from '@remix-run/dev/server-build';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import { databaseUsable } from '../db/client';
import { isPostgres } from '../db/dialect';
import { isSecure, portalOrigin } from './platform/env.server';
import { filesUsable } from './platform/files.server';
import { renderGate } from './platform/gate.server';
import { logger } from './platform/logger.server';
import { remixByShape } from './platform/remix.server';
import { keepRequests } from './platform/remix-request.server';
import { openRequest } from './platform/request.server';

declare module '@remix-run/node' {
  interface AppLoadContext {
    cspNonce: string;
    /** Takes the rendered page, which then is the body of whatever Remix answers. */
    takePage: (html: string) => void;
  }
}

const maxBodyBytes = 25 * 1024 * 1024;

/** The web server: headers, origin check, limits, static files, health, and Remix behind the gate. */
export function createApp() {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.disable('query parser');
  app.use(nonce, headers, limits, sameOriginOnly);
  app.get('/healthz', health);
  // The build left .br and .gz beside every file; a name with a hash in it never changes.
  app.use('/build', sirv('public/build', { immutable: true, maxAge: 31_536_000, brotli: true, gzip: true }), missing);
  app.use(sirv('public', { maxAge: 3600 }));
  app.use(noStore, renderGate(isPostgres ? 4 : 1), withRequest, wholePage);
  keepRequests();
  app.all('*', remixByShape(build as unknown as ServerBuild, remix));
  return app;
}

const remix = (part: ServerBuild): RequestHandler =>
  createRequestHandler({
    build: part,
    mode: process.env.NODE_ENV,
    getLoadContext: (_request, response): AppLoadContext => ({
      cspNonce: response.locals.nonce,
      takePage: (html) => {
        response.locals.page = Buffer.from(html);
      },
    }),
  });

const nonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64');
  next();
};

const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: [
        "'self'",
        (_request, response) => `'nonce-${(response as unknown as { locals: { nonce: string } }).locals.nonce}'`,
      ],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  crossOriginEmbedderPolicy: false,
});

/** A file of an older build: an answer without a page around it. */
const missing: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain; charset=utf-8').send('Dit bestand bestaat niet.');
};

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** A NUL character is never typed by a person, and PostgreSQL refuses it in text. */
const limits: RequestHandler = (request, response, next) => {
  if (request.url.includes('%00')) {
    response.status(400).type('text/plain; charset=utf-8').send('Dit adres bevat een teken dat niet mag.');
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) <= maxBodyBytes) return next();
  response.status(413).type('text/plain; charset=utf-8').send('Dit bestand is te groot. Verstuur hoogstens 20 MB.');
};

/**
 * A post must come from our own pages. Remix' own check has holes (`?_data=`, resource routes, no Origin at all),
 * and the Host header proves nothing, so the address is the configured one.
 */
const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next();
  const site = request.headers['sec-fetch-site'];
  if (site ? site === 'same-origin' : request.headers.origin === portalOrigin()) return next();
  response
    .status(403)
    .type('text/plain; charset=utf-8')
    .send('Dit verzoek komt niet van het portaal zelf en is niet uitgevoerd.');
};

const withRequest: RequestHandler = (request, response, next) => {
  openRequest(request, response);
  next();
};

/**
 * A page goes to the socket in one piece. As the body of a Response it would be checked, copied and carried along in a
 * stream, which takes a tenth of the work of a list.
 */
const wholePage: RequestHandler = (_request, response, next) => {
  const end = response.end.bind(response) as (body?: Buffer) => typeof response;
  response.end = (() => end(response.locals.page)) as typeof response.end;
  next();
};

const health: RequestHandler = async (_request, response) => {
  response.setHeader('Cache-Control', 'no-store');
  try {
    await Promise.all([databaseUsable(), filesUsable()]);
    response.json({
      status: 'goed',
      database: isPostgres ? 'postgresql' : 'sqlite',
      bestanden: 'goed',
      veilig: isSecure(),
    });
  } catch (error) {
    logger.error({ error }, 'not healthy');
    response.status(503).json({ status: 'niet-beschikbaar' });
  }
};
