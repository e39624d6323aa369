import { and, eq } from 'drizzle-orm';
import { formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ok, type Result } from '~/platform/result';
import { Conflict, chunked, commit, exactlyOne, type Tx, type Write } from '../../../db/commit';
import { toewijzingen, trajecten, trajectfeiten } from '../../../db/schema';
import { excluded } from '../../../db/sql';
import type { Rapportagestand } from '../kpi/dossier';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { rapportageTellingen, trajectTellingen } from '../kpi/tellingen-writes.server';
import { getOngewijzigd, type RapportageDaadInvoer, standVan } from './commands-indienen.server';
import { rapportageEvent, wijzigRapportage } from './commands-invullen.server';
import { leesGoedkeuring } from './goedkeuring.server';
import { dossierNa, feitWijzigingen, gaatElders, type StandWijziging, standWijzigingen } from './goedkeuring-gevolgen';
import { getRapportage, type Rapportage } from './queries.server';
import type { RapportageFout } from './redenen';
import { keurGoed as keurGoedRegel, vervang } from './rules';

/**
 * Approves a report for good. In the same commit: the version that it corrects is replaced, its facts are recorded, what
 * it says about ends and interruptions happens to the toewijzingen and trajecten, and the sums of the KPI's move.
 */
export async function keurGoed(invoer: RapportageDaadInvoer): Promise<Result<true, RapportageFout>> {
  const { actor, id, versie, nu, once } = invoer;
  const rapportage = await getOngewijzigd(invoer);
  const status = keurGoedRegel(rapportage);
  if (!status.ok) return status;
  const stof = await leesGoedkeuring(rapportage);
  const feiten = feitWijzigingen(rapportage, stof);
  const mogelijk = standWijzigingen(rapportage, stof.regels);
  const geraakt = [...feiten.weg, ...feiten.nieuw].map(({ trajectId }) => trajectId);
  const trajectIds = [...new Set([...geraakt, ...mogelijk.map(({ traject }) => traject.id), ...stof.meervoudig])];
  const [dossiers, kpiRegels] = await Promise.all([leesDossiers(trajectIds), leesKpiRegels()]);
  const voor = [...dossiers.values()];
  const standen = mogelijk.filter((stand) => !gaatElders(stand, dossiers.get(stand.traject.id)));
  const na = voor.map((dossier) => dossierNa(dossier, stof.regels, feiten, standen));
  const { vervangen } = stof;
  const oudeStatus = vervangen && vervang(vervangen);
  if (oudeStatus && !oudeStatus.ok) return oudeStatus;

  await commit((tx): Write[] => [
    wijzigRapportage(tx, id, versie, { status: status.value, beoordeeldOp: nu, beoordeeldDoor: actor.gebruikerId }),
    ...(vervangen && oudeStatus
      ? [wijzigRapportage(tx, vervangen.id, vervangen.versie, { status: oudeStatus.value })]
      : []),
    ...feitWrites(feiten),
    ...standen.flatMap((stand) => standWrites(tx, stand)),
    ...trajectTellingen(voor, na, kpiRegels),
    ...rapportageTellingen(...standenVan(rapportage, stof)),
    rapportageEvent(
      { actor, nu, id },
      'maandrapportage:goedkeuren',
      `${formatMaand(rapportage.maand)}, ${rapportage.gemeente.naam}.${vervangen ? ` Vervangt versie ${vervangen.versienummer}.` : ''}`,
      { regels: stof.regels.length, feiten: feiten.nieuw.length, gewijzigd: standen.length },
    ),
    ...(once ? [once(paths.rapportage(id), nu)] : []),
  ]);
  return ok(true);
}

/** Approves several, each in its own commit: one that was overtaken or may not does not hold up the others. */
export async function keurSamenGoed({
  ids,
  ...invoer
}: Omit<RapportageDaadInvoer, 'id' | 'versie' | 'once'> & { ids: readonly { id: string; versie: number }[] }) {
  const gelukt: Rapportage[] = [];
  const mislukt: Rapportage[] = [];
  for (const gekozen of ids) {
    const rapportage = await getRapportage(invoer.actor, gekozen.id);
    try {
      const uitkomst = await keurGoed({ ...invoer, ...gekozen });
      (uitkomst.ok ? gelukt : mislukt).push(rapportage);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      mislukt.push(rapportage);
    }
  }
  return { gelukt, mislukt };
}

/** The report itself and the version that it replaces, before and after. */
function standenVan(
  rapportage: Rapportage,
  { vervangen, regels, vervangenRegels }: Awaited<ReturnType<typeof leesGoedkeuring>>,
): [voor: Rapportagestand[], na: Rapportagestand[]] {
  const ingediend = standVan(
    rapportage,
    regels.map(({ traject, waarden }) => ({ leerroute: traject.leerroute, ...waarden })),
  );
  const goedgekeurd = { ...ingediend, status: 'goedgekeurd' };
  if (!vervangen) return [[ingediend], [goedgekeurd]];
  const oud = standVan(
    { ...rapportage, ...vervangen },
    vervangenRegels.map(({ traject, regel }) => ({ leerroute: traject.leerroute, ...regel })),
  );
  return [
    [ingediend, oud],
    [goedgekeurd, { ...oud, status: 'vervangen' }],
  ];
}

function feitWrites(feiten: ReturnType<typeof feitWijzigingen>): Write[] {
  return [
    ...feiten.weg.map(
      ({ trajectId, soort }) =>
        (tx: Tx) =>
          tx.delete(trajectfeiten).where(and(eq(trajectfeiten.trajectId, trajectId), eq(trajectfeiten.soort, soort))),
    ),
    ...chunked(
      feiten.nieuw,
      500,
      (deel) => (tx) =>
        tx
          .insert(trajectfeiten)
          .values(deel)
          .onConflictDoUpdate({
            target: [trajectfeiten.trajectId, trajectfeiten.soort],
            set: {
              datum: excluded(trajectfeiten.datum),
              contractId: excluded(trajectfeiten.contractId),
              maand: excluded(trajectfeiten.maand),
            },
          }),
    ),
  ];
}

/** Whoever changed the toewijzing or the traject meanwhile wins: the approval is then to be done again. */
function standWrites(tx: Tx, { toewijzing, naToewijzing, traject, naTraject }: StandWijziging): Write[] {
  return [
    exactlyOne(
      tx
        .update(toewijzingen)
        .set({ ...naToewijzing, versie: toewijzing.versie + 1 })
        .where(and(eq(toewijzingen.id, toewijzing.id), eq(toewijzingen.versie, toewijzing.versie))),
    ),
    ...(naTraject
      ? [
          exactlyOne(
            tx
              .update(trajecten)
              .set({ ...naTraject, versie: traject.versie + 1 })
              .where(and(eq(trajecten.id, traject.id), eq(trajecten.versie, traject.versie))),
          ),
        ]
      : []),
  ];
}
