import { sql } from 'drizzle-orm';
import {
  bool,
  cents,
  check,
  day,
  id,
  index,
  int,
  moment,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  versie,
} from '../columns';
import { bijlagen } from './bijlage';
import { gebruikers } from './gebruiker';
import { gemeenten, inkoopbureaus, organisaties, samenwerkingsverbanden } from './organisatie';

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

export const perceelTypen = [
  'b1-z',
  'onderwijsroute',
  'leerroutes',
  'maatschappelijke-begeleiding',
  'map',
  'overig',
] as const;
export const perceelStatussen = [
  'concept',
  'open',
  'in-beoordeling',
  'voorlopig-gegund',
  'gegund',
  'gecontracteerd',
  'uitgesteld',
  'geen-inschrijvingen',
  'niet-gegund',
  'opgeschaald',
  'ingetrokken',
] as const;
export const leerroutes = ['b1', 'z', 'onderwijs'] as const;

export const percelen = table(
  'percelen',
  {
    id: id(),
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    nummer: int('nummer').notNull(),
    naam: text('naam').notNull(),
    type: text('type', { enum: perceelTypen }).notNull(),
    status: text('status', { enum: perceelStatussen }).notNull(),
    /** Why it stands still, was withdrawn or moved. */
    statusReden: text('status_reden'),
    omschrijving: text('omschrijving'),
    ontzorgen: bool('ontzorgen').notNull().default(false),
    aantalTeContracteren: int('aantal_te_contracteren').notNull().default(1),
    ramingCents: cents('raming_cents'),
    trajectenPerJaar: int('trajecten_per_jaar'),
    prijsPerTrajectCents: cents('prijs_per_traject_cents'),
    looptijdMaanden: int('looptijd_maanden'),
    /** Longest term with all announced options. */
    maximaleLooptijdMaanden: int('maximale_looptijd_maanden'),
    startDatum: day('start_datum'),
    keurmerkOfGelijkwaardig: bool('keurmerk_of_gelijkwaardig').notNull().default(true),
    programmaVanEisen: text('programma_van_eisen'),
    toewijzingsregel: text('toewijzingsregel'),
    reelePrijsOnderbouwing: text('reele_prijs_onderbouwing'),
    aantalInschrijvers: int('aantal_inschrijvers'),
    beslissingVerzondenDatum: day('beslissing_verzonden_datum'),
    gegundDatum: day('gegund_datum'),
    kortGedingSinds: day('kort_geding_sinds'),
    kortGedingAfgedaan: day('kort_geding_afgedaan'),
    /** The perceel of a bigger region in which this one went on. */
    opvolgerId: text('opvolger_id'),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    unique('percelen_nummer').on(t.aanbestedingId, t.nummer),
    oneOf('percelen_type', t.type, perceelTypen),
    oneOf('percelen_status', t.status, perceelStatussen),
    check('percelen_aantal', sql`${t.aantalTeContracteren} >= 1`),
    check('percelen_raming', sql`${t.ramingCents} is null or ${t.ramingCents} >= 0`),
    check('percelen_inschrijvers', sql`${t.aantalInschrijvers} is null or ${t.aantalInschrijvers} >= 0`),
    index('percelen_status_index').on(t.status),
  ],
);

export const perceelLeerroutes = table(
  'perceel_leerroutes',
  {
    perceelId: text('perceel_id')
      .notNull()
      .references(() => percelen.id),
    leerroute: text('leerroute', { enum: leerroutes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.perceelId, t.leerroute] }),
    oneOf('perceel_leerroutes_route', t.leerroute, leerroutes),
  ],
);

/** Deelname: this gemeente buys this perceel. */
export const perceelDeelnames = table(
  'perceel_deelnames',
  {
    perceelId: text('perceel_id')
      .notNull()
      .references(() => percelen.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
  },
  (t) => [primaryKey({ columns: [t.perceelId, t.gemeenteId] }), index('perceel_deelnames_gemeente').on(t.gemeenteId)],
);

export const gunningscriteria = table(
  'gunningscriteria',
  {
    id: id(),
    perceelId: text('perceel_id')
      .notNull()
      .references(() => percelen.id),
    volgorde: int('volgorde').notNull(),
    naam: text('naam').notNull(),
    gewicht: int('gewicht').notNull(),
  },
  (t) => [
    unique('gunningscriteria_volgorde').on(t.perceelId, t.volgorde),
    check('gunningscriteria_gewicht', sql`${t.gewicht} between 0 and 100`),
  ],
);

/** Whom a perceel was awarded to; `partij` is an aanbieder or a combinatie. */
export const gunningen = table(
  'gunningen',
  {
    id: id(),
    perceelId: text('perceel_id')
      .notNull()
      .references(() => percelen.id),
    partijId: text('partij_id')
      .notNull()
      .references(() => organisaties.id),
    rang: int('rang').notNull().default(1),
    toelichting: text('toelichting'),
    bron: text('bron'),
  },
  (t) => [unique('gunningen_uniek').on(t.perceelId, t.partijId), index('gunningen_partij').on(t.partijId)],
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

/** How many percent of the trajecten is expected per leerroute, and who says so (AMRD 40/20/40, the ministry 60/25/15). */
export const routeverdelingen = table(
  'routeverdelingen',
  {
    id: id(),
    aanbestedingId: text('aanbesteding_id')
      .notNull()
      .references(() => aanbestedingen.id),
    volgens: text('volgens').notNull(),
    leerroute: text('leerroute', { enum: leerroutes }).notNull(),
    procent: int('procent').notNull(),
    bron: text('bron'),
  },
  (t) => [
    unique('routeverdelingen_uniek').on(t.aanbestedingId, t.volgens, t.leerroute),
    oneOf('routeverdelingen_route', t.leerroute, leerroutes),
    check('routeverdelingen_procent', sql`${t.procent} between 0 and 100`),
  ],
);
