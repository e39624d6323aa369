import { sql } from 'drizzle-orm';
import { bool, check, day, id, index, int, moment, oneOf, primaryKey, table, text, unique, versie } from '../columns';
import { gebruikers } from './gebruiker';
import { organisaties } from './organisatie';

export const aanbiederSoorten = ['taal', 'taalschakel', 'maatschappelijk', 'hoger-onderwijs', 'overig'] as const;

export const aanbieders = table(
  'aanbieders',
  {
    id: text('id')
      .primaryKey()
      .references(() => organisaties.id),
    /** Eight digits; null while nobody registered it (the sources name none). */
    kvkNummer: text('kvk_nummer').unique(),
    soort: text('soort', { enum: aanbiederSoorten }).notNull(),
    vestigingsplaats: text('vestigingsplaats'),
    website: text('website'),
    /** Day on which a klachtenreglement was found on file (S4 2.5.2; a contract demands it). */
    klachtenreglementDatum: day('klachtenreglement_datum'),
    toelichting: text('toelichting'),
  },
  (t) => [oneOf('aanbieders_soort', t.soort, aanbiederSoorten)],
);

/** Name history; exactly one name is open-ended. Spelling variants of a source are `alias`. */
export const aanbiederNamen = table(
  'aanbieder_namen',
  {
    id: id(),
    aanbiederId: text('aanbieder_id')
      .notNull()
      .references(() => aanbieders.id),
    naam: text('naam').notNull(),
    soort: text('soort', { enum: ['naam', 'alias'] }).notNull(),
    van: day('van'),
    tot: day('tot'),
    bron: text('bron'),
  },
  (t) => [
    unique('aanbieder_namen_uniek').on(t.aanbiederId, t.naam, t.soort),
    oneOf('aanbieder_namen_soort', t.soort, ['naam', 'alias']),
  ],
);

/** A combination of aanbieders that bids or delivers together; it is an organisation of its own. */
export const combinaties = table('combinaties', {
  id: text('id')
    .primaryKey()
    .references(() => organisaties.id),
  toelichting: text('toelichting'),
});

export const combinantRollen = ['combinant', 'penvoerder', 'hoofdaannemer', 'onderaannemer', 'onbekend'] as const;

export const combinanten = table(
  'combinanten',
  {
    combinatieId: text('combinatie_id')
      .notNull()
      .references(() => combinaties.id),
    aanbiederId: text('aanbieder_id')
      .notNull()
      .references(() => aanbieders.id),
    rol: text('rol', { enum: combinantRollen }).notNull(),
    /** Whether this party teaches or guides itself: the keurmerk guard looks at who delivers. */
    levert: bool('levert').notNull().default(true),
    aandeelProcent: int('aandeel_procent'),
  },
  (t) => [
    primaryKey({ columns: [t.combinatieId, t.aanbiederId] }),
    oneOf('combinanten_rol', t.rol, combinantRollen),
    check('combinanten_aandeel', sql`${t.aandeelProcent} is null or (${t.aandeelProcent} between 0 and 100)`),
    index('combinanten_aanbieder').on(t.aanbiederId),
  ],
);

export const keurmerkSoorten = ['blik-op-werk', 'diploma-erkenning'] as const;
export const keurmerkStatussen = [
  'onbekend',
  'aangevraagd',
  'geldig-bepaalde-tijd',
  'geldig-onbepaalde-tijd',
  'geschorst',
  'ingetrokken',
  'verlopen',
  'beeindigd-op-verzoek',
  'gelijkwaardig-bewijs',
] as const;

/** Effective-dated register: what held in [van, tot), from which source, and since when we know it. Never edited: a row that is wrong or replaced gets `vervallenOp`. */
export const keurmerkregistraties = table(
  'keurmerkregistraties',
  {
    id: id(),
    aanbiederId: text('aanbieder_id')
      .notNull()
      .references(() => aanbieders.id),
    soort: text('soort', { enum: keurmerkSoorten }).notNull(),
    status: text('status', { enum: keurmerkStatussen }).notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    kenmerk: text('kenmerk'),
    bron: text('bron').notNull(),
    bronUrl: text('bron_url'),
    geverifieerdDatum: day('geverifieerd_datum').notNull(),
    geverifieerdDoor: text('geverifieerd_door').references(() => gebruikers.id),
    bezwaarLopend: bool('bezwaar_lopend').notNull().default(false),
    toelichting: text('toelichting'),
    geregistreerdOp: moment('geregistreerd_op').notNull(),
    vervallenOp: moment('vervallen_op'),
    /** Why the row no longer counts: a mistake, or a newer row that took its place. */
    vervallenReden: text('vervallen_reden'),
    versie: versie(),
  },
  (t) => [
    oneOf('keurmerkregistraties_soort', t.soort, keurmerkSoorten),
    oneOf('keurmerkregistraties_status', t.status, keurmerkStatussen),
    check('keurmerkregistraties_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
    index('keurmerkregistraties_aanbieder').on(t.aanbiederId, t.soort, t.van),
  ],
);
