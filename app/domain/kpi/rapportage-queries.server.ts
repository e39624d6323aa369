import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import { maandrapportages } from '../../../db/schema';
import { countWhere } from '../../../db/sql';
import { rapportageInScope } from '../maandrapportage/scope.server';

const voorAanbieder = ['open', 'concept', 'teruggestuurd'] as const;

/** Reports of these contracts that wait for this person, the oldest month first: to judge, or as an aanbieder to hand in. */
export async function listWachtendeRapportages(actor: Actor, contractIds: readonly string[]) {
  const isAanbieder = actor.scope.soort === 'aanbieder';
  if (!isAanbieder && !actor.permissions.has('rapportage:beoordelen')) return [];
  const { id, contractId, maand, status } = maandrapportages;
  const rijen = await db
    .select({ id, contractId, maand })
    .from(maandrapportages)
    .where(
      and(
        rapportageInScope(actor),
        inArray(contractId, [...contractIds]),
        inArray(status, isAanbieder ? [...voorAanbieder] : ['ingediend']),
      ),
    )
    .orderBy(asc(maand));
  return rijen.map((rij) => ({
    contractId: rij.contractId,
    maand: formatMaand(rij.maand),
    href: paths.rapportage(rij.id),
  }));
}

/** Of a month: how many reports in scope are at an aanbieder, and how many wait for the gemeente. */
export async function telOpenRapportages(actor: Actor, inMaand: string) {
  const { maand, status } = maandrapportages;
  const [telling] = await db
    .select({
      bijAanbieder: countWhere(inArray(status, [...voorAanbieder])),
      ingediend: countWhere(eq(status, 'ingediend')),
    })
    .from(maandrapportages)
    .where(and(rapportageInScope(actor), eq(maand, inMaand)));
  return telling ?? { bijAanbieder: 0, ingediend: 0 };
}
