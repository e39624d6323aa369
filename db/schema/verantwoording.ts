import { sql } from 'drizzle-orm';
import { bool, check, day, id, index, int, json, moment, oneOf, table, text, unique, versie } from '../columns';
import { gebruikers } from './gebruiker';
import { kpis } from './kpi';
import { gemeenten, samenwerkingsverbanden } from './organisatie';

/** A figure that the gemeente itself supplies for a period. No row, or a null: not supplied; 0 is a figure. */
export const gemeentecijfers = table(
  'gemeentecijfers',
  {
    id: id(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    /** Key of the series: `gehuisvest`, `ontzorgTrajecten`… */
    reeks: text('reeks').notNull(),
    van: day('van').notNull(),
    tot: day('tot').notNull(),
    waarde: int('waarde'),
    /** What the source printed, where that was no number (`-`). */
    bronNotatie: text('bron_notatie'),
    bron: text('bron').notNull(),
    versie: versie(),
  },
  (t) => [
    unique('gemeentecijfers_uniek').on(t.gemeenteId, t.reeks, t.van, t.tot),
    check('gemeentecijfers_periode', sql`${t.tot} > ${t.van}`),
    check('gemeentecijfers_waarde', sql`${t.waarde} is null or ${t.waarde} >= 0`),
  ],
);

/** A target of policy of a region, with the KPI that measures it when there is one. @source domeinregels A.9 */
export const beleidsdoelstellingen = table(
  'beleidsdoelstellingen',
  {
    id: id(),
    verbandId: text('verband_id')
      .notNull()
      .references(() => samenwerkingsverbanden.id),
    code: text('code').notNull(),
    tekst: text('tekst').notNull(),
    normTienden: int('norm_tienden'),
    normTekst: text('norm_tekst').notNull(),
    kpiCode: text('kpi_code').references(() => kpis.code),
    onderdeel: text('onderdeel').notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    bron: text('bron').notNull(),
    toelichting: text('toelichting'),
  },
  (t) => [unique('beleidsdoelstellingen_uniek').on(t.verbandId, t.code, t.van)],
);

export const voortgangsrapportageStatussen = ['concept', 'vastgesteld'] as const;

/** A voortgangsrapportage of a region over [van, tot). Fixed, it keeps its figures whatever happens to the records. */
export const voortgangsrapportages = table(
  'voortgangsrapportages',
  {
    id: id(),
    verbandId: text('verband_id')
      .notNull()
      .references(() => samenwerkingsverbanden.id),
    van: day('van').notNull(),
    tot: day('tot').notNull(),
    versienummer: int('versienummer').notNull(),
    /** Whether people who came before `van`, since the law began, are counted too. */
    inclusiefEerdereInstroom: bool('inclusief_eerdere_instroom').notNull(),
    /** Ids of the gemeenten, in the order of the columns. */
    kolommen: json('kolommen').$type<string[]>().notNull(),
    status: text('status', { enum: voortgangsrapportageStatussen }).notNull(),
    gemaaktOp: moment('gemaakt_op').notNull(),
    vastgesteldOp: moment('vastgesteld_op'),
    vastgesteldDoor: text('vastgesteld_door').references(() => gebruikers.id),
    /** The whole model as it was when it was fixed. */
    model: json('model').$type<unknown>(),
    versie: versie(),
  },
  (t) => [
    unique('voortgangsrapportages_uniek').on(t.verbandId, t.van, t.tot, t.versienummer),
    oneOf('voortgangsrapportages_status', t.status, voortgangsrapportageStatussen),
    check('voortgangsrapportages_periode', sql`${t.tot} > ${t.van}`),
    check('voortgangsrapportages_model', sql`(${t.status} = 'vastgesteld') = (${t.model} is not null)`),
  ],
);

/** The Toelichting under a part of a version. */
export const voortgangsteksten = table(
  'voortgangsteksten',
  {
    id: id(),
    rapportageId: text('rapportage_id')
      .notNull()
      .references(() => voortgangsrapportages.id),
    onderdeel: text('onderdeel').notNull(),
    tekst: text('tekst').notNull(),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [unique('voortgangsteksten_uniek').on(t.rapportageId, t.onderdeel)],
);

/** That a person got his digest of a day: never two. */
export const overzichtsmails = table(
  'overzichtsmails',
  {
    id: id(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    dag: day('dag').notNull(),
    /** How many entries it named. */
    aantal: int('aantal').notNull(),
    /** Ids of everything that waited that day: what is not among them later is new. */
    werk: json('werk').$type<string[]>().notNull(),
    op: moment('op').notNull(),
  },
  (t) => [unique('overzichtsmails_uniek').on(t.gebruikerId, t.dag), index('overzichtsmails_dag').on(t.dag)],
);
