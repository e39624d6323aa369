import { and, asc, between, eq, inArray, max } from 'drizzle-orm';
import { formatDag } from '~/platform/format';
import { groupBy } from '~/platform/group';
import { db } from '../../../db/client';
import { rapportageregels, toewijzingen, trajecten, trajectfeiten } from '../../../db/schema';
import { type FeitSoort, feitNamen } from '../traject/status';
import type { Bevinding, Grenzen, RegelContext } from './bevinding';
import { veldVanFeit } from './gevolg';
import type { Rapportage } from './queries.server';
import { eerdereNiveaus, type VorigeMaand, vorigeMaand } from './queries-eerder.server';
import { controleerRegel } from './regels';
import type { RegelWaarden } from './velden';

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
  /** From and up to this number; without it all. */
  reeks?: readonly [van: number, totEnMet: number];
  /** The checks do not look at what the month before said: who only judges may leave it. */
  zonderVorige?: boolean;
  /** Earlier levels that were read already: of all lines at once they are read fastest. */
  niveaus?: Awaited<ReturnType<typeof eerdereNiveaus>>;
};

/** @param grenzen how far back levels are looked at */
export async function listRegels(
  rapportage: Rapportage,
  { niveausprongMaanden }: Pick<Grenzen, 'niveausprongMaanden'>,
  { alleen, reeks, zonderVorige = false, niveaus: gelezen }: RegelKeuze = {},
): Promise<Regel[]> {
  const { volgorde } = rapportageregels;
  const hier = and(
    eq(rapportageregels.rapportageId, rapportage.id),
    alleen ? inArray(volgorde, [...alleen]) : undefined,
    reeks ? between(volgorde, ...reeks) : undefined,
  );
  const bijRegels = <K extends 'toewijzingId' | 'trajectId'>(kolom: K) =>
    db.select({ id: rapportageregels[kolom] }).from(rapportageregels).where(hier);
  const eerder = alleen || reeks ? inArray(rapportageregels.toewijzingId, bijRegels('toewijzingId')) : undefined;
  const [rijen, niveaus, vorige, feiten] = await Promise.all([
    db
      .select({
        regel: rapportageregels,
        trajectnummer: trajecten.trajectnummer,
        doelgroep: trajecten.doelgroep,
        leerroute: trajecten.leerroute,
        pipDatum: trajecten.pipDatum,
        soort: toewijzingen.soort,
        startDatum: toewijzingen.startDatum,
        eindDatum: toewijzingen.eindDatum,
      })
      .from(rapportageregels)
      .innerJoin(toewijzingen, eq(toewijzingen.id, rapportageregels.toewijzingId))
      .innerJoin(trajecten, eq(trajecten.id, rapportageregels.trajectId))
      .where(hier)
      .orderBy(asc(rapportageregels.volgorde)),
    gelezen ?? eerdereNiveaus(rapportage, niveausprongMaanden, eerder),
    zonderVorige ? undefined : vorigeMaand(rapportage, eerder),
    db
      .select({
        trajectId: trajectfeiten.trajectId,
        soort: trajectfeiten.soort,
        datum: trajectfeiten.datum,
        contractId: trajectfeiten.contractId,
        maand: trajectfeiten.maand,
      })
      .from(trajectfeiten)
      .where(inArray(trajectfeiten.trajectId, bijRegels('trajectId')))
      .orderBy(asc(trajectfeiten.datum)),
  ]);
  // What an earlier version of this same report brought is not known yet: the correction says it anew.
  const feitenVan = groupBy(
    feiten.filter(({ contractId, maand }) => contractId !== rapportage.contractId || maand !== rapportage.maand),
    ({ trajectId }) => trajectId,
  );
  return rijen.map(({ regel, trajectnummer, doelgroep, ...traject }) => {
    const bekend = feitenVan.get(regel.trajectId) ?? geenFeiten;
    return {
      volgorde: regel.volgorde,
      toewijzingId: regel.toewijzingId,
      trajectId: regel.trajectId,
      trajectnummer,
      doelgroep,
      waarden: waardenVan(regel),
      context: {
        ...traject,
        maand: rapportage.maand,
        eerdereNiveaus: niveaus.get(regel.toewijzingId) ?? geenNiveaus,
        bekend: bekendVan(bekend),
      },
      vorige: vorige?.get(regel.toewijzingId),
      bekendTekst: bekend.map(feitTekst).join(', '),
    };
  });
}

/** All lines, to judge them; of a very large report some at a time, so that others get their answers in between. */
export async function listRegelsInDelen(
  rapportage: Rapportage,
  grenzen: Pick<Grenzen, 'niveausprongMaanden'>,
  tegelijk = 2500,
): Promise<Regel[]> {
  const [telling] = await db
    .select({ laatste: max(rapportageregels.volgorde) })
    .from(rapportageregels)
    .where(eq(rapportageregels.rapportageId, rapportage.id));
  const niveaus = await eerdereNiveaus(rapportage, grenzen.niveausprongMaanden, undefined);
  const regels: Regel[] = [];
  for (let van = 1; van <= (telling?.laatste ?? 0); van += tegelijk) {
    const deel = await listRegels(rapportage, grenzen, {
      reeks: [van, van + tegelijk - 1],
      zonderVorige: true,
      niveaus,
    });
    for (const regel of deel) regels.push(regel);
    await new Promise(setImmediate);
  }
  return regels;
}

type BekendFeit = { soort: FeitSoort; datum: string };
const geenFeiten: readonly BekendFeit[] = [];
const geenNiveaus: RegelContext['eerdereNiveaus'] = [];

const bekendVan = (feiten: readonly BekendFeit[]): RegelContext['bekend'] =>
  Object.fromEntries(
    feiten.flatMap(({ soort, datum }) => {
      const veld = veldVanFeit.get(soort);
      return veld ? [[veld, datum]] : [];
    }),
  );

const feitTekst = ({ soort, datum }: BekendFeit) => `${feitNamen[soort]} ${formatDag(datum)}`;

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
