import { sql } from 'drizzle-orm';
import { check, day, id, index, int, month, oneOf, primaryKey, table, text, unique } from '../columns';
import { contracten } from './contract';
import { gemeenten, samenwerkingsverbanden } from './organisatie';
import { leerroutes } from './perceel';

export const kpiEenheden = ['procent', 'cijfer', 'procentpunt', 'dagen', 'aantal'] as const;

/** The catalogue as data: what is divided by what, from where, and which way is better. */
export const kpis = table(
  'kpis',
  {
    code: text('code').primaryKey(),
    naam: text('naam').notNull(),
    uitleg: text('uitleg').notNull(),
    teller: text('teller').notNull(),
    noemer: text('noemer').notNull(),
    eenheid: text('eenheid', { enum: kpiEenheden }).notNull(),
    richting: text('richting', { enum: ['hoger', 'lager'] }).notNull(),
    /** Months after which a traject counts; null for a KPI per calendar month. */
    rijpMaanden: int('rijp_maanden'),
    volgorde: int('volgorde').notNull(),
    bron: text('bron').notNull(),
  },
  (t) => [oneOf('kpis_eenheid', t.eenheid, kpiEenheden), oneOf('kpis_richting', t.richting, ['hoger', 'lager'])],
);

/** A norm in tenths of the unit (75% is 750), dated; the most particular one counts: contract, region, everybody. */
export const kpiNormen = table(
  'kpi_normen',
  {
    id: id(),
    kpiCode: text('kpi_code')
      .notNull()
      .references(() => kpis.code),
    contractId: text('contract_id').references(() => contracten.id),
    verbandId: text('verband_id').references(() => samenwerkingsverbanden.id),
    normTienden: int('norm_tienden').notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    bron: text('bron').notNull(),
  },
  (t) => [
    unique('kpi_normen_uniek').on(t.kpiCode, t.contractId, t.verbandId, t.van),
    check('kpi_normen_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
  ],
);

/**
 * The sums that dashboards read: numerator and denominator of each KPI (or count) per gemeente, contract, leerroute and
 * month. Kept up in the commit of what changes them; `npm run beheer -- kpi:herbouw` makes them anew from the records.
 */
export const kpiTellingen = table(
  'kpi_tellingen',
  {
    /** A KPI code, or a count: `gestart`, `pip`… */
    meting: text('meting').notNull(),
    /** For a KPI that ripens: the first month on whose first day the traject is ripe. Otherwise the month of the thing itself. */
    maand: month('maand').notNull(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    /** Empty when no contract is involved. */
    contractId: text('contract_id').notNull(),
    leerroute: text('leerroute', { enum: [...leerroutes, 'geen'] }).notNull(),
    teller: int('teller').notNull(),
    noemer: int('noemer').notNull(),
    /** Left before it was ripe (moved, died, exempted …): counted apart. */
    extern: int('extern').notNull().default(0),
    /** Over how many lines numerator and denominator were summed, where those are no people (U-01: minutes). */
    aantal: int('aantal').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.meting, t.gemeenteId, t.contractId, t.leerroute, t.maand] }),
    oneOf('kpi_tellingen_leerroute', t.leerroute, [...leerroutes, 'geen']),
    index('kpi_tellingen_contract').on(t.contractId, t.meting),
  ],
);

/**
 * The same sums per gemeente and leerroute, of ranges of months: a binary indexed tree (Fenwick). All months up to any
 * month are the sum of at most eight rows, so that a dashboard costs the same however many trajecten there are.
 * Which months a `knoop` covers stands in the rules of the noun. Written together with `kpi_tellingen`, always.
 */
export const kpiStanden = table(
  'kpi_standen',
  {
    meting: text('meting').notNull(),
    knoop: int('knoop').notNull(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    leerroute: text('leerroute', { enum: [...leerroutes, 'geen'] }).notNull(),
    teller: int('teller').notNull(),
    noemer: int('noemer').notNull(),
    extern: int('extern').notNull().default(0),
    aantal: int('aantal').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.meting, t.knoop, t.gemeenteId, t.leerroute] }),
    oneOf('kpi_standen_leerroute', t.leerroute, [...leerroutes, 'geen']),
  ],
);
