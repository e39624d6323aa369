import { createHash } from 'node:crypto';
import * as schema from '../../db/schema';

/** Every table that a story fills, in the order in which foreign keys want them written. */
export const tabellen = {
  bronnen: schema.bronnen,
  organisaties: schema.organisaties,
  gebruikers: schema.gebruikers,
  lidmaatschappen: schema.lidmaatschappen,
  gemeenten: schema.gemeenten,
  samenwerkingsverbanden: schema.samenwerkingsverbanden,
  verbandDeelnames: schema.verbandDeelnames,
  inkoopbureaus: schema.inkoopbureaus,
  bureauOpdrachten: schema.bureauOpdrachten,
  aanbieders: schema.aanbieders,
  aanbiederNamen: schema.aanbiederNamen,
  combinaties: schema.combinaties,
  combinanten: schema.combinanten,
  keurmerkregistraties: schema.keurmerkregistraties,
  aanbestedingen: schema.aanbestedingen,
  mandaten: schema.mandaten,
  planningsmomenten: schema.planningsmomenten,
  percelen: schema.percelen,
  perceelLeerroutes: schema.perceelLeerroutes,
  perceelDeelnames: schema.perceelDeelnames,
  gunningscriteria: schema.gunningscriteria,
  gunningen: schema.gunningen,
  akkoordverzoeken: schema.akkoordverzoeken,
  routeverdelingen: schema.routeverdelingen,
  contracten: schema.contracten,
  contractOpties: schema.contractOpties,
  contractTarieven: schema.contractTarieven,
  meelifregelingen: schema.meelifregelingen,
  meelifInstellingen: schema.meelifInstellingen,
  meelifGemeenten: schema.meelifGemeenten,
  meelifBudgetten: schema.meelifBudgetten,
  uitvoeringsbudgetten: schema.uitvoeringsbudgetten,
  trajectimports: schema.trajectimports,
  trajecten: schema.trajecten,
  toewijzingsregels: schema.toewijzingsregels,
  toewijzingen: schema.toewijzingen,
  individueleContracten: schema.individueleContracten,
  maandrapportages: schema.maandrapportages,
  rapportageregels: schema.rapportageregels,
  rapportageopmerkingen: schema.rapportageopmerkingen,
  trajectfeiten: schema.trajectfeiten,
  klachten: schema.klachten,
  tevredenheidsmetingen: schema.tevredenheidsmetingen,
  kpiNormen: schema.kpiNormen,
  gemeentecijfers: schema.gemeentecijfers,
  beleidsdoelstellingen: schema.beleidsdoelstellingen,
  voortgangsrapportages: schema.voortgangsrapportages,
  voortgangsteksten: schema.voortgangsteksten,
  bronfeiten: schema.bronfeiten,
  instellingen: schema.instellingen,
} as const;
type Tabellen = typeof tabellen;
export type Tabel = keyof Tabellen;
export type Waarden<T extends Tabel> = Tabellen[T]['$inferInsert'];

export type Rij = { tabel: Tabel; waarden: Waarden<Tabel> };
export const rij = <T extends Tabel>(tabel: T, waarden: Waarden<T>): Rij => ({ tabel, waarden });

/** Somebody of the demonstration who did it; without one it is what a source tells and nobody in the portal did. */
export type Dader = { gebruikerId: string; organisatieId: string; rol: Waarden<'lidmaatschappen'>['rol'] };
export type Gebeurtenis = {
  /** The day that the source (or the demonstration) gives; becomes 12.00 UTC. */
  dag: string;
  daad: string;
  object: [soort: string, id: string];
  gegevens?: Record<string, unknown>;
  door?: Dader;
};

/** One thing of a story: its rows and the history that goes with them. */
export type Deel = { id: string; rijen: Rij[]; gebeurtenissen: Gebeurtenis[] };
export type Verhaal = readonly (Deel | Verhaal)[];

export const gebeurtenis = (
  dag: string,
  daad: string,
  object: Gebeurtenis['object'],
  gegevens: Record<string, unknown> = {},
  door?: Dader,
): Gebeurtenis => ({ dag, daad, object, gegevens, ...(door && { door }) });

/**
 * The same id for the same key at every load, so that tests, links and screenshots stay true. Shaped as a UUID (version 8).
 * @param volgorde ids with a lower number sort first, as UUIDv7 does by time
 */
export function seedId(sleutel: string, volgorde?: number): string {
  const hex = createHash('sha256').update(sleutel).digest('hex');
  const kop = volgorde === undefined ? hex.slice(0, 8) : volgorde.toString(16).padStart(8, '0');
  return `${kop}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A moment of a day: 12.00 UTC, which is the same calendar day in Amsterdam. */
export const momentVan = (dag: string) => `${dag}T12:00:00.000Z`;
