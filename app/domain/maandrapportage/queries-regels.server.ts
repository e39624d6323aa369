import { and, asc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm';
import { formatDag } from '~/platform/format';
import { db } from '../../../db/client';
import { maandrapportages, rapportageregels, toewijzingen, trajecten, trajectfeiten } from '../../../db/schema';
import { type FeitSoort, feitNamen } from '../traject/status';
import type { Bevinding, Grenzen, RegelContext } from './bevinding';
import { veldVanFeit } from './gevolg';
import { maandErbij } from './maand';
import type { Rapportage } from './queries.server';
import { controleerRegel } from './regels';
import { type RegelWaarden, veldNamen } from './velden';

/** The lines of a report with everything that the checks judge them on. Three queries, however many lines. */

/** What a line said the month before. */
type VorigeMaand = Pick<
  RegelWaarden,
  | 'aangebodenMinuten'
  | 'gevolgdMinuten'
  | 'geoorloofdMinuten'
  | 'ongeoorloofdMinuten'
  | 'participatieMinuten'
  | 'niveau'
  | 'onderbroken'
>;

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

/** The fields that an aanbieder fills in, from a row of the table. */
export const waardenVan = (rij: RegelWaarden): RegelWaarden =>
  Object.fromEntries(veldNamen.map((naam) => [naam, rij[naam]])) as RegelWaarden;

/** Reports that say something about their month: a draft does not. */
const gezegd = ['ingediend', 'teruggestuurd', 'goedgekeurd'] as const;

const eerdereRegels = ({ contractId, maand }: Rapportage, maanden: number, waar: SQL | undefined) =>
  db
    .select({
      toewijzingId: rapportageregels.toewijzingId,
      maand: maandrapportages.maand,
      aangebodenMinuten: rapportageregels.aangebodenMinuten,
      gevolgdMinuten: rapportageregels.gevolgdMinuten,
      geoorloofdMinuten: rapportageregels.geoorloofdMinuten,
      ongeoorloofdMinuten: rapportageregels.ongeoorloofdMinuten,
      participatieMinuten: rapportageregels.participatieMinuten,
      niveau: rapportageregels.niveau,
      onderbroken: rapportageregels.onderbroken,
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(
      and(
        eq(maandrapportages.contractId, contractId),
        gte(maandrapportages.maand, maandErbij(maand, -maanden)),
        lt(maandrapportages.maand, maand),
        inArray(maandrapportages.status, [...gezegd]),
        waar,
      ),
    )
    .orderBy(asc(maandrapportages.maand), asc(maandrapportages.versienummer));
type EerdereRegel = Awaited<ReturnType<typeof eerdereRegels>>[number];

function perSleutel<Rij>(rijen: readonly Rij[], sleutel: (rij: Rij) => string): Map<string, Rij[]> {
  const groepen = new Map<string, Rij[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep) groep.push(rij);
    else groepen.set(sleutel(rij), [rij]);
  }
  return groepen;
}

/**
 * @param alleen the numbers of the lines that are asked for; without it all
 * @param maanden how far back levels are looked at
 */
export async function listRegels(
  rapportage: Rapportage,
  { niveausprongMaanden }: Pick<Grenzen, 'niveausprongMaanden'>,
  alleen?: readonly number[],
): Promise<Regel[]> {
  const hier = and(
    eq(rapportageregels.rapportageId, rapportage.id),
    alleen ? inArray(rapportageregels.volgorde, [...alleen]) : undefined,
  );
  const bijRegels = <K extends 'toewijzingId' | 'trajectId'>(kolom: K) =>
    db.select({ id: rapportageregels[kolom] }).from(rapportageregels).where(hier);
  const [rijen, eerder, feiten] = await Promise.all([
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
    eerdereRegels(
      rapportage,
      Math.max(niveausprongMaanden, 1),
      alleen ? inArray(rapportageregels.toewijzingId, bijRegels('toewijzingId')) : undefined,
    ),
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
  const eerderVan = perSleutel(eerder, ({ toewijzingId }) => toewijzingId);
  // What an earlier version of this same report brought is not known yet: the correction says it anew.
  const feitenVan = perSleutel(
    feiten.filter(({ contractId, maand }) => contractId !== rapportage.contractId || maand !== rapportage.maand),
    ({ trajectId }) => trajectId,
  );
  const vorigeMaand = maandErbij(rapportage.maand, -1);
  return rijen.map(({ regel, trajectnummer, doelgroep, ...traject }) => {
    const bekend = feitenVan.get(regel.trajectId) ?? [];
    const oud = eerderVan.get(regel.toewijzingId) ?? [];
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
        eerdereNiveaus: oud.flatMap(({ maand, niveau }) => (niveau ? [{ maand, niveau }] : [])),
        bekend: bekendVan(bekend),
      },
      vorige: vorigeVan(oud.filter(({ maand }) => maand === vorigeMaand).at(-1)),
      bekendTekst: bekend.map(feitTekst).join(', '),
    };
  });
}

function vorigeVan(rij: EerdereRegel | undefined): VorigeMaand | undefined {
  if (!rij) return undefined;
  const { toewijzingId: _, maand: __, ...waarden } = rij;
  return waarden;
}

type BekendFeit = { soort: FeitSoort; datum: string };

const bekendVan = (feiten: readonly BekendFeit[]): RegelContext['bekend'] =>
  Object.fromEntries(
    feiten.flatMap(({ soort, datum }) => {
      const veld = veldVanFeit.get(soort);
      return veld ? [[veld, datum]] : [];
    }),
  );

const feitTekst = ({ soort, datum }: BekendFeit) => `${feitNamen[soort]} ${formatDag(datum)}`;

/** The bare rows of a report. */
export const listRegelrijen = (rapportageId: string) =>
  db
    .select()
    .from(rapportageregels)
    .where(eq(rapportageregels.rapportageId, rapportageId))
    .orderBy(asc(rapportageregels.volgorde));

/** The findings of each line, in the order of the lines. */
export const controleerRegels = (regels: readonly Regel[], grenzen: Grenzen): Bevinding[][] =>
  regels.map(({ waarden, context }) => controleerRegel(waarden, context, grenzen));
