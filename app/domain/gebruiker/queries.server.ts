import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { wallClock } from '~/platform/clock.server';
import { sha256 } from '~/platform/session.server';
import { db } from '../../../db/client';
import { eenmaligeTokens, gebruikers, lidmaatschappen, organisaties } from '../../../db/schema';

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
    .select({ email: gebruikers.email, naam: gebruikers.naam, rol: lidmaatschappen.rol, organisatieNaam: organisaties.naam })
    .from(gebruikers)
    .innerJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(and(eq(gebruikers.demonstratie, true), eq(gebruikers.status, 'actief')))
    .orderBy(asc(gebruikers.id));
