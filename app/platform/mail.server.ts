import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { and, asc, eq, lte } from 'drizzle-orm';
import { db } from '../../db/client';
import { exactlyOne, maintain, type Write } from '../../db/commit';
import { newId } from '../../db/ids';
import { once } from '../../db/prepared';
import { outbox } from '../../db/schema';
import { wallClock } from './clock.server';
import { env } from './env.server';
import { logger } from './logger.server';

/** One mail to one person, as a row in the commit of the act that causes it. No bid content, no personal data of inburgeraars. */
export function mail({
  aan,
  onderwerp,
  tekst,
  nu,
}: {
  aan: string;
  onderwerp: string;
  tekst: string;
  nu: string;
}): Write {
  const id = newId();
  return (tx) =>
    tx.insert(outbox).values({
      id,
      aan,
      onderwerp,
      tekst,
      gemaaktOp: nu,
      status: 'wacht',
      volgendePogingOp: wallClock(),
      messageId: `<${id}@inkoopregie>`,
    });
}

const maxAttempts = 8;
/** Loaded with the first mail. */
const openTransport = once(async () => {
  const { createTransport } = await import('nodemailer');
  return env.SMTP_URL
    ? { server: createTransport(env.SMTP_URL) }
    : { folder: createTransport({ streamTransport: true, buffer: true, newline: 'unix' }) };
});

/** Where mail lands when there is no mail server. */
export const mailFolder = () => path.join(env.DATA_DIR, 'mail');

async function deliver(row: typeof outbox.$inferSelect) {
  const message = {
    from: env.MAIL_FROM,
    to: row.aan,
    subject: row.onderwerp,
    text: row.tekst,
    messageId: row.messageId,
  };
  const { server, folder } = await openTransport();
  if (server) return void (await server.sendMail(message));
  const built = await folder.sendMail(message);
  await mkdir(mailFolder(), { recursive: true });
  await writeFile(path.join(mailFolder(), `${row.id}.eml`), built.message as Buffer);
}

/** Sends what waits, oldest first; at least once, with a stable Message-ID; a failure waits 1, 2, 4 … minutes. */
export async function deliverOutbox(): Promise<number> {
  const wachtend = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.status, 'wacht'), lte(outbox.volgendePogingOp, wallClock())))
    .orderBy(asc(outbox.id))
    .limit(50);
  for (const row of wachtend) {
    const pogingen = row.pogingen + 1;
    try {
      await deliver(row);
      await maintain((tx) => [
        exactlyOne(
          tx
            .update(outbox)
            .set({ status: 'verzonden', verzondenOp: wallClock(), pogingen, fout: null })
            .where(eq(outbox.id, row.id)),
        ),
      ]);
    } catch (error) {
      logger.warn({ outbox: row.id, pogingen, error }, 'mail not delivered');
      const volgendePogingOp = wallClock(2 ** row.pogingen * 60);
      const status = pogingen >= maxAttempts ? 'mislukt' : 'wacht';
      await maintain((tx) => [
        tx
          .update(outbox)
          .set({ status, pogingen, volgendePogingOp, fout: String(error).slice(0, 500) })
          .where(eq(outbox.id, row.id)),
      ]);
    }
  }
  return wachtend.length;
}
