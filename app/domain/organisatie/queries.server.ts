import { and, countDistinct, eq, ne } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { groupBy } from '~/platform/group';
import { db } from '../../../db/client';
import { aanbiederNamen, lidmaatschappen, organisaties } from '../../../db/schema';
import { gelijkenissen } from './gelijkenis';
import { geldtOp } from './periode.server';
import type { OrganisatieSoort } from './soort';

/** Organisations that may be the same as one with this name, as sentences; `behalve` is the one being edited. */
export async function listGelijkenissen(naam: string, soort: OrganisatieSoort, behalve?: string): Promise<string[]> {
  const [rijen, aliassen] = await Promise.all([
    db
      .select({ id: organisaties.id, soort: organisaties.soort, naam: organisaties.naam })
      .from(organisaties)
      .where(behalve ? ne(organisaties.id, behalve) : undefined),
    db.select({ id: aanbiederNamen.aanbiederId, naam: aanbiederNamen.naam }).from(aanbiederNamen),
  ]);
  const perId = groupBy(aliassen, ({ id }) => id);
  return gelijkenissen(
    naam,
    soort,
    rijen.map((rij) => ({
      id: rij.id,
      soort: rij.soort,
      namen: [rij.naam, ...(perId.get(rij.id) ?? []).map((alias) => alias.naam)],
    })),
  );
}

/** How many people can work for an organisation on a day. */
export async function countGebruikers(organisatieId: string, vandaag: Dag): Promise<number> {
  const [geteld] = await db
    .select({ aantal: countDistinct(lidmaatschappen.gebruikerId) })
    .from(lidmaatschappen)
    .where(and(eq(lidmaatschappen.organisatieId, organisatieId), geldtOp(lidmaatschappen, vandaag)));
  return geteld?.aantal ?? 0;
}
