import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { type Ok, ok } from '~/platform/result';
import { commit, exactlyOne, type Tx } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { contracten, kpiNormen } from '../../../db/schema';
import { getContract } from '../contract/queries.server';
import { statusOpDag } from '../contract/rules';
import { isEinde } from '../contract/status';
import { listKpis, listNormen } from './catalogus-queries.server';
import { type ContractKpi, haalNormWeg, type NormFout, zetNorm } from './norm-rules';
import { toonNorm } from './rules';

type Daad = { actor: Actor; contractId: string; versie: number; nu: string; vandaag: Dag };

/** Norms are part of the contract: they change under its version, so that two people cannot do so at once. */
const nieuweVersie = (tx: Tx, { contractId, versie }: Daad) =>
  exactlyOne(
    tx
      .update(contracten)
      .set({ versie: versie + 1 })
      .where(and(eq(contracten.id, contractId), eq(contracten.versie, versie))),
  );

async function lees({ actor, contractId, vandaag }: Daad) {
  const [contract, normen, kpis] = await Promise.all([
    getContract(actor, contractId),
    listNormen([], [contractId]),
    listKpis(),
  ]);
  return {
    contract: { ...contract, isVoorbij: isEinde(statusOpDag(contract, vandaag)) },
    eigen: normen.filter((norm) => norm.contractId === contractId),
    normTekst: (code: string, tienden: number, van: string) => {
      const kpi = kpis.find((een) => een.code === code);
      return `${kpi?.naam ?? code}: ${toonNorm({ tienden, bron: '', van }, kpi?.eenheid ?? 'procent')}`;
    },
  };
}

const gebeurtenis = ({ actor, nu, contractId }: Daad, daad: string, toelichting: string, gegevens: object) =>
  event({ actor, nu, daad, object: ['contract', contractId], gegevens: { toelichting, ...gegevens } });

type NieuweNorm = { kpiCode: ContractKpi; normTienden: number; van: Dag; bron: string };

/** Gives a contract its own norm for a KPI from a day on. */
export async function stelNormIn({
  norm,
  once,
  ...daad
}: Daad & { norm: NieuweNorm; once?: Once }): Promise<Ok<true> | NormFout> {
  const { contract, eigen, normTekst } = await lees(daad);
  const besluit = zetNorm(norm, eigen, contract);
  if (!besluit.ok) return besluit;
  const { tot, inkorten } = besluit.value;
  await commit((tx) => [
    nieuweVersie(tx, daad),
    ...(inkorten
      ? [exactlyOne(tx.update(kpiNormen).set({ tot: inkorten.tot }).where(eq(kpiNormen.id, inkorten.id)))]
      : []),
    tx.insert(kpiNormen).values({ id: newId(), contractId: daad.contractId, ...norm, tot }),
    gebeurtenis(
      daad,
      'contract:norm-zetten',
      `${normTekst(norm.kpiCode, norm.normTienden, norm.van)}, vanaf ${formatDatum(norm.van)} (${norm.bron}).`,
      norm,
    ),
    ...(once ? [once(paths.contractDeel(daad.contractId, 'kpis'), daad.nu)] : []),
  ]);
  return ok(true);
}

/** Takes an own norm away; the one before it, or the norm of everybody, holds again. */
export async function haalWeg({ normId, ...daad }: Daad & { normId: string }): Promise<Ok<true> | NormFout> {
  const { contract, eigen, normTekst } = await lees(daad);
  const besluit = haalNormWeg(normId, eigen, contract);
  if (!besluit.ok) return besluit;
  const { norm, verlengen } = besluit.value;
  await commit((tx) => [
    nieuweVersie(tx, daad),
    exactlyOne(tx.delete(kpiNormen).where(eq(kpiNormen.id, normId))),
    ...(verlengen
      ? [exactlyOne(tx.update(kpiNormen).set({ tot: verlengen.tot }).where(eq(kpiNormen.id, verlengen.id)))]
      : []),
    gebeurtenis(
      daad,
      'contract:norm-weghalen',
      `${normTekst(norm.kpiCode, norm.normTienden, norm.van)}, vanaf ${formatDatum(norm.van)}.`,
      { normId, kpiCode: norm.kpiCode },
    ),
  ]);
  return ok(true);
}
