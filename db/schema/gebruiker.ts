import { bool, day, id, index, moment, oneOf, table, text, unique, versie } from '../columns';
import { organisaties } from './organisatie';

export const gebruikerStatussen = ['uitgenodigd', 'actief', 'gedeactiveerd'] as const;
export const rollen = [
  'beheerder',
  'inkoper',
  'beoordelaar',
  'contractmanager',
  'regievoerder',
  'aanbieder',
  'bestuurder',
] as const;

export const gebruikers = table(
  'gebruikers',
  {
    id: id(),
    /** Lower case; the way to log in. */
    email: text('email').notNull().unique(),
    naam: text('naam').notNull(),
    /** Argon2id; null until an invited user chose one. */
    wachtwoordHash: text('wachtwoord_hash'),
    status: text('status', { enum: gebruikerStatussen }).notNull(),
    /** A demonstration account has a published password: the server then listens on loopback only. */
    demonstratie: bool('demonstratie').notNull().default(false),
    /** Wants the daily mail about what waits for him. */
    overzichtsmail: bool('overzichtsmail').notNull().default(true),
    gemaaktOp: moment('gemaakt_op').notNull(),
    versie: versie(),
  },
  (t) => [oneOf('gebruikers_status', t.status, gebruikerStatussen)],
);

/** Membership: user x organisation x role. */
export const lidmaatschappen = table(
  'lidmaatschappen',
  {
    id: id(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    organisatieId: text('organisatie_id')
      .notNull()
      .references(() => organisaties.id),
    rol: text('rol', { enum: rollen }).notNull(),
    van: day('van').notNull(),
    tot: day('tot'),
  },
  (t) => [
    unique('lidmaatschappen_uniek').on(t.gebruikerId, t.organisatieId, t.rol, t.van),
    oneOf('lidmaatschappen_rol', t.rol, rollen),
    index('lidmaatschappen_organisatie').on(t.organisatieId),
  ],
);

export const sessies = table(
  'sessies',
  {
    /** SHA-256 of the id in the cookie. */
    id: id(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    lidmaatschapId: text('lidmaatschap_id')
      .notNull()
      .references(() => lidmaatschappen.id),
    verlooptOp: moment('verloopt_op').notNull(),
    absoluutTot: moment('absoluut_tot').notNull(),
  },
  (t) => [index('sessies_gebruiker').on(t.gebruikerId)],
);

/** One-time tokens (invitation, password reset), stored as SHA-256. */
export const eenmaligeTokens = table(
  'eenmalige_tokens',
  {
    id: id(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruikers.id),
    doel: text('doel', { enum: ['uitnodiging', 'herstel'] }).notNull(),
    verlooptOp: moment('verloopt_op').notNull(),
    gebruiktOp: moment('gebruikt_op'),
  },
  (t) => [
    oneOf('eenmalige_tokens_doel', t.doel, ['uitnodiging', 'herstel']),
    index('eenmalige_tokens_gebruiker').on(t.gebruikerId),
  ],
);
