import { and, asc, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import { maandrapportages } from '../../../db/schema';
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
