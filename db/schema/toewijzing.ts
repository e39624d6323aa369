import { sql } from 'drizzle-orm';
import { cents, check, day, id, index, oneOf, table, text, uniqueIndex, versie } from '../columns';
import { aanbieders } from './aanbieder';
import { contracten } from './contract';
import { meelifBudgetten, meelifregelingen } from './meelifregeling';
import { gemeenten } from './organisatie';
import { eindRedenen, toewijzingsregels, trajecten } from './traject';

export const toewijzingSoorten = ['leerroute', 'maatschappelijke-begeleiding'] as const;
export const toewijzingStatussen = [
  'voorgesteld',
  'toegewezen',
  'geaccepteerd',
  'gestart',
  'onderbroken',
  'afgerond',
  'tussentijds-beeindigd',
  'overgedragen',
  'geweigerd',
  'geannuleerd',
] as const;
export const toewijzingResultaten = ['diploma', 'certificaat', 'route-behaald'] as const;

/** One traject under one contract. @source domeinregels D.5 */
export const toewijzingen = table(
  'toewijzingen',
  {
    id: id(),
    trajectId: text('traject_id')
      .notNull()
      .references(() => trajecten.id),
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    soort: text('soort', { enum: toewijzingSoorten }).notNull(),
    status: text('status', { enum: toewijzingStatussen }).notNull(),
    voorgesteldDatum: day('voorgesteld_datum').notNull(),
    toegewezenDatum: day('toegewezen_datum'),
    /** Last day on which the aanbieder may answer. */
    reactieUiterlijk: day('reactie_uiterlijk'),
    beantwoordDatum: day('beantwoord_datum'),
    startDatum: day('start_datum'),
    onderbrokenDatum: day('onderbroken_datum'),
    eindDatum: day('eind_datum'),
    eindReden: text('eind_reden', { enum: eindRedenen }),
    resultaat: text('resultaat', { enum: toewijzingResultaten }),
    /** Why it was refused, cancelled, interrupted or transferred. */
    reden: text('reden'),
    /** Why another contract than the rule's; null when the rule was followed. */
    afwijkingMotivering: text('afwijking_motivering'),
    /** The version of the rule that pointed here. */
    regelId: text('regel_id').references(() => toewijzingsregels.id),
    /** The toewijzing that this one continues (transfer). */
    vorigeId: text('vorige_id'),
    versie: versie(),
  },
  (t) => [
    oneOf('toewijzingen_soort', t.soort, toewijzingSoorten),
    oneOf('toewijzingen_status', t.status, toewijzingStatussen),
    oneOf('toewijzingen_resultaat', t.resultaat, toewijzingResultaten),
    oneOf('toewijzingen_eind_reden', t.eindReden, eindRedenen),
    check(
      'toewijzingen_gestart',
      sql`${t.status} not in ('gestart', 'onderbroken', 'afgerond') or ${t.startDatum} is not null`,
    ),
    /** One live toewijzing per traject and kind, whoever is faster. */
    uniqueIndex('toewijzingen_lopend')
      .on(t.trajectId, t.soort)
      .where(sql`${t.status} in ('voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken')`),
    index('toewijzingen_contract').on(t.contractId, t.status),
    index('toewijzingen_traject').on(t.trajectId),
  ],
);

export const individueelContractStatussen = [
  'aangevraagd',
  'akkoord-host',
  'aangeboden',
  'getekend',
  'lopend',
  'afgerond',
  'beeindigd',
  'afgewezen',
  'ingetrokken',
] as const;

/** An agreement for one traject under a meelifregeling. @source domeinregels D.9, R-A11 */
export const individueleContracten = table(
  'individuele_contracten',
  {
    id: id(),
    nummer: text('nummer').notNull().unique(),
    regelingId: text('regeling_id')
      .notNull()
      .references(() => meelifregelingen.id),
    aanbiederId: text('aanbieder_id')
      .notNull()
      .references(() => aanbieders.id),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    trajectId: text('traject_id')
      .notNull()
      .references(() => trajecten.id),
    status: text('status', { enum: individueelContractStatussen }).notNull(),
    prijsCents: cents('prijs_cents').notNull(),
    /** On which its price is reserved; null for one that was asked for before budgets were kept. */
    budgetId: text('budget_id').references(() => meelifBudgetten.id),
    startDatum: day('start_datum').notNull(),
    eindDatum: day('eind_datum'),
    getekendDatum: day('getekend_datum'),
    reden: text('reden'),
    /** Why it may be made although the sum nears or passes the threshold. */
    drempelMotivering: text('drempel_motivering'),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('individuele_contracten_status', t.status, individueelContractStatussen),
    check('individuele_contracten_prijs', sql`${t.prijsCents} >= 0`),
    check('individuele_contracten_periode', sql`${t.eindDatum} is null or ${t.eindDatum} > ${t.startDatum}`),
    uniqueIndex('individuele_contracten_lopend')
      .on(t.trajectId)
      .where(sql`${t.status} not in ('afgerond', 'beeindigd', 'afgewezen', 'ingetrokken')`),
    index('individuele_contracten_som').on(t.gemeenteId, t.aanbiederId),
    index('individuele_contracten_budget').on(t.budgetId),
  ],
);
