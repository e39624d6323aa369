import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { formatDag } from '~/platform/format';
import { jsonOf } from '../../../db/bulk';
import { db } from '../../../db/client';
import { rapportageregels, toewijzingen, trajecten, trajectfeiten } from '../../../db/schema';
import { feitNamen } from '../traject/status';
import type { Bevinding, Grenzen, RegelContext } from './bevinding';
import type { Feit } from './gevolg';
import type { Rapportage } from './queries.server';
import { eerdereNiveaus, type VorigeMaand, vorigeMaand } from './queries-eerder.server';
import { bekendeFeiten, contextenVan, type RegelsJson } from './regelcontext';
import { controleerRegel } from './regels';
import { type RegelWaarden, type VeldNaam, veldNamen } from './velden';

/** The lines of a report with everything that the checks judge them on. Four queries at most, however many lines. */

export type Regel = {
  readonly volgorde: number;
  readonly toewijzingId: string;
  readonly trajectId: string;
  readonly trajectnummer: string;
  readonly doelgroep: string;
  readonly waarden: RegelWaarden;
  readonly context: RegelContext;
  readonly vorige: VorigeMaand | undefined;
  /** Milestones that are known, in words. */
  readonly bekendTekst: string;
};

/**
 * The fields that an aanbieder fills in, from a row of the table. Written out: an object that is put together name by
 * name is several times as slow in all that comes after, and reports have thousands of lines.
 */
export const waardenVan = (rij: RegelWaarden): RegelWaarden => ({
  aangebodenMinuten: rij.aangebodenMinuten,
  gevolgdMinuten: rij.gevolgdMinuten,
  geoorloofdMinuten: rij.geoorloofdMinuten,
  ongeoorloofdMinuten: rij.ongeoorloofdMinuten,
  participatieMinuten: rij.participatieMinuten,
  niveau: rij.niveau,
  onderbroken: rij.onderbroken,
  pvtAfgerondDatum: rij.pvtAfgerondDatum,
  mapGestartDatum: rij.mapGestartDatum,
  mapAfgerondDatum: rij.mapAfgerondDatum,
  mapVrijstellingDatum: rij.mapVrijstellingDatum,
  knmBehaaldDatum: rij.knmBehaaldDatum,
  werkSoort: rij.werkSoort,
  werkDatum: rij.werkDatum,
  ontzorgenGestartDatum: rij.ontzorgenGestartDatum,
  ontzorgenVerlengdDatum: rij.ontzorgenVerlengdDatum,
  ontzorgenBeeindigdDatum: rij.ontzorgenBeeindigdDatum,
  eindDatum: rij.eindDatum,
  eindReden: rij.eindReden,
  toelichting: rij.toelichting,
});

/** Which lines and what of them. */
export type RegelKeuze = {
  /** The numbers of the lines; without it all. */
  alleen?: readonly number[];
  /** The checks do not look at what the month before said: who only judges may leave it. */
  zonderVorige?: boolean;
};

const veldKolommen = Object.fromEntries(veldNamen.map((naam) => [naam, rapportageregels[naam]])) as Pick<
  typeof rapportageregels,
  VeldNaam
>;

/** Every line with its traject and its toewijzing, as `RegelRij`. */
const regelsWaar = (waar: SQL | undefined) =>
  db
    .select({
      volgorde: rapportageregels.volgorde,
      toewijzingId: rapportageregels.toewijzingId,
      trajectId: rapportageregels.trajectId,
      trajectnummer: trajecten.trajectnummer,
      soort: toewijzingen.soort,
      leerroute: trajecten.leerroute,
      pipDatum: trajecten.pipDatum,
      startDatum: toewijzingen.startDatum,
      toewijzingEinde: toewijzingen.eindDatum,
      ...veldKolommen,
      doelgroep: trajecten.doelgroep,
    })
    .from(rapportageregels)
    .innerJoin(toewijzingen, eq(toewijzingen.id, rapportageregels.toewijzingId))
    .innerJoin(trajecten, eq(trajecten.id, rapportageregels.trajectId))
    .where(waar);

