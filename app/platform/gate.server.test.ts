import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { renderGate } from './gate.server';

const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(atOnce: number, work: () => Promise<void>) {
  const app = express();
  app.use(renderGate(atOnce));
  app.get('/', async (_request, response) => {
    await work();
    response.send('klaar');
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('no more render at a time than allowed, and everybody gets an answer', async () => {
  let busy = 0;
  let most = 0;
  const port = await listen(2, async () => {
    busy += 1;
    most = Math.max(most, busy);
    await wait(2);
    busy -= 1;
  });
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => fetch(`http://127.0.0.1:${port}/`).then((r) => r.text())),
  );
  expect(answers).toEqual(Array.from({ length: 40 }, () => 'klaar'));
  expect(most).toBe(2);
});

test('visitors who leave while they wait do not take a place for ever', async () => {
  const port = await listen(1, () => wait(30));
  const leavers = Array.from({ length: 20 }, () => {
    const request = get({ port, host: '127.0.0.1', path: '/' });
    request.on('error', () => {});
    return request;
  });
  await wait(15);
  for (const request of leavers) request.destroy();
  const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(3000) });
  expect(await answer.text()).toBe('klaar');
});
