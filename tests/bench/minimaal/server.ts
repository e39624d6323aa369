import type { AddressInfo } from 'node:net';
import * as build from '@remix-run/dev/server-build';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { renderGate } from '../../../app/platform/gate.server';

/** The first ceiling: Remix on Express and nothing else; with GATE=1 behind the portal's gate. */
const app = express();
if (process.env.GATE === '1') app.use(renderGate(1));
app.all('*', createRequestHandler({ build: build as unknown as ServerBuild, mode: 'production' }));
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
