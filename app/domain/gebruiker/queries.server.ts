import { and, asc, count, desc, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { wallClock } from '~/platform/clock.server';
import { notFound } from '~/platform/http.server';
import { type ListQuery, pageWindow } from '~/platform/list';
import { sha256 } from '~/platform/session.server';
import { db } from '../../../db/client';
import { eenmaligeTokens, gebruikers, lidmaatschappen, organisaties } from '../../../db/schema';
import { alphabetical, contains } from '../../../db/sql';

/** The memberships in which a person may work today, first the one that stands first by name. */
export const listLidmaatschappen = (gebruikerId: string, vandaag: string) =>
  db
    .select({
      id: lidmaatschappen.id,
      rol: lidmaatschappen.rol,
      organisatieId: organisaties.id,
      organisatieNaam: organisaties.naam,
    })
    .from(lidmaatschappen)
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(
      and(
        eq(lidmaatschappen.gebruikerId, gebruikerId),
        lte(lidmaatschappen.van, vandaag),
        or(isNull(lidmaatschappen.tot), gt(lidmaatschappen.tot, vandaag)),
      ),
    )
    .orderBy(asc(organisaties.naam), asc(lidmaatschappen.rol));

export async function findGebruikerByEmail(email: string) {
  const [gebruiker] = await db.select().from(gebruikers).where(eq(gebruikers.email, email));
  return gebruiker;
}

export async function findEigenGebruiker(actor: Actor) {
  const [gebruiker] = await db.select().from(gebruikers).where(eq(gebruikers.id, actor.gebruikerId));
  return gebruiker;
}

/** What a person's own account page shows. */
export async function getEigenAccount(actor: Actor, vandaag: string) {
  const [gebruiker, rollen] = await Promise.all([
    findEigenGebruiker(actor),
    listLidmaatschappen(actor.gebruikerId, vandaag),
  ]);
  if (!gebruiker) return notFound();
  const { naam, email, overzichtsmail, versie } = gebruiker;
  return { naam, email, overzichtsmail, versie, rollen };
}

/** The owner of a token that still works (real clock): not used, not expired, account not deactivated. */
export async function findToken(token: string) {
  const [row] = await db
    .select({ id: eenmaligeTokens.id, doel: eenmaligeTokens.doel, gebruiker: gebruikers })
    .from(eenmaligeTokens)
    .innerJoin(gebruikers, eq(gebruikers.id, eenmaligeTokens.gebruikerId))
    .where(
      and(
        eq(eenmaligeTokens.id, sha256(token)),
        isNull(eenmaligeTokens.gebruiktOp),
        gt(eenmaligeTokens.verlooptOp, wallClock()),
      ),
    );
  return row && row.gebruiker.status !== 'gedeactiveerd' ? row : undefined;
}

/** One account per demonstration persona, for the buttons of the login page. */
export const listDemonstratiePersonas = () =>
  db
    .select({
      email: gebruikers.email,
      naam: gebruikers.naam,
      rol: lidmaatschappen.rol,
      organisatieNaam: organisaties.naam,
    })
    .from(gebruikers)
    .innerJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(and(eq(gebruikers.demonstratie, true), eq(gebruikers.status, 'actief')))
    .orderBy(asc(gebruikers.id));

export async function heeftGebruikers(): Promise<boolean> {
  const [row] = await db.select({ aantal: count() }).from(gebruikers);
  return (row?.aantal ?? 0) > 0;
}

/** One user with all memberships, ended ones too, newest first; 404 when unknown. */
export async function getGebruiker(id: string) {
  const [gebruiker] = await db.select().from(gebruikers).where(eq(gebruikers.id, id));
  if (!gebruiker) notFound();
  const rollen = await db
    .select({
      id: lidmaatschappen.id,
      rol: lidmaatschappen.rol,
      van: lidmaatschappen.van,
      tot: lidmaatschappen.tot,
      organisatieId: organisaties.id,
      organisatieNaam: organisaties.naam,
    })
    .from(lidmaatschappen)
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(eq(lidmaatschappen.gebruikerId, id))
    .orderBy(desc(lidmaatschappen.van), asc(organisaties.naam));
  return { gebruiker, lidmaatschappen: rollen };
}

export async function getOrganisatie(id: string) {
  const [organisatie] = await db.select().from(organisaties).where(eq(organisaties.id, id));
  return organisatie ?? notFound();
}

export async function findOrganisatieByNaam(naam: string) {
  const [organisatie] = await db.select().from(organisaties).where(eq(organisaties.naam, naam));
  return organisatie;
}

/** Organisations in which somebody can work, for a choice list; a combinatie is none. */
export const listWerkgevers = () =>
  db
    .select({ id: organisaties.id, naam: organisaties.naam, soort: organisaties.soort })
    .from(organisaties)
    .where(
      or(
        ...(['gemeente', 'samenwerkingsverband', 'inkoopbureau', 'aanbieder', 'portaal'] as const).map((soort) =>
          eq(organisaties.soort, soort),
        ),
      ),
    )
    .orderBy(alphabetical(organisaties.naam));

/** The page of users that was asked for and how many there are in all; one row per user and role. */
export async function listGebruikers(query: ListQuery) {
  const filters: (SQL | undefined)[] = [
    query.zoek
      ? or(
          contains(gebruikers.naam, query.zoek),
          contains(gebruikers.email, query.zoek),
          contains(organisaties.naam, query.zoek),
        )
      : undefined,
    query.filters.status ? eq(gebruikers.status, query.filters.status as 'actief') : undefined,
    query.filters.rol ? eq(lidmaatschappen.rol, query.filters.rol as 'inkoper') : undefined,
  ];
  const kolommen = {
    naam: gebruikers.naam,
    email: gebruikers.email,
    organisatie: organisaties.naam,
    rol: lidmaatschappen.rol,
  };
  const volgorde = kolommen[query.sorteer as keyof typeof kolommen] ?? gebruikers.naam;
  const van = () =>
    db
      .select({
        id: gebruikers.id,
        naam: gebruikers.naam,
        email: gebruikers.email,
        status: gebruikers.status,
        rol: lidmaatschappen.rol,
        organisatie: organisaties.naam,
      })
      .from(gebruikers)
      .leftJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
      .leftJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId));
  const [rijen, [geteld]] = await Promise.all([
    van()
      .where(and(...filters))
      .orderBy(query.richting === 'af' ? desc(volgorde) : alphabetical(volgorde), asc(gebruikers.id))
      .limit(pageWindow(query).limit)
      .offset(pageWindow(query).offset),
    db
      .select({ aantal: count() })
      .from(gebruikers)
      .leftJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
      .leftJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
      .where(and(...filters)),
  ]);
  return { rijen, totaal: geteld?.aantal ?? 0 };
}
