import { and, asc, eq, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { aanbestedingen, bronfeiten, bronnen, contracten, meelifregelingen, organisaties } from '../../../db/schema';
import { alphabetical, contains, countAll } from '../../../db/sql';
import { onderwerpVan } from './onderwerp.server';
import { bronfeitInScope } from './scope.server';
import { type BronfeitSoort, bronfeitSoorten } from './soort';

/** One line of a source, as `<BronFeiten>` shows it. */
export type Bronfeit = {
  id: string;
  code: string;
  bron: string;
  vindplaats: string;
  soort: BronfeitSoort;
  tekst: string;
  keuze: string | null;
};

/** What the facts are about: exactly one record. */
export type Onderwerp =
  | { aanbestedingId: string }
  | { organisatieId: string }
  | { contractId: string }
  | { regelingId: string };

function gaatOver(over: Onderwerp): SQL {
  if ('aanbestedingId' in over) return eq(bronfeiten.aanbestedingId, over.aanbestedingId);
  if ('organisatieId' in over) return eq(bronfeiten.organisatieId, over.organisatieId);
  if ('contractId' in over) return eq(bronfeiten.contractId, over.contractId);
  return eq(bronfeiten.regelingId, over.regelingId);
}

const kolommen = {
  id: bronfeiten.id,
  code: bronnen.code,
  bron: bronnen.titel,
  vindplaats: bronfeiten.vindplaats,
  soort: bronfeiten.soort,
  tekst: bronfeiten.tekst,
  keuze: bronfeiten.keuze,
};

/**
 * What the sources say about a record that the reader has already been allowed to see, in the order of the story.
 * Nothing for a visitor or an aanbieder: a fact about one party names the others.
 */
export async function listBronfeiten(actor: Actor | null, over: Onderwerp): Promise<Bronfeit[]> {
  if (!actor?.permissions.has('bron:lezen') || actor.scope.soort === 'aanbieder') return [];
  return db
    .select(kolommen)
    .from(bronfeiten)
    .innerJoin(bronnen, eq(bronnen.id, bronfeiten.bronId))
    .where(gaatOver(over))
    .orderBy(asc(bronfeiten.volgorde), asc(bronfeiten.id));
}

/** S0 to S4, the documents that everything began with, before laws and other sources. */
const documentenEerst = (a: { code: string }, b: { code: string }) =>
  Number(/^S\d/.test(b.code)) - Number(/^S\d/.test(a.code)) || a.code.localeCompare(b.code, 'nl');

/** All sources, with how much of each kind the reader can see; no numbers for an aanbieder, who sees no facts. */
export async function listBronnen(actor: Actor) {
  const [rijen, tellingen] = await Promise.all([
    db.select().from(bronnen),
    db
      .select({ bronId: bronfeiten.bronId, soort: bronfeiten.soort, aantal: countAll() })
      .from(bronfeiten)
      .where(bronfeitInScope(actor))
      .groupBy(bronfeiten.bronId, bronfeiten.soort),
  ]);
  const zietFeiten = actor.scope.soort !== 'aanbieder';
  return rijen.sort(documentenEerst).map(({ id, code, titel, uitgever, datum }) => {
    const van = (soort: BronfeitSoort) =>
      tellingen.find((telling) => telling.bronId === id && telling.soort === soort)?.aantal ?? 0;
    const aantallen = { feit: van('feit'), tegenstrijdigheid: van('tegenstrijdigheid'), keuze: van('keuze') };
    return { code, titel, uitgever, datum, aantallen: zietFeiten ? aantallen : null };
  });
}

export const bronfeitLijst = { filters: ['soort'], sorteer: ['vindplaats'] } as const satisfies ListDefinition;

/** One source; 404 for an unknown code, and for an aanbieder, who sees no facts. */
export async function getBron(actor: Actor, code: string) {
  const [bron] = await db.select().from(bronnen).where(eq(bronnen.code, code));
  return bron && actor.scope.soort !== 'aanbieder' ? bron : notFound();
}

/** The facts of a source that the reader may see, by place, each with what it is about and where that can be opened. */
export async function listFeitenVan(actor: Actor, bronId: string, query: ListQuery) {
  const soort = bronfeitSoorten.find((bekend) => bekend === query.filters.soort);
  const waar = and(
    eq(bronfeiten.bronId, bronId),
    bronfeitInScope(actor),
    soort ? eq(bronfeiten.soort, soort) : undefined,
    query.zoek
      ? or(
          contains(bronfeiten.tekst, query.zoek),
          contains(bronfeiten.keuze, query.zoek),
          contains(bronfeiten.vindplaats, query.zoek),
        )
      : undefined,
  );
  const { limit, offset } = pageWindow(query);
  const [rijen, [geteld]] = await Promise.all([
    db
      .select({
        ...kolommen,
        aanbesteding: { nummer: aanbestedingen.nummer, titel: aanbestedingen.titel },
        contract: { id: contracten.id, nummer: contracten.nummer },
        regeling: { id: meelifregelingen.id, naam: meelifregelingen.naam },
        organisatie: { id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort },
      })
      .from(bronfeiten)
      .innerJoin(bronnen, eq(bronnen.id, bronfeiten.bronId))
      .leftJoin(aanbestedingen, eq(aanbestedingen.id, bronfeiten.aanbestedingId))
      .leftJoin(contracten, eq(contracten.id, bronfeiten.contractId))
      .leftJoin(meelifregelingen, eq(meelifregelingen.id, bronfeiten.regelingId))
      .leftJoin(organisaties, eq(organisaties.id, bronfeiten.organisatieId))
      .where(waar)
      .orderBy(alphabetical(bronfeiten.vindplaats), asc(bronfeiten.volgorde), asc(bronfeiten.id))
      .limit(limit)
      .offset(offset),
    db.select({ aantal: countAll() }).from(bronfeiten).where(waar),
  ]);
  return {
    totaal: geteld?.aantal ?? 0,
    rijen: rijen.map(({ aanbesteding, contract, regeling, organisatie, ...feit }) => ({
      ...feit,
      onderwerp: onderwerpVan(actor, { aanbesteding, contract, regeling, organisatie }),
    })),
  };
}
