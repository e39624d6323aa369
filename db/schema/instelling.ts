import { sql } from 'drizzle-orm';
import { bool, check, day, id, index, json, moment, table, text, unique, versie } from '../columns';

/** A rule as data: value, period [van, tot), source. Read with `instellingOp(sleutel, dag)`. */
export const instellingen = table(
  'instellingen',
  {
    id: id(),
    sleutel: text('sleutel').notNull(),
    naam: text('naam').notNull(),
    groep: text('groep').notNull(),
    waarde: json('waarde').$type<number | string | boolean>().notNull(),
    eenheid: text('eenheid', {
      enum: ['dagen', 'maanden', 'euro-cents', 'procent', 'aantal', 'uren', 'tekst', 'ja-nee'],
    }).notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    bron: text('bron').notNull(),
    /** The rule book says: check against the official text. */
    nogNakijken: bool('nog_nakijken').notNull().default(false),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
    versie: versie(),
  },
  (t) => [
    unique('instellingen_uniek').on(t.sleutel, t.van),
    check('instellingen_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
    index('instellingen_groep').on(t.groep),
  ],
);
