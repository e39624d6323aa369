import { sql } from 'drizzle-orm';
import { check, day, id, index, int, json, moment, oneOf, primaryKey, table, text, unique, versie } from '../columns';
import { contracten } from './contract';
import { gebruikers } from './gebruiker';
import { gemeenten, organisaties } from './organisatie';
import { leerroutes } from './perceel';

export const doelgroepen = ['asielstatushouder', 'gezins-en-overige-migrant'] as const;
export const trajectStatussen = [
  'aangemeld',
  'pip-vastgesteld',
  'gestart',
  'onderbroken',
  'afgerond',
  'tussentijds-beeindigd',
] as const;
export const eindRedenen = [
  'plicht-voldaan',
  'verhuisd',
  'ontheven',
  'vrijgesteld',
  'vertrokken',
  'overleden',
  'ander-onderwijs',
  'overig',
] as const;
export const niveaus = ['mbo', 'hbo', 'wo'] as const;

/**
 * A file with trajecten that was read and judged, and waits for a yes. The rows are thrown away once they are processed,
 * or after a week.
 */
export const trajectimports = table(
  'trajectimports',
  {
    id: id(),
    organisatieId: text('organisatie_id')
      .notNull()
      .references(() => organisaties.id),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    bestandsnaam: text('bestandsnaam').notNull(),
    /** The table as it was read; null once it is processed. */
    blad: json('blad').$type<{
      kopnummer: number;
      kop: readonly string[];
      rijen: readonly { nummer: number; cellen: readonly string[] }[];
    }>(),
    gemaaktOp: moment('gemaakt_op').notNull(),
    verwerktOp: moment('verwerkt_op'),
    nieuw: int('nieuw').notNull(),
    gewijzigd: int('gewijzigd').notNull(),
    ongewijzigd: int('ongewijzigd').notNull(),
    fouten: int('fouten').notNull(),
    versie: versie(),
  },
  (t) => [index('trajectimports_organisatie').on(t.organisatieId, t.gemaaktOp)],
);

/** One inburgeraar, known by a number only: no name, no BSN (Wi2021 art. 36; domeinregels B.6). */
export const trajecten = table(
  'trajecten',
  {
    id: id(),
    trajectnummer: text('trajectnummer').notNull().unique(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    doelgroep: text('doelgroep', { enum: doelgroepen }).notNull(),
    /** From the PIP; null before it, and where the PIP names none. */
    leerroute: text('leerroute', { enum: leerroutes }),
    /** Of the Onderwijsroute: hbo and wo ride along under a meelifregeling. */
    niveau: text('niveau', { enum: niveaus }),
    /** From when he is inburgeringsplichtig here: the later of DUO's notice and the entry in the BRP. */
    plichtDatum: day('plicht_datum').notNull(),
    /** Dagtekening of the PIP; the term of three years begins the day after. */
    pipDatum: day('pip_datum'),
    /** First day of the leerroute. */
    startDatum: day('start_datum'),
    eindDatum: day('eind_datum'),
    eindReden: text('eind_reden', { enum: eindRedenen }),
    /** Months that the term was extended by, in all. */
    verlengingMaanden: int('verlenging_maanden').notNull().default(0),
    status: text('status', { enum: trajectStatussen }).notNull(),
    bron: text('bron'),
    /** The file that it came from. */
    importId: text('import_id').references(() => trajectimports.id),
    versie: versie(),
  },
  (t) => [
    oneOf('trajecten_doelgroep', t.doelgroep, doelgroepen),
    oneOf('trajecten_leerroute', t.leerroute, leerroutes),
    oneOf('trajecten_niveau', t.niveau, niveaus),
    oneOf('trajecten_status', t.status, trajectStatussen),
    oneOf('trajecten_eind_reden', t.eindReden, eindRedenen),
    check('trajecten_einde', sql`(${t.eindDatum} is null) = (${t.eindReden} is null)`),
    check('trajecten_start', sql`${t.startDatum} is null or ${t.pipDatum} is not null`),
    index('trajecten_gemeente').on(t.gemeenteId, t.leerroute),
    index('trajecten_status_index').on(t.status),
  ],
);

/** What happened in a traject, each thing once, at the day that counts. */
export const feitSoorten = [
  'pvt-afgerond',
  'map-gestart',
  'map-afgerond',
  'map-vrijstelling',
  'knm-behaald',
  'werk-orientatie',
  'werkstage',
  'vrijwilligerswerk',
  'betaalde-baan',
  'ontzorgen-gestart',
  'ontzorgen-verlengd',
  'ontzorgen-beeindigd',
  'plicht-voldaan',
] as const;

/**
 * The facts that KPI's count, taken from approved reports (or entered by the gemeente itself). A later approval of the
 * same contract and month replaces what the earlier one brought.
 */
export const trajectfeiten = table(
  'trajectfeiten',
  {
    trajectId: text('traject_id')
      .notNull()
      .references(() => trajecten.id),
    soort: text('soort', { enum: feitSoorten }).notNull(),
    datum: day('datum').notNull(),
    /** The contract and month that brought it; null when the gemeente entered it. */
    contractId: text('contract_id').references(() => contracten.id),
    maand: text('maand'),
  },
  (t) => [
    primaryKey({ columns: [t.trajectId, t.soort] }),
    oneOf('trajectfeiten_soort', t.soort, feitSoorten),
    index('trajectfeiten_herkomst').on(t.contractId, t.maand),
  ],
);

/** Which contract gets the trajecten of a gemeente, per perceel: one version at a time is in force. */
export const toewijzingsregels = table(
  'toewijzingsregels',
  {
    id: id(),
    /** What it allocates: one leerroute, or maatschappelijke begeleiding. */
    dienst: text('dienst', { enum: [...leerroutes, 'maatschappelijke-begeleiding'] }).notNull(),
    gemeenteId: text('gemeente_id')
      .notNull()
      .references(() => gemeenten.id),
    contractId: text('contract_id')
      .notNull()
      .references(() => contracten.id),
    /** Counted per gemeente and dienst. */
    versienummer: int('versienummer').notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
    toelichting: text('toelichting'),
    bron: text('bron'),
    vastgesteldOp: moment('vastgesteld_op').notNull(),
  },
  (t) => [
    unique('toewijzingsregels_uniek').on(t.gemeenteId, t.dienst, t.versienummer),
    oneOf('toewijzingsregels_dienst', t.dienst, [...leerroutes, 'maatschappelijke-begeleiding']),
    check('toewijzingsregels_periode', sql`${t.tot} is null or ${t.tot} > ${t.van}`),
    index('toewijzingsregels_contract').on(t.contractId),
  ],
);
