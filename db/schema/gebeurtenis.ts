import { index, int, json, moment, oneOf, table, text } from '../columns';

export const gebeurtenisUitkomsten = ['gelukt', 'geweigerd'] as const;

/**
 * The log: append-only (triggers), chained by hash (`db/commit.ts` writes it, `db/audit.ts` checks it).
 * It refers to nothing by foreign key, because it outlives the people and organisations it speaks of.
 */
export const gebeurtenissen = table(
  'gebeurtenissen',
  {
    /** 1, 2, 3 … without a hole: the previous one plus one, given inside the transaction. */
    volgnr: int('volgnr').primaryKey(),
    op: moment('op').notNull(),
    gebruikerId: text('gebruiker_id'),
    organisatieId: text('organisatie_id'),
    rol: text('rol'),
    daad: text('daad').notNull(),
    objectSoort: text('object_soort').notNull(),
    objectId: text('object_id'),
    uitkomst: text('uitkomst', { enum: gebeurtenisUitkomsten }).notNull(),
    /** No secrets, no bid content, no personal data (veiligheid.md 2). */
    gegevens: json('gegevens').$type<Record<string, unknown>>().notNull(),
    herkomst: text('herkomst'),
    vorigeHash: text('vorige_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    oneOf('gebeurtenissen_uitkomst', t.uitkomst, gebeurtenisUitkomsten),
    index('gebeurtenissen_object').on(t.objectSoort, t.objectId),
    index('gebeurtenissen_organisatie').on(t.organisatieId, t.volgnr),
  ],
);
