import { sql } from 'drizzle-orm';
import { cents, check, day, id, index, int, oneOf, primaryKey, table, text, unique, versie } from '../columns';
import { aanbieders } from './aanbieder';
import { gemeenten } from './organisatie';
import { leerroutes } from './perceel';

export const meelifStatussen = ['concept', 'actief', 'gesloten'] as const;

/** A gemeente opens its arrangement with institutions to other gemeenten. Not the meeneemregeling (budget carry-over). */
export const meelifregelingen = table(
  'meelifregelingen',
  {
    id: id(),
    naam: text('naam').notNull(),
    hostId: text('host_id')
      .notNull()
      .references(() => gemeenten.id),
    leerroute: text('leerroute', { enum: leerroutes }).notNull(),
    niveau: text('niveau').notNull(),
    doelgroep: text('doelgroep'),
    voorwaarden: text('voorwaarden'),
    van: day('van').notNull(),
    tot: day('tot'),
    /** No source names price, length, places or who signs for the host: null is unknown. */
    prijsCents: cents('prijs_cents'),
    duurMaanden: int('duur_maanden'),
    plaatsen: int('plaatsen'),
    ondertekenaar: text('ondertekenaar'),
    status: text('status', { enum: meelifStatussen }).notNull(),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('meelifregelingen_status', t.status, meelifStatussen),
    check('meelifregelingen_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
  ],
);

export const meelifInstellingen = table(
  'meelif_instellingen',
  {
    regelingId: text('regeling_id')
      .notNull()
      .references(() => meelifregelingen.id),
    aanbiederId: text('aanbieder_id')
      .notNull()
      .references(() => aanbieders.id),
  },
  (t) => [primaryKey({ columns: [t.regelingId, t.aanbiederId] })],
);

export const meelifGemeenten = table(
  'meelif_gemeenten',
  {
    regelingId: text('regeling_id')
      .notNull()
      .references(() => meelifregelingen.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    van: day('van').notNull(),
    tot: day('tot'),
    toelichting: text('toelichting'),
    bron: text('bron'),
  },
  (t) => [
    primaryKey({ columns: [t.regelingId, t.gemeenteId, t.van] }),
    index('meelif_gemeenten_gemeente').on(t.gemeenteId),
  ],
);

/** What a gemeente may spend in a year on contracts under an arrangement: a contract reserves its price on it. */
export const meelifBudgetten = table(
  'meelif_budgetten',
  {
    id: id(),
    regelingId: text('regeling_id')
      .notNull()
      .references(() => meelifregelingen.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    jaar: int('jaar').notNull(),
    bedragCents: cents('bedrag_cents').notNull(),
    bron: text('bron'),
    /** Goes up with every reservation too: two at a time would pass the budget together. */
    versie: versie(),
  },
  (t) => [
    unique('meelif_budgetten_uniek').on(t.regelingId, t.gemeenteId, t.jaar),
    check('meelif_budgetten_bedrag', sql`${t.bedragCents} >= 0`),
  ],
);
