import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../../../db/client';
import { commit, event, maintain } from '../../../db/commit';
import { outbox } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';

const nu = '2023-07-03T07:00:00.000Z';
const servers: SMTPServer[] = [];

beforeEach(async () => {
  await freshDatabase();
  berichten.length = 0;
});
afterAll(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
});

/** A real mail server on loopback that keeps what it got, and refuses the next so many mails. */
const berichten: string[] = [];
let nogTeWeigeren = 0;
beforeAll(async () => {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        if (nogTeWeigeren > 0) {
          nogTeWeigeren -= 1;
          return done(new Error('probeer later'));
        }
        berichten.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});

/** The module reads the environment when it is first imported. */
async function metMail() {
  const { deliverOutbox, mail } = await import('../../../app/platform/mail.server');
  await commit(() => [
    mail({ aan: 'iemand@voorbeeld.example', onderwerp: 'Een bericht', tekst: 'Dag,\n\nDit is het.\n', nu }),
    event({ op: nu, daad: 'test:mailen', objectSoort: 'test', objectId: null, uitkomst: 'gelukt' }),
  ]);
  return { deliverOutbox };
}

test('mail goes to the mail server once, with a stable Message-ID', async () => {
  const { deliverOutbox } = await metMail();
  expect(await deliverOutbox()).toBe(1);
  expect(await deliverOutbox()).toBe(0);
  expect(berichten).toHaveLength(1);
  const [rij] = await db.select().from(outbox);
  expect(rij).toMatchObject({ status: 'verzonden', pogingen: 1 });
  expect(berichten[0]).toContain(`Message-ID: ${rij?.messageId}`);
  expect(berichten[0]).toContain('To: iemand@voorbeeld.example');
});

test('a mail that is refused waits and is tried again with the same Message-ID', async () => {
  nogTeWeigeren = 1;
  const { deliverOutbox } = await metMail();
  await deliverOutbox();
  const [wachtend] = await db.select().from(outbox);
  expect(wachtend).toMatchObject({ status: 'wacht', pogingen: 1 });
  expect(wachtend?.volgendePogingOp && wachtend.volgendePogingOp > new Date().toISOString()).toBe(true);
  expect(await deliverOutbox()).toBe(0);
  await maintain((tx) => [tx.update(outbox).set({ volgendePogingOp: '2020-01-01T00:00:00.000Z' })]);
  await deliverOutbox();
  expect(berichten[0]).toContain(wachtend?.messageId);
});
