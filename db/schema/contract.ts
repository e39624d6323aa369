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
import { gemeenten, organisaties } from './organisatie';
import { percelen } from './perceel';

export const contractStatussen = [
  'concept',
  'ter-ondertekening',
  'actief',
  'onder-verbeterplan',
  'opgeschort',
  'beeindigd',
  'verlopen',
] as const;
export const contractGrondslagen = ['gunning', 'overbrugging', 'onderhands', 'voorloper'] as const;

/** One gemeente x one contractant x one perceel. */
export const contracten = table(
  'contracten',
  {
    id: id(),
    nummer: text('nummer').notNull().unique(),
    naam: text('naam').notNull(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    /** Aanbieder or combinatie. */
    contractantId: text('contractant_id')
      .notNull()
      .references(() => organisaties.id),
    perceelId: text('perceel_id').references(() => percelen.id),
    grondslag: text('grondslag', { enum: contractGrondslagen }).notNull(),
    status: text('status', { enum: contractStatussen }).notNull(),
    statusReden: text('status_reden'),
    /** While suspended: the status to go back to, and whether a keurmerk (lifted by itself) or a person decided it. */
    opgeschortVanuit: text('opgeschort_vanuit', { enum: ['actief', 'onder-verbeterplan'] }),
    opgeschortDoor: text('opgeschort_door', { enum: ['keurmerk', 'besluit'] }),
    startDatum: day('start_datum').notNull(),
    /** First day after the current term (half-open). */
    eindDatum: day('eind_datum').notNull(),
    maximaleEindDatum: day('maximale_eind_datum').notNull(),
    opzegtermijnMaanden: int('opzegtermijn_maanden'),
    getekendGemeenteDatum: day('getekend_gemeente_datum'),
    getekendContractantDatum: day('getekend_contractant_datum'),
    /** What this contract says other than its siblings (R-A7). */
    afwijkingen: text('afwijkingen'),
    toelichting: text('toelichting'),
    bron: text('bron'),
    versie: versie(),
  },
  (t) => [
    oneOf('contracten_status', t.status, contractStatussen),
    oneOf('contracten_grondslag', t.grondslag, contractGrondslagen),
    oneOf('contracten_opgeschort_vanuit', t.opgeschortVanuit, ['actief', 'onder-verbeterplan']),
    oneOf('contracten_opgeschort_door', t.opgeschortDoor, ['keurmerk', 'besluit']),
    unique('contracten_per_perceel').on(t.perceelId, t.gemeenteId, t.contractantId),
    check('contracten_periode', sql`${t.eindDatum} > ${t.startDatum} and ${t.maximaleEindDatum} >= ${t.eindDatum}`),
    check('contracten_grond', sql`${t.grondslag} <> 'gunning' or ${t.perceelId} is not null`),
    index('contracten_gemeente').on(t.gemeenteId),
    index('contracten_contractant').on(t.contractantId),
    index('contracten_eind').on(t.eindDatum),
    // The list in order of end date reads 50 rows and sorts none; its count reads no row.
    index('contracten_lijst').on(t.status, t.eindDatum, t.nummer, t.gemeenteId),
    index('contracten_telling').on(t.status, t.gemeenteId, t.eindDatum),
  ],
);

export const contractOpties = table(
  'contract_opties',
  {
    id: id(),
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    volgnummer: int('volgnummer').notNull(),
    maanden: int('maanden').notNull(),
    /** Months before the end of the current term by which to decide. */
    besluitMaandenVooraf: int('besluit_maanden_vooraf').notNull(),
    uitgeoefendOp: moment('uitgeoefend_op'),
    vervallenOp: moment('vervallen_op'),
  },
  (t) => [
    unique('contract_opties_volgnummer').on(t.contractId, t.volgnummer),
    check('contract_opties_maanden', sql`${t.maanden} > 0 and ${t.besluitMaandenVooraf} >= 0`),
  ],
);

/** A price per product, dated half-open; no two rows of a product overlap (checked by the command). */
export const contractTarieven = table(
  'contract_tarieven',
  {
    id: id(),
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    product: text('product').notNull(),
    eenheid: text('eenheid', { enum: ['traject', 'uur', 'les', 'maand', 'stuk'] }).notNull(),
    bedragCents: cents('bedrag_cents').notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    bron: text('bron'),
  },
  (t) => [
    unique('contract_tarieven_uniek').on(t.contractId, t.product, t.van),
    oneOf('contract_tarieven_eenheid', t.eenheid, ['traject', 'uur', 'les', 'maand', 'stuk']),
    check('contract_tarieven_bedrag', sql`${t.bedragCents} >= 0`),
    check('contract_tarieven_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
  ],
);

export const contractBijlagen = table(
  'contract_bijlagen',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    bijlageId: text('bijlage_id')
      .notNull()
      .references(() => bijlagen.id),
    soort: text('soort', { enum: ['contract', 'bijlage', 'brief', 'bewijs'] }).notNull(),
    voorContractant: bool('voor_contractant').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.contractId, t.bijlageId] }),
    oneOf('contract_bijlagen_soort', t.soort, ['contract', 'bijlage', 'brief', 'bewijs']),
  ],
);
