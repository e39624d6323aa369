import { and, eq, gte, isNull, lt, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { parseDagInvoer } from '~/platform/fields';
import type { ListDefinition, ListQuery } from '~/platform/list';
import { db } from '../../../db/client';
import { klachten, organisaties } from '../../../db/schema';
import { contains } from '../../../db/sql';
import { leesRegelboek } from './queries-regels.server';
import { klachtInScope } from './scope.server';
import { categorieNamen, isLopend, klachtStatussen, oordeelNamen, teltNietMee, zonderAanbieder } from './status';
import { afhandelenUiterlijk, isOpTijd, isTeLaat, volgendeTermijn } from './termijn';

/** `van` and `tot` are half-open: received on `van` or later, and before `tot`. */
export const klachtLijst = {
  filters: ['status', 'gemeente', 'aanbieder', 'categorie', 'oordeel', 'van', 'tot'],
  sorteer: ['termijn', 'nummer', 'gemeente', 'aanbieder', 'ontvangen', 'status'],
} as const satisfies ListDefinition;

const gemeente = alias(organisaties, 'gemeente');
const aanbieder = alias(organisaties, 'aanbieder');

/** What was typed at a day that is none: shown, and left out of the filter. */
export const verkeerdeDagen = ({ filters }: ListQuery): string[] =>
  ['van', 'tot'].flatMap((naam) => {
    const invoer = filters[naam];
    return invoer && !parseDagInvoer(invoer) ? [invoer] : [];
  });

const eenVan = <W extends string>(woorden: Record<W, unknown>, gevraagd: string | undefined): W | undefined =>
  (Object.keys(woorden) as W[]).find((woord) => woord === gevraagd);

function waar(actor: Actor, { zoek, filters }: ListQuery): SQL | undefined {
  const [van, tot] = [parseDagInvoer(filters.van ?? ''), parseDagInvoer(filters.tot ?? '')];
  const categorie = eenVan(categorieNamen, filters.categorie);
  const oordeel = eenVan(oordeelNamen, filters.oordeel);
  return and(
    klachtInScope(actor),
    zoek ? or(contains(klachten.nummer, zoek), contains(klachten.omschrijving, zoek)) : undefined,
    filters.gemeente ? eq(klachten.gemeenteId, filters.gemeente) : undefined,
    filters.aanbieder === zonderAanbieder
      ? isNull(klachten.aanbiederId)
      : filters.aanbieder
        ? eq(klachten.aanbiederId, filters.aanbieder)
        : undefined,
    categorie ? eq(klachten.categorie, categorie) : undefined,
    oordeel ? eq(klachten.oordeel, oordeel) : undefined,
    van ? gte(klachten.ontvangenDatum, van) : undefined,
    tot ? lt(klachten.ontvangenDatum, tot) : undefined,
  );
}

async function lees(waarde: SQL | undefined, vandaag: Dag) {
  const [rijen, regelboek] = await Promise.all([
    db
      .select({
        nummer: klachten.nummer,
        gemeenteId: klachten.gemeenteId,
        gemeente: gemeente.naam,
        aanbiederId: klachten.aanbiederId,
        aanbieder: aanbieder.naam,
        spoor: klachten.spoor,
        categorie: klachten.categorie,
        status: klachten.status,
        ontvangenDatum: klachten.ontvangenDatum,
        bevestigdDatum: klachten.bevestigdDatum,
        commissie: klachten.commissie,
        verdaagdDagen: klachten.verdaagdDagen,
        instemmingTotDatum: klachten.instemmingTotDatum,
        afgehandeldDatum: klachten.afgehandeldDatum,
        oordeel: klachten.oordeel,
      })
      .from(klachten)
      .innerJoin(gemeente, eq(gemeente.id, klachten.gemeenteId))
      .leftJoin(aanbieder, eq(aanbieder.id, klachten.aanbiederId))
      .where(waarde),
    leesRegelboek(),
  ]);
  return rijen.map((rij) => {
    const regels = regelboek(rij.ontvangenDatum);
    return {
      ...rij,
      termijn: volgendeTermijn(rij, regels),
      afhandelenUiterlijk: afhandelenUiterlijk(rij, regels),
      teLaat: isTeLaat(rij, regels, vandaag),
      opTijd: isOpTijd(rij, regels),
    };
  });
}
export type Klachtregel = Awaited<ReturnType<typeof lees>>[number];

/** Running ones by their next day, then the finished ones, the latest received first. */
function opTermijn(a: Klachtregel, b: Klachtregel): number {
  const [x, y] = [isLopend(a.status) ? a.termijn?.dag : undefined, isLopend(b.status) ? b.termijn?.dag : undefined];
  if (x && y) return x.localeCompare(y);
  if (x || y) return x ? -1 : 1;
  return b.ontvangenDatum.localeCompare(a.ontvangenDatum);
}

const sleutels: Record<string, (rij: Klachtregel) => string> = {
  nummer: ({ nummer }) => nummer,
  gemeente: (rij) => rij.gemeente,
  aanbieder: (rij) => rij.aanbieder ?? '',
  ontvangen: ({ ontvangenDatum }) => ontvangenDatum,
  status: ({ status }) => String(klachtStatussen.indexOf(status)),
};

/** What the filter on status knows beside the statuses themselves. */
const standen: Record<string, (rij: Klachtregel) => boolean> = {
  lopend: ({ status }) => isLopend(status),
  meegeteld: ({ status }) => !teltNietMee.some((zonder) => zonder === status),
  'te-laat': ({ teLaat }) => teLaat,
  'op-tijd': ({ opTijd }) => opTijd === true,
  'niet-op-tijd': ({ opTijd }) => opTijd === false,
};
const pastBij = (status: string | undefined) => (rij: Klachtregel) =>
  !status || (standen[status]?.(rij) ?? rij.status === status);

/**
 * Every complaint that fits, in order, and those that fit but for their status (for the counts). A term follows from
 * dated settings and holidays, so filtering and sorting on it happen here; a gemeente has some tens in a year.
 */
export async function listKlachten(actor: Actor, query: ListQuery, vandaag: Dag) {
  const alle = await lees(waar(actor, query), vandaag);
  const sleutel = sleutels[query.sorteer];
  const teken = query.richting === 'af' ? -1 : 1;
  const rijen = alle
    .filter(pastBij(query.filters.status))
    .sort(
      (a, b) =>
        teken * (sleutel ? sleutel(a).localeCompare(sleutel(b), 'nl') : opTermijn(a, b)) ||
        a.nummer.localeCompare(b.nummer),
    );
  return { rijen, alle };
}

/** Those whose handling is not closed yet, for the work list. */
export const listOpenstaand = async (actor: Actor, vandaag: Dag) =>
  (await lees(klachtInScope(actor), vandaag)).filter(({ termijn }) => termijn !== null);
