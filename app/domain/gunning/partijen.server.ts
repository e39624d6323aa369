import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { combinanten, combinaties, gunningen, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import type { AanbiederFout } from '../aanbieder/redenen';
import { beoordeelLeden } from '../aanbieder/rules-combinatie';
import { partijInScope } from '../aanbieder/scope.server';
import { leveraarsVan } from '../keurmerk/queries.server';
import type { PartijFout } from './command-redenen';
import type { GunningInvoer } from './form';
import type { Gegunde } from './rules';

/** The parties that an award chooses from or makes: existing aanbieders and combinaties, or one new combinatie. */

export type Keuze = Pick<GunningInvoer, 'partijen' | 'combinatieNaam' | 'leden'>;

/** Aanbieders and combinaties as choices, combinaties first. */
export async function listPartijOpties(actor: Actor) {
  const rijen = await db
    .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
    .from(organisaties)
    .where(partijInScope(actor))
    .orderBy(alphabetical(organisaties.naam));
  const aanbieders = rijen
    .filter(({ soort }) => soort === 'aanbieder')
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
  const combinaties = rijen
    .filter(({ soort }) => soort === 'combinatie')
    .map(({ id, naam }) => ({ waarde: id, label: `${naam} (combinatie)` }));
  return { partijen: [...combinaties, ...aanbieders], aanbieders };
}

/** A combinatie of exactly these aanbieders, when there is one. */
async function findCombinatieVan(aanbiederIds: readonly string[]): Promise<{ naam: string } | undefined> {
  const rijen = await db
    .select({ id: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId, naam: organisaties.naam })
    .from(combinanten)
    .innerJoin(organisaties, eq(organisaties.id, combinanten.combinatieId))
    .orderBy(asc(combinanten.combinatieId));
  const perId = new Map<string, { naam: string; leden: Set<string> }>();
  for (const { id, naam, aanbiederId } of rijen) {
    const bekend = perId.get(id) ?? { naam, leden: new Set() };
    perId.set(id, bekend);
    bekend.leden.add(aanbiederId);
  }
  return [...perId.values()].find(
    ({ leden }) => leden.size === aanbiederIds.length && aanbiederIds.every((id) => leden.has(id)),
  );
}

const opsomming = (namen: readonly string[]) =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

export type GekozenPartijen = {
  gegunden: (Gegunde & { toelichting: string | null })[];
  /** The organisation rows of a new combinatie, for the commit of the award. */
  writes: Write[];
};

/** Who was chosen, with what the keurmerk rules ask of them. */
export async function gekozenPartijen(
  { partijen, combinatieNaam, leden }: Keuze,
  { actor, nu }: { actor: Actor; nu: string },
): Promise<Result<GekozenPartijen, PartijFout | NietCompleet<AanbiederFout>>> {
  const partijIds = [...partijen.map(({ partijId }) => partijId), ...leden.map(({ aanbiederId }) => aanbiederId)];
  const [leveraars, namen] = await Promise.all([leveraarsVan(partijIds), namenVan(actor, partijIds)]);
  const gegunden = partijen.map(({ partijId, toelichting }) => ({
    partijId,
    toelichting,
    naam: namen.get(partijId)?.naam ?? '',
    leveraars: leveraars.get(partijId) ?? [],
  }));
  if (gegunden.some(({ partijId }) => !namen.has(partijId))) return fail('partij-onbekend');
  if (leden.length === 0) return ok({ gegunden, writes: [] });

  const metNaam = leden.map((lid) => {
    const gevonden = namen.get(lid.aanbiederId);
    return { ...lid, naam: gevonden?.soort === 'aanbieder' ? gevonden.naam : null, aandeelProcent: null };
  });
  const oordeel = beoordeelLeden(metNaam, []);
  if (!oordeel.ok) return oordeel;
  const bestaand = await findCombinatieVan(leden.map(({ aanbiederId }) => aanbiederId));
  if (bestaand) return fail('combinatie-bestaat-al', { naam: bestaand.naam });
  const id = newId();
  const naam = combinatieNaam ?? opsomming(leden.map(({ aanbiederId }) => namen.get(aanbiederId)?.naam ?? ''));
  const nieuw = {
    partijId: id,
    naam,
    toelichting: null,
    leveraars: leden.flatMap(({ aanbiederId, levert }) =>
      (leveraars.get(aanbiederId) ?? []).map((leveraar) => ({ ...leveraar, levert })),
    ),
  };
  const writes: Write[] = [
    (tx) => tx.insert(organisaties).values({ id, soort: 'combinatie', naam }),
    (tx) => tx.insert(combinaties).values({ id }),
    (tx) => tx.insert(combinanten).values(leden.map((lid) => ({ combinatieId: id, ...lid }))),
    event({ actor, nu, daad: 'combinatie:maken', object: ['organisatie', id], gegevens: { naam, toelichting: naam } }),
  ];
  return ok({ gegunden: [...gegunden, nieuw], writes });
}

async function namenVan(actor: Actor, ids: readonly string[]): Promise<Map<string, { naam: string; soort: string }>> {
  if (ids.length === 0) return new Map();
  const rijen = await db
    .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
    .from(organisaties)
    .where(and(inArray(organisaties.id, [...ids]), partijInScope(actor)));
  return new Map(rijen.map((rij) => [rij.id, rij]));
}

/** The rows of an award; the list of a revised decision was emptied before. */
export const gunningWrites = (
  perceelId: string,
  gegunden: readonly { partijId: string; toelichting: string | null }[],
  bron: string | null = null,
): Write[] =>
  gegunden.map(
    ({ partijId, toelichting }): Write =>
      (tx) =>
        tx.insert(gunningen).values({ id: newId(), perceelId, partijId, toelichting, bron }),
  );

export const namenTekst = (gegunden: readonly { naam: string }[]) => opsomming(gegunden.map(({ naam }) => naam));
