import { sql } from 'drizzle-orm';
import { check, id, index, int, moment, table, text } from '../columns';
import { gebruikers } from './gebruiker';

/** A stored file: the bytes lie content-addressed in DATA_DIR/bijlagen under `sha256`. */
export const bijlagen = table(
  'bijlagen',
  {
    id: id(),
    sha256: text('sha256').notNull(),
    naam: text('naam').notNull(),
    mediatype: text('mediatype').notNull(),
    grootte: int('grootte').notNull(),
    geplaatstDoor: text('geplaatst_door').references(() => gebruikers.id),
    geplaatstOp: moment('geplaatst_op').notNull(),
  },
  (t) => [check('bijlagen_grootte', sql`${t.grootte} > 0`), index('bijlagen_sha256').on(t.sha256)],
);
