import { and, desc, eq, exists, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatMaand } from '~/platform/format';
import { db } from '../../../db/client';
import { contracten, maandrapportages, organisaties } from '../../../db/schema';
import { alphabetical, countWhere } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';
import { teLaatOp, wachtOpAanbieder } from './queries-lijst.server';
import { rapportageInScope } from './scope.server';

/** What stands around the list: the counts and the choices of the filters. */

/** How many wait for whom, over everything that this reader sees. */
export async function telRapportages(actor: Actor, vandaag: Dag) {
  const [telling] = await db
    .select({
      bijAanbieder: countWhere(wachtOpAanbieder),
      teLaat: countWhere(teLaatOp(vandaag)),
      teruggestuurd: countWhere(eq(maandrapportages.status, 'teruggestuurd')),
      ingediend: countWhere(eq(maandrapportages.status, 'ingediend')),
      zonderWaarschuwing: countWhere(
        and(eq(maandrapportages.status, 'ingediend'), eq(maandrapportages.waarschuwingen, 0)),
      ),
    })
    .from(maandrapportages)
    .where(rapportageInScope(actor));
  return telling ?? { bijAanbieder: 0, teLaat: 0, teruggestuurd: 0, ingediend: 0, zonderWaarschuwing: 0 };
}

/** The choices of the filters: only what this reader has reports of. */
export async function rapportageKeuzes(actor: Actor) {
  const ergens = (voorwaarde: SQL) =>
    exists(
      db
        .select({ id: contracten.id })
        .from(contracten)
        .where(
          and(
            voorwaarde,
            contractInScope(actor),
            exists(
              db
                .select({ id: maandrapportages.id })
                .from(maandrapportages)
                .where(eq(maandrapportages.contractId, contracten.id)),
            ),
          ),
        ),
    );
  const metRapportage = (voorwaarde: SQL) =>
    db
      .select({ waarde: organisaties.id, label: organisaties.naam })
      .from(organisaties)
      .where(ergens(voorwaarde))
      .orderBy(alphabetical(organisaties.naam));
  const [maanden, gemeenten, contractanten] = await Promise.all([
    db
      .selectDistinct({ maand: maandrapportages.maand })
      .from(maandrapportages)
      .where(rapportageInScope(actor))
      .orderBy(desc(maandrapportages.maand)),
    metRapportage(eq(contracten.gemeenteId, organisaties.id)),
    metRapportage(eq(contracten.contractantId, organisaties.id)),
  ]);
  return {
    maanden: maanden.map(({ maand }) => ({ waarde: maand, label: formatMaand(maand) })),
    gemeenten,
    contractanten,
  };
}
export type RapportageKeuzes = Awaited<ReturnType<typeof rapportageKeuzes>>;
