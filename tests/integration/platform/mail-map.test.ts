import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deliverOutbox, mail, mailFolder } from '../../../app/platform/mail.server';
import { db } from '../../../db/client';
import { commit, event } from '../../../db/commit';
import { outbox } from '../../../db/schema';

const nu = '2023-07-03T07:00:00.000Z';

test('without a mail server the mail lands in the data folder', async () => {
  await commit(() => [
    mail({ aan: 'iemand@voorbeeld.example', onderwerp: 'Een bericht', tekst: 'Dag,\n\nDit is het.\n', nu }),
    event({ op: nu, daad: 'test:mailen', objectSoort: 'test', objectId: null, uitkomst: 'gelukt' }),
  ]);
  await deliverOutbox();
  const [rij] = await db.select().from(outbox);
  const bestand = await readFile(path.join(mailFolder(), `${rij?.id}.eml`), 'utf8');
  expect(bestand).toContain('Subject: Een bericht');
  expect(bestand).toContain('Dit is het.');
});
