import { json, table, text } from '../columns';

/** What the portal remembers about itself (last backup, last run of a job), one row per word. */
export const portaalstand = table('portaalstand', {
  sleutel: text('sleutel').primaryKey(),
  waarde: json('waarde').notNull(),
});
