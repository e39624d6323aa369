import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatMaand } from '~/platform/format';
import { getalOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { contracten, maandrapportages, organisaties } from '../../../db/schema';
import { alphabetical, unindexed } from '../../../db/sql';
import { contractInScope } from '../contract/scope.server';
import { listKpis, listNormen } from './catalogus-queries.server';
import { formatMaanden, type KpiPeriode, kpiPeriode } from './periode';
import type { Weergave } from './regel';

/** The gemeenten that a person looks at, by name: his own, or as an aanbieder those that he has a contract with. */
export function listGemeenten({ scope, ...actor }: Actor): Promise<{ id: string; naam: string }[]> {
  const { id, naam } = organisaties;
  const eigen =
    scope.soort === 'overheid'
      ? inArray(id, scope.gemeenteIds)
      : inArray(
          id,
          db
            .select({ id: contracten.gemeenteId })
            .from(contracten)
            .where(contractInScope({ ...actor, scope })),
        );
  return db.select({ id, naam }).from(organisaties).where(eigen).orderBy(alphabetical(naam));
}

/**
 * The last month of which a report of somebody in scope was approved. Walks back from the newest month until it finds
 * one; every other way would look at all reports.
 */
async function laatsteGoedgekeurdeMaand(actor: Actor): Promise<string | null> {
  const [rij] = await db
    .select({ maand: maandrapportages.maand })
    .from(maandrapportages)
    .where(
      and(
        eq(unindexed(maandrapportages.status), 'goedgekeurd'),
        inArray(
          unindexed(maandrapportages.contractId),
          db.select({ id: contracten.id }).from(contracten).where(contractInScope(actor)),
        ),
      ),
    )
    .orderBy(desc(maandrapportages.maand))
    .limit(1);
  return rij?.maand ?? null;
}

/** Whether counts of 1 to 4 may be seen: by who works with the trajecten, and by an aanbieder of his own. */
const zietKleineAantallen = ({ permissions, scope }: Actor): boolean =>
  permissions.has('verantwoording:bewerken') || scope.soort === 'aanbieder';

const weergaveVan = async (actor: Actor, vandaag: string): Promise<Weergave> => ({
  kleineGroep: await getalOp('cijfers.kleine-groep', vandaag),
  kleineAantallen: zietKleineAantallen(actor),
});

/** What the line under the title of a KPI page says. */
const periodeTekst = (periode: KpiPeriode, goedgekeurdTot: string | null): string =>
  `${formatMaanden(periode.van, periode.tot)} · ${
    goedgekeurdTot ? `goedgekeurde rapportages t/m ${formatMaand(goedgekeurdTot)}` : 'nog geen goedgekeurde rapportages'
  }`;

/** What every page of KPI's begins with. @param contractIds whose own norms are needed too */
export async function kpiContext(actor: Actor, request: Request, vandaag: string, contractIds: readonly string[] = []) {
  const params = new URL(request.url).searchParams;
  const verbandIds = actor.scope.soort === 'overheid' ? actor.scope.verbandIds : [];
  const [kpis, normen, weergave, goedgekeurdTot] = await Promise.all([
    listKpis(),
    listNormen(verbandIds, contractIds),
    weergaveVan(actor, vandaag),
    laatsteGoedgekeurdeMaand(actor),
  ]);
  const periode = kpiPeriode(params, vandaag, goedgekeurdTot);
  return { params, periode, kpis, normen, weergave, goedgekeurdTot, tekst: periodeTekst(periode, goedgekeurdTot) };
}
export type KpiContext = Awaited<ReturnType<typeof kpiContext>>;
