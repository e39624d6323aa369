import type { AddressInfo } from 'node:net';
import * as build from '@remix-run/dev/server-build';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';

/** The first ceiling: Remix on Express and nothing else; no gate, no headers, no log in. */
const app = express();
app.all('*', createRequestHandler({ build: build as unknown as ServerBuild, mode: 'production' }));
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
