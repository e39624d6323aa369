import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, notExists, type SQL } from 'drizzle-orm';
import { db } from '../../../db/client';
import { Conflict, chunked, exactlyOne, maintain, type Write } from '../../../db/commit';
import {
  contracten,
  gebeurtenissen,
  kpiStanden,
  kpiTellingen,
  maandrapportages,
  portaalstand,
  rapportageregels,
  toewijzingen,
  trajecten,
} from '../../../db/schema';
import { countWhere, rowsOf, sumWhere } from '../../../db/sql';
import { bijdragenVan } from './bijdragen';
import { rapportageBijdragen, urenBijdrage } from './bijdragen-rapportage';
import { type KpiRegels, kpiRegelSleutels } from './regels';
import { Som } from './som';
import { leesDossiersWaar, leesKpiRegels } from './tellingen-queries.server';

const trajectenPerKeer = 5000;
const rijenPerKeer = 5000;
const pogingen = 3;
const sleutel = 'kpi-herbouw';
/** Stands there while the sums do not follow the settings yet. */
const verouderd = 'kpi-verouderd';

/** Hours decide only where a traject had more than one toewijzing of a kind; of the others nobody has to add them up. */
async function metOverdracht(): Promise<string[]> {
  const rijen = await db
    .select({ id: toewijzingen.trajectId })
    .from(toewijzingen)
    .groupBy(toewijzingen.trajectId, toewijzingen.soort)
    .having(gt(count(), 1));
  return rijen.map(({ id }) => id);
}

async function telTrajecten(som: Som, regels: KpiRegels): Promise<void> {
  const overgedragen = new Set(await metOverdracht());
  for (let na = ''; ; ) {
    const ids = await db
      .select({ id: trajecten.id })
      .from(trajecten)
      .where(gt(trajecten.id, na))
      .orderBy(asc(trajecten.id))
      .limit(trajectenPerKeer);
    const tot = ids.at(-1)?.id;
    if (!tot) return;
    const vanaf = na;
    const dossiers = await leesDossiersWaar(
      (id) => and(gt(id, vanaf), lte(id, tot)),
      inArray(
        rapportageregels.trajectId,
        ids.flatMap(({ id }) => (overgedragen.has(id) ? [id] : [])),
      ),
    );
    for (const dossier of dossiers.values()) som.plus(bijdragenVan(dossier, regels));
    await laatAnderenVoor();
    na = tot;
  }
}

/** Hours per report and leerroute. Grouped by the report alone: the lines lie in that order, so nothing has to be sorted. */
const leesUrenPerRapportage = () => {
  const { aangebodenMinuten, gevolgdMinuten, rapportageId } = rapportageregels;
  const beide = and(isNotNull(aangebodenMinuten), isNotNull(gevolgdMinuten));
  const van = (route: SQL | undefined) => ({
    aangebodenMinuten: sumWhere(aangebodenMinuten, and(beide, route)),
    gevolgdMinuten: sumWhere(gevolgdMinuten, and(beide, route)),
    aantal: countWhere(and(beide, route)),
  });
  return db
    .select({
      rapportageId,
      b1: van(eq(trajecten.leerroute, 'b1')),
      z: van(eq(trajecten.leerroute, 'z')),
      onderwijs: van(eq(trajecten.leerroute, 'onderwijs')),
      geen: van(isNull(trajecten.leerroute)),
    })
    .from(rapportageregels)
    .innerJoin(trajecten, eq(trajecten.id, rapportageregels.trajectId))
    .groupBy(rapportageId);
};

