import { eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatPeriode } from '~/platform/format';
import { db } from '../../../db/client';
import { contracten, kpiNormen, organisaties } from '../../../db/schema';
import { contractInScope } from '../contract/scope.server';
import { listKpis, listNormen } from './catalogus-queries.server';
import { magKpi } from './kpi-pagina.server';
import { isSomKpi, varianten } from './metingen';
import { toonNorm } from './rules';

/** Contracts in scope with an own norm, and the regions that set one. */
async function listNormplekken(actor: Actor) {
  const verbandIds = actor.scope.soort === 'overheid' ? actor.scope.verbandIds : [];
  const [eigen, regios] = await Promise.all([
    db
      .selectDistinct({ id: contracten.id, nummer: contracten.nummer, naam: contracten.naam })
      .from(contracten)
      .innerJoin(kpiNormen, eq(kpiNormen.contractId, contracten.id))
      .where(contractInScope(actor)),
    db
      .select({ id: organisaties.id, naam: organisaties.naam })
      .from(organisaties)
      .where(inArray(organisaties.id, verbandIds)),
  ]);
  return { verbandIds, eigen, regios };
}

/** Every KPI with its definition, its source and all norms that this person may know, the newest first. */
export async function kpiCatalogus(actor: Actor) {
  const { verbandIds, eigen, regios } = await listNormplekken(actor);
  const [kpis, normen] = await Promise.all([
    listKpis(),
    listNormen(
      verbandIds,
      eigen.map(({ id }) => id),
    ),
  ]);
  return kpis.map(({ code, naam, uitleg, teller, noemer, eenheid, richting, rijpMaanden, bron }) => ({
    code,
    naam,
    uitleg,
    teller,
    noemer,
    richting,
    rijpMaanden,
    bron,
    /** Whether its page is for this person. */
    magBekijken: magKpi(actor, code),
    variant: isSomKpi(code) ? (varianten[code]?.naam ?? null) : null,
    normen: normen
      .filter((norm) => norm.kpiCode === code)
      .map((norm) => {
        const contract = eigen.find(({ id }) => id === norm.contractId);
        return {
          id: norm.id,
          norm: toonNorm({ tienden: norm.normTienden, bron: norm.bron, van: norm.van }, eenheid),
          voor: contract
            ? `${contract.nummer} ${contract.naam}`
            : (regios.find(({ id }) => id === norm.verbandId)?.naam ?? 'Iedereen'),
          contractId: contract?.id ?? null,
          periode: formatPeriode(norm.van, norm.tot),
          bron: norm.bron,
        };
      }),
  }));
}
export type Catalogus = Awaited<ReturnType<typeof kpiCatalogus>>;
