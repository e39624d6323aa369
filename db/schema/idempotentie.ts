import { moment, primaryKey, table, text } from '../columns';

/** Forms already handled: the same key again gets the same answer, with another content it is refused (422). */
export const idempotentie = table(
  'idempotentie',
  {
    organisatieId: text('organisatie_id').notNull(),
    sleutel: text('sleutel').notNull(),
    verzoekHash: text('verzoek_hash').notNull(),
    /** Where the first request was redirected to. */
    antwoord: text('antwoord').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisatieId, t.sleutel] })],
);
