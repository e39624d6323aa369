import { sql } from 'drizzle-orm';
import { cents, check, day, id, index, int, oneOf, table, text, unique } from '../columns';
import { aanbestedingen } from './aanbesteding';
import { contracten } from './contract';
import { meelifregelingen } from './meelifregeling';
import { gemeenten, organisaties } from './organisatie';

/** A source document (raadsbrief, voortgangsrapportage). */
export const bronnen = table('bronnen', {
  id: id(),
  code: text('code').notNull().unique(),
  titel: text('titel').notNull(),
  uitgever: text('uitgever').notNull(),
  datum: day('datum'),
});

/** A fact, contradiction or choice that a source holds, hung on what it is about. */
export const bronfeiten = table(
  'bronfeiten',
  {
    id: id(),
    bronId: text('bron_id')
      .notNull()
      .references(() => bronnen.id),
    vindplaats: text('vindplaats').notNull(),
    soort: text('soort', { enum: ['feit', 'tegenstrijdigheid', 'keuze'] }).notNull(),
    tekst: text('tekst').notNull(),
    /** What the portal does with it, for a contradiction or a choice. */
    keuze: text('keuze'),
    aanbestedingId: text('aanbesteding_id').references(() => aanbestedingen.id),
    organisatieId: text('organisatie_id').references(() => organisaties.id),
    contractId: text('contract_id').references(() => contracten.id),
    regelingId: text('regeling_id').references(() => meelifregelingen.id),
    volgorde: int('volgorde').notNull(),
  },
  (t) => [
    oneOf('bronfeiten_soort', t.soort, ['feit', 'tegenstrijdigheid', 'keuze']),
    index('bronfeiten_aanbesteding').on(t.aanbestedingId),
    index('bronfeiten_organisatie').on(t.organisatieId),
  ],
);

/** What a gemeente gets for carrying out the law (gemeentefonds), per year. */
export const uitvoeringsbudgetten = table(
  'uitvoeringsbudgetten',
  {
    id: id(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    jaar: int('jaar').notNull(),
    soort: text('soort', { enum: ['invoering', 'uitvoering'] }).notNull(),
    bedragCents: cents('bedrag_cents').notNull(),
    enVerder: int('en_verder').notNull().default(0),
    bron: text('bron').notNull(),
  },
  (t) => [
    unique('uitvoeringsbudgetten_uniek').on(t.gemeenteId, t.jaar),
    check('uitvoeringsbudgetten_bedrag', sql`${t.bedragCents} >= 0`),
  ],
);
