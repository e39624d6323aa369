import { sql } from 'drizzle-orm';
import {
  bool,
  check,
  day,
  id,
  index,
  int,
  minuten,
  moment,
  month,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  versie,
} from '../columns';
import { contracten } from './contract';
import { gebruikers } from './gebruiker';
import { organisaties } from './organisatie';
import { toewijzingen } from './toewijzing';
import { eindRedenen, trajecten } from './traject';

export const maandrapportageStatussen = [
  'open',
  'concept',
  'ingediend',
  'teruggestuurd',
  'goedgekeurd',
  'vervangen',
  'ingetrokken',
] as const;

/** What an aanbieder reports about one contract and month. A correction is a new version; the approved one stays. */
export const maandrapportages = table(
  'maandrapportages',
  {
    id: id(),
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    maand: month('maand').notNull(),
    /** 1, then 2, 3 … for corrections of what was approved. */
    versienummer: int('versienummer').notNull().default(1),
    status: text('status', { enum: maandrapportageStatussen }).notNull(),
    uiterlijk: day('uiterlijk').notNull(),
    /** The first time; it decides whether the report was on time. */
    eersteIngediendOp: moment('eerste_ingediend_op'),
    ingediendOp: moment('ingediend_op'),
    ingediendDoor: text('ingediend_door').references(() => gebruikers.id),
    beoordeeldOp: moment('beoordeeld_op'),
    beoordeeldDoor: text('beoordeeld_door').references(() => gebruikers.id),
    /** Times that it was sent back. */
    terugGestuurd: int('terug_gestuurd').notNull().default(0),
    /** Why a correction was made. */
    correctieReden: text('correctie_reden'),
    /** The organisation that asked for it, and may withdraw that. */
    correctieDoor: text('correctie_door').references(() => organisaties.id),
    /** Warnings that the lines gave when it was last submitted; null before that. */
    waarschuwingen: int('waarschuwingen'),
    /** Last autosave. */
    bewaardOp: moment('bewaard_op'),
    versie: versie(),
  },
  (t) => [
    unique('maandrapportages_uniek').on(t.contractId, t.maand, t.versienummer),
    oneOf('maandrapportages_status', t.status, maandrapportageStatussen),
    index('maandrapportages_maand').on(t.maand, t.status),
    index('maandrapportages_status_index').on(t.status, t.uiterlijk),
  ],
);

export const taalniveaus = ['a0', 'a1', 'a2', 'b1', 'b2'] as const;
export const werkSoorten = ['werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'] as const;

/** One line per toewijzing. Hours in minutes; null is "not filled in", which is something else than 0. */
export const rapportageregels = table(
  'rapportageregels',
  {
    rapportageId: text('rapportage_id')
      .notNull()
      .references(() => maandrapportages.id),
    toewijzingId: text('toewijzing_id')
      .notNull()
      .references(() => toewijzingen.id),
    trajectId: text('traject_id')
      .notNull()
      .references(() => trajecten.id),
    volgorde: int('volgorde').notNull(),
    aangebodenMinuten: minuten('aangeboden_minuten'),
    gevolgdMinuten: minuten('gevolgd_minuten'),
    geoorloofdMinuten: minuten('geoorloofd_minuten'),
    ongeoorloofdMinuten: minuten('ongeoorloofd_minuten'),
    /** Z-route only. */
    participatieMinuten: minuten('participatie_minuten'),
    niveau: text('niveau', { enum: taalniveaus }),
    onderbroken: bool('onderbroken').notNull().default(false),
    pvtAfgerondDatum: day('pvt_afgerond_datum'),
    mapGestartDatum: day('map_gestart_datum'),
    mapAfgerondDatum: day('map_afgerond_datum'),
    mapVrijstellingDatum: day('map_vrijstelling_datum'),
    knmBehaaldDatum: day('knm_behaald_datum'),
    werkSoort: text('werk_soort', { enum: werkSoorten }),
    werkDatum: day('werk_datum'),
    /** Maatschappelijke begeleiding with ontzorgen. */
    ontzorgenGestartDatum: day('ontzorgen_gestart_datum'),
    ontzorgenVerlengdDatum: day('ontzorgen_verlengd_datum'),
    ontzorgenBeeindigdDatum: day('ontzorgen_beeindigd_datum'),
    eindDatum: day('eind_datum'),
    eindReden: text('eind_reden', { enum: eindRedenen }),
    toelichting: text('toelichting'),
  },
  (t) => [
    primaryKey({ columns: [t.rapportageId, t.toewijzingId] }),
    oneOf('rapportageregels_niveau', t.niveau, taalniveaus),
    oneOf('rapportageregels_werk', t.werkSoort, werkSoorten),
    oneOf('rapportageregels_eind_reden', t.eindReden, eindRedenen),
    check('rapportageregels_werkdag', sql`(${t.werkSoort} is null) = (${t.werkDatum} is null)`),
    index('rapportageregels_traject').on(t.trajectId),
  ],
);

/** What the contractmanager remarks when he sends a report back: about a line, or about all of it. */
export const rapportageopmerkingen = table(
  'rapportageopmerkingen',
  {
    id: id(),
    rapportageId: text('rapportage_id')
      .notNull()
      .references(() => maandrapportages.id),
    trajectId: text('traject_id').references(() => trajecten.id),
    tekst: text('tekst').notNull(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    op: moment('op').notNull(),
  },
  (t) => [index('rapportageopmerkingen_rapportage').on(t.rapportageId)],
);
