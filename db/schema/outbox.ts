import { id, index, int, moment, oneOf, table, text } from '../columns';

export const outboxStatussen = ['wacht', 'verzonden', 'mislukt'] as const;

/** Mail to send, written in the commit that caused it; a worker delivers each row at least once. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    /** One recipient per mail, so that no bidder sees another. */
    aan: text('aan').notNull(),
    onderwerp: text('onderwerp').notNull(),
    tekst: text('tekst').notNull(),
    gemaaktOp: moment('gemaakt_op').notNull(),
    status: text('status', { enum: outboxStatussen }).notNull().default('wacht'),
    pogingen: int('pogingen').notNull().default(0),
    volgendePogingOp: moment('volgende_poging_op'),
    verzondenOp: moment('verzonden_op'),
    /** Message-ID of the mail, the same at every attempt: a mail server can then drop the second copy. */
    messageId: text('message_id').notNull().unique(),
    fout: text('fout'),
  },
  (t) => [oneOf('outbox_status', t.status, outboxStatussen), index('outbox_wachtend').on(t.status, t.volgendePogingOp)],
);
