import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatMaand } from '~/platform/format';
import { getalOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { lastUsed } from '../../../db/prepared';
import { contracten, maandrapportages, organisaties } from '../../../db/schema';
import { alphabetical, scalar, unindexed } from '../../../db/sql';
import { contractInScope, scopeKey } from '../contract/scope.server';
import { zietVeelGemeenten } from '../traject/scope.server';
import { listKpis, listNormen } from './catalogus-queries.server';
import { zijnVerouderd } from './herbouw-writes.server';
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
 * The last month of which a report of somebody in scope was approved: of each contract its last one, which lies at hand.
 * For who sees most of the country the newest approved report of all will do: it walks back from the newest month until
 * it finds one of them.
 */
function laatsteMaandQuery(actor: Actor) {
  const { maand, status, contractId } = maandrapportages;
  const rapport = db.select({ maand }).from(maandrapportages);
  if (zietVeelGemeenten(actor)) {
    const eigen = db.select({ id: contracten.id }).from(contracten).where(contractInScope(actor));
    return rapport
      .where(and(eq(unindexed(status), 'goedgekeurd'), inArray(unindexed(contractId), eigen)))
      .orderBy(desc(maand))
      .limit(1)
      .prepare();
  }
  const laatste = rapport
    .where(and(eq(contractId, contracten.id), eq(unindexed(status), 'goedgekeurd')))
    .orderBy(desc(maand))
    .limit(1);
  return db
    .select({ maand: scalar<string>(laatste) })
    .from(contracten)
    .where(contractInScope(actor))
    .prepare();
}

const laatsteMaandQueries = lastUsed<ReturnType<typeof laatsteMaandQuery>>(100);
async function laatsteGoedgekeurdeMaand(actor: Actor): Promise<string | null> {
  const rijen: { maand: string | null }[] = await laatsteMaandQueries(scopeKey(actor), () =>
    laatsteMaandQuery(actor),
  ).execute();
  return (
    rijen
      .map(({ maand }) => maand ?? '')
      .sort()
      .at(-1) || null
  );
}

/** Whether counts of 1 to 4 may be seen: by who works with the trajecten, and by an aanbieder of his own. */
const zietKleineAantallen = ({ permissions, scope }: Actor): boolean =>
  permissions.has('verantwoording:bewerken') || scope.soort === 'aanbieder';

const weergaveVan = async (actor: Actor, vandaag: string): Promise<Weergave> => ({
  kleineGroep: await getalOp('cijfers.kleine-groep', vandaag),
  kleineAantallen: zietKleineAantallen(actor),
});

/** What the line under the title of a KPI page says. */
const periodeTekst = (periode: KpiPeriode, goedgekeurdTot: string | null, verouderd: boolean): string =>
  [
    formatMaanden(periode.van, periode.tot),
    goedgekeurdTot
      ? `goedgekeurde rapportages t/m ${formatMaand(goedgekeurdTot)}`
      : 'nog geen goedgekeurde rapportages',
    ...(verouderd
      ? ['een instelling is gewijzigd: de cijfers worden opnieuw berekend, ververs de pagina over een minuut']
      : []),
  ].join(' · ');

/** What every page of KPI's begins with. @param contractIds whose own norms are needed too */
export async function kpiContext(actor: Actor, request: Request, vandaag: string, contractIds: readonly string[] = []) {
  const params = new URL(request.url).searchParams;
  const verbandIds = actor.scope.soort === 'overheid' ? actor.scope.verbandIds : [];
  const [kpis, normen, weergave, goedgekeurdTot, verouderd] = await Promise.all([
    listKpis(),
    listNormen(verbandIds, contractIds),
    weergaveVan(actor, vandaag),
    laatsteGoedgekeurdeMaand(actor),
    zijnVerouderd(),
  ]);
  const periode = kpiPeriode(params, vandaag, goedgekeurdTot);
  const tekst = periodeTekst(periode, goedgekeurdTot, verouderd);
  return { params, periode, kpis, normen, weergave, goedgekeurdTot, tekst };
}
export type KpiContext = Awaited<ReturnType<typeof kpiContext>>;
