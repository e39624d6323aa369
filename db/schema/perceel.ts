import { sql } from 'drizzle-orm';
import { bool, cents, check, day, id, index, int, oneOf, primaryKey, table, text, unique, versie } from '../columns';
import { aanbestedingen } from './aanbesteding';
import { gemeenten, organisaties } from './organisatie';

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
