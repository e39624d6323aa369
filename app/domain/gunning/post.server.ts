import { and, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { portalOrigin } from '~/platform/env.server';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { permissionsOf, type Rol, rolNamen } from '~/platform/permissions';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { bureauOpdrachten, gebruikers, lidmaatschappen, verbandDeelnames } from '../../../db/schema';
import type { PerceelMetAanbesteding } from '../aanbesteding/perceel-queries.server';

const gunnendeRollen = (Object.keys(rolNamen) as Rol[]).filter((rol) => permissionsOf(rol).has('perceel:gunnen'));

/** Everybody else who may award percelen of the same samenwerkingsverband: of itself, its gemeenten and its bureau. */
function listCollegas(actor: Actor, { aanbesteding }: PerceelMetAanbesteding, vandaag: string) {
  const { verbandId, inkoopbureauId } = aanbesteding;
  const geldig = <T extends { van: typeof verbandDeelnames.van; tot: typeof verbandDeelnames.tot }>({ van, tot }: T) =>
    and(lte(van, vandaag), or(isNull(tot), gt(tot, vandaag)));
  const leden = db
    .select({ id: verbandDeelnames.gemeenteId })
    .from(verbandDeelnames)
    .where(and(eq(verbandDeelnames.verbandId, verbandId), geldig(verbandDeelnames)));
  const bureaus = db
    .select({ id: bureauOpdrachten.bureauId })
    .from(bureauOpdrachten)
    .where(
      and(
        eq(bureauOpdrachten.verbandId, verbandId),
        lte(bureauOpdrachten.van, vandaag),
        or(isNull(bureauOpdrachten.tot), gt(bureauOpdrachten.tot, vandaag)),
      ),
    );
  return db
    .selectDistinct({ email: gebruikers.email, naam: gebruikers.naam })
    .from(gebruikers)
    .innerJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
    .where(
      and(
        eq(gebruikers.status, 'actief'),
        ne(gebruikers.id, actor.gebruikerId),
        inArray(lidmaatschappen.rol, gunnendeRollen),
        lte(lidmaatschappen.van, vandaag),
        or(isNull(lidmaatschappen.tot), gt(lidmaatschappen.tot, vandaag)),
        or(
          eq(lidmaatschappen.organisatieId, verbandId),
          inArray(lidmaatschappen.organisatieId, leden),
          inArray(lidmaatschappen.organisatieId, bureaus),
          inkoopbureauId === null ? undefined : eq(lidmaatschappen.organisatieId, inkoopbureauId),
        ),
      ),
    );
}

type Bericht = {
  actor: Actor;
  rij: PerceelMetAanbesteding;
  onderwerp: string;
  tekst: string;
  vandaag: string;
  nu: string;
};

/** One mail to each colleague: what happened and where to read it. Who won stands in the portal and not in the mail. */
export async function mailCollegas({ actor, rij, onderwerp, tekst, vandaag, nu }: Bericht): Promise<Write[]> {
  const { perceel, aanbesteding } = rij;
  const collegas = await listCollegas(actor, rij, vandaag);
  const link = `${portalOrigin()}${paths.perceel(aanbesteding.nummer, perceel.nummer)}`;
  const waarover = `Perceel ${perceel.nummer} (${perceel.naam}) van aanbesteding ${aanbesteding.nummer}, ${aanbesteding.titel}`;
  return collegas.map(({ email, naam }) =>
    mail({
      aan: email,
      nu,
      onderwerp: `${aanbesteding.nummer}: ${onderwerp}`,
      tekst: `Dag ${naam},\n\n${waarover}.\n\n${tekst}\n\n${link}\n`,
    }),
  );
}