/** What is known of the trajecten of these lines, as `FeitRij`. */
const feitenWaar = (waar: SQL | undefined) =>
  db
    .select({
      trajectId: trajectfeiten.trajectId,
      soort: trajectfeiten.soort,
      datum: trajectfeiten.datum,
      contractId: trajectfeiten.contractId,
      maand: trajectfeiten.maand,
    })
    .from(trajectfeiten)
    .where(
      inArray(
        trajectfeiten.trajectId,
        db.select({ id: rapportageregels.trajectId }).from(rapportageregels).where(waar),
      ),
    );

/** @param grenzen how far back levels are looked at */
export async function listRegels(
  rapportage: Rapportage,
  grenzen: Pick<Grenzen, 'niveausprong' | 'niveausprongMaanden'>,
  { alleen, zonderVorige = false }: RegelKeuze = {},
): Promise<Regel[]> {
  const hier = and(
    eq(rapportageregels.rapportageId, rapportage.id),
    alleen ? inArray(rapportageregels.volgorde, [...alleen]) : undefined,
  );
  const eerder = alleen
    ? inArray(
        rapportageregels.toewijzingId,
        db.select({ id: rapportageregels.toewijzingId }).from(rapportageregels).where(hier),
      )
    : undefined;
  const [rijen, niveaus, feiten, vorige] = await Promise.all([
    regelsWaar(hier).orderBy(asc(rapportageregels.volgorde)),
    eerdereNiveaus(rapportage, grenzen, eerder),
    feitenWaar(hier),
    zonderVorige ? undefined : vorigeMaand(rapportage, eerder),
  ]);
  const bekendVan = bekendeFeiten(rapportage, feiten);
  const contextVan = contextenVan(
    rapportage.maand,
    niveaus.map(({ toewijzingId, maand, niveau }) => [toewijzingId, maand, niveau]),
    bekendVan,
  );
  return rijen.map((rij) => ({
    volgorde: rij.volgorde,
    toewijzingId: rij.toewijzingId,
    trajectId: rij.trajectId,
    trajectnummer: rij.trajectnummer,
    doelgroep: rij.doelgroep,
    waarden: waardenVan(rij),
    context: contextVan({ ...rij, eindDatum: rij.toewijzingEinde }),
    vorige: vorige?.get(rij.toewijzingId),
    bekendTekst: bekendVan(rij.trajectId).map(feitTekst).join(', '),
  }));
}

/** All that the lines of a report are judged on, for the thread that judges. */
export async function regelsAlsJson(
  rapportage: Rapportage,
  grenzen: Pick<Grenzen, 'niveausprong' | 'niveausprongMaanden'>,
): Promise<RegelsJson> {
  const hier = eq(rapportageregels.rapportageId, rapportage.id);
  const [regels, niveaus, feiten] = await Promise.all([
    jsonOf(regelsWaar(hier)),
    jsonOf(eerdereNiveaus(rapportage, grenzen, undefined)),
    jsonOf(feitenWaar(hier)),
  ]);
  return { regels, niveaus, feiten };
}

const feitTekst = ({ soort, datum }: Feit) => `${feitNamen[soort]} ${formatDag(datum)}`;

/** More numbers than this are most of a report: its lines lie together, and looking them up costs more. */
const veel = 50;

/** The bare rows of a report. @param alleen the numbers of the lines that are asked for; without it all */
export async function listRegelrijen(rapportageId: string, alleen?: readonly number[]) {
  const { volgorde } = rapportageregels;
  const weinig = alleen && alleen.length <= veel ? inArray(volgorde, [...alleen]) : undefined;
  const rijen = await db
    .select()
    .from(rapportageregels)
    .where(and(eq(rapportageregels.rapportageId, rapportageId), weinig))
    .orderBy(asc(volgorde));
  if (!alleen || weinig) return rijen;
  const gevraagd = new Set(alleen);
  return rijen.filter((rij) => gevraagd.has(rij.volgorde));
}

/** The findings of each line, in the order of the lines. */
export const controleerRegels = (regels: readonly Regel[], grenzen: Grenzen): Bevinding[][] =>
  regels.map(({ waarden, context }) => controleerRegel(waarden, context, grenzen));
