import { and, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { gunningen, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { metNamen, schrijfCombinatie, zelfdeLeden } from '../aanbieder/combinatie-writes.server';
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
  const [leveraars, namen] = await Promise.all([
    leveraarsVan(partijIds),
    namenVan(
      actor,
      partijen.map(({ partijId }) => partijId),
    ),
  ]);
  const gegunden = partijen.map(({ partijId, toelichting }) => ({
    partijId,
    toelichting,
    naam: namen.get(partijId) ?? '',
    leveraars: leveraars.get(partijId) ?? [],
  }));
  if (gegunden.some(({ partijId }) => !namen.has(partijId))) return fail('partij-onbekend');
  if (leden.length === 0) return ok({ gegunden, writes: [] });

  const oordeel = beoordeelLeden(await metNamen(leden.map((lid) => ({ ...lid, aandeelProcent: null }))), []);
  if (!oordeel.ok) return oordeel;
  const [bestaand] = await zelfdeLeden(oordeel.value);
  if (bestaand) return fail('combinatie-bestaat-al', { naam: bestaand });
  const id = newId();
  const naam = combinatieNaam ?? opsomming(oordeel.value.map((lid) => lid.naam ?? ''));
  const nieuw = {
    partijId: id,
    naam,
    toelichting: null,
    leveraars: leden.flatMap(({ aanbiederId, levert }) =>
      (leveraars.get(aanbiederId) ?? []).map((leveraar) => ({ ...leveraar, levert })),
    ),
  };
  const writes = schrijfCombinatie({ actor, nu, id, naam, leden: oordeel.value });
  return ok({ gegunden: [...gegunden, nieuw], writes });
}

async function namenVan(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rijen = await db
    .select({ id: organisaties.id, naam: organisaties.naam })
    .from(organisaties)
    .where(and(inArray(organisaties.id, [...ids]), partijInScope(actor)));
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
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
