import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { aanbestedingen, contracten, kpiTellingen, organisaties, percelen } from '../../../db/schema';
import { sumOf } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';
import { verdelingMeting } from './metingen';
import { type Verdeling, verdelingVan } from './verdeling';

export type PerceelVerdeling = Verdeling & {
  perceelId: string;
  naam: string;
  nummer: number;
  aanbesteding: { nummer: string; titel: string };
};

/**
 * The balance of every perceel with leerroutes, the most skewed first. Only for who sees all gemeenten of a perceel: a
 * region or its inkoopbureau. One gemeente has most often one aanbieder, and an aanbieder sees nothing of another.
 */
export async function listVerdelingen(actor: Actor): Promise<PerceelVerdeling[]> {
  if (actor.scope.soort !== 'overheid' || actor.organisatieSoort === 'gemeente') return [];
  const rijen = await db
    .select({
      perceelId: percelen.id,
      naam: percelen.naam,
      nummer: percelen.nummer,
      aanbestedingNummer: aanbestedingen.nummer,
      titel: aanbestedingen.titel,
      contractantId: contracten.contractantId,
      contractant: organisaties.naam,
      aantal: sumOf(kpiTellingen.teller),
    })
    .from(contracten)
    .innerJoin(percelen, eq(percelen.id, contracten.perceelId))
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(organisaties, eq(organisaties.id, contracten.contractantId))
    .leftJoin(
      kpiTellingen,
      and(
        eq(kpiTellingen.meting, verdelingMeting),
        eq(kpiTellingen.gemeenteId, contracten.gemeenteId),
        eq(kpiTellingen.contractId, contracten.id),
      ),
    )
    .where(
      and(
        contractInScope(actor),
        inArray(percelen.type, ['b1-z', 'onderwijsroute', 'leerroutes']),
        ne(contracten.status, 'concept'),
      ),
    )
    .groupBy(
      percelen.id,
      percelen.naam,
      percelen.nummer,
      aanbestedingen.nummer,
      aanbestedingen.titel,
      contracten.contractantId,
      organisaties.naam,
    )
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer), asc(organisaties.naam));
  const perPerceel = new Map<string, typeof rijen>();
  for (const rij of rijen) perPerceel.set(rij.perceelId, [...(perPerceel.get(rij.perceelId) ?? []), rij]);
  return [...perPerceel.values()]
    .flatMap((groep) => {
      const [eerste] = groep;
      if (!eerste) return [];
      const { perceelId, naam, nummer, aanbestedingNummer, titel } = eerste;
      const aandelen = groep.map(({ contractantId, contractant, aantal }) => ({
        contractantId,
        naam: contractant,
        aantal: aantal ?? 0,
      }));
      return [
        { perceelId, naam, nummer, aanbesteding: { nummer: aanbestedingNummer, titel }, ...verdelingVan(aandelen) },
      ];
    })
    .sort((a, b) => (b.tienden ?? -1) - (a.tienden ?? -1));
}
