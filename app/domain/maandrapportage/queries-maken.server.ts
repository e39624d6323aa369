import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, max, notInArray, or } from 'drizzle-orm';
import { db } from '../../../db/client';
import { contracten, maandrapportages, rapportageregels, toewijzingen, trajecten } from '../../../db/schema';
import { eersteDagVan, laatsteDagVan, type Maand, maandErbij } from './maand';
import { bijAanbieder, vervallen } from './status';

/** What is missing in the reports of a month. Four queries, however many contracts. */

const begonnen = ['gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd', 'overgedragen'] as const;

/** Toewijzingen that ran in the month and stand in no report of it, unless that report has left the aanbieder. */
const zonderRegel = (maand: Maand, ookGezins: boolean) =>
  db
    .select({
      contractId: toewijzingen.contractId,
      gemeenteId: contracten.gemeenteId,
      rapportageId: maandrapportages.id,
      toewijzingId: toewijzingen.id,
      trajectId: toewijzingen.trajectId,
      status: toewijzingen.status,
    })
    .from(toewijzingen)
    .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
    .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
    .leftJoin(
      maandrapportages,
      and(
        eq(maandrapportages.contractId, toewijzingen.contractId),
        eq(maandrapportages.maand, maand),
        eq(maandrapportages.versienummer, 1),
      ),
    )
    .leftJoin(
      rapportageregels,
      and(eq(rapportageregels.rapportageId, maandrapportages.id), eq(rapportageregels.toewijzingId, toewijzingen.id)),
    )
    .where(
      and(
        inArray(toewijzingen.status, [...begonnen]),
        lte(toewijzingen.startDatum, laatsteDagVan(maand)),
        or(isNull(toewijzingen.eindDatum), gte(toewijzingen.eindDatum, eersteDagVan(maand))),
        ookGezins ? undefined : eq(trajecten.doelgroep, 'asielstatushouder'),
        isNull(rapportageregels.toewijzingId),
        or(isNull(maandrapportages.id), inArray(maandrapportages.status, [...bijAanbieder])),
      ),
    )
    .orderBy(asc(toewijzingen.contractId), asc(trajecten.trajectnummer), asc(toewijzingen.id));

/** Toewijzingen that had ended before the month, according to a report that is still under way. */
const eerderGeeindigd = (maand: Maand) =>
  db
    .selectDistinct({ id: rapportageregels.toewijzingId })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(
      and(
        inArray(maandrapportages.status, ['concept', 'ingediend', 'teruggestuurd']),
        lt(maandrapportages.maand, maand),
        isNotNull(rapportageregels.eindDatum),
        lt(rapportageregels.eindDatum, eersteDagVan(maand)),
      ),
    );

/** What the month before said of each toewijzing; of several versions the last. */
const vorigeMaand = (maand: Maand) =>
  db
    .select({
      toewijzingId: rapportageregels.toewijzingId,
      aangebodenMinuten: rapportageregels.aangebodenMinuten,
      niveau: rapportageregels.niveau,
      onderbroken: rapportageregels.onderbroken,
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(and(eq(maandrapportages.maand, maandErbij(maand, -1)), notInArray(maandrapportages.status, [...vervallen])))
    .orderBy(asc(maandrapportages.versienummer));

const laatsteNummers = (rapportageIds: readonly string[]) =>
  db
    .select({ id: rapportageregels.rapportageId, laatste: max(rapportageregels.volgorde) })
    .from(rapportageregels)
    .where(inArray(rapportageregels.rapportageId, [...rapportageIds]))
    .groupBy(rapportageregels.rapportageId);

/** The lines that are missing in a month, in order, filled in with what the month before knew. */
export async function listOntbrekend(maand: Maand, ookGezins: boolean) {
  const rijen = await zonderRegel(maand, ookGezins);
  if (rijen.length === 0) return [];
  const rapportageIds = [...new Set(rijen.flatMap(({ rapportageId }) => rapportageId ?? []))];
  const [geeindigd, vorige, nummers] = await Promise.all([
    eerderGeeindigd(maand),
    vorigeMaand(maand),
    rapportageIds.length > 0 ? laatsteNummers(rapportageIds) : [],
  ]);
  const voorbij = new Set(geeindigd.map(({ id }) => id));
  const vorigeVan = new Map(vorige.map((regel) => [regel.toewijzingId, regel]));
  const laatsteVan = new Map(nummers.map(({ id, laatste }) => [id, laatste ?? 0]));
  return rijen
    .filter(({ toewijzingId }) => !voorbij.has(toewijzingId))
    .map((rij) => ({
      ...rij,
      laatsteVolgorde: (rij.rapportageId && laatsteVan.get(rij.rapportageId)) || 0,
      vorige: vorigeVan.get(rij.toewijzingId),
    }));
}
export type Ontbrekend = Awaited<ReturnType<typeof listOntbrekend>>[number];
