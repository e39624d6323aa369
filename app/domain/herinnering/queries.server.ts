import { and, asc, desc, eq, gt, isNull, lte, notExists, or } from 'drizzle-orm';
import { type Actor, scopeOf } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { permissionsOf } from '~/platform/permissions';
import { db } from '../../../db/client';
import { gebruikers, lidmaatschappen, organisaties, overzichtsmails } from '../../../db/schema';

type Rij = Awaited<ReturnType<typeof listLeden>>[number];

/** Every membership of today of who has an account that works, wants the mail and did not get that of today. */
const listLeden = (dag: Dag, metDemonstratie: boolean) =>
  db
    .select({ gebruiker: gebruikers, lidmaatschap: lidmaatschappen, organisatie: organisaties })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId))
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(
      and(
        eq(gebruikers.status, 'actief'),
        eq(gebruikers.overzichtsmail, true),
        metDemonstratie ? undefined : eq(gebruikers.demonstratie, false),
        lte(lidmaatschappen.van, dag),
        or(isNull(lidmaatschappen.tot), gt(lidmaatschappen.tot, dag)),
        notExists(
          db
            .select({ id: overzichtsmails.id })
            .from(overzichtsmails)
            .where(and(eq(overzichtsmails.gebruikerId, gebruikers.id), eq(overzichtsmails.dag, dag))),
        ),
      ),
    )
    .orderBy(asc(gebruikers.id), asc(lidmaatschappen.id));

async function alsActor({ gebruiker, lidmaatschap, organisatie }: Rij, dag: Dag): Promise<Actor> {
  return {
    gebruikerId: gebruiker.id,
    naam: gebruiker.naam,
    email: gebruiker.email,
    sessieId: '',
    lidmaatschapId: lidmaatschap.id,
    organisatieId: organisatie.id,
    organisatieNaam: organisatie.naam,
    organisatieSoort: organisatie.soort,
    thema: organisatie.thema,
    rol: lidmaatschap.rol,
    permissions: permissionsOf(lidmaatschap.rol),
    scope: await scopeOf(organisatie.id, organisatie.soort, dag),
  };
}

/** The people who may get the mail of a day, each in all the roles that he has then. */
export async function listOntvangers(dag: Dag, metDemonstratie: boolean): Promise<Actor[][]> {
  const perPersoon = new Map<string, Actor[]>();
  for (const rij of await listLeden(dag, metDemonstratie)) {
    const rollen = perPersoon.get(rij.gebruiker.id) ?? [];
    rollen.push(await alsActor(rij, dag));
    perPersoon.set(rij.gebruiker.id, rollen);
  }
  return [...perPersoon.values()];
}

/** What waited for a person when he last got the mail; nothing when he never did. */
export async function vorigWerk(gebruikerId: string): Promise<Set<string>> {
  const [vorige] = await db
    .select({ werk: overzichtsmails.werk })
    .from(overzichtsmails)
    .where(eq(overzichtsmails.gebruikerId, gebruikerId))
    .orderBy(desc(overzichtsmails.dag))
    .limit(1);
  return new Set(vorige?.werk ?? []);
}
