import { sql } from 'drizzle-orm';
import { bool, check, day, id, index, int, oneOf, table, text, versie } from '../columns';
import { aanbieders } from './aanbieder';
import { contracten } from './contract';
import { gemeenten, samenwerkingsverbanden } from './organisatie';
import { trajecten } from './traject';

export const klachtStatussen = [
  'ontvangen',
  'ontvangst-bevestigd',
  'in-behandeling',
  'verdaagd',
  'afgehandeld',
  'gesloten',
  'ingetrokken',
  'buiten-behandeling',
  'doorgezonden',
] as const;
export const klachtOordelen = ['gegrond', 'ongegrond', 'deels-gegrond', 'geen-oordeel'] as const;
export const klachtIntrekgronden = ['ingetrokken', 'naar-tevredenheid'] as const;
export const klachtSporen = ['aanbieder', 'gemeente-awb', 'beide'] as const;
export const klachtCategorieen = [
  'bejegening',
  'onderwijs',
  'rooster-en-locatie',
  'begeleiding',
  'informatie',
  'overig',
] as const;

/** A complaint about the delivery. Who complained is not kept here: at most the traject that it is about. */
export const klachten = table(
  'klachten',
  {
    id: id(),
    nummer: text('nummer').notNull().unique(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    /** Whom it is about; null when it is about the gemeente itself. */
    aanbiederId: text('aanbieder_id').references(() => aanbieders.id),
    contractId: text('contract_id').references(() => contracten.id),
    trajectId: text('traject_id').references(() => trajecten.id),
    spoor: text('spoor', { enum: klachtSporen }).notNull(),
    categorie: text('categorie', { enum: klachtCategorieen }).notNull(),
    omschrijving: text('omschrijving').notNull(),
    status: text('status', { enum: klachtStatussen }).notNull(),
    ontvangenDatum: day('ontvangen_datum').notNull(),
    bevestigdDatum: day('bevestigd_datum'),
    /** Function or initials of the person complained about, when it is about one; never an inburgeraar. */
    beklaagde: text('beklaagde'),
    /** Function or initials of who handles it; not the person complained about (Awb 9:7). */
    behandelaar: text('behandelaar'),
    commissie: bool('commissie').notNull().default(false),
    verdaagdDatum: day('verdaagd_datum'),
    verdaagdDagen: int('verdaagd_dagen').notNull().default(0),
    /** With the consent of who complained (Awb 9:11 lid 3). */
    instemmingTotDatum: day('instemming_tot_datum'),
    afgehandeldDatum: day('afgehandeld_datum'),
    oordeel: text('oordeel', { enum: klachtOordelen }),
    bevindingen: text('bevindingen'),
    conclusie: text('conclusie'),
    ombudsmanGenoemd: bool('ombudsman_genoemd').notNull().default(false),
    /** Of `ingetrokken`: withdrawn, or solved to the satisfaction of who complained (Awb 9:5). */
    intrekgrond: text('intrekgrond', { enum: klachtIntrekgronden }),
    /** Why it was put off, put aside, sent on or withdrawn; the last of these. */
    reden: text('reden'),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('klachten_status', t.status, klachtStatussen),
    oneOf('klachten_spoor', t.spoor, klachtSporen),
    oneOf('klachten_categorie', t.categorie, klachtCategorieen),
    oneOf('klachten_oordeel', t.oordeel, klachtOordelen),
    oneOf('klachten_intrekgrond', t.intrekgrond, klachtIntrekgronden),
    check(
      'klachten_afgehandeld',
      sql`${t.status} not in ('afgehandeld', 'gesloten') or (${t.afgehandeldDatum} is not null and ${t.oordeel} is not null)`,
    ),
    index('klachten_gemeente').on(t.gemeenteId, t.ontvangenDatum),
    index('klachten_aanbieder').on(t.aanbiederId),
    index('klachten_status_index').on(t.status),
  ],
);

export const tevredenheidDiensten = ['taal', 'maatschappelijke-begeleiding', 'map', 'gemeente', 'organisatie'] as const;

/** A measured satisfaction: the mark times ten, with the number of people asked when the source gives it. */
export const tevredenheidsmetingen = table(
  'tevredenheidsmetingen',
  {
    id: id(),
    /** Whom it is about: an aanbieder, or with null the body that `onderwerp` names. */
    aanbiederId: text('aanbieder_id').references(() => aanbieders.id),
    /** Among whose people it was measured: a gemeente or a samenwerkingsverband; without both it is a published figure. */
    gemeenteId: text('gemeente_id').references(() => gemeenten.id),
    verbandId: text('verband_id').references(() => samenwerkingsverbanden.id),
    onderwerp: text('onderwerp').notNull(),
    dienst: text('dienst', { enum: tevredenheidDiensten }).notNull(),
    van: day('van').notNull(),
    tot: day('tot').notNull(),
    cijferTienden: int('cijfer_tienden'),
    /** `minimaal een 7` is no mark: the words of the source stay beside it. */
    bronNotatie: text('bron_notatie'),
    respondenten: int('respondenten'),
    bron: text('bron').notNull(),
    toelichting: text('toelichting'),
    versie: versie(),
  },
  (t) => [
    oneOf('tevredenheidsmetingen_dienst', t.dienst, tevredenheidDiensten),
    check('tevredenheidsmetingen_cijfer', sql`${t.cijferTienden} is null or ${t.cijferTienden} between 10 and 100`),
    check('tevredenheidsmetingen_aantal', sql`${t.respondenten} is null or ${t.respondenten} >= 0`),
    check(
      'tevredenheidsmetingen_wie',
      sql`${t.aanbiederId} is not null or ${t.gemeenteId} is not null or ${t.verbandId} is not null`,
    ),
    check('tevredenheidsmetingen_periode', sql`${t.tot} > ${t.van}`),
    index('tevredenheidsmetingen_aanbieder').on(t.aanbiederId),
  ],
);