async function telRapportages(som: Som): Promise<void> {
  const { id, contractId, maand, versienummer, status, uiterlijk, eersteIngediendOp } = maandrapportages;
  const [standen, uren] = await Promise.all([
    db
      .select({
        id,
        contractId,
        gemeenteId: contracten.gemeenteId,
        maand,
        versienummer,
        status,
        uiterlijk,
        eersteIngediendOp,
      })
      .from(maandrapportages)
      .innerJoin(contracten, eq(contracten.id, contractId)),
    leesUrenPerRapportage(),
  ]);
  const urenVan = new Map(uren.map(({ rapportageId, ...perRoute }) => [rapportageId, perRoute]));
  for (const stand of standen) {
    som.plus(rapportageBijdragen({ ...stand, regels: [] }));
    const perRoute = stand.status === 'goedgekeurd' ? urenVan.get(stand.id) : undefined;
    if (!perRoute) continue;
    const plaats = { contractId: stand.contractId, gemeenteId: stand.gemeenteId, maand: stand.maand };
    for (const leerroute of ['b1', 'z', 'onderwijs'] as const)
      som.plus([urenBijdrage({ ...plaats, leerroute }, perRoute[leerroute])]);
    som.plus([urenBijdrage({ ...plaats, leerroute: null }, perRoute.geen)]);
  }
}

async function laatsteGebeurtenis(): Promise<number> {
  const [laatste] = await db
    .select({ volgnr: gebeurtenissen.volgnr })
    .from(gebeurtenissen)
    .orderBy(desc(gebeurtenissen.volgnr))
    .limit(1);
  return laatste?.volgnr ?? 0;
}

/** Reads everything, then replaces the sums in one transaction, unless something was committed meanwhile (Conflict). */
async function herbouw(): Promise<number> {
  const gezien = await laatsteGebeurtenis();
  const som = new Som();
  await telTrajecten(som, await leesKpiRegels());
  await telRapportages(som);
  const tellingen = som.tellingen();
  await maintain((tx) => [
    tx
      .insert(portaalstand)
      .values({ sleutel, waarde: gezien })
      .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde: gezien } }),
    exactlyOne(
      tx
        .update(portaalstand)
        .set({ waarde: gezien })
        .where(
          and(
            eq(portaalstand.sleutel, sleutel),
            notExists(
              tx
                .select({ volgnr: gebeurtenissen.volgnr })
                .from(gebeurtenissen)
                .where(gt(gebeurtenissen.volgnr, gezien)),
            ),
          ),
        ),
    ),
    tx.delete(portaalstand).where(eq(portaalstand.sleutel, verouderd)),
    tx.delete(kpiTellingen),
    tx.delete(kpiStanden),
    ...chunked(tellingen, rijenPerKeer, (rijen) => tx.insert(kpiTellingen).select(rowsOf(kpiTellingen, rijen))),
    ...chunked(som.standen(), rijenPerKeer, (rijen) => tx.insert(kpiStanden).select(rowsOf(kpiStanden, rijen))),
  ]);
  return tellingen.length;
}

/**
 * Makes all sums anew from the records; after a change of the settings that the arithmetic uses (`herbouwAlsNodig` sees
 * to that) and after loading data past the commands. @returns how many sums there are now
 * @throws Conflict when others keep changing things while it reads
 */
export async function herbouwTellingen(poging = 1): Promise<number> {
  try {
    return await herbouw();
  } catch (error) {
    if (!(error instanceof Conflict) || poging === pogingen) throw error;
    return herbouwTellingen(poging + 1);
  }
}

/** For the commit in which a setting changes: marks the sums when their arithmetic uses it. */
export const verouderdDoor = (instelling: string): Write[] =>
  (Object.values(kpiRegelSleutels) as string[]).includes(instelling)
    ? [
        (tx) =>
          tx
            .insert(portaalstand)
            .values({ sleutel: verouderd, waarde: instelling })
            .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde: instelling } }),
      ]
    : [];

/** Whether the sums wait to be made anew; pages of figures say so. */
export async function zijnVerouderd(): Promise<boolean> {
  const rijen = await db.select().from(portaalstand).where(eq(portaalstand.sleutel, verouderd));
  return rijen.length > 0;
}

/** Makes the sums anew when a setting changed under them; a job, so that a stop in between loses nothing. */
export async function herbouwAlsNodig(): Promise<boolean> {
  if (!(await zijnVerouderd())) return false;
  await herbouwTellingen();
  return true;
}
