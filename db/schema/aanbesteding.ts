import { sql } from 'drizzle-orm';
import { bool, check, day, id, index, int, moment, oneOf, primaryKey, table, text, unique, versie } from '../columns';
import { bijlagen } from './bijlage';
import { gebruikers } from './gebruiker';
import { gemeenten, inkoopbureaus, samenwerkingsverbanden } from './organisatie';

export const aanbestedingStatussen = [
  'concept',
  'marktconsultatie',
  'in-voorbereiding',
  'gepubliceerd',
  'inschrijving-gesloten',
  'beoordeling',
  'gunning',
  'afgerond',
  'ingetrokken',
] as const;
export const procedures = [
  'europees-openbaar',
  'europees-niet-openbaar',
  'nationaal-openbaar',
  'sas',
  'meervoudig-onderhands',
  'enkelvoudig-onderhands',
  'onbekend',
] as const;

export const aanbestedingen = table(
  'aanbestedingen',
  {
    id: id(),
    /** The number people use, and the address: `2023-003`. */
    nummer: text('nummer').notNull().unique(),
    titel: text('titel').notNull(),
    omschrijving: text('omschrijving'),
    verbandId: text('verband_id')
      .notNull()
      .references(() => samenwerkingsverbanden.id),
    penvoerderId: text('penvoerder_id').references(() => gemeenten.id),
    inkoopbureauId: text('inkoopbureau_id').references(() => inkoopbureaus.id),
    procedure: text('procedure', { enum: procedures }).notNull(),
    /** The procedure in the words of the source, where that differs. */
    procedureBron: text('procedure_bron'),
    hoofdvoorwerp: text('hoofdvoorwerp', { enum: ['sas', 'dienst'] }).notNull(),
    status: text('status', { enum: aanbestedingStatussen }).notNull(),
    tendernedKenmerk: text('tenderned_kenmerk'),
    /** The tender ran in another system; only its results are registered here. */
    eldersGelopen: bool('elders_gelopen').notNull().default(false),
    sluitingOp: moment('sluiting_op'),
    gepubliceerdOp: moment('gepubliceerd_op'),
    gegundAangekondigdDatum: day('gegund_aangekondigd_datum'),
    standstillDagen: int('standstill_dagen').notNull().default(20),
    /** Why the procedure is kept although the raming points to another (shown with the warning). */
    procedureMotivering: text('procedure_motivering'),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('aanbestedingen_status', t.status, aanbestedingStatussen),
    oneOf('aanbestedingen_procedure', t.procedure, procedures),
    oneOf('aanbestedingen_hoofdvoorwerp', t.hoofdvoorwerp, ['sas', 'dienst']),
    check('aanbestedingen_standstill', sql`${t.standstillDagen} >= 0`),
    index('aanbestedingen_verband').on(t.verbandId),
    index('aanbestedingen_status_index').on(t.status),
  ],
);

/** The mandate of each gemeente to the penvoerder; `nodig = false` where a source says that none is needed. */
export const mandaten = table(
  'mandaten',
  {
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    nodig: bool('nodig').notNull().default(true),
    verleendDatum: day('verleend_datum'),
    toelichting: text('toelichting'),
  },
  (t) => [primaryKey({ columns: [t.aanbestedingId, t.gemeenteId] })],
);

export const planningSoorten = [
  'marktconsultatie',
  'voorbereiding',
  'publicatie',
  'vragen',
  'nota-van-inlichtingen',
  'inschrijven',
  'beoordelen',
  'gunningsbeslissing',
  'opschortende-termijn',
  'contracteren',
  'start',
] as const;

/** One row of the timeline. A source often says only "medio 2022": `bronNotatie` keeps its words beside our day. */
export const planningsmomenten = table(
  'planningsmomenten',
  {
    id: id(),
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    soort: text('soort', { enum: planningSoorten }).notNull(),
    van: day('van').notNull(),
    tot: day('tot').notNull(),
    bronNotatie: text('bron_notatie'),
    toelichting: text('toelichting'),
  },
  (t) => [
    oneOf('planningsmomenten_soort', t.soort, planningSoorten),
    unique('planningsmomenten_uniek').on(t.aanbestedingId, t.soort),
    check('planningsmomenten_periode', sql`${t.tot} > ${t.van}`),
  ],
);

/** An act that needs a second person: asked by one, carried out by another. */
export const akkoordverzoeken = table(
  'akkoordverzoeken',
  {
    id: id(),
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    daad: text('daad', { enum: ['publiceer', 'trek-in'] }).notNull(),
    motivering: text('motivering'),
    gevraagdDoor: text('gevraagd_door')
      .notNull()
      .references(() => gebruikers.id),
    gevraagdOp: moment('gevraagd_op').notNull(),
    uitkomst: text('uitkomst', { enum: ['akkoord', 'afgewezen', 'ingetrokken'] }),
    afgehandeldDoor: text('afgehandeld_door').references(() => gebruikers.id),
    afgehandeldOp: moment('afgehandeld_op'),
  },
  (t) => [
    oneOf('akkoordverzoeken_daad', t.daad, ['publiceer', 'trek-in']),
    check(
      'akkoordverzoeken_vier_ogen',
      sql`${t.afgehandeldDoor} is null or ${t.uitkomst} <> 'akkoord' or ${t.afgehandeldDoor} <> ${t.gevraagdDoor}`,
    ),
    index('akkoordverzoeken_aanbesteding').on(t.aanbestedingId),
  ],
);

export const documentSoorten = [
  'vragenlijst',
  'leidraad',
  'programma-van-eisen',
  'overeenkomst',
  'nota-van-inlichtingen',
  'gunning',
  'overig',
] as const;

export const aanbestedingBijlagen = table(
  'aanbesteding_bijlagen',
  {
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    bijlageId: text('bijlage_id')
      .notNull()
      .references(() => bijlagen.id),
    /** A marktconsultatie starts only with its vragenlijst on file. */
    soort: text('soort', { enum: documentSoorten }).notNull().default('overig'),
    openbaar: bool('openbaar').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.aanbestedingId, t.bijlageId] }),
    oneOf('aanbesteding_bijlagen_soort', t.soort, documentSoorten),
  ],
);
