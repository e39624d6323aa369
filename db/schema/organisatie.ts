import { sql } from 'drizzle-orm';
import { check, day, id, index, oneOf, primaryKey, table, text, unique, versie } from '../columns';

export const organisatieSoorten = [
  'gemeente',
  'samenwerkingsverband',
  'aanbieder',
  'combinatie',
  'inkoopbureau',
  'portaal',
] as const;

/** Every party, whatever its kind; the kind adds its own table with the same id. */
export const organisaties = table(
  'organisaties',
  {
    id: id(),
    soort: text('soort', { enum: organisatieSoorten }).notNull(),
    /** The name of today; `aanbieder_namen` and the gemeente's period tell the history. */
    naam: text('naam').notNull(),
    thema: text('thema', { enum: ['westfriesland', 'drenthe', 'noordholland'] }),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('organisaties_soort', t.soort, organisatieSoorten),
    index('organisaties_naam').on(t.naam),
    check('organisaties_naam_gevuld', sql`length(${t.naam}) > 0`),
  ],
);

const organisatieId = () =>
  text('id')
    .primaryKey()
    .references(() => organisaties.id);

/** A gemeente exists during a period; a merged one has a successor. */
export const gemeenten = table(
  'gemeenten',
  {
    id: organisatieId(),
    cbsCode: text('cbs_code').notNull().unique(),
    van: day('van'),
    tot: day('tot'),
    opvolgerId: text('opvolger_id'),
  },
  (t) => [check('gemeenten_opvolger', sql`${t.opvolgerId} is null or ${t.tot} is not null`)],
);

export const samenwerkingsverbanden = table('samenwerkingsverbanden', {
  id: organisatieId(),
  afkorting: text('afkorting'),
  penvoerderId: text('penvoerder_id').references(() => gemeenten.id),
  omschrijving: text('omschrijving'),
});

export const verbandDoelen = ['b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding', 'map', 'algemeen'] as const;

/** Who belongs to a samenwerkingsverband, per purpose and period: a region is not a property of a gemeente. */
export const verbandDeelnames = table(
  'verband_deelnames',
  {
    id: id(),
    verbandId: text('verband_id')
      .notNull()
      .references(() => samenwerkingsverbanden.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    doel: text('doel', { enum: verbandDoelen }).notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    bron: text('bron'),
  },
  (t) => [
    unique('verband_deelnames_uniek').on(t.verbandId, t.gemeenteId, t.doel, t.van),
    oneOf('verband_deelnames_doel', t.doel, verbandDoelen),
    index('verband_deelnames_gemeente').on(t.gemeenteId),
  ],
);

/** A purchasing body that runs procedures for samenwerkingsverbanden. */
export const inkoopbureaus = table('inkoopbureaus', { id: organisatieId(), omschrijving: text('omschrijving') });

export const bureauOpdrachten = table(
  'bureau_opdrachten',
  {
    bureauId: text('bureau_id')
      .notNull()
      .references(() => inkoopbureaus.id),
    verbandId: text('verband_id')
      .notNull()
      .references(() => samenwerkingsverbanden.id),
    van: day('van').notNull(),
    tot: day('tot'),
  },
  (t) => [primaryKey({ columns: [t.bureauId, t.verbandId, t.van] })],
);
