import { and, asc, desc, eq, gt, inArray, lte, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { gemeenten, organisaties, samenwerkingsverbanden, verbandDeelnames } from '../../../db/schema';
import { alphabetical, contains, countAll } from '../../../db/sql';
import { geldtOp } from '../organisatie/periode.server';
import { verbandInScope } from '../samenwerkingsverband/scope.server';
import { statusOp } from './rules';
import { gemeenteInScope } from './scope.server';
import type { GemeenteStatus } from './status';

export const gemeenteLijst = {
  filters: ['bestaat', 'verband'],
  sorteer: ['naam', 'cbsCode'],
} as const satisfies ListDefinition;

const opvolger = alias(organisaties, 'opvolger');

export type GemeenteRij = {
  id: string;
  naam: string;
  cbsCode: string;
  van: Dag | null;
  tot: Dag | null;
  status: GemeenteStatus;
  opvolger: string | null;
  bron: string | null;
  verbanden: string[];
};

/** As `statusOp`, for the database. An unknown word filters nothing. */
function heeftStatus(status: string | undefined, dag: Dag): SQL | undefined {
  if (status === 'bestaat') return geldtOp(gemeenten, dag);
  if (status === 'opgeheven') return lte(gemeenten.tot, dag);
  return status === 'straks' ? gt(gemeenten.van, dag) : undefined;
}

function waar(actor: Actor, { zoek, filters }: ListQuery, vandaag: Dag): SQL | undefined {
  const inVerband = (verbandId: string) =>
    db
      .select({ id: verbandDeelnames.gemeenteId })
      .from(verbandDeelnames)
      .where(and(eq(verbandDeelnames.verbandId, verbandId), geldtOp(verbandDeelnames, vandaag)));
  return and(
    gemeenteInScope(actor),
    zoek ? or(contains(organisaties.naam, zoek), contains(gemeenten.cbsCode, zoek)) : undefined,
    heeftStatus(filters.bestaat, vandaag),
    filters.verband ? inArray(gemeenten.id, inVerband(filters.verband)) : undefined,
  );
}

function rijen(actor: Actor, query: ListQuery, vandaag: Dag) {
  const kolom = query.sorteer === 'cbsCode' ? gemeenten.cbsCode : organisaties.naam;
  return db
    .select({
      id: gemeenten.id,
      naam: organisaties.naam,
      cbsCode: gemeenten.cbsCode,
      van: gemeenten.van,
      tot: gemeenten.tot,
      opvolger: opvolger.naam,
      bron: organisaties.bron,
    })
    .from(gemeenten)
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .leftJoin(opvolger, eq(opvolger.id, gemeenten.opvolgerId))
    .where(waar(actor, query, vandaag))
    .orderBy(query.richting === 'af' ? desc(kolom) : alphabetical(kolom), asc(gemeenten.id));
}

/** The rows with their status and the names of the verbanden they belong to on the day. */
async function aangevuld(gevonden: Awaited<ReturnType<typeof rijen>>, vandaag: Dag): Promise<GemeenteRij[]> {
  const leden = gevonden.length
    ? await db
        .selectDistinct({ gemeenteId: verbandDeelnames.gemeenteId, naam: organisaties.naam })
        .from(verbandDeelnames)
        .innerJoin(organisaties, eq(organisaties.id, verbandDeelnames.verbandId))
        .where(
          and(
            inArray(
              verbandDeelnames.gemeenteId,
              gevonden.map(({ id }) => id),
            ),
            geldtOp(verbandDeelnames, vandaag),
          ),
        )
        .orderBy(organisaties.naam)
    : [];
  return gevonden.map((rij) => ({
    ...rij,
    status: statusOp(rij, vandaag),
    verbanden: leden.filter(({ gemeenteId }) => gemeenteId === rij.id).map(({ naam }) => naam),
  }));
}

/** The page of gemeenten that was asked for, and how many there are in all. */
export async function listGemeenten(actor: Actor, query: ListQuery, vandaag: Dag) {
  const { limit, offset } = pageWindow(query);
  const [pagina, [geteld]] = await Promise.all([
    rijen(actor, query, vandaag).limit(limit).offset(offset),
    db
      .select({ aantal: countAll() })
      .from(gemeenten)
      .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
      .where(waar(actor, query, vandaag)),
  ]);
  return { rijen: await aangevuld(pagina, vandaag), totaal: geteld?.aantal ?? 0 };
}

/** All rows of the filtered list, for the export. */
export const listGemeentenVolledig = async (actor: Actor, query: ListQuery, vandaag: Dag) =>
  aangevuld(await rijen(actor, query, vandaag), vandaag);

/** The verbanden that the list can be filtered by. */
export const listVerbandKeuzes = (actor: Actor) =>
  db
    .select({ waarde: samenwerkingsverbanden.id, label: organisaties.naam })
    .from(samenwerkingsverbanden)
    .innerJoin(organisaties, eq(organisaties.id, samenwerkingsverbanden.id))
    .where(verbandInScope(actor))
    .orderBy(alphabetical(organisaties.naam));
